// Hours from a file: each row finds its placement and its sheet, and all accepted rows are written
// together or not at all.
#include "app/administration/hours.h"

#include "app/administration/hours_check.h"
#include "app/administration/hours_locks.h"
#include "app/administration/placement_finder.h"
#include "app/administration/sick_pay.h"
#include "app/json_text.h"
#include "app/unit_of_work.h"
#include "storage/repositories/import_repository.h"
#include "storage/repositories/timesheet_repository.h"

#include <charconv>
#include <map>

namespace werkbalie::app {

namespace {

using domain::refuse;

constexpr std::size_t kStepEvery = 200;

/// A sheet that rows are being added to.
struct WorkingSheet {
    domain::Timesheet sheet;
    std::string before; ///< as the audit trail keeps it; empty for a new sheet
    std::size_t storedEntries = 0;
    bool changed = false;
};

struct RowVerdict {
    ImportRowOutcome outcome = ImportRowOutcome::Accepted;
    domain::Findings findings = {};
};

RowVerdict rejected(const domain::Refusal& why) {
    return {.outcome = ImportRowOutcome::Rejected,
            .findings = {{.rule = why.key,
                          .severity = domain::Severity::Blocking,
                          .where = why.where,
                          .values = why.values}}};
}

domain::TimeEntry entryOf(const ImportedHours& row, domain::Percentage sickPay,
                          const std::string& source) {
    domain::HoursInput hours = row.hours;
    hours.type = row.type;
    hours.percentage = row.percentage;
    domain::TimeEntry entry = domain::typedEntry(hours, row.day, sickPay);
    entry.source = source;
    return entry;
}

bool sameKind(const domain::TimeEntry& a, const domain::TimeEntry& b) {
    return a.day == b.day && a.type == b.type && a.payPercentage == b.payPercentage;
}

bool sameLine(const domain::TimeEntry& a, const domain::TimeEntry& b) {
    return sameKind(a, b) && a.worked == b.worked && a.startMinute == b.startMinute &&
           a.endMinute == b.endMinute && a.breakMinutes == b.breakMinutes;
}

/// Already in the database for that day and kind, or the very same line twice in this file.
bool isDuplicate(const WorkingSheet& working, const domain::TimeEntry& entry) {
    const auto& entries = working.sheet.entries;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const bool stored = i < working.storedEntries;
        if (stored ? sameKind(entries[i], entry) : sameLine(entries[i], entry)) {
            return true;
        }
    }
    return false;
}

class HoursImporter {
public:
    HoursImporter(Context& context, PlacementFinder finder, std::string source)
        : m_timesheets(context.database.connection()), m_sickPay(context), m_locks(context),
          m_finder(std::move(finder)), m_source(std::move(source)) {}

    RowVerdict add(const ImportedHours& row) {
        const auto placement = m_finder.find(row);
        if (!placement) {
            return rejected(placement.error());
        }
        WorkingSheet& working = sheetOf((*placement)->id, domain::IsoWeek::of(row.day));
        const auto sickPay = m_sickPay.at((*placement)->client, (*placement)->occupation, row.day);
        const domain::TimeEntry entry = entryOf(row, sickPay, m_source);
        if (isDuplicate(working, entry)) {
            return {.outcome = ImportRowOutcome::Duplicate,
                    .findings = {{.rule = "hours.already_there",
                                  .severity = domain::Severity::Warning,
                                  .where = "day",
                                  .values = {{"day", domain::isoDate(row.day)},
                                             {"worker", (*placement)->workerName}}}}};
        }
        if (isLocked(working.sheet.state)) {
            return rejected({"timesheet.locked",
                             "state",
                             {{"state", std::string(toText(working.sheet.state))}}});
        }
        if (const auto open = m_locks.mayWrite(working.sheet.week, (*placement)->client); !open) {
            return rejected(open.error());
        }
        return tryEntry(working, entry, (*placement)->period);
    }

    [[nodiscard]] std::vector<WorkingSheet*> changedSheets() {
        std::vector<WorkingSheet*> changed;
        for (auto& [key, working] : m_sheets) {
            if (working.changed) {
                changed.push_back(&working);
            }
        }
        return changed;
    }

private:
    WorkingSheet& sheetOf(domain::PlacementId placement, domain::IsoWeek week) {
        const auto key = std::make_pair(placement, week);
        if (const auto known = m_sheets.find(key); known != m_sheets.end()) {
            return known->second;
        }
        WorkingSheet working;
        if (auto stored = m_timesheets.findFor(placement, week)) {
            working.before = sheetJson(*stored);
            working.storedEntries = stored->entries.size();
            working.sheet = std::move(*stored);
        }
        working.sheet.placement = placement;
        working.sheet.week = week;
        return m_sheets.emplace(key, std::move(working)).first->second;
    }

    static RowVerdict tryEntry(WorkingSheet& working, const domain::TimeEntry& entry,
                               const domain::DateRange& placementDays) {
        const domain::Findings before = checkSheet(working.sheet, placementDays);
        working.sheet.entries.push_back(entry);
        RowVerdict verdict;
        for (auto& finding : checkSheet(working.sheet, placementDays)) {
            if (std::ranges::find(before, finding) == before.end()) {
                verdict.findings.push_back(std::move(finding));
            }
        }
        if (domain::hasBlocking(verdict.findings)) {
            working.sheet.entries.pop_back();
            verdict.outcome = ImportRowOutcome::Rejected;
            return verdict;
        }
        working.changed = true;
        if (!verdict.findings.empty()) {
            verdict.outcome = ImportRowOutcome::AcceptedWithWarning;
        }
        return verdict;
    }

