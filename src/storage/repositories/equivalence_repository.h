// Kept comparisons of what a worker gets with the client's terms: added, never changed.
#pragma once

#include "domain/acquisition/terms/employment_terms.h"
#include "storage/db/connection.h"

namespace werkbalie::storage {

using EquivalenceProofId = domain::Id<struct EquivalenceProofTag>;

struct EquivalenceProofRow {
    EquivalenceProofId id;
    domain::PlacementId placement;
    domain::EmploymentTermsId terms;
    std::int64_t termsVersion = 0;
    domain::Date judgedFor{};
    domain::Instant at{};
    domain::UserId user;
    bool passes = false;
    std::string input;                 ///< JSON text
    std::string outcome;               ///< JSON text
    std::string userName = {};         ///< read only
    std::string termsName = {};        ///< read only
    domain::ClientId termsClient = {}; ///< read only: whose terms they are
    bool operator==(const EquivalenceProofRow&) const = default;
};

class EquivalenceRepository {
public:
    explicit EquivalenceRepository(db::Connection& connection) : m_connection(connection) {}

    EquivalenceProofId add(const EquivalenceProofRow& proof);
    /// Newest first.
    [[nodiscard]] std::vector<EquivalenceProofRow> ofPlacement(domain::PlacementId placement);
    /// The newest of every placement, without input and outcome.
    [[nodiscard]] std::vector<EquivalenceProofRow> newest();

private:
    db::Connection& m_connection;
};

} // namespace werkbalie::storage
