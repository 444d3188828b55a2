// `export …` and `report targets`: lists and figures for others.
#include "app/exchange_tables/export_tables.h"
#include "app/results/fairness_report.h"
#include "app/results/targets_report.h"
#include "app/users/users.h"
#include "cli/output_file.h"
#include "cli/registry.h"
#include "cli/session.h"
#include "documents/targets_report_pdf.h"
#include "domain/base/decimal.h"
#include "exchange/csv.h"
#include "exchange/json_table.h"
#include "exchange/text_file.h"
#include "exchange/xlsx.h"

#include <algorithm>
#include <array>

namespace werkbalie::cli {

namespace {

enum class TableFormat { Csv, Xlsx, Json };

int writeTable(const Invocation& invocation, const app::Table& table, TableFormat format) {
    const std::string target = invocation.option("-o").value_or("-");
    return writeThrough(
        invocation, target, [&](const std::filesystem::path& path) -> domain::Result<void> {
            switch (format) {
            case TableFormat::Csv:
                return exchange::writeWholeFile(path, exchange::writeCsv(table));
            case TableFormat::Xlsx:
                return exchange::writeXlsx(table, "Werkbalie", path);
            case TableFormat::Json:
                break;
            }
            return exchange::writeWholeFile(path, exchange::jsonTable(table).dump(2) + "\n");
        });
}

int exportList(Invocation& invocation, app::ExportKind kind) {
    const auto format =
        static_cast<TableFormat>(invocation.choice("--format", {"csv", "xlsx", "json"}));
    (void)invocation.require("-o");
    Session session(invocation);
    app::NoProgress progress;
    return writeTable(invocation, expect(app::exportTable(session.context(), kind, progress)),
                      format);
}

/// A branch or consultant by its number or its name.
template <class Row, class Name>
auto byNumberOrName(const std::vector<Row>& rows, const std::string& text, Name name) {
    const auto found = std::ranges::find_if(rows, [&](const Row& row) {
        return name(row) == text || std::to_string(row.id.value) == text;
    });
    if (found == rows.end()) {
        throwBadValue("--branch/--consultant", text);
    }
    return found->id;
}

domain::ReportPeriod periodOf(const Invocation& invocation) {
    auto period = domain::parseReportPeriod(invocation.require("--period"));
    if (!period) {
        throw UsageError(period.error());
    }
    return std::move(*period);
}

app::ReportQuery queryOf(const Invocation& invocation, app::Context& context) {
    app::ReportQuery query{.period = periodOf(invocation)};
    if (const auto branch = invocation.option("--branch")) {
        query.branch = byNumberOrName(expect(app::listBranches(context)), *branch,
                                      [](const domain::Branch& b) { return b.name; });
    }
    if (const auto consultant = invocation.option("--consultant")) {
        query.consultant = byNumberOrName(expect(app::listUsers(context)), *consultant,
                                          [](const domain::User& u) { return u.login; });
    }
    return query;
}

std::string measureText(domain::ResultMeasure measure, std::int64_t value) {
    switch (measure) {
    case domain::ResultMeasure::CandidatesRegistered:
    case domain::ResultMeasure::Proposals:
    case domain::ResultMeasure::Placements:
        break;
    case domain::ResultMeasure::Hours:
        return domain::decimalHours(domain::Minutes(value));
    case domain::ResultMeasure::Revenue:
    case domain::ResultMeasure::Margin:
        return domain::Money::fromCents(value).toString();
    }
    return std::to_string(value);
}

Json toJson(const app::ReportRow& row) {
    Json json{{"branch", row.branchName}, {"consultant", row.consultantName}};
    for (std::size_t i = 0; i < row.values.size(); ++i) {
        const auto measure = static_cast<domain::ResultMeasure>(i);
        const std::string key(domain::toText(measure));
        json[key] = measureText(measure, row.values[i]);
        json[key + "_target"] =
            i < row.targets.size() ? measureText(measure, row.targets[i]) : std::string();
    }
    return json;
}

Json toJson(const app::TargetsReport& report) {
    Json rows = Json::array();
    for (const app::ReportRow& row : report.rows) {
        rows.push_back(toJson(row));
    }
    Json branches = Json::array();
    for (const app::ReportRow& row : report.branches) {
        branches.push_back(toJson(row));
    }
    return {{"period", report.period.key},
            {"from", domain::isoDate(report.period.days.from)},
            {"rows", std::move(rows)},
            {"branches", std::move(branches)},
            {"total", toJson(report.total)}};
}

/// A group that is too small has no figures.
Json toJson(const domain::GroupShare& share) {
    Json json{{"group", share.group},  {"outcome", app::toText(share.outcome)},
              {"considered", nullptr}, {"selected", nullptr},
              {"share", nullptr},      {"ratio", nullptr}};
    if (share.outcome != domain::ShareOutcome::TooFew) {
        json["considered"] = share.considered;
        json["selected"] = share.selected;
        json["share"] = domain::formatDecimal(share.shareInTenths, 1, 1);
        json["ratio"] = domain::formatDecimal(share.ratioInTenths, 1, 1);
    }
    return json;
}

Json toJson(const app::FairnessReport& report) {
    Json choices = Json::array();
    for (const app::FairnessPart& part : report.parts) {
        Json groups = Json::array();
        for (const domain::GroupShare& share : part.shares.groups) {
            groups.push_back(toJson(share));
        }
        choices.push_back({{"choice", app::toText(part.choice)},
                           {"comparable", part.shares.comparable},
                           {"groups", std::move(groups)}});
    }
    Json weights = Json::array();
    for (const app::UsedWeight& used : report.weights) {
        weights.push_back({{"key", used.key},
                           {"standard", used.standard},
                           {"least", used.least},
                           {"most", used.most},
                           {"changed", used.changed}});
    }
    return {
        {"period", report.period.key},       {"smallest_group", domain::FourFifths::kSmallestGroup},
        {"comparable", report.comparable()}, {"without_age", report.withoutAge},
        {"choices", std::move(choices)},     {"vacancies", report.vacancies},
        {"weights", std::move(weights)}};
}

template <class Report> int printReport(const Invocation& invocation, const Report& report) {
    const std::string text = toJson(report).dump(2) + "\n";
    const auto target = invocation.option("-o");
    return target ? writeThrough(invocation, *target,
                                 [&](const std::filesystem::path& path) {
                                     return exchange::writeWholeFile(path, text);
                                 })
                  : invocation.printText(text);
}

int targetsCommand(Invocation& invocation) {
    constexpr std::size_t kJson = 2;
    constexpr std::size_t kPdf = 3;
    const bool plainJson = invocation.global().json && !invocation.has("--format");
    const std::size_t format =
        plainJson ? kJson : invocation.choice("--format", {"csv", "xlsx", "json", "pdf"});
    Session session(invocation);
    app::Context& context = session.context();
    const app::TargetsReport report =
        expect(app::targetsReport(context, queryOf(invocation, context)));
    if (format == kJson) {
        return printReport(invocation, report);
    }
    if (format != kPdf) {
        return writeTable(invocation, app::tableOf(report), static_cast<TableFormat>(format));
    }
    const auto agency = expect(app::loadAgency(context.database)).value_or(domain::Agency{});
    return writeThrough(invocation, invocation.require("-o"),
                        [&](const std::filesystem::path& path) {
                            return documents::writeTargetsReportPdf(report, agency, path);
                        });
}

int fairnessCommand(Invocation& invocation) {
    constexpr std::size_t kJson = 2;
    const std::size_t format =
        invocation.has("--format") ? invocation.choice("--format", {"csv", "xlsx", "json"}) : kJson;
    const domain::ReportPeriod period = periodOf(invocation);
    Session session(invocation);
    const app::FairnessReport report = expect(app::fairnessReport(session.context(), period));
    return format == kJson
               ? printReport(invocation, report)
               : writeTable(invocation, app::tableOf(report), static_cast<TableFormat>(format));
}

constexpr Command exportOf(std::string_view path, std::string_view summary,
                           int (*run)(Invocation&)) {
    return {.path = path,
            .usage = "--format csv|xlsx|json -o FILE",
            .summary = summary,
            .options = "--format= -o=",
            .run = run};
}

constexpr std::array kCommands{
    exportOf("export candidates", "Alle kandidaten als lijst.",
             [](Invocation& i) { return exportList(i, app::ExportKind::Candidates); }),
    exportOf("export clients", "Alle opdrachtgevers als lijst.",
             [](Invocation& i) { return exportList(i, app::ExportKind::Clients); }),
    exportOf("export vacancies", "Alle vacatures als lijst.",
             [](Invocation& i) { return exportList(i, app::ExportKind::Vacancies); }),
    exportOf("export placements", "Alle plaatsingen als lijst.",
             [](Invocation& i) { return exportList(i, app::ExportKind::Placements); }),
    exportOf("export timesheets", "Alle uren als lijst.",
             [](Invocation& i) { return exportList(i, app::ExportKind::Timesheets); }),
    Command{.path = "report targets",
            .usage = "--period 2026-Q4|2026-11|2026-W47 [--branch B] [--consultant C] --format "
                     "json|csv|xlsx|pdf [-o FILE]",
            .summary = "Behaalde resultaten tegen de doelen.",
            .options = "--period= --branch= --consultant= --format= -o=",
            .run = targetsCommand},
    Command{.path = "report fairness",
            .usage = "--period 2026-Q4|2026-11|2026-W47 [--format json|csv|xlsx] [-o FILE]",
            .summary = "Vier-vijfde: aandelen van leeftijdsgroepen in voordrachten en plaatsingen.",
            .options = "--period= --format= -o=",
            .run = fairnessCommand},
};

} // namespace

std::span<const Command> reportCommands() {
    return kCommands;
}

} // namespace werkbalie::cli
