// One row at a time: its placement, its sheet, and whether it may be added there.
#include "app/administration/hours_file/importer.h"

#include "app/administration/hours_check.h"
#include "domain/administration/hours_file/week_spread.h"
#include "domain/administration/week/expected_hours.h"

#include <algorithm>

namespace werkbalie::app {

namespace {

using domain::refuse;
using domain::Result;
using domain::TimeEntry;

domain::Finding blocking(const domain::Refusal& why) {
    return {.rule = why.key,
            .severity = domain::Severity::Blocking,
            .where = why.where,
            .values = why.values};
}

RowVerdict rejected(const domain::Refusal& why) {
    return {.outcome = ImportRowOutcome::Rejected, .findings = {blocking(why)}};
}

bool sameKind(const TimeEntry& a, const TimeEntry& b) {
    return a.day == b.day && a.type == b.type && a.payPercentage == b.payPercentage;
}

bool sameLine(const TimeEntry& a, const TimeEntry& b) {
    return sameKind(a, b) && a.worked == b.worked && a.startMinute == b.startMinute &&
           a.endMinute == b.endMinute && a.breakMinutes == b.breakMinutes && a.marks == b.marks;
}

/// Already in the database for that day and kind, or the very same line twice in this file.
bool isDuplicate(const WorkingSheet& working, const TimeEntry& entry) {
    const auto& entries = working.sheet.entries;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const bool stored = i < working.storedEntries;
        if (stored ? sameKind(entries[i], entry) : sameLine(entries[i], entry)) {
            return true;
        }
    }
    return false;
}

TimeEntry entryOf(const ImportedHours& row, domain::Percentage sickPay, const std::string& source) {
    domain::HoursInput hours = row.hours;
    hours.type = row.type;
    hours.percentage = row.percentage;
    TimeEntry entry = domain::typedEntry(hours, row.day, sickPay);
    entry.source = row.reference.empty() ? source : source + ' ' + row.reference;
    return entry;
}

domain::Findings news(const domain::Findings& before, domain::Findings after) {
    std::erase_if(after, [&](const domain::Finding& finding) {
        return std::ranges::find(before, finding) != before.end();
    });
    return after;
}

domain::Finding alreadyThere(const storage::PlacementRow& placement, domain::Date day) {
    return {.rule = "hours.already_there",
            .severity = domain::Severity::Warning,
            .where = "day",
            .values = {{"day", domain::isoDate(day)}, {"worker", placement.workerName}}};
}

/// One day of a row that brings more of them.
domain::Finding dayAlreadyThere(const storage::PlacementRow& placement,
                                const domain::Timesheet& sheet, domain::Date day) {
    return {.rule = "hours.day_already_there",
            .severity = domain::Severity::Warning,
            .where = "day",
            .values = {{"day", domain::isoDate(day)},
                       {"worker", placement.workerName},
                       {"hours", domain::decimalHours(sheet.totalOn(day))}}};
}

} // namespace

HoursImporter::HoursImporter(Context& context, PlacementFinder finder, const HoursImport& import)
    : m_context(context), m_timesheets(context.database.connection()), m_sickPay(context),
      m_locks(context), m_finder(std::move(finder)), m_spread(import.spread) {}

WorkingSheet& HoursImporter::sheetOf(const storage::PlacementRow& placement, domain::IsoWeek week) {
    const Key key{week, placement.id};
    if (const auto known = m_sheets.find(key); known != m_sheets.end()) {
        return known->second;
    }
    WorkingSheet working;
    if (auto stored = m_timesheets.findFor(placement.id, week)) {
        working.before = sheetJson(*stored);
        working.storedEntries = stored->entries.size();
        working.sheet = std::move(*stored);
    }
    working.placement = &placement;
    working.sheet.placement = placement.id;
    working.sheet.week = week;
    return m_sheets.emplace(key, std::move(working)).first->second;
}

Result<void> HoursImporter::mayWrite(const WorkingSheet& working) {
    if (isLocked(working.sheet.state)) {
        return refuse("timesheet.locked", "state",
                      {{"state", std::string(toText(working.sheet.state))}});
    }
    return m_locks.mayWrite(working.sheet.week, working.placement->client);
}

/// One entry, or the days that the total of a week is spread over.
Result<std::vector<TimeEntry>> HoursImporter::entriesOf(const ImportedHours& hours,
                                                        const storage::PlacementRow& placement,
                                                        const std::string& source,
                                                        domain::Findings& told) {
    const auto sickPay = m_sickPay.at(placement.client, placement.occupation, hours.day);
    if (!hours.isWeekTotal) {
        return std::vector{entryOf(hours, sickPay, source)};
    }
    const auto week = domain::IsoWeek::of(hours.day);
    const domain::SpreadBasis basis{
        .week = week,
        .placementDays = placement.period,
        .agreed = domain::expectedDays(
            {.placementDays = placement.period, .agreed = placement.minutesPerWeek}, week)};
    const auto days = domain::weightsOf(m_spread, basis).and_then([&](const auto& weights) {
        return domain::spreadOver(hours.hours.worked, weights);
    });
    if (!days) {
        return tl::unexpected(days.error());
    }
    std::vector<TimeEntry> entries;
    for (std::size_t i = 0; i < days->size(); ++i) {
        if (days->at(i) > domain::Minutes{0}) {
            ImportedHours day = hours;
            day.day = week.monday() + std::chrono::days{i};
            day.hours.worked = days->at(i);
            day.reference += day.reference.empty() ? "weektotaal" : " weektotaal";
            entries.push_back(entryOf(day, sickPay, source));
        }
    }
    told.push_back({.rule = "hours_file.spread",
                    .severity = domain::Severity::Warning,
                    .where = week.toString(),
                    .values = {{"hours", domain::decimalHours(hours.hours.worked)},
                               {"days", std::to_string(entries.size())},
                               {"week", week.toString()}}});
    return entries;
}

