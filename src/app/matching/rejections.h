// Nobody stays without an answer: who waits, what is told, and that it was told.
#pragma once

#include "app/context.h"
#include "app/matching/proposals.h"
#include "domain/matching/pipeline/rejection.h"

#include <vector>

namespace werkbalie::app {

/// Somebody to whom an answer is owed.
struct WaitingCandidate {
    ProposalRow row;
    domain::Instant since{};
    bool stillOpen = false; ///< in the procedure of a vacancy that is closed
};
[[nodiscard]] domain::Result<std::vector<WaitingCandidate>>
waitingForAnswer(Context& context, std::optional<domain::VacancyId> vacancy = {});

/// A letter for this candidate, from the texts of the reason; the agency's own wording first.
struct RejectionDraft {
    std::string candidateName;
    std::string email;
    std::string phone;
    std::string subject;
    std::string text;
};
[[nodiscard]] domain::Result<RejectionDraft>
draftRejection(Context& context, domain::ProposalId proposal, domain::RejectionLanguage language);

struct ToldRejection {
    domain::ProposalId proposal = {};
    domain::RejectionHow how = domain::RejectionHow::Written;
    domain::RejectionLanguage language = domain::RejectionLanguage::Dutch;
    std::string subject = {};
    std::string text = {};
};
/// Keeps that, when and by whom it was told. Refusals: rejection.not_dropped,
/// rejection.text_missing.
[[nodiscard]] domain::Result<domain::Rejection> tellRejection(Context& context,
                                                              const ToldRejection& told);

[[nodiscard]] domain::Result<std::vector<domain::Rejection>>
rejectionsOf(Context& context, domain::ProposalId proposal);

/// One part of the texts: "opening", "closing", "subject" or the key of a reason.
struct RejectionPart {
    std::string part = {};
    std::string text = {};
    bool own = false; ///< worded by the agency
};
[[nodiscard]] domain::Result<std::vector<RejectionPart>>
rejectionParts(Context& context, domain::RejectionLanguage language);
/// An empty text brings back the one of the program. Right EditMatchMethod.
[[nodiscard]] domain::Result<void>
saveRejectionPart(Context& context, domain::RejectionLanguage language, const RejectionPart& part);

} // namespace werkbalie::app
