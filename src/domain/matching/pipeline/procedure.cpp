// Which reasons belong to whom and which steps exist: two tables, and the functions that read them.
#include "domain/matching/pipeline/procedure.h"

#include "domain/base/text.h"

#include <algorithm>
#include <array>
#include <set>
#include <tuple>

namespace werkbalie::domain {

namespace {

constexpr unsigned kCandidate = 1U << static_cast<unsigned>(DropParty::Candidate);
constexpr unsigned kClient = 1U << static_cast<unsigned>(DropParty::Client);
constexpr unsigned kAgency = 1U << static_cast<unsigned>(DropParty::Agency);

struct ReasonRule {
    DropReason reason;
    unsigned parties;
};

constexpr std::array<ReasonRule, 15> kReasons{{{DropReason::OtherChosen, kClient | kAgency},
                                               {DropReason::Experience, kClient | kAgency},
                                               {DropReason::Qualification, kClient | kAgency},
                                               {DropReason::Skill, kClient | kAgency},
                                               {DropReason::Language, kClient | kAgency},
                                               {DropReason::Availability,
                                                kCandidate | kClient | kAgency},
                                               {DropReason::Travel, kCandidate | kClient | kAgency},
                                               {DropReason::Wage, kCandidate | kClient | kAgency},
                                               {DropReason::WorkPermit, kAgency},
                                               {DropReason::WorkContent, kCandidate},
                                               {DropReason::OtherJob, kCandidate},
                                               {DropReason::NoInterest, kCandidate},
                                               {DropReason::NotReachable, kAgency},
                                               {DropReason::VacancyFilled, kClient | kAgency},
                                               {DropReason::VacancyWithdrawn, kClient | kAgency}}};

unsigned partiesOf(DropReason reason) {
    const auto found = std::ranges::find(kReasons, reason, &ReasonRule::reason);
    return found == kReasons.end() ? 0U : found->parties;
}

bool isAllowed(const StageRef& from, const StageRef& to) {
    if (from == to || from.phase == ProposalStage::Placed) {
        return false;
    }
    return isActive(from.phase) || isActive(to.phase);
}

Result<void> checkDrop(const std::optional<Drop>& drop) {
    if (!drop) {
        return refuse("proposal.drop_incomplete", "reason");
    }
    if ((partiesOf(drop->reason) & (1U << static_cast<unsigned>(drop->by))) == 0) {
        return refuse("proposal.reason_not_of_party", "reason",
                      {{"party", std::string(toText(drop->by))},
                       {"reason", std::string(toText(drop->reason))}});
    }
    return {};
}

} // namespace

Result<void> checkOwnStage(const OwnStage& stage) {
    if (trim(stage.name).empty()) {
        return refuse("pipeline_stage.name_missing", "name");
    }
    if (!isActive(stage.phase)) {
        return refuse("pipeline_stage.phase_closed", "phase");
    }
    return {};
}

StageRef stageOf(const Proposal& proposal) {
    return {.phase = proposal.stage, .own = proposal.ownStage};
}

std::vector<StageRef> boardColumns(std::span<const OwnStage> own,
                                   std::span<const StageRef> occupied) {
    std::vector<OwnStage> sorted(own.begin(), own.end());
    std::ranges::sort(sorted, {}, [](const OwnStage& stage) {
        return std::tuple(stage.phase, stage.position, stage.id);
    });
    std::vector<StageRef> columns;
    for (int phase = 0; phase <= static_cast<int>(ProposalStage::Dropped); ++phase) {
        const auto stage = static_cast<ProposalStage>(phase);
        columns.push_back({.phase = stage});
        for (const OwnStage& each : sorted) {
            const StageRef ref{.phase = stage, .own = each.id};
            if (each.phase == stage &&
                (!each.retired || std::ranges::find(occupied, ref) != occupied.end())) {
                columns.push_back(ref);
            }
        }
    }
    return columns;
}

std::vector<DropReason> reasonsOf(DropParty party) {
    std::vector<DropReason> reasons;
    for (const ReasonRule& rule : kReasons) {
        if ((rule.parties & (1U << static_cast<unsigned>(party))) != 0) {
            reasons.push_back(rule.reason);
        }
    }
    return reasons;
}

Result<void> checkMove(const Proposal& proposal, const Move& move) {
    if (!isAllowed(stageOf(proposal), move.to)) {
        return refuse("proposal.step_not_allowed", "stage",
                      {{"from", std::string(toText(proposal.stage))},
                       {"to", std::string(toText(move.to.phase))}});
    }
    return move.to.phase == ProposalStage::Dropped ? checkDrop(move.drop) : Result<void>{};
}

Result<void> checkConditions(const Proposal& proposal, const Move& move) {
    if (move.to.phase == ProposalStage::Placed) {
        return refuse("proposal.place_by_placement", "stage");
    }
    if (isPresented(move.to.phase) && !isPresented(proposal.stage) && !proposal.consent) {
        return refuse("proposal.consent_missing", "consent");
    }
    return {};
}

std::vector<ProposalId> passedOver(const Proposal& chosen, ProposalStage to,
                                   std::span<const Proposal> others) {
    std::vector<ProposalId> passed;
    if (!isPresented(to) || (isActive(chosen.stage) && to <= chosen.stage)) {
        return passed;
    }
    for (const Proposal& other : others) {
        if (other.id != chosen.id && isActive(other.stage) && other.stage < to &&
            other.scoreInTenths > chosen.scoreInTenths) {
            passed.push_back(other.id);
        }
    }
    return passed;
}

Proposal moved(Proposal proposal, const Move& move, Instant now) {
    proposal.stage = move.to.phase;
    proposal.ownStage = move.to.own;
    const bool dropped = move.to.phase == ProposalStage::Dropped;
    proposal.drop = dropped ? move.drop : std::nullopt;
    proposal.reason = move.reason;
    proposal.changedAt = now;
    if (isPresented(proposal.stage) && !proposal.proposedAt) {
        proposal.proposedAt = now;
    }
    return proposal;
}

std::vector<ProposalStep> standingSteps(std::span<const ProposalStep> steps) {
    std::set<std::int64_t> gone;
    for (const ProposalStep& step : steps) {
        if (step.undoes) {
            gone.insert(step.id);
            gone.insert(*step.undoes);
        }
    }
    std::vector<ProposalStep> standing;
    for (const ProposalStep& step : steps) {
        if (!gone.contains(step.id)) {
            standing.push_back(step);
        }
    }
    return standing;
}

Proposal standingAfter(Proposal proposal, std::span<const ProposalStep> steps) {
    const ProposalStep& last = steps.back();
    proposal.stage = last.to.phase;
    proposal.ownStage = last.to.own;
    proposal.drop = last.drop;
    proposal.reason = last.reason;
    proposal.changedAt = last.at;
    proposal.scoreInTenths = last.scoreInTenths;
    proposal.receipt = last.receipt;
    const auto presented = std::ranges::find_if(
        steps, [](const ProposalStep& step) { return isPresented(step.to.phase); });
    proposal.proposedAt =
        presented == steps.end() ? std::nullopt : std::optional(presented->at);
    return proposal;
}

std::vector<StageStay> staysOf(std::span<const ProposalStep> steps) {
    std::vector<StageStay> stays;
    for (const ProposalStep& step : standingSteps(steps)) {
        if (!stays.empty()) {
            stays.back().until = step.at;
        }
        stays.push_back({.stage = step.to, .from = step.at});
    }
    return stays;
}

} // namespace werkbalie::domain
