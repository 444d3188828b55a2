// What happens to one interview after it was planned.
#include "app/matching/interview_steps.h"
#include "app/refusals.h"
#include "domain/base/text.h"

#include <algorithm>

namespace werkbalie::app {

namespace {

using domain::Interview;
using domain::InterviewChoice;
using domain::ProposalStage;
using domain::refuse;
using domain::Result;

Result<Saved<Interview>> saved(UnitOfWork& work, const Interview& before, Interview after) {
    after.changedAt = work.context().clock.now();
    const auto outcome = keepInterview(work, before, after);
    if (outcome.conflict) {
        return Saved<Interview>{.record = before, .conflict = true};
    }
    after.version = outcome.version;
    keepInterviewDay(work, after.proposal);
    work.commit();
    return Saved<Interview>{.record = std::move(after)};
}

domain::Move dropBy(domain::DropParty party, const InterviewOutcome& outcome) {
    const domain::DropReason reason = outcome.dropReason.value_or(
        party == domain::DropParty::Client ? domain::DropReason::OtherChosen
                                           : domain::DropReason::NoInterest);
    return {.to = {.phase = ProposalStage::Dropped},
            .drop = domain::Drop{.by = party, .reason = reason}};
}

Result<void> followChoice(UnitOfWork& work, const Interview& interview,
                          const InterviewOutcome& outcome) {
    switch (outcome.choice) {
    case InterviewChoice::Open:
    case InterviewChoice::NextRound:
    case InterviewChoice::NoShow:
        return {};
    case InterviewChoice::Offer:
        return moveProposal(work, interview.proposal, {.to = {.phase = ProposalStage::Offer}});
    case InterviewChoice::ClientDeclined:
        return moveProposal(work, interview.proposal, dropBy(domain::DropParty::Client, outcome));
    case InterviewChoice::CandidateDeclined:
        return moveProposal(work, interview.proposal,
                            dropBy(domain::DropParty::Candidate, outcome));
    }
    return {};
}

} // namespace

Result<Saved<Interview>> changeInterview(Context& context, const Interview& wanted) {
    if (const auto allowed = requireRight(context, domain::Right::Propose); !allowed) {
        return tl::unexpected(allowed.error());
    }
    UnitOfWork work(context);
    const auto before = openInterview(work, wanted.id);
    if (!before) {
        return tl::unexpected(before.error());
    }
    if (before->version != wanted.version) {
        return Saved<Interview>{.record = *before, .conflict = true};
    }
    Interview after = *before;
    after.startsAt = wanted.startsAt;
    after.minutes = wanted.minutes;
    after.place = std::string(domain::trim(wanted.place));
    after.link = std::string(domain::trim(wanted.link));
    after.route = wanted.route;
    after.bring = wanted.bring;
    after.tips = wanted.tips;
    after.contacts = wanted.contacts;
    std::ranges::sort(after.contacts);
    after.sequence = before->sequence + 1;
    after.confirmedAt = after.startsAt == before->startsAt ? before->confirmedAt : std::nullopt;
    if (const auto sound = refuseBlocking(findingsOf(context, {after})); !sound) {
        return tl::unexpected(sound.error());
    }
    return saved(work, *before, std::move(after));
}

Result<Saved<Interview>> cancelInterview(Context& context, const InterviewCancel& move) {
    if (const auto allowed = requireRight(context, domain::Right::Propose); !allowed) {
        return tl::unexpected(allowed.error());
    }
    if (domain::trim(move.reason).empty()) {
        return refuse("interview.reason_missing", "reason");
    }
    UnitOfWork work(context);
    const auto before = openInterview(work, move.id);
    if (!before) {
        return tl::unexpected(before.error());
    }
    if (before->version != move.version) {
        return Saved<Interview>{.record = *before, .conflict = true};
    }
    Interview after = *before;
    after.state = domain::InterviewState::Cancelled;
    after.reason = std::string(domain::trim(move.reason));
    after.sequence = before->sequence + 1;
    return saved(work, *before, std::move(after));
}

Result<Saved<Interview>> confirmInterview(Context& context, domain::InterviewId id,
                                          std::int64_t version) {
    if (const auto allowed = requireRight(context, domain::Right::Propose); !allowed) {
        return tl::unexpected(allowed.error());
    }
    UnitOfWork work(context);
    const auto before = openInterview(work, id);
    if (!before) {
        return tl::unexpected(before.error());
    }
    if (before->version != version) {
        return Saved<Interview>{.record = *before, .conflict = true};
    }
    Interview after = *before;
    after.confirmedAt = context.clock.now();
    return saved(work, *before, std::move(after));
}

Result<Saved<Interview>> recordOutcome(Context& context, const InterviewOutcome& outcome) {
    if (const auto allowed = requireRight(context, domain::Right::Propose); !allowed) {
        return tl::unexpected(allowed.error());
    }
    UnitOfWork work(context);
    const auto before = openInterview(work, outcome.id);
    if (!before) {
        return tl::unexpected(before.error());
    }
    if (before->version != outcome.version) {
        return Saved<Interview>{.record = *before, .conflict = true};
    }
    if (before->startsAt > context.clock.now()) {
        return refuse("interview.not_held_yet");
    }
    Interview after = *before;
    after.state = domain::InterviewState::Held;
    after.clientNotes = std::string(domain::trim(outcome.clientNotes));
    after.candidateNotes = std::string(domain::trim(outcome.candidateNotes));
    after.choice = outcome.choice;
    if (const auto sound = refuseBlocking(domain::checkInterview(after, context.clock.now()));
        !sound) {
        return tl::unexpected(sound.error());
    }
    if (const auto moved = followChoice(work, after, outcome); !moved) {
        return tl::unexpected(moved.error());
    }
    return saved(work, *before, std::move(after));
}

} // namespace werkbalie::app
