// The words in which workers hear of their shifts, and the record that they were told.
#pragma once

#include "app/administration/roster/roster.h"
#include "app/messages.h"
#include "domain/guidance/contact_moment.h"

namespace werkbalie::app {

/// One worker's week, at all clients of the filter.
struct RosterText {
    domain::CandidateId candidate;
    std::string workerName; ///< sorted form
    std::string to;         ///< e-mail address, or empty when none is known
    std::string subject;
    std::string body;
    std::vector<domain::RosterShift> shifts = {}; ///< that the text asks to confirm
};
struct RosterTextQuery {
    RosterFilter filter;
    std::vector<domain::PlacementId> placements = {}; ///< empty: all
    Language language = Language::Dutch;
};
/// Of who has a shift in the week that was not confirmed yet; what was confirmed or withdrawn is
/// told along with it. By worker. Right ViewHours.
[[nodiscard]] domain::Result<std::vector<RosterText>> rosterTexts(Context& context,
                                                                  const RosterTextQuery& query);
/// After the text went out: its shifts are offered, and the text is kept as a contact moment of the
/// worker. Right EditRoster. Refusals as stepShifts.
[[nodiscard]] domain::Result<RosterReport> tellWorker(Context& context, const RosterText& text,
                                                      domain::ContactKind how);

} // namespace werkbalie::app
