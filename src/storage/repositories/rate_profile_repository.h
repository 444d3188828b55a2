// Calculations kept by name.
#pragma once

#include "domain/acquisition/rate_profile.h"
#include "storage/db/connection.h"
#include "storage/repositories/outcome.h"

#include <vector>

namespace werkbalie::storage {

class RateProfileRepository {
public:
    explicit RateProfileRepository(db::Connection& connection) : m_connection(connection) {}

    [[nodiscard]] std::optional<domain::RateProfile> find(domain::RateProfileId id);
    /// Those of the client, then those for every client; by name. Without a client: all.
    [[nodiscard]] std::vector<domain::RateProfile>
    profiles(const std::optional<domain::ClientId>& client = {});
    SaveOutcome save(const domain::RateProfile& profile);
    /// False when the row is gone or of another version.
    bool remove(domain::RateProfileId id, std::int64_t version);

private:
    db::Connection& m_connection;
};

} // namespace werkbalie::storage
