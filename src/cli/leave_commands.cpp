// `leave …`: balances, lines and bookings of leave and reservations.
#include "app/administration/leave.h"
#include "cli/registry.h"
#include "cli/session.h"
#include "domain/administration/timesheet.h"

#include <array>

namespace werkbalie::cli {

namespace {

using domain::LeaveKind;

std::string amountJson(LeaveKind kind, std::int64_t amount) {
    return domain::unitOf(kind) == domain::LeaveUnit::Time
               ? domain::decimalHours(domain::Minutes{amount})
               : domain::Money::fromCents(amount).toString();
}

/// Hours with two decimals do not hold every minute: the exact amount stands beside them.
Json amountFields(LeaveKind kind, std::int64_t amount) {
    Json json{{"amount", amountJson(kind, amount)},
              {"unit", domain::unitOf(kind) == domain::LeaveUnit::Time ? "hours" : "euro"}};
    if (domain::unitOf(kind) == domain::LeaveUnit::Time) {
        json["minutes"] = amount;
    }
    return json;
}

void addExpiry(Json& json, domain::Date expires) {
    json["expires"] =
        expires == domain::kNeverExpires ? Json(nullptr) : Json(domain::isoDate(expires));
}

Json toJson(const domain::LotBalance& balance) {
    Json json{{"kind", domain::toText(balance.lot.kind)}, {"year", balance.lot.year}};
    json.update(amountFields(balance.lot.kind, balance.amount));
    addExpiry(json, balance.lot.expires);
    return json;
}

Json toJson(const domain::LeaveLine& line) {
    Json json{{"line", line.id.value},
              {"date", domain::isoDate(line.date)},
              {"kind", domain::toText(line.lot.kind)},
              {"event", domain::toText(line.event)}};
    json.update(amountFields(line.lot.kind, line.amount));
    json["year"] = line.lot.year;
    addExpiry(json, line.lot.expires);
    json["source"] = domain::toText(line.source);
    if (line.week) {
        json["week"] = line.week->toString();
    }
    if (line.counters) {
        json["counters"] = line.counters->value;
    }
    if (!line.reason.empty()) {
        json["reason"] = line.reason;
    }
    return json;
}

Json linesJson(const std::vector<domain::LeaveLine>& lines) {
    Json list = Json::array();
    for (const domain::LeaveLine& line : lines) {
        list.push_back(toJson(line));
    }
    return list;
}

int balanceCommand(Invocation& invocation) {
    const auto person = idOption<domain::CandidateId>(invocation, "--person");
    Session session(invocation);
    const auto day = invocation.optionalDate("--date").value_or(session.context().clock.today());
    const auto file = expect(app::loadLeave(session.context(), person));
    Json kinds = Json::array();
    for (const auto& [kind, amount] : domain::balancesOn(file.lines, day)) {
        Json json{{"kind", domain::toText(kind)}};
        json.update(amountFields(kind, amount));
        kinds.push_back(std::move(json));
    }
    Json lots = Json::array();
    for (const domain::LotBalance& balance : domain::lotsOn(file.lines, day)) {
        lots.push_back(toJson(balance));
    }
    return invocation.print(Json{{"person", person.value},
                                 {"date", domain::isoDate(day)},
                                 {"balances", std::move(kinds)},
                                 {"lots", std::move(lots)}});
}

int linesCommand(Invocation& invocation) {
    const auto person = idOption<domain::CandidateId>(invocation, "--person");
    Session session(invocation);
    return invocation.print(linesJson(expect(app::loadLeave(session.context(), person)).lines));
}

int bookCommand(Invocation& invocation) {
    app::LeaveBooking booking;
    booking.candidate = idOption<domain::CandidateId>(invocation, "--person");
    const auto kind = domain::parseLeaveKind(invocation.require("--kind"));
    const auto event = domain::parseLeaveEvent(invocation.require("--event"));
    if (!kind || !event) {
        throw UsageError(kind ? event.error() : kind.error());
    }
    booking.kind = *kind;
    booking.event = *event;
    const auto amount = domain::parseLeaveAmount(*kind, invocation.require("--amount"));
    if (!amount) {
        throw UsageError(amount.error());
    }
    booking.amount = *amount;
    if (invocation.has("--year")) {
        booking.year = invocation.integer("--year", 1900, 2199);
    }
    booking.expires = invocation.optionalDate("--expires");
    booking.reason = invocation.option("--reason").value_or("");
    Session session(invocation);
    booking.day = invocation.optionalDate("--date").value_or(session.context().clock.today());
    return invocation.print(linesJson(expect(app::bookLeave(session.context(), booking))));
}

int payOutCommand(Invocation& invocation) {
    app::LeavePayout payout{.candidate = idOption<domain::CandidateId>(invocation, "--person"),
                            .day = {},
                            .reason = invocation.require("--reason")};
    if (invocation.has("--kind")) {
        const auto kind = domain::parseLeaveKind(invocation.require("--kind"));
        if (!kind) {
            throw UsageError(kind.error());
        }
        payout.kinds.push_back(*kind);
    }
    Session session(invocation);
    payout.day = invocation.optionalDate("--date").value_or(session.context().clock.today());
    return invocation.print(linesJson(expect(app::payOutLeave(session.context(), payout))));
}

int counterCommand(Invocation& invocation) {
    const domain::LeaveBookingId line{wholeId(invocation.arguments().front(), "ID")};
    const std::string reason = invocation.require("--reason");
    Session session(invocation);
    return invocation.print(toJson(expect(app::counterLeave(session.context(), line, reason))));
}

int expireCommand(Invocation& invocation) {
    const auto until = invocation.date("--until");
    Session session(invocation);
    const auto lines = expect(app::expireLeave(session.context(), until));
    return invocation.print(Json{{"booked", lines.size()}, {"lines", linesJson(lines)}});
}

constexpr std::string_view kKinds =
    "KIND is statutory, extra, adv of time_for_time (in uren, 8:00), of holiday_allowance, "
    "year_end,\n"
    "choice_budget, public_holiday of short_leave (in euro, 125.50).\n"
    "EVENT is use of payout (van wat het eerst vervalt), opening of correction (mag negatief "
    "zijn).\n"
    "Zonder --expires volgt de vervaldatum uit soort en jaar: wettelijk verlof per 1 juli van het\n"
    "jaar erna, bovenwettelijk verlof na vijf jaar.";

constexpr std::array kCommands{
    Command{.path = "leave balance",
            .usage = "--person ID [--date D]",
            .summary = "Saldo per soort verlof en reservering, en wat wanneer vervalt.",
            .options = "--person= --date=",
            .run = balanceCommand},
    Command{.path = "leave lines",
            .usage = "--person ID",
            .summary = "Elke geboekte regel met datum, soort, oorzaak en herkomst.",
            .options = "--person=",
            .run = linesCommand},
    Command{.path = "leave book",
            .usage = "--person ID --kind KIND --event EVENT --amount N [--date D] [--year J] "
                     "[--expires D] [--reason TEKST]",
            .summary = "Opname, uitbetaling, beginsaldo of correctie boeken.",
            .options = "--person= --kind= --event= --amount= --date= --year= --expires= --reason=",
            .run = bookCommand,
            .details = kKinds},
    Command{.path = "leave payout",
            .usage = "--person ID --reason TEKST [--kind KIND] [--date D]",
            .summary = "Uitbetalen wat er nog staat: van een soort, of alles bij einde contract.",
            .options = "--person= --reason= --kind= --date=",
            .run = payOutCommand,
            .details = "Loopt er een plaatsing door, dan wordt wettelijk verlof niet uitbetaald "
                       "(BW 7:640)."},
    Command{.path = "leave counter",
            .usage = "ID --reason TEKST",
            .summary = "Een geboekte regel terugboeken met een tegenregel.",
            .options = "--reason=",
            .minArguments = 1,
            .maxArguments = 1,
            .run = counterCommand},
    Command{.path = "leave expire",
            .usage = "--until D",
            .summary = "Boeken wat tot en met die dag verviel; een tweede keer boekt niets.",
            .options = "--until=",
            .run = expireCommand}};

} // namespace

std::span<const Command> leaveCommands() {
    return kCommands;
}

} // namespace werkbalie::cli
