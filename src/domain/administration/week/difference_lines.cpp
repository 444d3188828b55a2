// Pays the week twice under the same terms and books what differs.
#include "domain/administration/week/difference_lines.h"

#include <map>
#include <tuple>

namespace werkbalie::domain {

namespace {

using PaidKey = std::tuple<Date, HourType, Percentage>;

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
    std::vector<BillableEntry> billable;
    for (const TimeEntry& entry : entries) {
        BillableEntry each;
        each.entry = entry;
        billable.push_back(std::move(each));
    }
    const auto priced = withAllowances(std::move(billable), [&](const BillableEntry&) {
        return AllowanceBasis{.scheme = terms.scheme ? &*terms.scheme : nullptr,
                              .contract = terms.contract};
    });
    std::vector<TimeEntry> paid;
    for (const BillableEntry& each : priced) {
        paid.push_back(each.entry);
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

} // namespace werkbalie::domain
