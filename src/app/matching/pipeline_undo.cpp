// Taking a step back: the step stays in the register, with the one that undid it; talks that it
// cancelled are planned again.
#include "app/matching/proposals.h"

#include "app/matching/interview_steps.h"
#include "app/saving.h"
#include "storage/repositories/pipeline_repository.h"
#include "storage/repositories/proposal_repository.h"

namespace werkbalie::app {

namespace {

using domain::Proposal;
using domain::refuse;
using domain::Result;

constexpr RecordKind kKind{.entity = Entity::Proposal, .table = "proposal"};

/// Out of the procedure, as if never taken in.
Saved<Proposal> leave(UnitOfWork& work, Proposal proposal) {
    storage::ProposalRepository(work.connection()).remove(proposal.id);
    work.audit({.action = "delete",
                .entity = std::string(kKind.table),
                .entityId = proposal.id.value,
                .oldValue = describe(proposal)});
    work.changed(kKind.entity, proposal.id.value);
    work.commit();
    proposal.version = 0;
    return {.record = std::move(proposal)};
}

} // namespace

Result<UndoneStep> undoStep(Context& context, domain::ProposalId id, std::int64_t version) {
    if (const auto allowed = requireRight(context, domain::Right::Propose); !allowed) {
        return tl::unexpected(allowed.error());
    }
    UnitOfWork work(context);
    storage::ProposalRepository proposals(work.connection());
    const auto before = proposals.find(id);
    if (!before) {
        return refuse("proposal.unknown", {}, {{"id", std::to_string(id.value)}});
    }
    if (before->version != version) {
        return UndoneStep{{.record = *before, .conflict = true}};
    }
    if (before->stage == domain::ProposalStage::Placed) {
        return refuse("proposal.placement_stays");
    }
    storage::PipelineRepository pipeline(work.connection());
    auto steps = domain::standingSteps(pipeline.stepsOf(id));
    if (steps.empty()) {
        return refuse("proposal.nothing_to_undo");
    }
    const domain::ProposalStep last = steps.back();
    steps.pop_back();
    if (!last.from || steps.empty()) {
        return UndoneStep{leave(work, *before)};
    }
    TalksBack talks;
    Proposal record = *before;
    if (last.drop) {
        talks = planCancelledAgain(work, id, last.at);
        record = *proposals.find(id); // the day of the talk is on it again
    }
    record = domain::standingAfter(std::move(record), steps);
    const auto outcome = proposals.save(record);
    (void)pipeline.add({.proposal = id,
                        .from = last.to,
                        .to = domain::stageOf(record),
                        .at = context.clock.now(),
                        .by = context.user.id,
                        .drop = record.drop,
                        .reason = record.reason,
                        .scoreInTenths = record.scoreInTenths,
                        .receipt = record.receipt,
                        .undoes = last.id});
    auto saved = finishSave<Proposal>(work, kKind, *before, {std::move(record), outcome});
    if (!saved) {
        return tl::unexpected(saved.error());
    }
    return UndoneStep{std::move(*saved), std::move(talks.planned), std::move(talks.cancelled)};
}

Result<std::vector<domain::ProposalStep>> stepsOf(Context& context, domain::ProposalId id) {
    if (const auto allowed = requireRight(context, domain::Right::ViewVacancies); !allowed) {
        return tl::unexpected(allowed.error());
    }
    return storage::PipelineRepository(context.database.connection()).stepsOf(id);
}

} // namespace werkbalie::app
