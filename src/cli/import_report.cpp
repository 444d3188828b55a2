// Reports of imports as JSON, and rejected rows as CSV that can be offered again.
#include "cli/import_report.h"

#include "app/administration/hours_file/rejected_rows.h"
#include "exchange/csv.h"
#include "exchange/text_file.h"

#include <filesystem>

namespace werkbalie::cli {

namespace {

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

} // namespace

std::string readImportFile(const Invocation& invocation) {
    const std::string& name = invocation.arguments().front();
    return name == "-" ? invocation.readFile(name) : expect(exchange::readWholeFile(name));
}

std::string importFileName(const Invocation& invocation) {
    const std::string& path = invocation.arguments().front();
    return path == "-" ? path : std::filesystem::path(path).filename().string();
}

UsageError mappingError(std::string_view key, const std::string& value) {
    return UsageError({.key = std::string(key), .where = {}, .values = {{"value", value}}});
}

Json importReportJson(const app::ImportReport& report, bool dryRun) {
    Json rows = Json::array();
    for (const app::ImportRowReport& row : report.rows) {
        rows.push_back({{"line", row.line},
                        {"outcome", toText(row.outcome)},
                        {"reason", app::reasonOf(row.findings)},
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

void writeRejectedRows(const Invocation& invocation, const app::Table& table,
                       const app::ImportReport& report) {
    const app::Table rejected = app::rejectedRows(table, report);
    const std::string& name = invocation.arguments().front();
    if (!rejected.rows.empty() && name != "-") {
        expect(exchange::writeWholeFile(name + ".rejected.csv", exchange::writeCsv(rejected)));
    }
}

int answerImport(const Invocation& invocation, const app::ImportReport& report, const Json& json) {
    invocation.print(json);
    const bool complete = report.rejected == 0 && report.duplicates == 0;
    return static_cast<int>(complete ? ExitCode::Done : ExitCode::Refused);
}

} // namespace werkbalie::cli
