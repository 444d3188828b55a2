// Counting earlier proposals in a band around a score.
#include "domain/matching/success_estimate.h"

#include <algorithm>

namespace werkbalie::domain {

int SuccessEstimate::percentage() const {
    return total == 0 ? 0 : (placed * 200 + total) / (total * 2);
}

SuccessEstimate estimateSuccess(std::span<const EndedProposal> history, int scoreInTenths) {
    SuccessEstimate estimate{
        .fromInTenths = std::max(0, scoreInTenths - SuccessEstimate::kBandInTenths),
        .untilInTenths = std::min(1000, scoreInTenths + SuccessEstimate::kBandInTenths)};
    for (const EndedProposal& proposal : history) {
        if (proposal.scoreInTenths >= estimate.fromInTenths &&
            proposal.scoreInTenths <= estimate.untilInTenths) {
            ++estimate.total;
            estimate.placed += proposal.placed ? 1 : 0;
        }
    }
    return estimate;
}

} // namespace werkbalie::domain
