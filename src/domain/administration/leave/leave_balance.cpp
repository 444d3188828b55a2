// Sums by lot; a lot is taken from in the order in which it would be lost.
#include "domain/administration/leave/leave_balance.h"

#include <algorithm>

namespace werkbalie::domain {

namespace {

bool canGive(const LotBalance& balance, const LeaveWish& wish) {
    return balance.amount > 0 && serves(balance.lot.kind, wish.use) &&
           balance.lot.expires > wish.day;
}

/// A debt counts against what is available: it was taken before.
bool isDebt(const LotBalance& balance, const LeaveWish& wish) {
    return balance.amount < 0 && serves(balance.lot.kind, wish.use);
}

/// As much as is wanted, in the order given; the rest from `debt`.
std::vector<LotBalance> spread(std::span<const LotBalance> from, Minutes wanted,
                               const LeaveLot& debt) {
    std::vector<LotBalance> plan;
    std::int64_t open = wanted.count();
    for (const LotBalance& balance : from) {
        const std::int64_t taken = std::min(open, balance.amount);
        if (taken > 0) {
            plan.push_back({balance.lot, taken});
            open -= taken;
        }
    }
    if (open > 0) {
        const auto same = std::ranges::find(plan, debt, &LotBalance::lot);
        if (same != plan.end()) {
            same->amount += open;
        } else {
            plan.push_back({debt, open});
        }
    }
    return plan;
}

} // namespace

std::vector<LotBalance> lotsOn(std::span<const LeaveLine> lines, Date day) {
    std::map<LeaveLot, std::int64_t> sums;
    for (const LeaveLine& line : lines) {
        if (line.date <= day) {
            std::int64_t& sum = sums[line.lot];
            sum = addChecked(sum, line.amount);
        }
    }
    std::vector<LotBalance> result;
    for (const auto& [lot, amount] : sums) {
        if (amount != 0) {
            result.push_back({lot, amount});
        }
    }
    return result;
}

std::map<LeaveKind, std::int64_t> balancesOn(std::span<const LeaveLine> lines, Date day) {
    std::map<LeaveKind, std::int64_t> sums;
    for (const LeaveLine& line : lines) {
        if (line.date <= day) {
            std::int64_t& sum = sums[line.lot.kind];
            sum = addChecked(sum, line.amount);
        }
    }
    return sums;
}

bool serves(LeaveKind kind, BalanceUse use) {
    switch (use) {
    case BalanceUse::None:
        return false;
    case BalanceUse::Leave:
        return kind == LeaveKind::Statutory || kind == LeaveKind::Extra || kind == LeaveKind::Adv;
    case BalanceUse::TimeForTime:
        return kind == LeaveKind::TimeForTime;
    }
    return false;
}

Minutes availableOn(std::span<const LotBalance> lots, const LeaveWish& wish) {
    std::int64_t sum = 0;
    for (const LotBalance& balance : lots) {
        if (canGive(balance, wish) || isDebt(balance, wish)) {
            sum = addChecked(sum, balance.amount);
        }
    }
    return Minutes{sum};
}

std::vector<LotBalance> planUse(std::span<const LotBalance> lots, const LeaveWish& wish,
                                const LeaveLot& debt) {
    std::vector<LotBalance> usable;
    std::ranges::copy_if(lots, std::back_inserter(usable),
                         [&](const LotBalance& balance) { return canGive(balance, wish); });
    std::ranges::sort(usable,
                      [](const LotBalance& a, const LotBalance& b) { return a.lot < b.lot; });
    return spread(usable, wish.wanted, debt);
}

std::vector<LotBalance> planReturn(std::span<const LeaveLine> ofWeek, const LeaveWish& wish,
                                   const LeaveLot& debt) {
    std::map<LeaveLot, std::int64_t> taken;
    for (const LeaveLine& line : ofWeek) {
        if (line.event == LeaveEvent::Use && serves(line.lot.kind, wish.use)) {
            std::int64_t& sum = taken[line.lot];
            sum = subtractChecked(sum, line.amount);
        }
    }
    std::vector<LotBalance> latestFirst;
    for (const auto& [lot, amount] : taken) {
        if (amount > 0) {
            latestFirst.insert(latestFirst.begin(), {lot, amount});
        }
    }
    return spread(latestFirst, wish.wanted, debt);
}

std::vector<LotBalance> dueExpiries(std::span<const LeaveLine> lines, Date until) {
    std::map<LeaveLot, std::int64_t> left;
    std::map<LeaveLot, std::int64_t> expired;
    for (const LeaveLine& line : lines) {
        if (line.lot.expires <= until) {
            auto& sums = line.event == LeaveEvent::Expiry ? expired : left;
            std::int64_t& sum = sums[line.lot];
            sum = addChecked(sum, line.amount);
        }
    }
    std::vector<LotBalance> due;
    for (const auto& [lot, amount] : left) {
        const auto before = expired.find(lot);
        const std::int64_t booked = before == expired.end() ? 0 : before->second;
        const std::int64_t wanted = -std::max<std::int64_t>(amount, 0);
        if (wanted != booked) {
            due.push_back({lot, wanted - booked});
        }
    }
    return due;
}

std::vector<LotBalance> expiringBetween(std::span<const LotBalance> lots, Date day, Date horizon) {
    std::vector<LotBalance> result;
    std::ranges::copy_if(lots, std::back_inserter(result), [&](const LotBalance& balance) {
        return balance.amount > 0 && balance.lot.expires > day && balance.lot.expires <= horizon;
    });
    return result;
}

} // namespace werkbalie::domain
