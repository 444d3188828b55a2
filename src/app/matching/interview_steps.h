// What every change of an interview does: check the version, save, trace.
#pragma once

#include "app/matching/interviews.h"
#include "app/unit_of_work.h"
#include "domain/matching/pipeline/procedure.h"

namespace werkbalie::app {

[[nodiscard]] std::string describe(const domain::Interview& interview);

/// The stored interview; refusals record.missing, interview.closed when it is no longer planned.
[[nodiscard]] domain::Result<domain::Interview> openInterview(UnitOfWork& work,
                                                              domain::InterviewId id);
/// checkInterview for each, and collisions with what is planned and among themselves.
[[nodiscard]] domain::Findings findingsOf(Context& context,
                                          const std::vector<domain::Interview>& wanted);
/// With its trace; nothing is written on a conflict.
storage::SaveOutcome keepInterview(UnitOfWork& work, const domain::Interview& before,
                                   const domain::Interview& after);
/// It ends with somebody.
struct TalksEnding {
    domain::Drop drop = {};
    domain::Instant at{}; ///< of the step itself: by it a step back knows what it cancelled
};
/// What follows for the talks: those still to be held do not go on, and their invitations count up
/// so that a cancellation can go out. Gives which were cancelled.
std::vector<domain::InterviewId> cancelComingInterviews(UnitOfWork& work, domain::ProposalId id,
                                                        const TalksEnding& ending);
/// Talks that an ending cancelled, when that is taken back.
struct TalksBack {
    std::vector<domain::Interview> planned = {};   ///< again, with new invitations to send
    std::vector<domain::Interview> cancelled = {}; ///< still: past, or the time is taken by now
};
/// Invitations count up once more; who had confirmed was told since that it does not go on, and
/// has not confirmed.
[[nodiscard]] TalksBack planCancelledAgain(UnitOfWork& work, domain::ProposalId id,
                                           domain::Instant endedAt);
/// The day on the proposal is that of its next planned interview.
void keepInterviewDay(UnitOfWork& work, domain::ProposalId proposal);
/// The proposal of an interview to another stage, with its checks and its trace.
[[nodiscard]] domain::Result<void> moveProposal(UnitOfWork& work, domain::ProposalId id,
                                                const domain::Move& move);

} // namespace werkbalie::app
