// Pays the week twice under the same terms and books what differs.
#include "domain/administration/week/difference_lines.h"

#include <map>
#include <tuple>

namespace werkbalie::domain {

namespace {

using PaidKey = std::tuple<Date, HourType, Percentage>;

std::vector<BillableEntry> pricedUnder(const std::vector<TimeEntry>& entries,
                                       const ProcessedTerms& terms) {
    std::vector<BillableEntry> billable;
    for (const TimeEntry& entry : entries) {
        BillableEntry each;
        each.entry = entry;
        each.wage = terms.wage;
        each.tariff = terms.tariff;
        billable.push_back(std::move(each));
    }
    return withAllowances(std::move(billable), [&](const BillableEntry&) {
        return AllowanceBasis{.scheme = terms.scheme ? &*terms.scheme : nullptr,
                              .contract = terms.contract,
                              .charge = terms.charge};
    });
}

/// Everything that keeps two amounts apart.
using AmountKey = std::tuple<Date, std::string, HourType, AmountUnit, HourlyRate, HourlyRate>;

void addTo(std::map<AmountKey, std::int64_t>& sums, const std::vector<DayAmount>& amounts,
           std::int64_t times) {
    for (const DayAmount& amount : amounts) {
        const AllowancePay& pay = amount.pay;
        sums[{amount.day, pay.band, amount.type, pay.unit, pay.each, pay.charged}] +=
            times * pay.quantity;
    }
}

std::map<PaidKey, Minutes> paidPerKind(const std::vector<TimeEntry>& entries,
                                       const ProcessedTerms& terms) {
    std::map<PaidKey, Minutes> paid;
    for (const TimeEntry& entry : paidEntries(entries, terms)) {
        paid[{entry.day, entry.type, entry.payPercentage}] += entry.worked;
    }
    return paid;
}

} // namespace

std::vector<TimeEntry> paidEntries(const std::vector<TimeEntry>& entries,
                                   const ProcessedTerms& terms) {
    std::vector<TimeEntry> paid;
    for (const BillableEntry& each : pricedUnder(entries, terms)) {
        if (!each.pay) {
            paid.push_back(each.entry);
        }
    }
    return paid;
}

std::vector<DayAmount> paidAmounts(const std::vector<TimeEntry>& entries,
                                   const ProcessedTerms& terms) {
    std::vector<DayAmount> paid;
    for (const BillableEntry& each : pricedUnder(entries, terms)) {
        if (each.pay) {
            paid.push_back({.day = each.entry.day, .type = each.entry.type, .pay = *each.pay});
        }
    }
    return paid;
}

std::vector<TimeEntry> differenceLines(const std::vector<TimeEntry>& stored,
                                       const std::vector<TimeEntry>& wanted,
                                       const ProcessedTerms& terms) {
    std::map<PaidKey, Minutes> difference = paidPerKind(wanted, terms);
    for (const auto& [key, paid] : paidPerKind(stored, terms)) {
        difference[key] -= paid;
    }
    std::vector<TimeEntry> lines;
    for (const auto& [key, minutes] : difference) {
        if (minutes != Minutes{0}) {
            TimeEntry line;
            std::tie(line.day, line.type, line.payPercentage) = key;
            line.worked = minutes;
            line.correction = true;
            line.source = "correction";
            lines.push_back(std::move(line));
        }
    }
    return lines;
}

std::vector<DayAmount> differenceAmounts(const std::vector<TimeEntry>& stored,
                                         const std::vector<DayAmount>& booked,
                                         const std::vector<TimeEntry>& wanted,
                                         const ProcessedTerms& terms) {
    std::map<AmountKey, std::int64_t> sums;
    addTo(sums, paidAmounts(wanted, terms), 1);
    addTo(sums, paidAmounts(stored, terms), -1);
    addTo(sums, booked, -1);
    std::vector<DayAmount> amounts;
    for (const auto& [key, quantity] : sums) {
        if (quantity != 0) {
            DayAmount amount;
            std::tie(amount.day, amount.pay.band, amount.type, amount.pay.unit, amount.pay.each,
                     amount.pay.charged) = key;
            amount.pay.quantity = quantity;
            amounts.push_back(std::move(amount));
        }
    }
    return amounts;
}

} // namespace werkbalie::domain
