// A candidate on the way to a client: proposed, invited, hired or rejected, with every choice kept.
#pragma once

#include "domain/base/date.h"
#include "domain/base/finding.h"
#include "domain/base/id.h"

#include <optional>
#include <string>

namespace werkbalie::domain {

enum class ProposalStage { Proposed, Interview, Offered, Placed, Rejected, Withdrawn };

struct Proposal {
    ProposalId id;
    std::int64_t version = 0;
    VacancyId vacancy;
    CandidateId candidate;
    UserId consultant;
    ProposalStage stage = ProposalStage::Proposed;
    int scoreInTenths = 0;    ///< score at the moment of the choice
    std::string receipt = {}; ///< receipt at that moment, as JSON text
    std::string reason = {};  ///< required for Rejected and Withdrawn
    std::optional<Date> interviewOn = {};
    Instant changedAt{};
    bool operator==(const Proposal&) const = default;
};

[[nodiscard]] std::string_view toText(ProposalStage stage);
[[nodiscard]] Result<ProposalStage> parseProposalStage(std::string_view text);
/// Refusals: proposal.step_not_allowed {from,to}, proposal.reason_missing.
[[nodiscard]] Result<ProposalStage> nextStage(ProposalStage from, ProposalStage to,
                                              std::string_view reason);

} // namespace werkbalie::domain
