// `hours sheet` prints hour sheets, `hours scan` takes the signed ones back.
#include "app/administration/hour_sheets.h"
#include "app/messages.h"
#include "cli/output_file.h"
#include "cli/registry.h"
#include "cli/session.h"
#include "documents/hour_sheet_pdf.h"
#include "documents/sheet_scan.h"
#include "exchange/text_file.h"

#include <array>
#include <filesystem>
#include <limits>

namespace werkbalie::cli {

namespace {

int sheetCommand(Invocation& invocation) {
    const app::HourSheetQuery query{.week = weekOption(invocation),
                                    .client = optionalId<domain::ClientId>(invocation, "--client"),
                                    .placement =
                                        optionalId<domain::PlacementId>(invocation, "--placement")};
    const std::string target = invocation.require("-o");
    Session session(invocation);
    const auto sheets = expect(app::loadHourSheets(session.context(), query));
    return writeThrough(invocation, target, [&](const std::filesystem::path& path) {
        return documents::writeHourSheetsPdf(sheets, path);
    });
}

/// What became of a file or of a page in it.
class ScanReport {
public:
    void attached(const std::string& file, int page, const app::AttachedScan& scan) {
        m_rows.push_back({{"file", file},
                          {"page", page},
                          {"outcome", scan.alreadyThere ? "already_there" : "attached"},
                          {"scan", scan.row.scan.id.value},
                          {"placement", scan.row.scan.placement.value},
                          {"worker", scan.row.workerName},
                          {"client", scan.row.clientName},
                          {"week", scan.row.scan.week.toString()},
                          {"hash", scan.row.scan.hash}});
    }
    void refused(const std::string& file, int page, const domain::Refusal& why) {
        m_refused = true;
        m_rows.push_back({{"file", file},
                          {"page", page},
                          {"outcome", "refused"},
                          {"rule", why.key},
                          {"reason", app::messageFor(why)}});
    }
    int print(const Invocation& invocation) const {
        invocation.print({{"sheets", m_rows}});
        return static_cast<int>(m_refused ? ExitCode::Refused : ExitCode::Done);
    }

private:
    Json m_rows = Json::array();
    bool m_refused = false;
};

void attachPart(app::Context& context, const std::string& file, const documents::SheetPart& part,
                ScanReport& report) {
    if (part.code.empty()) {
        report.refused(file, part.page,
                       {"sheet.no_code", {}, {{"page", std::to_string(part.page)}}});
        return;
    }
    const auto attached =
        app::attachScan(context, part.code,
                        {.bytes = part.bytes,
                         .fileName = std::filesystem::path(file).filename().string(),
                         .mime = part.mime});
    if (attached) {
        report.attached(file, part.page, *attached);
    } else {
        report.refused(file, part.page, attached.error());
    }
}

int scanCommand(Invocation& invocation) {
    const auto typed = invocation.option("--code");
    if (typed && invocation.arguments().size() != 1) {
        throw UsageError({.key = "cli.code_for_one_file", .where = {}, .values = {}});
    }
    Session session(invocation);
    ScanReport report;
    for (const std::string& file : invocation.arguments()) {
        const std::string bytes = expect(exchange::readWholeFile(file, app::kMaxScanBytes));
        auto parts = documents::sheetParts(bytes);
        if (!parts) {
            report.refused(file, 1, parts.error());
            continue;
        }
        for (documents::SheetPart& part : *parts) {
            if (typed && parts->size() == 1) {
                part.code = *typed;
            }
            attachPart(session.context(), file, part, report);
        }
    }
    return report.print(invocation);
}

int listCommand(Invocation& invocation) {
    const storage::SheetScanQuery query{
        .week = weekOption(invocation),
        .placement = optionalId<domain::PlacementId>(invocation, "--placement")};
    Session session(invocation);
    Json list = Json::array();
    for (const auto& row : expect(app::listScans(session.context(), query))) {
        list.push_back({{"scan", row.scan.id.value},
                        {"placement", row.scan.placement.value},
                        {"worker", row.workerName},
                        {"client", row.clientName},
                        {"week", row.scan.week.toString()},
                        {"file", row.scan.fileName},
                        {"bytes", row.scan.bytes},
                        {"hash", row.scan.hash},
                        {"added_by", row.addedBy},
                        {"added_at", domain::isoInstant(row.scan.addedAt)}});
    }
    return invocation.print(list);
}

constexpr std::array kCommands{
    Command{.path = "hours sheet",
            .usage = "--week W [--client ID] [--placement ID] -o FILE.pdf",
            .summary = "Urenbriefjes van een week om in te vullen, met een code voor de scan.",
            .options = "--week= --client= --placement= -o=",
            .run = sheetCommand},
    Command{.path = "hours scan",
            .usage = "FILE… [--code CODE]",
            .summary = "Ondertekende urenbriefjes inlezen en bij hun week bewaren.",
            .options = "--code=",
            .minArguments = 1,
            .maxArguments = std::numeric_limits<std::size_t>::max(),
            .run = scanCommand,
            .details = "Een FILE is een PDF, PNG of JPEG. De code op het briefje zegt van welke "
                       "plaatsing en week het is;\nis hij niet te lezen, geef hem dan zelf op met "
                       "--code. Staan er meer briefjes in een bestand,\ndan wordt elke bladzijde "
                       "apart bewaard."},
    Command{.path = "hours scans",
            .usage = "--week W [--placement ID]",
            .summary = "De bewaarde urenbriefjes van een week.",
            .options = "--week= --placement=",
            .run = listCommand},
};

} // namespace

std::span<const Command> hourSheetCommands() {
    return kCommands;
}

} // namespace werkbalie::cli
