// What one placement's row knows of itself.
#include "ui/administration/week_line.h"

#include "domain/administration/roster/roster_hours.h"

#include <algorithm>
#include <set>

namespace werkbalie::ui {

namespace {

constexpr int kDays = 7;

/// A finding names its day, or says in its values which day it is about.
int dayOf(const domain::Finding& finding, domain::IsoWeek week) {
    const auto at = [week](std::string_view text) {
        const auto date = domain::parseIsoDate(text.substr(0, 10));
        const auto day = date ? (*date - week.monday()).count() : -1;
        return day >= 0 && day < kDays ? static_cast<int>(day) : -1;
    };
    if (const int day = at(finding.where); day >= 0) {
        return day;
    }
    for (const auto& [name, value] : finding.values) {
        if (name == "date" || name == "day") {
            return at(value);
        }
    }
    return -1;
}

/// A day off paid as usual, or ordinary hours that are marked, on a day without other hours.
bool standsAlone(const domain::Timesheet& sheet, const domain::TimeEntry& entry,
                 const app::WeekRow& row) {
    const bool fits = domain::isAbsence(entry.type) || !entry.marks.isEmpty();
    if (!fits || entry.correction || domain::typedFor(entry, row.sickPay).percentage) {
        return false;
    }
    return std::ranges::count_if(
               sheet.entries, [&entry](const auto& other) { return other.day == entry.day; }) == 1;
}

} // namespace

RowKey WeekLine::keyIn(const RowKey& shown, int day) const {
    if (!isPlain(shown)) {
        return shown;
    }
    const auto entry = std::ranges::find(now.sheet.entries, dateOf(day), &domain::TimeEntry::day);
    if (entry == now.sheet.entries.end() || isPlain(rowKeyOf(*entry)) ||
        !standsAlone(now.sheet, *entry, row)) {
        return shown;
    }
    const RowKey key = rowKeyOf(*entry);
    return std::ranges::binary_search(otherRows(), key) ? shown : key;
}

bool WeekLine::isLocked() const {
    return now.sheet.state == domain::TimesheetState::Approved ||
           now.sheet.state == domain::TimesheetState::Processed;
}

bool WeekLine::canEdit(const RowKey& key, int day) const {
    return !isLocked() && !key.correction && row.placementDays.contains(dateOf(day));
}

std::vector<RowKey> WeekLine::otherRows() const {
    std::set<RowKey> keys(now.asked.begin(), now.asked.end());
    for (const auto& entry : now.sheet.entries) {
        if (const RowKey key = rowKeyOf(entry);
            !isPlain(key) && !standsAlone(now.sheet, entry, row)) {
            keys.insert(key);
        }
    }
    for (const auto& [cell, theirs] : now.theirs) {
        if (!isPlain(cell.first)) {
            keys.insert(cell.first);
        }
    }
    for (const auto& [cell, text] : now.unreadable) {
        if (!isPlain(cell.first)) {
            keys.insert(cell.first);
        }
    }
    return {keys.begin(), keys.end()};
}

domain::HoursInput WeekLine::plannedOn(int day) const {
    return domain::plannedInput(row.roster, row.placement, dateOf(day))
        .value_or(domain::HoursInput{.worked = planned.at(static_cast<std::size_t>(day))});
}

domain::Findings WeekLine::findingsOn(int day) const {
    domain::Findings found;
    for (const auto& finding : findings) {
        if (dayOf(finding, now.sheet.week) == day) {
            found.push_back(finding);
        }
    }
    return found;
}

void WeekLine::takeFindings(const domain::Findings& found) {
    findings.clear();
    accepted.clear();
    for (auto& each : domain::judged(found, now.sheet, acceptances)) {
        if (each.accepted) {
            accepted.push_back(std::move(each));
        } else {
            findings.push_back(std::move(each.finding));
        }
    }
}

std::vector<domain::JudgedFinding> WeekLine::acceptedOn(int day) const {
    auto found = accepted;
    std::erase_if(found, [&](const domain::JudgedFinding& each) {
        return dayOf(each.finding, now.sheet.week) != day;
    });
    return found;
}

Meaning WeekLine::meaningOn(int day) const {
    return findings.empty() ? Meaning::None : gravestOf(findingsOn(day));
}

const domain::AllowanceScheme* schemeOf(const app::WeekRow& row,
                                        const std::vector<domain::AllowanceScheme>& schemes,
                                        domain::IsoWeek week) {
    if (row.terms) {
        return row.terms->scheme ? &*row.terms->scheme : nullptr;
    }
    return domain::schemeOn(schemes, row.client, week.monday());
}

WeekLine lineOf(app::WeekRow row, domain::IsoWeek week) {
    WeekLine line;
    line.now.sheet = std::move(row.sheet);
    line.now.sheet.placement = row.placement;
    line.now.sheet.week = week;
    line.stored = line.now.sheet;
    row.sheet.week = week;
    line.planned = app::expectedOf(row);
    line.terms = {.wage = row.wage,
                  .tariff = row.tariff,
                  .costPrice = row.costPrice,
                  .rates = row.rates,
                  .basis = {.scheme = nullptr, .contract = row.agreedMinutes}};
    line.row = std::move(row);
    return line;
}

Meaning gravestOf(const domain::Findings& findings) {
    Meaning gravest = Meaning::None;
    for (const auto& finding : findings) {
        switch (finding.severity) {
        case domain::Severity::Blocking:
            return Meaning::Blocked;
        case domain::Severity::Warning:
            gravest = Meaning::Attention;
            break;
        case domain::Severity::Info:
            gravest = gravest == Meaning::None ? Meaning::Information : gravest;
            break;
        }
    }
    return gravest;
}

} // namespace werkbalie::ui
