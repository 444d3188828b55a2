// What became of earlier proposals with a score like this one: counts from the agency's own
// history, beside a score, never part of it.
#pragma once

#include <cstdint>
#include <span>

namespace werkbalie::domain {

/// A proposal that has come to an end: placed, or dropped by whoever.
struct EndedProposal {
    int scoreInTenths = 0; ///< score at the moment of the proposal, 0..1000
    bool placed = false;
};

struct SuccessEstimate {
    /// Scores at most this far from the one asked about count as alike, in tenths of a point.
    static constexpr int kBandInTenths = 50;
    /// With fewer proposals a share says nothing.
    static constexpr int kLeast = 30;

    int placed = 0;
    int total = 0;
    int fromInTenths = 0; ///< the band that was counted, both ends included
    int untilInTenths = 0;

    [[nodiscard]] bool enough() const { return total >= kLeast; }
    /// Share that was placed in whole percents, rounded half up; 0 when nothing was counted.
    [[nodiscard]] int percentage() const;
    bool operator==(const SuccessEstimate&) const = default;
};

/// `scoreInTenths` 0..1000. The band is cut off at 0 and 1000, not moved.
[[nodiscard]] SuccessEstimate estimateSuccess(std::span<const EndedProposal> history,
                                              int scoreInTenths);

} // namespace werkbalie::domain
