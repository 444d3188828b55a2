// A candidate in the procedure of a vacancy: taken in, moved on, dropped; every choice is kept.
#pragma once

#include "app/context.h"
#include "domain/matching/interview/interview.h"
#include "domain/matching/match.h"
#include "domain/matching/pipeline/procedure.h"

#include <optional>
#include <string>
#include <vector>

namespace werkbalie::app {

struct ProposalRow {
    domain::Proposal proposal;
    std::string candidateName;
    std::string vacancyTitle;
    std::string clientName;
    std::string consultantName;
};

/// What to tell before proposing: blocking proposal.exists (the client knows the candidate
/// already), warning proposal.no_consent.
[[nodiscard]] domain::Findings checkProposal(Context& context, domain::VacancyId vacancy,
                                             domain::CandidateId candidate);

/// Into the procedure, as Found. Refusal proposal.in_procedure.
[[nodiscard]] domain::Result<domain::Proposal>
addToProcedure(Context& context, domain::VacancyId vacancy, domain::CandidateId candidate);

struct ProposeRequest {
    domain::VacancyId vacancy;
    domain::CandidateId candidate;
    std::optional<domain::ConsentHow> consent = {}; ///< recorded first
    std::string deviation = {}; ///< why this one while a higher score stands behind or a must fails
};
/// To the client, from wherever the candidate stands. Score and receipt of this moment are kept
/// with the choice. Refusals: proposal.exists, proposal.consent_missing, proposal.knocked_out
/// {count} for who falls on a must while no reason is given, proposal.protected_word {value}.
[[nodiscard]] domain::Result<domain::Proposal> propose(Context& context,
                                                       const ProposeRequest& request);
[[nodiscard]] domain::Result<domain::Proposal>
propose(Context& context, domain::VacancyId vacancy, domain::CandidateId candidate,
        std::optional<domain::ConsentHow> consent = {});

/// Somebody in the procedure with a higher score who stays behind.
struct PassedOver {
    std::string candidateName;
    int scoreInTenths = 0;
};
/// Whom a proposal of this candidate would pass over: a reason to ask for one. Right Propose.
[[nodiscard]] domain::Result<std::vector<PassedOver>>
passedOverBy(Context& context, domain::VacancyId vacancy, domain::CandidateId candidate);

/// What makes a proposal of this candidate a deviation: a reason to ask for one. Right Propose.
[[nodiscard]] std::vector<domain::CriterionLine> failedMusts(const domain::MatchScore& score);
struct DeviationAsked {
    std::vector<PassedOver> passedOver = {};
    std::vector<domain::CriterionLine> failed = {}; ///< the musts on which the candidate falls
};
[[nodiscard]] domain::Result<DeviationAsked>
deviationOf(Context& context, domain::VacancyId vacancy, domain::CandidateId candidate);

struct ProposalChange {
    domain::ProposalId id;
    std::int64_t version = 0;
    domain::ProposalStage to = domain::ProposalStage::Found;
    std::optional<domain::PipelineStageId> ownStage = {};
    std::optional<domain::Drop> drop = {}; ///< with Dropped
    std::string reason = {};
    std::optional<domain::Date> interviewOn = {};
    std::optional<domain::ConsentHow> consent = {}; ///< recorded first
    std::string deviation = {}; ///< why this one while a higher score stands behind or a must fails
};
/// Refusals of domain::checkMove and checkConditions, pipeline_stage.unknown,
/// proposal.protected_word {value}, and proposal.knocked_out {count} when the client is to meet who
/// falls on a must, without a reason.
[[nodiscard]] domain::Result<Saved<domain::Proposal>> changeProposal(Context& context,
                                                                     const ProposalChange& change);

/// Empty withdraws it. What was done on it before stays done.
struct ConsentChange {
    domain::ProposalId id;
    std::int64_t version = 0;
    std::optional<domain::ConsentHow> how = {};
};
[[nodiscard]] domain::Result<Saved<domain::Proposal>> recordConsent(Context& context,
                                                                    const ConsentChange& change);

/// A step taken back, and what comes of the talks that it had cancelled.
struct UndoneStep : Saved<domain::Proposal> {
    std::vector<domain::Interview> talksPlanned = {};   ///< again: a new invitation goes out
    std::vector<domain::Interview> talksCancelled = {}; ///< still: past, or the time is taken
};
/// Back to where it was before the last step; being taken in is undone by leaving (then the record
/// has version 0). Refusals: proposal.nothing_to_undo, proposal.placement_stays.
[[nodiscard]] domain::Result<UndoneStep> undoStep(Context& context, domain::ProposalId id,
                                                  std::int64_t version);

[[nodiscard]] domain::Result<std::vector<domain::ProposalStep>> stepsOf(Context& context,
                                                                        domain::ProposalId id);
[[nodiscard]] domain::Result<std::vector<ProposalRow>>
proposalsOfVacancy(Context& context, domain::VacancyId vacancy);
[[nodiscard]] domain::Result<std::vector<ProposalRow>>
proposalsOfCandidate(Context& context, domain::CandidateId candidate);

} // namespace werkbalie::app
