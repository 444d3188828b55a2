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

storage::SaveOutcome keepInterview(UnitOfWork& work, const Interview& before,
                                   const Interview& after) {
    const auto outcome = storage::InterviewRepository(work.connection()).save(after);
    if (!outcome.conflict) {
        work.audit({.action = "update",
                    .entity = "interview",
                    .entityId = after.id.value,
                    .oldValue = describe(before),
                    .newValue = describe(after)});
        work.changed(Entity::Interview, after.id.value);
    }
    return outcome;
}

std::vector<domain::InterviewId> cancelComingInterviews(UnitOfWork& work, domain::ProposalId id,
                                                        const TalksEnding& ending) {
    storage::InterviewRepository interviews(work.connection());
    std::vector<domain::InterviewId> cancelled;
    for (const auto& row : interviews.rows({.proposal = id,
                           .state = domain::InterviewState::Planned,
                           .from = work.context().clock.now()})) {
        Interview after = row.interview;
        after.state = domain::InterviewState::Cancelled;
        after.reason = cancelReason(ending.drop);
        after.sequence += 1;
        after.changedAt = ending.at;
        (void)keepInterview(work, row.interview, after);
        cancelled.push_back(after.id);
    }
    if (!cancelled.empty()) {
        keepInterviewDay(work, id);
    }
    return cancelled;
}

TalksBack planCancelledAgain(UnitOfWork& work, domain::ProposalId id, domain::Instant endedAt) {
    TalksBack talks;
    for (const auto& row :
         storage::InterviewRepository(work.connection())
             .rows({.proposal = id, .state = domain::InterviewState::Cancelled})) {
        if (row.interview.changedAt != endedAt) {
            continue; // cancelled by itself, before
        }
        Interview after = row.interview;
        after.state = domain::InterviewState::Planned;
        after.reason.clear();
        after.sequence += 1;
        after.confirmedAt.reset();
        after.changedAt = work.context().clock.now();
        const bool past = after.startsAt <= work.context().clock.now();
        if (past || domain::hasBlocking(findingsOf(work.context(), {after}))) {
            talks.cancelled.push_back(row.interview);
            continue;
        }
        after.version = keepInterview(work, row.interview, after).version;
        talks.planned.push_back(std::move(after));
    }
    if (!talks.planned.empty()) {
        keepInterviewDay(work, id);
    }
    return talks;
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
    const domain::Instant now = work.context().clock.now();
    if (move.drop && !cancelComingInterviews(work, id, {*move.drop, now}).empty()) {
        before = proposals.find(id); // the day of the talk is gone from it
    }
    auto step = takeStep(work, *before, move, {.at = now});
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
