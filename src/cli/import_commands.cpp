// `import …`: lists of others come in, row by row judged, undoable as a whole.
#include "app/administration/hours.h"
#include "app/maintenance.h"
#include "app/messages.h"
#include "app/recruitment/import_candidates.h"
#include "app/recruitment/import_mapping.h"
#include "cli/import_report.h"
#include "cli/registry.h"
#include "cli/session.h"
#include "exchange/csv.h"
#include "exchange/geonames.h"

#include <algorithm>
#include <array>

namespace werkbalie::cli {

namespace {

/// {"field": "header"} of --mapping, else what is remembered or guessed from the headers.
app::ColumnMapping mappingOf(Session& session, const Invocation& invocation,
                             const app::Table& table) {
    const auto& fields = app::candidateImportFields();
    if (!invocation.has("--mapping")) {
        return app::suggestMapping(session.context(), "candidates", fields, table.headers);
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

int candidatesCommand(Invocation& invocation) {
    Session session(invocation);
    app::ImportRequest request{.table = expect(exchange::readCsv(readImportFile(invocation))),
                               .mapping = {},
                               .fileName = importFileName(invocation),
                               .dryRun = invocation.has("--dry-run")};
    request.mapping = mappingOf(session, invocation, request.table);
    app::NoProgress progress;
    const app::ImportReport report =
        expect(app::importCandidates(session.context(), request, progress));
    writeRejectedRows(invocation, request.table, report);
    return answerImport(invocation, report, importReportJson(report, request.dryRun));
}

int placesCommand(Invocation& invocation) {
    Session session(invocation);
    const auto places = expect(exchange::readPostalCodes(readImportFile(invocation)));
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
                        {"undone", row.undoneAt.has_value()}});
    }
    return invocation.print(list);
}

int undoCommand(Invocation& invocation) {
    const auto id = idOf<domain::ImportId>(invocation.arguments().front(), "import undo");
    Session session(invocation);
    expect(app::undoImport(session.context(), id));
    return invocation.print({{"import", id.value}, {"undone", true}});
}

constexpr std::array kCommands{
    Command{.path = "import candidates",
            .usage = "FILE [--mapping FILE] [--dry-run]",
            .summary = "Kandidaten uit een CSV-bestand.",
            .options = "--mapping= --dry-run",
            .minArguments = 1,
            .maxArguments = 1,
            .run = candidatesCommand,
            .details = "--mapping wijst aan welke kolom bij welk veld hoort: { \"last_name\": "
                       "\"Kop in het bestand\", … }.\nGeweigerde regels komen in "
                       "FILE.rejected.csv, met de reden."},
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
