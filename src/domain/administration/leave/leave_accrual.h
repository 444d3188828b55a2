// From hours paid and wage earned to lines of the ledger, exact to the last part: what is booked is
// the whole minutes or cents of the exact sum, so that no rounding adds up.
#pragma once

#include "domain/administration/leave/leave_rates.h"
#include "domain/base/money.h"

#include <functional>
#include <map>

namespace werkbalie::domain {

/// Hours and wage of one placement on one day; corrections are negative.
struct LeaveBasis {
    CandidateId candidate;
    PlacementId placement;
    IsoWeek week;
    Date day{};
    Minutes paid{0};               ///< worked, and sick or on leave with pay
    Money wage = {};               ///< gross
    std::int64_t earnedInTime = 0; ///< time for time, in parts of a minute
    bool operator==(const LeaveBasis&) const = default;
};

/// What was booked of a lot before: the whole units and the exact parts they stand for.
struct AccruedBefore {
    std::int64_t amount = 0;
    std::int64_t exact = 0;
    bool operator==(const AccruedBefore&) const = default;
};
struct LotOwner {
    CandidateId candidate;
    LeaveLot lot;
};
[[nodiscard]] bool operator<(const LotOwner& a, const LotOwner& b);

using RatesLookup = std::function<const LeaveRates&(const LeaveBasis&)>;
using AccruedLookup = std::function<AccruedBefore(const LotOwner&)>;

/// Exact parts of one basis, a lot each; nothing for what has no rate.
[[nodiscard]] std::map<LeaveLot, std::int64_t> exactAccrual(const LeaveBasis& basis,
                                                            const LeaveRates& rates);

/// A line for each placement, week and lot, dated on the last day of the week in the year in which
/// the right arose, with source WeeklyRun. A started minute or cent counts: what the law gives
/// at least is never rounded down. The order of the bases and where a period is split do not
/// change what is booked in all.
[[nodiscard]] std::vector<LeaveLine> accrueLeave(std::span<const LeaveBasis> bases,
                                                 const RatesLookup& ratesOf,
                                                 const AccruedLookup& accruedBefore);

} // namespace werkbalie::domain