    storage::TimesheetRepository m_timesheets;
    SickPay m_sickPay;
    HoursLocks m_locks;
    PlacementFinder m_finder;
    std::string m_source;
    std::map<std::pair<domain::PlacementId, domain::IsoWeek>, WorkingSheet> m_sheets;
};

std::size_t lineOf(const domain::Finding& finding) {
    std::size_t line = 0;
    std::from_chars(finding.where.data(), finding.where.data() + finding.where.size(), line);
    return line;
}

/// Rows that could not even be read; warnings of the reader are told of but reject nothing.
void reportUnread(const HoursImport& import, ImportReport& report) {
    for (const auto& finding : import.readFindings) {
        const bool blocks = finding.severity == domain::Severity::Blocking;
        report.rejected += blocks ? 1 : 0;
        report.rows.push_back(
            {.row = 0,
             .line = lineOf(finding),
             .outcome = blocks ? ImportRowOutcome::Rejected : ImportRowOutcome::AcceptedWithWarning,
             .findings = {finding}});
    }
}

void count(ImportReport& report, ImportRowOutcome outcome) {
    switch (outcome) {
    case ImportRowOutcome::Accepted:
    case ImportRowOutcome::AcceptedWithWarning:
        ++report.accepted;
        return;
    case ImportRowOutcome::Rejected:
        ++report.rejected;
        return;
    case ImportRowOutcome::Duplicate:
        ++report.duplicates;
        return;
    }
}

domain::Result<void> addRows(HoursImporter& importer, const HoursImport& import,
                             ImportReport& report, Progress& progress) {
    const auto total = static_cast<std::int64_t>(import.entries.size());
    for (std::size_t i = 0; i < import.entries.size(); ++i) {
        if (i % kStepEvery == 0) {
            progress.step(static_cast<std::int64_t>(i), total);
            if (progress.stopRequested()) {
                return refuse("import.stopped");
            }
        }
        RowVerdict verdict = importer.add(import.entries[i]);
        count(report, verdict.outcome);
        if (verdict.outcome != ImportRowOutcome::Accepted) {
            report.rows.push_back({.row = i,
                                   .line = import.entries[i].line,
                                   .outcome = verdict.outcome,
                                   .findings = std::move(verdict.findings)});
        }
    }
    progress.step(total, total);
    std::ranges::stable_sort(report.rows, {}, &ImportRowReport::line);
    return {};
}

PlacementFinder finderFor(Context& context, const HoursImport& import) {
    domain::DateRange days;
    if (!import.entries.empty()) {
        const auto [first, last] = std::ranges::minmax(import.entries, {}, &ImportedHours::day);
        days = {.from = first.day, .until = last.day + std::chrono::days{1}};
    }
    return PlacementFinder(
        storage::PlacementRepository(context.database.connection()).rows({.activeIn = days}));
}

void writeSheets(UnitOfWork& work, HoursImporter& importer) {
    storage::TimesheetRepository timesheets(work.connection());
    for (const WorkingSheet* working : importer.changedSheets()) {
        const auto outcome = timesheets.save(working->sheet);
        work.audit({.action = "import",
                    .entity = "timesheet",
                    .entityId = outcome.id,
                    .oldValue = working->before,
                    .newValue = sheetJson(working->sheet)});
    }
    work.changed(Entity::Timesheet, 0);
}

domain::Result<ImportReport> tryOut(Context& context, const HoursImport& import,
                                    Progress& progress) {
    const db::Transaction snapshot(context.database.connection(), db::Transaction::Mode::Read);
    ImportReport report;
    reportUnread(import, report);
    HoursImporter importer(context, finderFor(context, import), "import:0");
    if (const auto added = addRows(importer, import, report, progress); !added) {
        return tl::unexpected(added.error());
    }
    return report;
}

} // namespace

domain::Result<ImportReport> importHours(Context& context, const HoursImport& import,
                                         Progress& progress) {
    if (const auto allowed = requireRight(context, domain::Right::ImportHours); !allowed) {
        return tl::unexpected(allowed.error());
    }
    if (import.entries.empty() && import.readFindings.empty()) {
        return refuse("import.empty");
    }
    if (import.dryRun) {
        return tryOut(context, import, progress);
    }
    UnitOfWork work(context);
    ImportReport report;
    reportUnread(import, report);
    storage::ImportRepository imports(work.connection());
    report.import = imports.create({.id = {},
                                    .kind = "timesheets",
                                    .fileName = import.fileName,
                                    .user = context.user.id,
                                    .at = context.clock.now()});
    HoursImporter importer(context, finderFor(context, import),
                           "import:" + std::to_string(report.import.value));
    if (const auto added = addRows(importer, import, report, progress); !added) {
        return tl::unexpected(added.error());
    }
    writeSheets(work, importer);
    imports.setCounts(report.import, report.accepted, report.rejected + report.duplicates);
    work.audit({.action = "import",
                .entity = "import_batch",
                .entityId = report.import.value,
                .newValue = JsonObject()
                                .add("kind", "timesheets")
                                .add("rows", report.accepted)
                                .add("rejected", report.rejected + report.duplicates)
                                .text()});
    work.changed(Entity::Import, report.import.value);
    work.commit();
    return report;
}

} // namespace werkbalie::app
