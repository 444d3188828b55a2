// The allowances laid over a sheet, then each part priced.
#include "domain/administration/week_value.h"

#include "domain/administration/allowances/amount_cost.h"

namespace werkbalie::domain {

namespace {

/// rate (10^-4 euro) * percentage (10^-4 percent) * minutes, in cents.
Money costOf(HourlyRate rate, Percentage percentage, Minutes worked) {
    const Int128 exact = Int128{rate.units()} * percentage.units() * worked.count();
    return Money::fromCents(
        divideRounded(exact, Int128{100} * 1'000'000 * 60, Rounding::HalfAwayFromZero));
}

/// What the run pays a sick hour above its part of the wage.
Money raiseOf(BillableEntry part, HourlyRate floor) {
    if (!isUnderFloor(part.entry, part.wage, floor)) {
        return {};
    }
    const Money share = wageAmount(part);
    part.paidAtLeast = floor;
    return wageAmount(part) - share;
}

/// What lies on the wage in the cost price, premiums and reservations, lies on a raise as well.
Money raiseCost(Money raise, const WeekPrices& terms) {
    if (terms.wage == HourlyRate{} || terms.costPrice == HourlyRate{}) {
        return {};
    }
    return Money::fromCents(divideRounded(Int128{raise.cents()} * terms.costPrice.units(),
                                          Int128{terms.wage.units()}, Rounding::HalfAwayFromZero));
}

std::vector<BillableEntry> billableOf(const Timesheet& sheet, const WeekPrices& terms) {
    std::vector<BillableEntry> entries;
    entries.reserve(sheet.entries.size());
    for (const TimeEntry& entry : sheet.entries) {
        BillableEntry billable;
        billable.placement = sheet.placement;
        billable.week = sheet.week;
        billable.entry = entry;
        billable.wage = terms.wage;
        billable.tariff = terms.tariff;
        billable.rates = terms.rates;
        entries.push_back(std::move(billable));
    }
    return withAllowances(std::move(entries), [&](const BillableEntry&) { return terms.basis; });
}

} // namespace

WeekValue& WeekValue::operator+=(const WeekValue& other) {
    for (std::size_t day = 0; day < days.size(); ++day) {
        days[day].turnover += other.days[day].turnover;
        days[day].cost += other.days[day].cost;
        days[day].sickRaise += other.days[day].sickRaise;
    }
    for (const auto& [kind, worked] : other.hours) {
        WeekMinutes& sum = hours[kind];
        for (std::size_t day = 0; day < sum.size(); ++day) {
            sum[day] += worked[day];
        }
    }
    return *this;
}

DayValue WeekValue::total() const {
    DayValue sum;
    for (const DayValue& day : days) {
        sum.turnover += day.turnover;
        sum.cost += day.cost;
        sum.sickRaise += day.sickRaise;
    }
    return sum;
}

WeekValue weekValue(const Timesheet& sheet, const WeekPrices& terms) {
    WeekValue value;
    for (const BillableEntry& part : billableOf(sheet, terms)) {
        const auto day = (part.entry.day - sheet.week.monday()).count();
        if (day < 0 || day >= 7) {
            continue;
        }
        const auto at = static_cast<std::size_t>(day);
        if (part.pay) {
            value.days[at].turnover += invoicedAmount(part);
            value.days[at].cost +=
                amountCost(*part.pay, {.wage = terms.wage, .costPrice = terms.costPrice});
            continue;
        }
        value.hours[{part.entry.type, part.entry.payPercentage, part.entry.marks}][at] += part.entry.worked;
        value.days[at].turnover += invoicedAmount(part);
        // Absence costs nothing more: the cost price of the hours worked reserves for it, as far as
        // it pays its part of the wage.
        const Money raise = raiseOf(part, terms.sickFloors[at]);
        value.days[at].sickRaise += raise;
        value.days[at].cost += raiseCost(raise, terms);
        if (isInvoiced(part)) {
            value.days[at].cost +=
                costOf(terms.costPrice, part.entry.payPercentage, part.entry.worked);
        }
    }
    return value;
}

} // namespace werkbalie::domain
