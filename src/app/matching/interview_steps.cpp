// Interview and proposal are written together, so that board and calendar cannot disagree.
#include "app/matching/interview_steps.h"

#include "app/describe.h"
#include "app/json_text.h"
#include "app/matching/pipeline_steps.h"
#include "app/matching/presentation_words.h"
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

namespace {

/// Kept with the interview and read by the client and the candidate: no more than that it ends.
std::string cancelReason(const domain::Drop& drop) {
    const auto& words = PresentationWords::of(domain::LetterLanguage::Dutch);
    const std::string key = "cancel." + std::string(toText(drop.reason));
    return words.text(words.has(key) ? key : "cancel." + std::string(toText(drop.by)));
}

} // namespace

std::vector<domain::InterviewId> cancelComingInterviews(UnitOfWork& work, domain::ProposalId id,
                                                        const domain::Drop& drop) {
    storage::InterviewRepository interviews(work.connection());
    std::vector<domain::InterviewId> cancelled;
    for (const auto& row : interviews.rows({.proposal = id,
                           .state = domain::InterviewState::Planned,
                           .from = work.context().clock.now()})) {
        Interview after = row.interview;
        after.state = domain::InterviewState::Cancelled;
        after.reason = cancelReason(drop);
        after.sequence += 1;
        after.changedAt = work.context().clock.now();
        (void)interviews.save(after);
        work.audit({.action = "update",
                    .entity = "interview",
                    .entityId = after.id.value,
                    .oldValue = describe(row.interview),
                    .newValue = describe(after)});
        work.changed(Entity::Interview, after.id.value);
        cancelled.push_back(after.id);
    }
    if (!cancelled.empty()) {
        keepInterviewDay(work, id);
    }
    return cancelled;
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
    storage::ProposalRepository proposals(work.connection());
    auto before = proposals.find(id);
    if (!before) {
        return refuse("record.missing", "proposal");
    }
    for (const auto& checked :
         {domain::checkMove(*before, move), domain::checkConditions(*before, move)}) {
        if (!checked) {
            return checked;
        }
    }
    if (move.drop && !cancelComingInterviews(work, id, *move.drop).empty()) {
        before = proposals.find(id); // the day of the talk is gone from it
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
