// `import timesheets`: hours as they come, with what was learned of the file and whom names mean.
#include "app/administration/hours_file/hours_file.h"
#include "app/administration/hours_file/mapping_text.h"
#include "app/refusals.h"
#include "cli/import_report.h"
#include "cli/registry.h"
#include "exchange/hours_file.h"

#include <algorithm>
#include <array>

namespace werkbalie::cli {

namespace {

std::string_view toText(app::MappingOrigin origin) {
    switch (origin) {
    case app::MappingOrigin::Given:
        return "given";
    case app::MappingOrigin::Learned:
        return "learned";
    case app::MappingOrigin::Recognised:
        return "recognised";
    }
    return {};
}

std::string_view toText(domain::NameFit fit) {
    switch (fit) {
    case domain::NameFit::Exact:
        return "exact";
    case domain::NameFit::Likely:
        return "likely";
    case domain::NameFit::Alike:
        return "alike";
    case domain::NameFit::None:
        return "none";
    }
    return {};
}

bool hasHeader(const std::vector<app::SheetGrid>& sheets, const std::string& header) {
    return std::ranges::any_of(sheets, [&](const app::SheetGrid& sheet) {
        return std::ranges::any_of(sheet.rows, [&](const auto& cells) {
            return std::ranges::find(cells, header) != cells.end();
        });
    });
}

/// {"field": "header"}: each field is the role of one column.
domain::HoursMapping shortMapping(const Json& json, const std::vector<app::SheetGrid>& sheets) {
    domain::HoursMapping mapping;
    std::vector<domain::ColumnMeaning> meanings;
    for (const auto& item : json.items()) {
        const auto role = domain::parseColumnRole(item.key());
        const bool named =
            item.value().is_string() && hasHeader(sheets, item.value().get<std::string>());
        if (!role || !named || *role == domain::ColumnRole::Component ||
            *role == domain::ColumnRole::Weekday) {
            throw mappingError("cli.bad_mapping", item.key());
        }
        mapping.columns.push_back(
            {.header = item.value().get<std::string>(), .meaning = {.role = *role}});
        meanings.push_back({.role = *role});
    }
    mapping.layout = domain::layoutOf(meanings);
    return mapping;
}

/// A mapping that was exported has its columns in a list.
domain::HoursMapping givenMapping(const Invocation& invocation,
                                  const std::vector<app::SheetGrid>& sheets) {
    const std::string file = invocation.require("--mapping");
    const Json json = invocation.readJson(file);
    if (!json.is_object()) {
        throw mappingError("cli.not_json", file);
    }
    return json.contains("columns") ? expect(app::mappingFromJson(json.dump()))
                                    : shortMapping(json, sheets);
}

template <class Choice, class Parse>
std::optional<Choice> optionalChoice(const Invocation& invocation, std::string_view option,
                                     Parse parse) {
    const auto text = invocation.option(option);
    if (!text) {
        return std::nullopt;
    }
    const auto choice = parse(*text);
    if (!choice) {
        throwBadValue(option, *text);
    }
    return *choice;
}

app::HoursFileAsk askOf(const Invocation& invocation, const std::vector<app::SheetGrid>& sheets) {
    app::HoursFileAsk ask{.client = optionalId<domain::ClientId>(invocation, "--client")};
    ask.sheet = invocation.option("--sheet").value_or("");
    ask.layout =
        optionalChoice<domain::HoursLayout>(invocation, "--layout", domain::parseHoursLayout);
    ask.spread =
        optionalChoice<domain::WeekSpread>(invocation, "--spread", domain::parseWeekSpread);
    if (invocation.has("--week")) {
        ask.week = weekOption(invocation);
    }
    if (invocation.has("--mapping")) {
        ask.mapping = givenMapping(invocation, sheets);
    }
    return ask;
}

/// {"J. de Vries": 123}: the number of the worker.
app::NameAnswers namesOf(const Invocation& invocation) {
    app::NameAnswers names;
    if (!invocation.has("--names")) {
        return names;
    }
    const std::string file = invocation.require("--names");
    const Json json = invocation.readJson(file);
    if (!json.is_object()) {
        throw mappingError("cli.not_json", file);
    }
    for (const auto& item : json.items()) {
        if (!item.value().is_number_integer() || item.value().get<std::int64_t>() <= 0) {
            throw mappingError("cli.bad_name_answer", item.key());
        }
        names[domain::nameKey(item.key())] = domain::CandidateId{item.value().get<std::int64_t>()};
    }
    return names;
}

Json namesJson(const std::vector<app::NameQuestion>& questions) {
    Json list = Json::array();
    for (const app::NameQuestion& question : questions) {
        Json choices = Json::array();
        for (const app::NameChoice& choice : question.choices) {
            choices.push_back({{"person", choice.candidate.value},
                               {"name", choice.workerName},
                               {"occupation", choice.occupation},
                               {"fit", toText(choice.fit)}});
        }
        list.push_back({{"name", question.name},
                        {"client", question.clientName},
                        {"lines", question.lines},
                        {"choices", std::move(choices)}});
    }
    return list;
}

Json planJson(const app::HoursFilePlan& plan, const std::vector<std::string>& unknownWords) {
    Json json = Json::parse(app::mappingJson(plan.mapping()));
    json["origin"] = toText(plan.origin);
    json["header_row"] = plan.headerRow + 1;
    if (plan.week) {
        json["week"] = plan.week->toString();
    }
    if (!plan.learnedFromName.empty()) {
        json["learned_from"] = plan.learnedFromName;
    }
    if (!unknownWords.empty()) {
        json["unknown_words"] = unknownWords;
    }
    return json;
}

int answer(const Invocation& invocation, const app::HoursReport& report, Json json) {
    json["entries"] = report.entries;
    json["names"] = namesJson(report.names);
    return answerImport(invocation, report, json);
}

app::HoursReport importWith(Session& session, const Invocation& invocation,
                            app::HoursImport& import, const std::string& contentHash) {
    import.fileName = importFileName(invocation);
    import.dryRun = invocation.has("--dry-run");
    import.client = optionalId<domain::ClientId>(invocation, "--client");
    import.names = namesOf(invocation);
    import.contentHash = contentHash;
    app::NoProgress progress;
    return expect(app::importHours(session.context(), import, progress));
}

int timesheetsCommand(Invocation& invocation) {
    Session session(invocation);
    auto file =
        expect(exchange::openHoursFile(readImportFile(invocation), importFileName(invocation)));
    if (!file.isTable()) {
        const auto report = importWith(session, invocation, file.timecard, file.contentHash);
        return answer(invocation, report, importReportJson(report, invocation.has("--dry-run")));
    }
    const auto plan =
        expect(app::planHoursFile(session.context(), file.sheets, askOf(invocation, file.sheets)));
    const app::SheetGrid& sheet = file.sheets[plan.sheet];
    auto read = expect(app::readHoursFile(sheet, plan));
    read.import.learn = plan.mapping();
    const auto report = importWith(session, invocation, read.import, file.contentHash);
    writeRejectedRows(invocation, app::tableOf(sheet, plan), report);
    Json json = importReportJson(report, invocation.has("--dry-run"));
    json["mapping"] = planJson(plan, read.unknownWords);
    return answer(invocation, report, std::move(json));
}

Json learnedJson(const app::LearnedMapping& each) {
    Json json{{"mapping", each.id.value},
              {"layout", domain::toText(each.mapping.layout)},
              {"columns", each.mapping.columns.size()},
              {"saved", domain::isoInstant(each.savedAt)}};
    if (each.client) {
        json["client"] = each.client->value;
        json["client_name"] = each.clientName;
    }
    return json;
}

int mappingsCommand(Invocation& invocation) {
    Session session(invocation);
    Json list = Json::array();
    for (const auto& each : expect(app::learnedMappings(session.context()))) {
        list.push_back(learnedJson(each));
    }
    return invocation.print(list);
}

app::LearnedMapping learnedOf(Session& session, const Invocation& invocation) {
    const auto id = idOf<domain::HoursMappingId>(invocation.arguments().front(), "hours-mapping");
    const auto all = expect(app::learnedMappings(session.context()));
    const auto found = std::ranges::find(all, id, &app::LearnedMapping::id);
    if (found == all.end()) {
        throwRefusal({"record.missing", "hours_mapping", {}});
    }
    return *found;
}

int exportMappingCommand(Invocation& invocation) {
    Session session(invocation);
    const auto mapping = learnedOf(session, invocation).mapping;
    const std::string text = Json::parse(app::mappingJson(mapping)).dump(2) + "\n";
    invocation.writeFile(invocation.option("-o").value_or("-"), text);
    return static_cast<int>(ExitCode::Done);
}

int forgetMappingCommand(Invocation& invocation) {
    Session session(invocation);
    const auto mapping = learnedOf(session, invocation);
    expect(app::forgetMapping(session.context(), mapping));
    return invocation.print({{"mapping", mapping.id.value}, {"forgotten", true}});
}

constexpr std::array kCommands{
    Command{
        .path = "import timesheets",
        .usage = "FILE [--client ID] [--layout L] [--sheet NAME] [--week W] [--spread S] "
                 "[--mapping FILE] [--names FILE] [--dry-run]",
        .summary = "Uren uit CSV, Excel (.xlsx) of een SETU-urenbriefje.",
        .options = "--client= --layout= --sheet= --week= --spread= --mapping= --names= "
                   "--dry-run",
        .minArguments = 1,
        .maxArguments = 1,
        .run = timesheetsCommand,
        .details =
            "Kopregel, scheidingsteken en indeling worden herkend; wat van een opdrachtgever "
            "is geleerd, gaat voor.\n--layout is entries (een regel per uur), components (een "
            "kolom per soort), days (een kolom per dag)\nof week-totals. --spread zegt hoe een "
            "weektotaal over de dagen gaat: agreed-days of workdays.\n--mapping wijst de "
            "kolommen aan: { \"worker\": \"Kop in het bestand\", … }, of een indeling van "
            "export hours-mapping.\n--names beantwoordt namen die op meer mensen lijken: { "
            "\"J. de Vries\": 123 }, met het nummer van de flexkracht.\nGeweigerde regels komen "
            "in FILE.rejected.csv, met de reden."},
    Command{.path = "import mappings",
            .usage = "",
            .summary = "Geleerde indelingen van urenbestanden.",
            .options = "",
            .run = mappingsCommand},
    Command{.path = "import forget-mapping",
            .usage = "ID",
            .summary = "Een geleerde indeling vergeten.",
            .options = "",
            .minArguments = 1,
            .maxArguments = 1,
            .run = forgetMappingCommand},
    Command{.path = "export hours-mapping",
            .usage = "ID [-o FILE]",
            .summary = "Een geleerde indeling als JSON, voor --mapping.",
            .options = "-o=",
            .minArguments = 1,
            .maxArguments = 1,
            .run = exportMappingCommand},
};

} // namespace

std::span<const Command> hoursImportCommands() {
    return kCommands;
}

} // namespace werkbalie::cli
