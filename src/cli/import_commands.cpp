// `import …`: lists of others come in, row by row judged, undoable as a whole.
#include "app/administration/hours.h"
#include "app/maintenance.h"
#include "app/messages.h"
#include "app/recruitment/import_candidates.h"
#include "app/recruitment/import_mapping.h"
#include "cli/registry.h"
#include "cli/session.h"
#include "exchange/csv.h"
#include "exchange/geonames.h"
#include "exchange/setu_timecard.h"
#include "exchange/text_file.h"

#include <algorithm>
#include <array>

namespace werkbalie::cli {

namespace {

std::string readInput(const Invocation& invocation) {
    const std::string& name = invocation.arguments().front();
    return name == "-" ? invocation.readFile(name) : expect(exchange::readWholeFile(name));
}

std::string baseName(const std::string& path) {
    return path == "-" ? path : std::filesystem::path(path).filename().string();
}

UsageError mappingError(std::string_view key, const std::string& value) {
    return UsageError({.key = std::string(key), .where = {}, .values = {{"value", value}}});
}

/// {"field": "header"} of --mapping, else what is remembered or guessed from the headers.
app::ColumnMapping mappingOf(Session& session, const Invocation& invocation,
                             const std::string& kind, const app::Table& table) {
    const auto& fields =
        kind == "timesheets" ? app::timesheetImportFields() : app::candidateImportFields();
    if (!invocation.has("--mapping")) {
        return app::suggestMapping(session.context(), kind, fields, table.headers);
    }
    const Json json = invocation.readJson(invocation.require("--mapping"));
    if (!json.is_object()) {
        throw mappingError("cli.not_json", invocation.require("--mapping"));
    }
    app::ColumnMapping mapping;
    for (const auto& item : json.items()) {
        const bool known = std::ranges::any_of(
            fields, [&](const app::ImportField& field) { return field.key == item.key(); });
        const auto header = item.value().is_string()
                                ? std::ranges::find(table.headers, item.value().get<std::string>())
                                : table.headers.end();
        if (!known || header == table.headers.end()) {
            throw mappingError("cli.bad_mapping", item.key());
        }
        mapping[item.key()] = static_cast<std::size_t>(header - table.headers.begin());
    }
    return mapping;
}

std::string_view toText(app::ImportRowOutcome outcome) {
    switch (outcome) {
    case app::ImportRowOutcome::Accepted:
        return "accepted";
    case app::ImportRowOutcome::AcceptedWithWarning:
        return "warning";
    case app::ImportRowOutcome::Rejected:
        return "rejected";
    case app::ImportRowOutcome::Duplicate:
        return "duplicate";
    }
    return {};
}

bool isLeftOut(app::ImportRowOutcome outcome) {
    return outcome == app::ImportRowOutcome::Rejected ||
           outcome == app::ImportRowOutcome::Duplicate;
}

std::string reasonOf(const domain::Findings& findings) {
    std::string reason;
    for (const domain::Finding& finding : findings) {
        reason += (reason.empty() ? "" : " ") + app::messageFor(finding);
    }
    return reason;
}

Json reportJson(const app::ImportReport& report, bool dryRun) {
    Json rows = Json::array();
    for (const app::ImportRowReport& row : report.rows) {
        rows.push_back({{"line", row.line},
                        {"outcome", toText(row.outcome)},
                        {"reason", reasonOf(row.findings)},
                        {"findings", toJson(row.findings)}});
    }
    Json json{{"accepted", report.accepted},
              {"rejected", report.rejected},
              {"duplicates", report.duplicates},
              {"dry_run", dryRun},
              {"rows", std::move(rows)}};
    if (report.import.isValid()) {
        json["import"] = report.import.value;
    }
    return json;
}

/// The cells of the row on this line of the file.
std::vector<std::string> cellsOnLine(const app::Table& table, std::size_t line) {
    const auto found = std::ranges::lower_bound(table.lines, line);
    if (found != table.lines.end() && *found == line) {
        return table.rows[static_cast<std::size_t>(found - table.lines.begin())];
    }
    for (const app::UnreadRow& row : table.unread) {
        if (row.line == line) {
            return row.cells;
        }
    }
    return {};
}

/// FILE.rejected.csv: the rows as they were, and why; to be repaired and offered again.
void writeRejected(const Invocation& invocation, const app::Table& table,
                   const app::ImportReport& report) {
    app::Table rejected{.headers = table.headers};
    rejected.headers.emplace_back("reden");
    for (const app::ImportRowReport& row : report.rows) {
        if (!isLeftOut(row.outcome)) {
            continue;
        }
        std::vector<std::string> cells = cellsOnLine(table, row.line);
        const std::size_t width = table.headers.size();
        for (std::size_t i = width; i < cells.size(); ++i) {
            cells[width - 1] += ";" + cells[i];
        }
        cells.resize(width);
        cells.push_back(reasonOf(row.findings));
        rejected.rows.push_back(std::move(cells));
    }
    const std::string& name = invocation.arguments().front();
    if (!rejected.rows.empty() && name != "-") {
        expect(exchange::writeWholeFile(name + ".rejected.csv", exchange::writeCsv(rejected)));
    }
}

int answer(Invocation& invocation, const app::ImportReport& report, bool dryRun) {
    invocation.print(reportJson(report, dryRun));
    const bool complete = report.rejected == 0 && report.duplicates == 0;
    return static_cast<int>(complete ? ExitCode::Done : ExitCode::Refused);
}

int candidatesCommand(Invocation& invocation) {
    Session session(invocation);
    app::ImportRequest request{.table = expect(exchange::readCsv(readInput(invocation))),
                               .mapping = {},
                               .fileName = baseName(invocation.arguments().front()),
                               .dryRun = invocation.has("--dry-run")};
    request.mapping = mappingOf(session, invocation, "candidates", request.table);
    app::NoProgress progress;
    const app::ImportReport report =
        expect(app::importCandidates(session.context(), request, progress));
    writeRejected(invocation, request.table, report);
    return answer(invocation, report, request.dryRun);
}

int timesheetsCommand(Invocation& invocation) {
    Session session(invocation);
    const std::string bytes = readInput(invocation);
    const std::string name = baseName(invocation.arguments().front());
    const bool isCsv = expect(exchange::sniffHoursFile(bytes)) == exchange::HoursFormat::Csv;
    app::Table table;
    app::HoursImport import;
    if (isCsv) {
        table = expect(exchange::readCsv(bytes));
        const auto mapping = mappingOf(session, invocation, "timesheets", table);
        expect(app::checkMapping(app::timesheetImportFields(), mapping, table.headers.size()));
        import = app::hoursFromTable(table, mapping);
    } else {
        import = expect(exchange::readSetuTimecard(bytes, name));
    }
    import.fileName = name;
    import.dryRun = invocation.has("--dry-run");
    app::NoProgress progress;
    const app::ImportReport report = expect(app::importHours(session.context(), import, progress));
    if (isCsv) {
        writeRejected(invocation, table, report);
    }
    return answer(invocation, report, import.dryRun);
}

int placesCommand(Invocation& invocation) {
    Session session(invocation);
    const auto places = expect(exchange::readPostalCodes(readInput(invocation)));
    if (invocation.has("--dry-run")) {
        return invocation.print({{"places", places.size()}, {"dry_run", true}});
    }
    return invocation.print({{"places", expect(app::importPlaces(session.context(), places))}});
}

int listCommand(Invocation& invocation) {
    Session session(invocation);
    Json list = Json::array();
    for (const app::ImportListRow& row : expect(app::listImports(session.context()))) {
        list.push_back({{"import", row.id.value},
                        {"kind", row.kind},
                        {"file", row.fileName},
                        {"user", row.userName},
                        {"at", domain::isoInstant(row.at)},
                        {"rows", row.rows},
                        {"rejected", row.rejected},
                        {"undone", row.undone}});
    }
    return invocation.print(list);
}

int undoCommand(Invocation& invocation) {
    const auto id = idOf<domain::ImportId>(invocation.arguments().front(), "import undo");
    Session session(invocation);
    expect(app::undoImport(session.context(), id));
    return invocation.print({{"import", id.value}, {"undone", true}});
}

constexpr Command fromFile(std::string_view path, std::string_view summary,
                           int (*run)(Invocation&)) {
    return {.path = path,
            .usage = "FILE [--mapping FILE] [--dry-run]",
            .summary = summary,
            .options = "--mapping= --dry-run",
            .minArguments = 1,
            .maxArguments = 1,
            .run = run,
            .details = "--mapping wijst aan welke kolom bij welk veld hoort: { \"last_name\": "
                       "\"Kop in het bestand\", … }.\nGeweigerde regels komen in "
                       "FILE.rejected.csv, met de reden."};
}

constexpr std::array kCommands{
    fromFile("import candidates", "Kandidaten uit een CSV-bestand.", candidatesCommand),
    fromFile("import timesheets", "Uren uit CSV of een SETU-urenbriefje.", timesheetsCommand),
    Command{.path = "import places",
            .usage = "FILE [--dry-run]",
            .summary = "Coördinaten van postcodes in het formaat van GeoNames.",
            .options = "--dry-run",
            .minArguments = 1,
            .maxArguments = 1,
            .run = placesCommand},
    Command{.path = "import list",
            .usage = "",
            .summary = "Eerdere importen.",
            .options = "",
            .run = listCommand},
    Command{.path = "import undo",
            .usage = "ID",
            .summary = "Een import geheel ongedaan maken.",
            .options = "",
            .minArguments = 1,
            .maxArguments = 1,
            .run = undoCommand},
};

} // namespace

std::span<const Command> importCommands() {
    return kCommands;
}

} // namespace werkbalie::cli
