// The agreed rates of an agreement or a placement, each in a table of its own with the same
// columns.
#pragma once

#include "domain/acquisition/tariff/agreed_rate.h"
#include "storage/db/connection.h"

#include <map>
#include <span>

namespace werkbalie::storage {

struct RateTable {
    std::string name;
    std::string owner; ///< column with the id of what the rates belong to
};
[[nodiscard]] const RateTable& agreementRates();
[[nodiscard]] const RateTable& placementRates();
[[nodiscard]] const RateTable& weekTermsRates(); ///< under which a week was processed

using RatesByOwner = std::map<std::int64_t, std::vector<domain::AgreedRate>>;

/// Replaces those that are there.
void writeRates(db::Connection& connection, const RateTable& table, std::int64_t owner,
                const std::vector<domain::AgreedRate>& rates);
[[nodiscard]] std::vector<domain::AgreedRate> readRates(db::Connection& connection,
                                                        const RateTable& table, std::int64_t owner);
/// Of these owners, with one query.
[[nodiscard]] RatesByOwner readRatesOf(db::Connection& connection, const RateTable& table,
                                       std::span<const std::int64_t> owners);
/// Of all owners together.
[[nodiscard]] RatesByOwner readAllRates(db::Connection& connection, const RateTable& table);

} // namespace werkbalie::storage
