// Werving: the candidates.
#pragma once

#include "app/context.h"
#include "domain/people/candidate.h"
#include "storage/repositories/candidate_repository.h"

namespace werkbalie::app {

[[nodiscard]] domain::Result<storage::Page<storage::CandidateRow>>
searchCandidates(Context& context, const storage::CandidateQuery& query);
[[nodiscard]] domain::Result<domain::Candidate> loadCandidate(Context& context,
                                                              domain::CandidateId id);
/// Blocking findings come back as a refusal candidate.invalid with Findings in Saved only when
/// nothing blocks. The search index and the match base follow in the same call.
[[nodiscard]] domain::Result<Saved<domain::Candidate>>
saveCandidate(Context& context, const domain::Candidate& candidate);
/// Findings while typing: checkCandidate plus possible duplicates (same e-mail, phone, or name and
/// birth date).
[[nodiscard]] domain::Findings checkCandidateDraft(Context& context,
                                                   const domain::Candidate& candidate);

} // namespace werkbalie::app
