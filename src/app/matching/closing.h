// Ending a procedure for everybody at once: who waits gets an answer, talks that were planned do
// not go on, and who was never approached just leaves.
#pragma once

#include "app/matching/rejections.h"
#include "domain/recruitment/vacancy.h"
#include "storage/repositories/interview_repository.h"

#include <array>

namespace werkbalie::app {

/// Somebody for whom it ends, and what would be told.
struct ClosingPerson {
    ProposalRow row;
    bool stillOpen = false; ///< in the procedure of a closed vacancy: drops out with it
    bool getsAnswer = true; ///< not for who was found but never approached
    std::array<RejectionDraft, 2> drafts = {};     ///< by RejectionLanguage
    std::vector<storage::InterviewRow> talks = {}; ///< still to come; cancelled when it ends
};
struct ClosingPlan {
    domain::VacancyStatus status = domain::VacancyStatus::Open;
    std::string title = {}; ///< the occupation asked for
    std::vector<ClosingPerson> people = {};
};
/// Empty while everybody was told. Right Propose. Refusal vacancy.unknown.
[[nodiscard]] domain::Result<ClosingPlan> planClosing(Context& context, domain::VacancyId vacancy);

struct Closing {
    domain::VacancyId vacancy;
    domain::RejectionLanguage language = domain::RejectionLanguage::Dutch;
    /// Who is answered now and how, each with its own words; empty: everybody in writing, with the
    /// text of the reason in `language`.
    std::vector<ToldRejection> answers = {};
};
struct Closed {
    std::vector<domain::Rejection> told = {};
    std::vector<domain::InterviewId> cancelled = {}; ///< talks of which a cancellation goes out
    int leftOut = 0; ///< left the procedure without a letter: never approached
};
/// On a vacancy that is filled or withdrawn everybody who still stands in the procedure and gets an
/// answer drops out with it, and so does who was never approached. Refusals: vacancy.unknown,
/// rejection.text_missing, rejection.not_dropped.
[[nodiscard]] domain::Result<Closed> answerAll(Context& context, const Closing& closing);

} // namespace werkbalie::app