/// The earlier line of a timecard, known by its reference, makes place; a change comes instead.
RowVerdict HoursImporter::replace(const ImportedHours& hours, const std::string& source,
                                  std::vector<Added>& added) {
    const auto placement = m_finder.find(hours);
    if (!placement) {
        return rejected(placement.error());
    }
    WorkingSheet* earlier = nullptr;
    std::size_t at = 0;
    for (int away = -1; away <= 1; ++away) {
        // A change may move hours to another day, of the week beside it too.
        auto& working = sheetOf(**placement, domain::IsoWeek::of(hours.day).plusWeeks(away));
        for (std::size_t i = 0; i < working.storedEntries; ++i) {
            if (working.sheet.entries[i].source.ends_with(' ' + hours.reference)) {
                earlier = &working;
                at = i;
            }
        }
    }
    if (earlier == nullptr) {
        return rejected({"hours_file.earlier_unknown", "reference", {{"line", hours.reference}}});
    }
    if (earlier->sheet.state == domain::TimesheetState::Processed) {
        return rejected({"hours_file.earlier_processed",
                         "state",
                         {{"line", hours.reference}, {"week", earlier->sheet.week.toString()}}});
    }
    if (const auto allowed = mayWrite(*earlier); !allowed) {
        return rejected(allowed.error());
    }
    const TimeEntry before = earlier->sheet.entries[at];
    earlier->replaced.emplace_back(m_verdicts.size(), before);
    earlier->sheet.entries.erase(earlier->sheet.entries.begin() + static_cast<std::ptrdiff_t>(at));
    --earlier->storedEntries;
    RowVerdict verdict;
    if (hours.action == CardAction::Change) {
        ImportedHours anew = hours;
        anew.action = CardAction::Add;
        verdict = judge({&anew, 1}, source, added);
    } else {
        verdict.entries = 1;
    }
    if (verdict.outcome == ImportRowOutcome::Rejected ||
        verdict.outcome == ImportRowOutcome::Duplicate) {
        earlier->replaced.pop_back();
        earlier->sheet.entries.insert(
            earlier->sheet.entries.begin() + static_cast<std::ptrdiff_t>(at), before);
        ++earlier->storedEntries;
    }
    return verdict;
}

RowVerdict HoursImporter::judge(std::span<const ImportedHours> row, const std::string& source,
                                std::vector<Added>& added) {
    RowVerdict verdict;
    std::size_t skipped = 0;
    const bool severalDays = std::ranges::any_of(
        row, [&row](const ImportedHours& each) { return each.day != row.front().day; });
    for (const ImportedHours& hours : row) {
        if (hours.action != CardAction::Add) {
            return replace(hours, source, added);
        }
        const auto placement = m_finder.find(hours);
        if (!placement) {
            return rejected(placement.error());
        }
        const auto entries = entriesOf(hours, **placement, source, verdict.findings);
        if (!entries) {
            return rejected(entries.error());
        }
        WorkingSheet& working = sheetOf(**placement, domain::IsoWeek::of(hours.day));
        const bool known = std::ranges::any_of(
            *entries, [&working](const TimeEntry& entry) { return isDuplicate(working, entry); });
        if (known && !severalDays) {
            return {.outcome = ImportRowOutcome::Duplicate,
                    .findings = {alreadyThere(**placement, hours.day)}};
        }
        if (known) { // the other days of the row come in
            verdict.findings.push_back(dayAlreadyThere(**placement, working.sheet, hours.day));
            ++skipped;
            continue;
        }
        if (const auto allowed = mayWrite(working); !allowed) {
            return rejected(allowed.error());
        }
        const auto before = checkSheet(working.sheet, working.placement->period);
        for (const TimeEntry& entry : *entries) {
            working.sheet.entries.push_back(entry);
            working.rowOf.push_back(m_verdicts.size());
            added.push_back({&working, entry});
        }
        const auto found = news(before, checkSheet(working.sheet, working.placement->period));
        if (domain::hasBlocking(found)) {
            return {.outcome = ImportRowOutcome::Rejected, .findings = found};
        }
        verdict.entries += static_cast<std::int64_t>(entries->size());
    }
    if (skipped > 0 && skipped == row.size()) {
        verdict.outcome = ImportRowOutcome::Duplicate;
    }
    return verdict;
}

void HoursImporter::add(std::span<const ImportedHours> row, const std::string& source) {
    std::vector<Added> added;
    RowVerdict verdict = judge(row, source, added);
    const bool refused = verdict.outcome == ImportRowOutcome::Rejected ||
                         verdict.outcome == ImportRowOutcome::Duplicate;
    if (refused) {
        for (auto each = added.rbegin(); each != added.rend(); ++each) {
            each->sheet->sheet.entries.pop_back();
            each->sheet->rowOf.pop_back();
        }
        verdict.entries = 0;
    }
    m_verdicts.push_back(std::move(verdict));
}

std::vector<WorkingSheet*> HoursImporter::changedSheets() {
    std::vector<WorkingSheet*> changed;
    for (auto& [key, working] : m_sheets) {
        if (working.isChanged()) {
            changed.push_back(&working);
        }
    }
    return changed;
}

} // namespace werkbalie::app
