// Interview and proposal are written together, so that board and calendar cannot disagree.
#include "app/matching/interview_steps.h"

#include "app/describe.h"
#include "app/json_text.h"
#include "app/matching/pipeline_steps.h"
#include "storage/repositories/proposal_repository.h"

namespace werkbalie::app {

using domain::Interview;
using domain::refuse;
using domain::Result;

/// Without the notes: what two sides said of each other stays with the interview itself.
std::string describe(const Interview& interview) {
    return JsonObject()
        .add("proposal", interview.proposal.value)
        .add("starts_at", interview.startsAt)
        .add("minutes", interview.minutes)
        .add("place", interview.place)
        .add("link", interview.link)
        .add("sequence", interview.sequence)
        .add("state", toText(interview.state))
        .add("reason", interview.reason)
        .add("confirmed_at", interview.confirmedAt)
        .add("choice", toText(interview.choice))
        .text();
}

Result<Interview> openInterview(UnitOfWork& work, domain::InterviewId id) {
    auto row = storage::InterviewRepository(work.connection()).find(id);
    if (!row) {
        return refuse("record.missing", "interview");
    }
    if (row->interview.state == domain::InterviewState::Cancelled ||
        row->interview.choice != domain::InterviewChoice::Open) {
        return refuse("interview.closed");
    }
    return std::move(row->interview);
}

void keepInterviewDay(UnitOfWork& work, domain::ProposalId id) {
    storage::ProposalRepository proposals(work.connection());
    auto proposal = proposals.find(id);
    const auto planned = storage::InterviewRepository(work.connection())
                             .rows({.proposal = id, .state = domain::InterviewState::Planned});
    const auto day =
        planned.empty()
            ? std::nullopt
            : std::optional(calendarDayInNetherlands(planned.front().interview.startsAt));
    if (proposal && proposal->interviewOn != day) {
        proposal->interviewOn = day;
        (void)proposals.save(*proposal);
        work.changed(Entity::Proposal, id.value);
    }
}

Result<void> moveProposal(UnitOfWork& work, domain::ProposalId id, const domain::Move& move) {
    const auto before = storage::ProposalRepository(work.connection()).find(id);
    if (!before) {
        return refuse("record.missing", "proposal");
    }
    for (const auto& checked :
         {domain::checkMove(*before, move), domain::checkConditions(*before, move)}) {
        if (!checked) {
            return checked;
        }
    }
    auto step = takeStep(work, *before, move);
    if (step.outcome.conflict) {
        return refuse("record.gone", "proposal");
    }
    step.record.version = step.outcome.version;
    work.audit({.action = "update",
                .entity = "proposal",
                .entityId = id.value,
                .oldValue = describe(*before),
                .newValue = describe(step.record)});
    work.changed(Entity::Proposal, id.value);
    return {};
}

} // namespace werkbalie::app
