// What is left of each right on a day, what expires when, and which right a wish is taken from.
#pragma once

#include "domain/administration/hour_type.h"
#include "domain/administration/leave/leave_line.h"

#include <map>

namespace werkbalie::domain {

struct LotBalance {
    LeaveLot lot;
    std::int64_t amount = 0; ///< minutes or cents
    bool operator==(const LotBalance&) const = default;
};

/// The sum of the lines booked on or before the day, a lot each, what expires first in front; a
/// lot that comes to nothing is left out. The order of the lines does not matter.
[[nodiscard]] std::vector<LotBalance> lotsOn(std::span<const LeaveLine> lines, Date day);
/// The same a kind; a kind without lines is absent.
[[nodiscard]] std::map<LeaveKind, std::int64_t> balancesOn(std::span<const LeaveLine> lines,
                                                           Date day);

/// What hours in a week ask for (rulesOf(HourType).uses): leave is taken from statutory and extra
/// days and from ADV.
struct LeaveWish {
    BalanceUse use = BalanceUse::Leave;
    Minutes wanted{0};
    Date day{};
};
[[nodiscard]] bool serves(LeaveKind kind, BalanceUse use);
/// Time that can be taken on the day: of the rights that serve the use and have not expired then.
[[nodiscard]] Minutes availableOn(std::span<const LotBalance> lots, const LeaveWish& wish);

/// A wish laid over the lots, what expires first in front; amounts are positive and sum to the
/// wish. What no lot can give is taken from `debt`, so that a shortage is seen as a negative
/// balance and later accruals make it good.
[[nodiscard]] std::vector<LotBalance> planUse(std::span<const LotBalance> lots,
                                              const LeaveWish& wish, const LeaveLot& debt);

/// Hours of a week that turn out not to have been taken (a correction line), given back to the lots
/// they were taken from: what expires last in front. Amounts are positive and sum to the wish; what
/// was not taken from any lot goes to `debt`.
[[nodiscard]] std::vector<LotBalance> planReturn(std::span<const LeaveLine> ofWeek,
                                                 const LeaveWish& wish, const LeaveLot& debt);

/// What an expiry run until and including the day has to book, so that nothing positive is left of
/// a lot that expired by then. Amounts as they are booked: negative, or positive where hours
/// were taken back since an earlier run. Running it twice books nothing the second time.
[[nodiscard]] std::vector<LotBalance> dueExpiries(std::span<const LeaveLine> lines, Date until);
/// Lots with something left that expire after the day, up to and including the horizon.
[[nodiscard]] std::vector<LotBalance> expiringBetween(std::span<const LotBalance> lots, Date day,
                                                      Date horizon);

} // namespace werkbalie::domain
