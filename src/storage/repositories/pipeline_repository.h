// The stages of the agency itself, and the steps that candidates took through a procedure.
#pragma once

#include "domain/matching/pipeline/procedure.h"
#include "storage/db/connection.h"
#include "storage/repositories/outcome.h"

#include <vector>

namespace werkbalie::storage {

/// A step with the names that a register shows.
struct ProposalStepRow {
    domain::ProposalStep step;
    domain::CandidateId candidate;
    std::string candidateName;
    std::string userName;
};

class PipelineRepository {
public:
    explicit PipelineRepository(db::Connection& connection) : m_connection(connection) {}

    [[nodiscard]] std::vector<domain::OwnStage> stages(); ///< by phase and position
    [[nodiscard]] std::optional<domain::OwnStage> findStage(domain::PipelineStageId id);
    SaveOutcome save(const domain::OwnStage& stage);
    /// Somebody stands or stood in it.
    [[nodiscard]] bool isUsed(domain::PipelineStageId id);

    /// Gives the id of the step.
    std::int64_t add(const domain::ProposalStep& step);
    [[nodiscard]] std::vector<domain::ProposalStep> stepsOf(domain::ProposalId proposal);
    /// Of everybody in the procedure, oldest first.
    [[nodiscard]] std::vector<ProposalStepRow> stepsOf(domain::VacancyId vacancy);

private:
    db::Connection& m_connection;
};

} // namespace werkbalie::storage
