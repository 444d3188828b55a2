// Proposals of candidates on vacancies; earlier stages stay in the audit trail.
#pragma once

#include "domain/base/date_range.h"
#include "domain/matching/proposal.h"
#include "storage/db/connection.h"
#include "storage/repositories/outcome.h"

namespace werkbalie::storage {

/// A proposal with the names that lists show.
struct ProposalRow {
    domain::Proposal proposal;
    std::string candidateName;
    std::string vacancyTitle; ///< the occupation asked for
    domain::ClientId client;
    std::string clientName;
    std::string consultantName;
};

class ProposalRepository {
public:
    explicit ProposalRepository(db::Connection& connection) : m_connection(connection) {}

    [[nodiscard]] std::optional<domain::Proposal> find(domain::ProposalId id);
    [[nodiscard]] std::optional<domain::Proposal> findFor(domain::VacancyId vacancy,
                                                          domain::CandidateId candidate);
    /// Fault::Unique when the candidate was proposed on this vacancy before.
    SaveOutcome save(const domain::Proposal& proposal);
    /// Fault::ForeignKey when something was made on it; its steps go with it.
    void remove(domain::ProposalId id);
    [[nodiscard]] std::vector<ProposalRow> ofVacancy(domain::VacancyId vacancy); ///< newest first
    [[nodiscard]] std::vector<ProposalRow> ofCandidate(domain::CandidateId candidate);
    /// How candidates stand on all vacancies of a client, newest first; without receipts, since it
    /// is read with every ranking.
    struct Standing {
        domain::VacancyId vacancy;
        std::string vacancyTitle;
        domain::CandidateId candidate;
        domain::ProposalStage stage = domain::ProposalStage::Found;
        domain::Instant since{};
    };
    [[nodiscard]] std::vector<Standing> standingsAt(domain::ClientId client);
    /// Proposed, Interview or Offer and not changed since `before`, oldest first.
    [[nodiscard]] std::vector<ProposalRow> waitingSince(domain::Instant before);
    /// Dropped by client or agency and not told since, or still in the procedure of a vacancy that
    /// is filled or cancelled; longest waiting first. Who was found but never approached waits for
    /// nothing when the vacancy closes.
    [[nodiscard]] std::vector<ProposalRow>
    waitingForAnswer(const std::optional<domain::VacancyId>& vacancy = {});

private:
    db::Connection& m_connection;
};

} // namespace werkbalie::storage
