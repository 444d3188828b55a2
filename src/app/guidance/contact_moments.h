// Begeleiding: contact moments and the actions that follow.
#pragma once

#include "app/context.h"
#include "domain/guidance/contact_moment.h"

namespace werkbalie::app {

struct ContactMomentRow {
    domain::ContactMoment moment;
    std::string subjectName;
    std::string consultantName;
};
[[nodiscard]] domain::Result<Saved<domain::ContactMoment>>
saveContactMoment(Context& context, const domain::ContactMoment& moment);
[[nodiscard]] domain::Result<Saved<domain::ContactMoment>>
completeAction(Context& context, domain::ContactMomentId id, std::int64_t version);
[[nodiscard]] domain::Result<std::vector<ContactMomentRow>>
contactHistory(Context& context, domain::CandidateId candidate);
[[nodiscard]] domain::Result<std::vector<ContactMomentRow>> contactHistory(Context& context,
                                                                           domain::ClientId client);
/// Open actions due up to and including `until`, oldest first; of everybody when no consultant is
/// given.
[[nodiscard]] domain::Result<std::vector<ContactMomentRow>>
openActions(Context& context, domain::Date until, std::optional<domain::UserId> consultant);
/// Recent moments of all subjects, newest first.
[[nodiscard]] domain::Result<std::vector<ContactMomentRow>> recentContacts(Context& context,
                                                                           std::size_t limit);

} // namespace werkbalie::app
