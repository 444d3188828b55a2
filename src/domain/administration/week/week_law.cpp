// What may not be worked or paid at all: without a contract or permit, under the minimum wage, or
// the same hours twice.
#include "domain/administration/week/sick_floor.h"
#include "domain/administration/week/week_rules.h"

#include "domain/base/finding_builder.h"

#include <algorithm>
#include <set>

namespace werkbalie::domain::week {

namespace {

constexpr std::string_view kContract = "BW 7:610";
constexpr std::string_view kPermit = "Wet arbeid vreemdelingen art. 2";
constexpr std::string_view kSickPay = "BW 7:629 lid 1";
constexpr int kAdultAge = 21;
constexpr Percentage kWhole = Percentage::fromUnits(1'000'000);

void add(Findings& findings, Finding finding, std::string_view source) {
    finding.source = std::string(source);
    findings.push_back(std::move(finding));
}

bool isWorkedOn(const TimeEntry& entry) {
    return countsAsWorked(entry.type) && entry.worked > Minutes{0};
}

std::set<Date> daysOf(const Timesheet& sheet, bool (*counts)(const TimeEntry&)) {
    std::set<Date> days;
    for (const TimeEntry& entry : sheet.entries) {
        if (counts(entry)) {
            days.insert(entry.day);
        }
    }
    return days;
}

/// An allowance does not make up for a low wage; a part of the wage makes it lower.
HourlyRate paidAnHour(HourlyRate wage, Percentage percentage) {
    if (percentage >= kWhole) {
        return wage;
    }
    return HourlyRate::fromUnits(
        mulDiv(wage.units(), percentage.units(), kWhole.units(), Rounding::HalfAwayFromZero));
}

struct Span {
    std::int64_t from;
    std::int64_t until;
};

/// On the clock of the wall: enough to see that two shifts lie over each other.
std::optional<Span> spanOf(const TimeEntry& entry) {
    if (!entry.startMinute || !entry.endMinute || entry.correction ||
        entry.type == HourType::StandBy) {
        return std::nullopt;
    }
    const std::int64_t midnight = std::int64_t{entry.day.time_since_epoch().count()} * 1440;
    return Span{midnight + *entry.startMinute, midnight + *entry.endMinute};
}

bool clash(const TimeEntry& a, const TimeEntry& b) {
    const auto mine = spanOf(a);
    const auto other = spanOf(b);
    return mine && other && mine->from < other->until && other->from < mine->until;
}

} // namespace

void checkContract(Findings& findings, const WeekContext& context) {
    if (!context.contractDays) {
        return;
    }
    const auto isPaid = [](const TimeEntry& entry) { return entry.worked > Minutes{0}; };
    for (const Date day : daysOf(context.sheet, isPaid)) {
        if (!context.contractDays->contains(day)) {
            add(findings,
                blockingFinding("contract.not_in_force", isoDate(day), {{"day", isoDate(day)}}),
                kContract);
        }
    }
}

void checkPermit(Findings& findings, const WeekContext& context) {
    if (context.permission.kind != WorkPermissionKind::Permit) {
        return;
    }
    const std::set<Date> days = daysOf(context.sheet, isWorkedOn);
    if (!context.permission.validUntil) {
        if (!days.empty()) {
            add(findings, warningFinding("permit.date_unknown", context.sheet.week.toString()),
                kPermit);
        }
        return;
    }
    for (const Date day : days) {
        if (day > *context.permission.validUntil) {
            add(findings,
                blockingFinding(
                    "permit.expired", isoDate(day),
                    {{"day", isoDate(day)}, {"until", isoDate(*context.permission.validUntil)}}),
                kPermit);
        }
    }
}

namespace {

/// Sick hours are never refused: the run raises them (raiseSickPay), and the week tells of it.
void tellSickFloor(Findings& findings, const TimeEntry& entry, const WeekContext& context,
                   const ParameterSet& set) {
    const Parameter* floor =
        sickFloor(entry, context.wage, {.birthDate = context.birthDate, .bbl = context.bbl}, set);
    if (floor == nullptr) {
        return;
    }
    Finding told{.rule = "sick.raised_to_minimum",
                 .severity = Severity::Info,
                 .where = isoDate(entry.day),
                 .values = {{"wage", exactText(paidAnHour(context.wage, entry.payPercentage))},
                            {"minimum", floor->hourlyRate().toString()},
                            {"date", isoDate(entry.day)}}};
    add(findings, std::move(told), kSickPay);
}

} // namespace

void checkMinimumWage(Findings& findings, const WeekContext& context, const ParameterSet& set) {
    std::set<std::pair<Date, Percentage>> seen;
    for (const TimeEntry& entry : context.sheet.entries) {
        const bool judged = entry.worked > Minutes{0} && entry.type != HourType::StandBy;
        if (!judged || !seen.emplace(entry.day, std::min(entry.payPercentage, kWhole)).second) {
            continue;
        }
        if (entry.type == HourType::Sickness) {
            tellSickFloor(findings, entry, context, set);
            continue;
        }
        const int age = context.birthDate ? ageAt(*context.birthDate, entry.day) : kAdultAge;
        const auto minimum = minimumWage(set, entry.day, age, context.bbl);
        const HourlyRate paid = paidAnHour(context.wage, entry.payPercentage);
        if (minimum && paid < (*minimum)->hourlyRate()) {
            add(findings,
                blockingFinding("below_minimum_wage", isoDate(entry.day),
                                {{"wage", exactText(paid)},
                                 {"minimum", (*minimum)->hourlyRate().toString()},
                                 {"age", std::to_string(age)},
                                 {"date", isoDate(entry.day)}}),
                (*minimum)->source);
        }
    }
}

void checkDoubleEntry(Findings& findings, const WeekContext& context) {
    std::set<std::pair<Date, std::string>> told;
    for (const TimeEntry& entry : context.sheet.entries) {
        for (const OtherHours& other : context.others) {
            if (clash(entry, other.entry) && told.emplace(entry.day, other.place).second) {
                findings.push_back(
                    blockingFinding("hours.double_entry", isoDate(entry.day),
                                    {{"day", isoDate(entry.day)}, {"place", other.place}}));
            }
        }
    }
}

} // namespace werkbalie::domain::week
