// Each quarter of an hour worked: which bands it fell into, which of them counted, and what it is
// worth.
#pragma once

#include "domain/administration/allowances/allowance_scheme.h"
#include "domain/base/dutch_clock.h"

#include <span>

namespace werkbalie::domain {

/// Work with its times, or hours of a day without.
struct WorkPiece {
    Date day{};
    Minutes worked{0}; ///< of a piece without times
    std::optional<int> startMinute = {};
    std::optional<int> endMinute = {}; ///< may pass 1440
    int breakMinutes = 0;
    bool standBy = false;
    WorkMarks marks = {};
    bool operator==(const WorkPiece&) const = default;
};

struct BandHit {
    std::size_t band = 0; ///< of the scheme
    bool counts = false;  ///< false: a higher one did
    bool operator==(const BandHit&) const = default;
};

/// At most a quarter; shorter where a shift, a break or a norm begins or ends in it.
struct Quarter {
    std::size_t piece = 0;
    std::optional<Moment> from = {}; ///< of a piece with times
    Minutes length{0};
    std::size_t shift = 0; ///< counted in order of time; joined as shiftNumbers does
    Date shiftDay{};       ///< on which that shift began
    std::vector<BandHit> hits = {};
    HourType type = HourType::Regular;
    Percentage paid = {};   ///< of the wage, the base included
    Percentage inTime = {}; ///< of the time, to be taken as leave
    bool operator==(const Quarter&) const = default;
};

struct AllowanceLine {
    HourType type = HourType::Regular;
    Percentage percentage;
    Minutes worked{0};
    bool operator==(const AllowanceLine&) const = default;
};

/// What a band pays in euro over a piece of work.
struct AmountLine {
    std::size_t piece = 0; ///< of a shift or day: the first piece of it in which the band holds
    std::size_t band = 0;
    std::int64_t quantity = 0; ///< minutes of an hourly amount, else shifts or days
    bool operator==(const AmountLine&) const = default;
};

struct AllowanceReceipt {
    std::vector<Quarter> quarters = {}; ///< in order of time
    std::vector<AllowanceLine> lines = {};
    std::vector<AmountLine> amounts = {}; ///< by piece and band
    Minutes worked{0};
    Minutes earned{0}; ///< time for time; rounded once, half away from zero
};

/// What was agreed with the worker, as far as bands look at it.
struct WorkTerms {
    Minutes contract{0};  ///< a week
    HourlyRate wage = {}; ///< weighs a percentage against an amount an hour
};

/// The pieces of one worker at one placement; order does not matter, and a shift in pieces that
/// touch is one shift. A break lies halfway its piece, on a quarter. What is worked over a norm is
/// counted from Monday, and per day on which a shift began. Stand-by is no work for a norm, and has
/// no base. Time is time that passes, also over a change of the clock. Of bands that are weighed by
/// the hour the first of the highest counts; an amount a shift or a day is paid once when the band
/// holds in any quarter of it.
[[nodiscard]] AllowanceReceipt allowancesOf(const AllowanceScheme& scheme,
                                            std::span<const WorkPiece> pieces,
                                            const WorkTerms& terms);

} // namespace werkbalie::domain
