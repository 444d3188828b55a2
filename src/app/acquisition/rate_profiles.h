// Calculations kept by name, to begin a next one with.
#pragma once

#include "app/context.h"
#include "domain/acquisition/rate_profile.h"

namespace werkbalie::app {

/// Those of the client and those for every client; without a client all of them. By name.
[[nodiscard]] domain::Result<std::vector<domain::RateProfile>>
listRateProfiles(Context& context, const std::optional<domain::ClientId>& client);
/// New or changed. Refusals: the first blocking finding, rate_profile.name_taken, record.missing,
/// tariff.record_unreadable.
[[nodiscard]] domain::Result<Saved<domain::RateProfile>>
saveRateProfile(Context& context, const domain::RateProfile& profile);
/// What was deleted: saved as a new one it is back. On `conflict` somebody changed it meanwhile.
[[nodiscard]] domain::Result<Saved<domain::RateProfile>>
deleteRateProfile(Context& context, const domain::RateProfile& profile);

} // namespace werkbalie::app
