// Hours from a file: each row finds its placement and its sheet, and all accepted rows are written
// together or not at all.
#include "app/administration/hours.h"

#include "app/administration/hours_check.h"
#include "app/administration/hours_file/importer.h"
#include "app/administration/hours_file/learning.h"
#include "app/json_text.h"
#include "app/unit_of_work.h"
#include "storage/repositories/import_repository.h"

#include <charconv>

namespace werkbalie::app {

namespace {

using domain::refuse;

constexpr std::size_t kStepEvery = 200;
constexpr std::string_view kKind = "timesheets";

std::size_t lineOf(const domain::Finding& finding) {
    std::size_t line = 0;
    std::from_chars(finding.where.data(), finding.where.data() + finding.where.size(), line);
    return line;
}

/// Rows that could not even be read; warnings of the reader are told of but reject nothing.
void reportUnread(const HoursImport& import, HoursReport& report) {
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

/// The same file again is no fault, but hardly ever what was meant.
void warnOfSameFile(Context& context, const HoursImport& import, HoursReport& report) {
    const auto earlier = storage::ImportRepository(context.database.connection())
                             .findSame(kKind, import.contentHash);
    if (earlier) {
        const auto day = calendarDayInNetherlands(earlier->at);
        report.rows.push_back(
            {.row = 0,
             .line = 0,
             .outcome = ImportRowOutcome::AcceptedWithWarning,
             .findings = {{.rule = "import.same_file",
                           .severity = domain::Severity::Warning,
                           .where = "file",
                           .values = {{"date", domain::isoDate(day)},
                                      {"import", std::to_string(earlier->id.value)}}}}});
    }
}

void count(HoursReport& report, const RowVerdict& verdict) {
    switch (verdict.outcome) {
    case ImportRowOutcome::Accepted:
    case ImportRowOutcome::AcceptedWithWarning:
        ++report.accepted;
        report.entries += verdict.entries;
        return;
    case ImportRowOutcome::Rejected:
        ++report.rejected;
        return;
    case ImportRowOutcome::Duplicate:
        ++report.duplicates;
        return;
    }
}

/// Where the row that begins at `from` ends: entries of one row of a table stand together.
std::size_t endOfRow(const std::vector<ImportedHours>& entries, std::size_t from) {
    std::size_t until = from + 1;
    while (entries[from].rowGroup != 0 && until < entries.size() &&
           entries[until].rowGroup == entries[from].rowGroup) {
        ++until;
    }
    return until;
}

domain::Result<void> addRows(HoursImporter& importer, const HoursImport& import,
                             const std::string& source, HoursReport& report, Progress& progress) {
    const auto& entries = import.entries;
    const auto total = static_cast<std::int64_t>(entries.size());
    std::vector<std::size_t> firsts;
    for (std::size_t from = 0; from < entries.size();) {
        if (firsts.size() % kStepEvery == 0) {
            progress.step(static_cast<std::int64_t>(from), total);
            if (progress.stopRequested()) {
                return refuse("import.stopped");
            }
        }
        const std::size_t until = endOfRow(entries, from);
        importer.add(std::span(entries).subspan(from, until - from), source);
        firsts.push_back(from);
        from = until;
    }
    if (const auto checked = importer.checkWeeks(progress); !checked) {
        return checked;
    }
    for (std::size_t row = 0; row < firsts.size(); ++row) {
        const RowVerdict& verdict = importer.verdicts()[row];
        count(report, verdict);
        if (verdict.outcome != ImportRowOutcome::Accepted) {
            report.rows.push_back({.row = firsts[row],
                                   .line = entries[firsts[row]].line,
                                   .outcome = verdict.outcome,
                                   .findings = verdict.findings});
        }
    }
    progress.step(total, total);
    std::ranges::stable_sort(report.rows, {}, &ImportRowReport::line);
    report.names = importer.finder().questions();
    return {};
}

PlacementFinder finderFor(Context& context, const HoursImport& import) {
    domain::DateRange days;
    if (!import.entries.empty()) {
        const auto [first, last] = std::ranges::minmax(import.entries, {}, &ImportedHours::day);
        days = {.from = domain::IsoWeek::of(first.day).monday(),
                .until = domain::IsoWeek::of(last.day).sunday() + std::chrono::days{1}};
    }
    db::Connection& connection = context.database.connection();
    return {storage::PlacementRepository(connection).rows({.activeIn = days}),
            {.client = import.client,
             .answers = import.names,
             .confirmed = storage::HoursMappingRepository(connection).names()}};
}

void writeSheets(UnitOfWork& work, HoursImporter& importer, domain::ImportId import) {
    storage::TimesheetRepository timesheets(work.connection());
    storage::ImportRepository imports(work.connection());
    for (const WorkingSheet* working : importer.changedSheets()) {
        const auto outcome = timesheets.save(working->sheet);
        for (const auto& [row, entry] : working->replaced) {
            imports.keepReplaced(import, domain::TimesheetId{outcome.id}, entry);
        }
        work.audit({.action = "import",
                    .entity = "timesheet",
                    .entityId = outcome.id,
                    .oldValue = working->before,
                    .newValue = sheetJson(working->sheet)});
    }
    work.changed(Entity::Timesheet, 0);
}

domain::Result<HoursReport> tryOut(Context& context, const HoursImport& import,
                                   Progress& progress) {
    const db::Transaction snapshot(context.database.connection(), db::Transaction::Mode::Read);
    HoursReport report;
    reportUnread(import, report);
    warnOfSameFile(context, import, report);
    HoursImporter importer(context, finderFor(context, import), import);
    if (const auto added = addRows(importer, import, "import:0", report, progress); !added) {
        return tl::unexpected(added.error());
    }
    return report;
}

} // namespace

domain::Result<HoursReport> importHours(Context& context, const HoursImport& import,
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
    HoursReport report;
    reportUnread(import, report);
    warnOfSameFile(context, import, report);
    storage::ImportRepository imports(work.connection());
    report.import = imports.create({.id = {},
                                    .kind = std::string(kKind),
                                    .fileName = import.fileName,
                                    .user = context.user.id,
                                    .at = context.clock.now(),
                                    .contentHash = import.contentHash});
    HoursImporter importer(context, finderFor(context, import), import);
    const std::string source = "import:" + std::to_string(report.import.value);
    if (const auto added = addRows(importer, import, source, report, progress); !added) {
        return tl::unexpected(added.error());
    }
    writeSheets(work, importer, report.import);
    rememberHoursFile(work, import, importer.finder().usedAnswers());
    imports.setCounts(report.import, report.accepted, report.rejected + report.duplicates);
    work.audit({.action = "import",
                .entity = "import_batch",
                .entityId = report.import.value,
                .newValue = JsonObject()
                                .add("kind", kKind)
                                .add("rows", report.accepted)
                                .add("rejected", report.rejected + report.duplicates)
                                .text()});
    work.changed(Entity::Import, report.import.value);
    work.commit();
    return report;
}

} // namespace werkbalie::app
