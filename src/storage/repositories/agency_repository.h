// The agency's own record and its branches.
#pragma once

#include "domain/people/agency.h"
#include "storage/db/connection.h"
#include "storage/repositories/outcome.h"

namespace werkbalie::storage {

class AgencyRepository {
public:
    explicit AgencyRepository(db::Connection& connection) : m_connection(connection) {}

    [[nodiscard]] std::optional<domain::Agency> load();
    SaveOutcome save(const domain::Agency& agency);

    [[nodiscard]] std::vector<domain::Branch> branches(); ///< by name
    [[nodiscard]] std::optional<domain::Branch> findBranch(domain::BranchId id);
    SaveOutcome saveBranch(const domain::Branch& branch);

private:
    db::Connection& m_connection;
};

} // namespace werkbalie::storage
