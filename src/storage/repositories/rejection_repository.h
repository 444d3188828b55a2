// What candidates were told, and the agency's own wording.
#pragma once

#include "domain/matching/pipeline/rejection.h"
#include "storage/db/connection.h"
#include "storage/repositories/outcome.h"

#include <map>
#include <string>
#include <vector>

namespace werkbalie::storage {

class RejectionRepository {
public:
    explicit RejectionRepository(db::Connection& connection) : m_connection(connection) {}

    SaveOutcome save(const domain::Rejection& rejection);
    [[nodiscard]] std::vector<domain::Rejection> ofProposal(domain::ProposalId proposal);

    using Texts = std::map<std::string, std::string, std::less<>>; ///< by part
    [[nodiscard]] Texts texts(domain::RejectionLanguage language);
    /// Empty takes the agency's wording away.
    void setText(domain::RejectionLanguage language, std::string_view part, std::string_view text);

private:
    db::Connection& m_connection;
};

} // namespace werkbalie::storage
