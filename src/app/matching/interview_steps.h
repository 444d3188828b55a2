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
/// What follows for the talks of somebody with whom it ends: those still to be held do not go on,
/// and their invitations count up so that a cancellation can go out. Gives which were cancelled.
std::vector<domain::InterviewId> cancelComingInterviews(UnitOfWork& work, domain::ProposalId id,
                                                        const domain::Drop& drop);
/// The day on the proposal is that of its next planned interview.
void keepInterviewDay(UnitOfWork& work, domain::ProposalId proposal);
/// The proposal of an interview to another stage, with its checks and its trace.
[[nodiscard]] domain::Result<void> moveProposal(UnitOfWork& work, domain::ProposalId id,
                                                const domain::Move& move);

} // namespace werkbalie::app
