// The letter of one rejection, and the record that it was told; inside whatever causes it.
#pragma once

#include "app/unit_of_work.h"
#include "domain/matching/pipeline/rejection.h"
#include "domain/recruitment/vacancy.h"
#include "storage/repositories/proposal_repository.h"

namespace werkbalie::app {

struct RejectionLetter {
    std::string subject;
    std::string text;
};
/// Why it ends for who still stands in a closed procedure.
[[nodiscard]] domain::DropReason closingReason(domain::VacancyStatus status);
/// Filled or cancelled: nobody goes on.
[[nodiscard]] bool isClosed(domain::VacancyStatus status);

/// Who still stands in the procedure of a closed vacancy reads the reason of the closing.
[[nodiscard]] RejectionLetter letterFor(Context& context, const storage::ProposalRow& row,
                                        domain::RejectionLanguage language);
/// Told now, by this user; gives it with its id.
[[nodiscard]] domain::Rejection keepRejection(UnitOfWork& work, domain::Rejection rejection);

} // namespace werkbalie::app
