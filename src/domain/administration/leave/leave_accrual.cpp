// Parts are summed first; only their running sum becomes whole units.
#include "domain/administration/leave/leave_accrual.h"

#include <algorithm>
#include <tuple>

namespace werkbalie::domain {

namespace {

constexpr std::int64_t kWorkdaysAWeek = 5;
constexpr std::int64_t kOneDay = 10'000; ///< days have four decimals

/// Days of a year over so many paid minutes. One part is a minute / (10^4 * 5 * 260) * 5, which
/// holds every day with four decimals at 52 weeks; another count of weeks is rounded here, once.
std::int64_t partsOfDays(Percentage days, Minutes paid, int weeksCounted) {
    const Int128 exact = Int128{days.units()} * paid.count() * kPartsPerMinute;
    const Int128 divisor = Int128{kWorkdaysAWeek} * weeksCounted * kOneDay;
    return divideRounded(exact, divisor, Rounding::HalfAwayFromZero);
}

/// A percentage has 10^-4 percent, so that a cent of wage gives whole parts of 10^-6 cent.
std::int64_t partsOfWage(Percentage percentage, Money wage) {
    return multiplyChecked(percentage.units(), wage.cents());
}

/// Whole units of a running sum: a started one counts.
std::int64_t wholeUnits(std::int64_t parts, std::int64_t perUnit) {
    return divideRounded(parts, perUnit, parts >= 0 ? Rounding::Up : Rounding::Down);
}

struct LineKey {
    CandidateId candidate;
    LeaveLot lot;
    IsoWeek week;
    PlacementId placement;
};
bool operator<(const LineKey& a, const LineKey& b) {
    if (a.candidate != b.candidate) {
        return a.candidate < b.candidate;
    }
    if (a.lot != b.lot) {
        return a.lot < b.lot;
    }
    return std::tie(a.week, a.placement) < std::tie(b.week, b.placement);
}

Date bookedOn(IsoWeek week, int year) {
    return std::clamp(week.sunday(), makeDate(year, 1, 1), makeDate(year, 12, 31));
}

} // namespace

bool operator<(const LotOwner& a, const LotOwner& b) {
    return a.candidate != b.candidate ? a.candidate < b.candidate : a.lot < b.lot;
}

std::map<LeaveLot, std::int64_t> exactAccrual(const LeaveBasis& basis, const LeaveRates& rates) {
    using K = LeaveKind;
    std::map<LeaveLot, std::int64_t> parts;
    const auto add = [&](K kind, std::int64_t exact) {
        if (exact != 0) {
            parts[lotOf(kind, yearOf(basis.day), rates)] += exact;
        }
    };
    for (const auto& [kind, days] : {std::pair{K::Statutory, rates.statutoryDays},
                                     {K::Extra, rates.extraDays},
                                     {K::Adv, rates.advDays}}) {
        add(kind, partsOfDays(days, basis.paid, rates.weeksCounted));
    }
    add(K::TimeForTime, basis.earnedInTime);
    for (const auto& [kind, percentage] : {std::pair{K::HolidayAllowance, rates.holidayAllowance},
                                           {K::YearEnd, rates.yearEnd},
                                           {K::ChoiceBudget, rates.choiceBudget},
                                           {K::PublicHoliday, rates.publicHoliday},
                                           {K::ShortLeave, rates.shortLeave}}) {
        add(kind, partsOfWage(percentage, basis.wage));
    }
    return parts;
}

std::vector<LeaveLine> accrueLeave(std::span<const LeaveBasis> bases, const RatesLookup& ratesOf,
                                   const AccruedLookup& accruedBefore) {
    std::map<LineKey, std::int64_t> exact;
    for (const LeaveBasis& basis : bases) {
        for (const auto& [lot, parts] : exactAccrual(basis, ratesOf(basis))) {
            std::int64_t& sum = exact[{basis.candidate, lot, basis.week, basis.placement}];
            sum = addChecked(sum, parts);
        }
    }
    std::map<LotOwner, AccruedBefore> running;
    std::vector<LeaveLine> lines;
    for (const auto& [key, parts] : exact) {
        if (parts == 0) {
            continue;
        }
        const LotOwner owner{key.candidate, key.lot};
        auto found = running.find(owner);
        if (found == running.end()) {
            found = running.emplace(owner, accruedBefore(owner)).first;
        }
        AccruedBefore& before = found->second;
        before.exact = addChecked(before.exact, parts);
        const std::int64_t whole = wholeUnits(before.exact, partsPerUnit(key.lot.kind));
        LeaveLine line;
        line.candidate = key.candidate;
        line.lot = key.lot;
        line.event = LeaveEvent::Accrual;
        line.date = bookedOn(key.week, key.lot.year);
        line.amount = whole - before.amount;
        line.exact = parts;
        line.source = LeaveSource::WeeklyRun;
        line.placement = key.placement;
        line.week = key.week;
        before.amount = whole;
        lines.push_back(std::move(line));
    }
    return lines;
}

} // namespace werkbalie::domain
