// Whose hours are missing, per client, with the words to ask for them.
#pragma once

#include "app/administration/hours.h"
#include "app/messages.h"
#include "domain/administration/week/expected_hours.h"

namespace werkbalie::app {

struct Reminder {
    std::string to; ///< e-mail address, or empty when none is known
    std::string subject;
    std::string body;
};
struct MissingWorker {
    domain::PlacementId placement;
    domain::CandidateId candidate;
    std::string workerName; ///< sorted form
    domain::WeekCompleteness complete;
    Reminder reminder;
};
struct MissingOfClient {
    domain::ClientId client;
    std::string clientName;
    std::string contactName = {}; ///< main contact; empty: none
    std::vector<MissingWorker> workers = {};
    Reminder reminder; ///< to the main contact, about all of them
};
/// Open sheets on which an expected day has no hours of any kind. By client, worker.
[[nodiscard]] domain::Result<std::vector<MissingOfClient>>
missingHours(Context& context, const WeekFilter& filter, Language language);

} // namespace werkbalie::app
