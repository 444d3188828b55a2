// Proposal and step are written together, so that the board and the register cannot disagree.
#include "app/matching/pipeline_steps.h"

#include "storage/repositories/pipeline_repository.h"
#include "storage/repositories/proposal_repository.h"

namespace werkbalie::app {

namespace {

domain::ProposalStep stepTo(const domain::Proposal& proposal, domain::UserId by) {
    return {.proposal = proposal.id,
            .to = domain::stageOf(proposal),
            .at = proposal.changedAt,
            .by = by,
            .drop = proposal.drop,
            .reason = proposal.reason,
            .scoreInTenths = proposal.scoreInTenths,
            .receipt = proposal.receipt};
}

} // namespace

TakenStep takeStep(UnitOfWork& work, const domain::Proposal& before, const domain::Move& move,
                   const StepBasis& basis) {
    domain::Proposal after =
        domain::moved(before, move, basis.at.value_or(work.context().clock.now()));
    if (basis.scoreInTenths) {
        after.scoreInTenths = *basis.scoreInTenths;
        after.receipt = basis.receipt;
    }
    const auto outcome = storage::ProposalRepository(work.connection()).save(after);
    if (!outcome.conflict) {
        domain::ProposalStep step = stepTo(after, work.context().user.id);
        step.from = domain::stageOf(before);
        step.passedOver = basis.passedOver;
        step.deviation = basis.deviation;
        (void)storage::PipelineRepository(work.connection()).add(step);
    }
    return {.record = std::move(after), .outcome = outcome};
}

domain::Proposal takeIn(UnitOfWork& work, domain::Proposal proposal) {
    const auto outcome = storage::ProposalRepository(work.connection()).save(proposal);
    proposal.id = domain::ProposalId{outcome.id};
    proposal.version = outcome.version;
    (void)storage::PipelineRepository(work.connection())
        .add(stepTo(proposal, work.context().user.id));
    return proposal;
}

} // namespace werkbalie::app
