// `allowances …` and `calc allowances`: what hours carry at a client, and why, quarter by quarter.
#include "app/administration/allowances.h"
#include "app/refusals.h"
#include "cli/registry.h"
#include "cli/session.h"
#include "domain/administration/allowances/allowance_text.h"

#include <array>
#include <map>

namespace werkbalie::cli {

namespace {

Json toJson(const domain::AllowanceScheme& scheme) {
    Json json{{"allowance", scheme.id.value},
              {"version", scheme.version},
              {"client", scheme.client.value},
              {"name", scheme.name},
              {"from", domain::isoDate(scheme.validity.from)}};
    if (scheme.validity.until) {
        json["until"] = domain::isoDate(*scheme.validity.until - std::chrono::days{1});
    }
    json["bands"] = domain::formatBands({scheme.stacking, scheme.bands});
    return json;
}

Json quarterJson(const domain::Quarter& quarter, const domain::AllowanceScheme& scheme) {
    Json bands = Json::array();
    for (const domain::BandHit& hit : quarter.hits) {
        const domain::AllowanceBand& band = scheme.bands[hit.band];
        Json json{{"name", band.name}, {"counts", hit.counts}};
        if (band.amount) {
            json["amount"] = domain::exactText(band.amount->each);
            json["unit"] = toText(band.amount->unit);
        } else {
            json["surcharge"] = band.surcharge.toString();
        }
        bands.push_back(std::move(json));
    }
    Json json;
    if (quarter.from) {
        json["from"] = isoText(domain::clockAt(*quarter.from));
    }
    json["minutes"] = quarter.length.count();
    json["type"] = domain::toText(quarter.type);
    json["percentage"] = quarter.paid.toString();
    json["in_time"] = quarter.inTime.toString();
    json["bands"] = std::move(bands);
    return json;
}

/// What each band pays in euro over all of the work.
Json amountsJson(const domain::AllowanceReceipt& receipt, const domain::AllowanceScheme& scheme) {
    std::map<std::size_t, std::int64_t> quantities;
    for (const domain::AmountLine& line : receipt.amounts) {
        quantities[line.band] += line.quantity;
    }
    Json list = Json::array();
    for (const auto& [index, quantity] : quantities) {
        const domain::AllowanceBand& band = scheme.bands[index];
        const domain::BandAmount& amount = *band.amount;
        list.push_back({{"name", band.name},
                        {"unit", toText(amount.unit)},
                        {"amount", domain::exactText(amount.each)},
                        {"quantity", domain::quantityText(amount.unit, quantity)},
                        {"total", domain::amountOf(amount.each, amount.unit, quantity).toString()},
                        {"carries", toText(amount.carries)}});
    }
    return list;
}

Json receiptJson(const domain::AllowanceReceipt& receipt, const domain::AllowanceScheme& scheme) {
    Json lines = Json::array();
    for (const domain::AllowanceLine& line : receipt.lines) {
        lines.push_back({{"type", domain::toText(line.type)},
                         {"percentage", line.percentage.toString()},
                         {"hours", domain::decimalHours(line.worked)}});
    }
    Json quarters = Json::array();
    for (const domain::Quarter& quarter : receipt.quarters) {
        quarters.push_back(quarterJson(quarter, scheme));
    }
    return {{"worked_hours", domain::decimalHours(receipt.worked)},
            {"time_for_time", domain::decimalHours(receipt.earned)},
            {"lines", std::move(lines)},
            {"amounts", amountsJson(receipt, scheme)},
            {"quarters", std::move(quarters)}};
}

int calcCommand(Invocation& invocation) {
    const auto sheet =
        domain::parseAllowanceSheet(invocation.readFile(invocation.require("--input")));
    if (!sheet) {
        throw UsageError(sheet.error());
    }
    domain::AllowanceScheme scheme;
    scheme.name = "calc";
    scheme.stacking = sheet->bands.stacking;
    scheme.bands = sheet->bands.bands;
    if (const auto sound = app::refuseBlocking(domain::checkAllowanceScheme(scheme, {})); !sound) {
        throw UsageError(sound.error());
    }
    const auto receipt = domain::allowancesOf(scheme, sheet->pieces, sheet->terms);
    return invocation.print(receiptJson(receipt, scheme));
}

int listCommand(Invocation& invocation) {
    const auto client = optionalId<domain::ClientId>(invocation, "--client");
    Session session(invocation);
    Json list = Json::array();
    for (const auto& scheme : expect(app::listAllowances(session.context(), client))) {
        list.push_back(toJson(scheme));
    }
    return invocation.print(list);
}

domain::AllowanceScheme schemeOf(const std::vector<domain::AllowanceScheme>& all, std::int64_t id) {
    for (const auto& scheme : all) {
        if (scheme.id.value == id) {
            return scheme;
        }
    }
    throw RefusedError({.key = "record.missing", .where = "allowance"});
}

int saveCommand(Invocation& invocation) {
    const auto bands =
        expect(domain::parseBands(invocation.readFile(invocation.arguments().front())));
    Session session(invocation);
    domain::AllowanceScheme scheme;
    if (const auto id = invocation.option("--id")) {
        scheme = schemeOf(expect(app::listAllowances(session.context())), wholeId(*id, "--id"));
    } else {
        scheme.client = idOption<domain::ClientId>(invocation, "--client");
    }
    scheme.name = invocation.option("--name").value_or(scheme.name);
    if (!scheme.id.isValid() || invocation.has("--from")) {
        scheme.validity.from = invocation.date("--from");
    }
    if (const auto until = invocation.optionalDate("--until")) {
        scheme.validity.until = *until + std::chrono::days{1};
    }
    scheme.stacking = bands.stacking;
    scheme.bands = bands.bands;
    const auto saved = expect(app::saveAllowances(session.context(), scheme));
    return invocation.print(toJson(saved.record));
}

int removeCommand(Invocation& invocation) {
    const auto id = wholeId(invocation.arguments().front(), "ID");
    Session session(invocation);
    const auto scheme = schemeOf(expect(app::listAllowances(session.context())), id);
    const auto removed = expect(app::removeAllowances(session.context(), scheme));
    return invocation.print(toJson(removed.record));
}

int explainCommand(Invocation& invocation) {
    const auto placement = idOption<domain::PlacementId>(invocation, "--placement");
    const auto week = weekOption(invocation);
    Session session(invocation);
    const auto explained = expect(app::explainAllowances(session.context(), placement, week));
    if (!explained) {
        return invocation.print(Json{{"scheme", nullptr}});
    }
    Json json{{"scheme", explained->scheme.name}};
    json.update(receiptJson(explained->receipt, explained->scheme));
    return invocation.print(json);
}

constexpr std::string_view kBands =
    "Het bestand heeft een regel per toeslag; de hoogste telt, of alle bij elkaar (stacking sum):\n"
    "  stacking highest\n"
    "  band Avond: 25 irregular, days 12345, 18:00-22:00\n"
    "  band Nacht: 50 irregular, 22:00-06:00\n"
    "  band Zondag: 100 irregular, days 7\n"
    "  band Feestdag: 100 holiday, holidays\n"
    "  band Overuren 1-2: 25 overtime, over 8 a day, at most 2\n"
    "  band Boven contract: 50 overtime, over contract, in time\n"
    "  band Late ploeg: 12.5 shift, starts 14:00-18:00\n"
    "  band Koelcel: 10 cold, marked\n"
    "  band Consignatie: 10 stand_by\n"
    "  band Koude: 0.75 euro an hour cold, marked\n"
    "  band Weekenddienst: 25 euro a day stand_by, days 67, carries wage-and-premiums\n"
    "  band Gebroken dienst: 12.50 euro a shift other, carries wage\n"
    "Een bedrag per uur (an hour) weegt mee met de percentages; per dienst (a shift) en per dag "
    "(a\n"
    "day) komt het er altijd bij, eenmaal. carries zegt wat van het tarief er bij de klant op "
    "komt:\n"
    "all (ook zonder carries), wage-and-premiums of wage.\n"
    "De uren na middernacht van 22:00-06:00 horen bij de dag waarop ze begonnen.";
constexpr std::string_view kSheet =
    "Onder de toeslagen staat het werk:\n"
    "  contract 32\n"
    "  wage 15.50\n"
    "  shift 2026-11-23 22:00 - 2026-11-24 06:00 break 30 cold\n"
    "  stand_by 2026-11-28 08:00 - 2026-11-28 20:00\n"
    "  hours 2026-11-25 8:30\n"
    "Wat een regel met band kan: werkbalie-cli allowances save --help.";

constexpr std::array kCommands{
    Command{.path = "calc allowances",
            .usage = "--input FILE",
            .summary = "Toeslagen over gewerkte diensten, kwartier voor kwartier.",
            .options = "--input=",
            .run = calcCommand,
            .details = kSheet},
    Command{.path = "allowances list",
            .usage = "[--client ID]",
            .summary = "Toeslagregelingen van opdrachtgevers.",
            .options = "--client=",
            .run = listCommand},
    Command{.path = "allowances save",
            .usage = "FILE --client ID --name NAAM --from D [--until D] | FILE --id ID",
            .summary = "Toeslagregeling van een opdrachtgever vastleggen of wijzigen.",
            .options = "--client= --name= --from= --until= --id=",
            .minArguments = 1,
            .maxArguments = 1,
            .run = saveCommand,
            .details = kBands},
    Command{.path = "allowances remove",
            .usage = "ID",
            .summary = "Toeslagregeling verwijderen; wat verwerkt is blijft staan.",
            .options = "",
            .minArguments = 1,
            .maxArguments = 1,
            .run = removeCommand},
    Command{.path = "allowances explain",
            .usage = "--placement ID --week W",
            .summary = "Welke toeslag elk kwartier van een week kreeg, en waarom.",
            .options = "--placement= --week=",
            .run = explainCommand}};

} // namespace

std::span<const Command> allowanceCommands() {
    return kCommands;
}

} // namespace werkbalie::cli
