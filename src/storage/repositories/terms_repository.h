// Terms of employment and pay scales of clients, each with its parts.
#pragma once

#include "domain/acquisition/terms/employment_terms.h"
#include "domain/acquisition/terms/pay_scale.h"
#include "storage/db/connection.h"
#include "storage/repositories/outcome.h"

namespace werkbalie::storage {

struct TermsOwner {
    domain::ClientId client;
    std::string name;
};

class TermsRepository {
public:
    explicit TermsRepository(db::Connection& connection) : m_connection(connection) {}

    [[nodiscard]] std::optional<domain::EmploymentTerms> find(domain::EmploymentTermsId id);
    /// Newest first.
    [[nodiscard]] std::vector<domain::EmploymentTerms> ofClient(domain::ClientId client);
    /// Every client that has terms, by name.
    [[nodiscard]] std::vector<TermsOwner> owners();
    SaveOutcome save(const domain::EmploymentTerms& terms);
    /// False when a proof stands on it, or when it is not there.
    bool remove(domain::EmploymentTermsId id);

    [[nodiscard]] std::optional<domain::PayScale> findScale(domain::PayScaleId id);
    /// By name, newest first.
    [[nodiscard]] std::vector<domain::PayScale> scalesOf(domain::ClientId client);
    SaveOutcome saveScale(const domain::PayScale& scale);
    bool removeScale(domain::PayScaleId id);

private:
    db::Connection& m_connection;
};

} // namespace werkbalie::storage
