// Schemes of allowances of clients.
#pragma once

#include "domain/administration/allowances/allowance_scheme.h"
#include "storage/db/connection.h"
#include "storage/repositories/outcome.h"

#include <map>

namespace werkbalie::storage {

class AllowanceRepository {
public:
    explicit AllowanceRepository(db::Connection& connection) : m_connection(connection) {}

    [[nodiscard]] std::optional<domain::AllowanceScheme> find(domain::AllowanceId id);
    /// Of a client, or all; by client, newest first.
    [[nodiscard]] std::vector<domain::AllowanceScheme>
    schemes(const std::optional<domain::ClientId>& client = {});
    /// Hours a week of every placement at a client that has a scheme.
    [[nodiscard]] std::map<domain::PlacementId, domain::Minutes> contracts();
    SaveOutcome save(const domain::AllowanceScheme& scheme);
    /// False when the row is gone or of another version.
    bool remove(domain::AllowanceId id, std::int64_t version);

private:
    db::Connection& m_connection;
};

} // namespace werkbalie::storage
