// The steps a candidate may take in a procedure, what each asks for, and how long each stage took.
#pragma once

#include "domain/matching/proposal.h"

#include <span>
#include <vector>

namespace werkbalie::domain {

/// A stage of the agency itself: it stands after the built-in stage of its phase, by position.
struct OwnStage {
    PipelineStageId id = {};
    std::int64_t version = 0;
    ProposalStage phase = ProposalStage::Interview;
    std::string name = {};
    int position = 0;
    bool retired = false; ///< nobody enters it any more; who stands in it stays
    bool operator==(const OwnStage&) const = default;
};

/// Refusals: pipeline_stage.name_missing, pipeline_stage.phase_closed (Placed and Dropped take no
/// stages of one's own).
[[nodiscard]] Result<void> checkOwnStage(const OwnStage& stage);

/// A place on the board: a phase, or a stage of one's own within it.
struct StageRef {
    ProposalStage phase = ProposalStage::Found;
    std::optional<PipelineStageId> own = {};
    bool operator==(const StageRef&) const = default;
};
[[nodiscard]] StageRef stageOf(const Proposal& proposal);

/// The columns of a board: the phases with the own stages behind them, Dropped last. Retired stages
/// only when they are in `occupied`.
[[nodiscard]] std::vector<StageRef> boardColumns(std::span<const OwnStage> own,
                                                 std::span<const StageRef> occupied = {});

struct Move {
    StageRef to = {};
    std::optional<Drop> drop = {};
    std::string reason = {};
};

/// Reasons that a party may give, in the order in which they are offered. Never Earlier.
[[nodiscard]] std::vector<DropReason> reasonsOf(DropParty party);

/// Any active stage to any other, forward or back; to Placed or Dropped from an active one; from
/// Dropped back to an active one. Refusals: proposal.step_not_allowed {from,to},
/// proposal.drop_incomplete, proposal.reason_not_of_party {party,reason}.
[[nodiscard]] Result<void> checkMove(const Proposal& proposal, const Move& move);

/// What the stage asks for. Refusals: proposal.consent_missing (to a presented stage from one where
/// the client did not know the candidate), proposal.place_by_placement (wage, tariff and start
/// belong to a placement).
[[nodiscard]] Result<void> checkConditions(const Proposal& proposal, const Move& move);

/// Those with a higher score who still stand before `to` while this one goes there: a deviation.
/// Only when somebody is brought to a presented stage, never back.
[[nodiscard]] std::vector<ProposalId> passedOver(const Proposal& chosen, ProposalStage to,
                                                 std::span<const Proposal> others);

/// The proposal after the move.
[[nodiscard]] Proposal moved(Proposal proposal, const Move& move, Instant now);

/// One change of stage, as it is kept.
struct ProposalStep {
    std::int64_t id = 0;
    ProposalId proposal = {};
    std::optional<StageRef> from = {}; ///< empty: taken into the procedure
    StageRef to = {};
    Instant at{};
    UserId by = {};
    std::optional<Drop> drop = {};
    std::string reason = {};
    int scoreInTenths = 0;      ///< of that moment
    std::string receipt = {};   ///< of that moment, as JSON text
    int passedOver = 0;         ///< how many with a higher score stood behind
    std::string deviation = {}; ///< why the lower one was chosen
    std::optional<std::int64_t> undoes = {};
    bool operator==(const ProposalStep&) const = default;
};

/// The steps without those undone and those that undid them, in their order.
[[nodiscard]] std::vector<ProposalStep> standingSteps(std::span<const ProposalStep> steps);

/// The proposal as the last of these steps left it; `steps` stand and are not empty.
[[nodiscard]] Proposal standingAfter(Proposal proposal, std::span<const ProposalStep> steps);

struct StageStay {
    StageRef stage;
    Instant from{};
    std::optional<Instant> until = {}; ///< empty: still there
};
/// How long each stage lasted, from the steps that stand.
[[nodiscard]] std::vector<StageStay> staysOf(std::span<const ProposalStep> steps);

} // namespace werkbalie::domain
