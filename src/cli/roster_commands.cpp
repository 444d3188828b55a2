// `roster …`: shifts planned, assigned, told and confirmed, week by week.
#include "app/administration/roster/roster_suitable.h"
#include "app/administration/roster/roster_texts.h"
#include "app/format_nl.h"
#include "cli/registry.h"
#include "cli/session.h"
#include "domain/base/decimal.h"

#include <algorithm>
#include <array>

namespace werkbalie::cli {

namespace {

using domain::RosterShift;

constexpr int kMostShown = 200;

app::RosterFilter filterOf(const Invocation& invocation) {
    return {.week = weekOption(invocation),
            .client = optionalId<domain::ClientId>(invocation, "--client")};
}

Json toJson(const RosterShift& shift) {
    Json json{{"shift", shift.id.value},
              {"date", domain::isoDate(shift.times.day)},
              {"times", domain::timesText(shift.times)},
              {"break_minutes", shift.times.breakMinutes},
              {"hours", domain::decimalHours(domain::workedIn(shift.times))},
              {"occupation", shift.occupation},
              {"state", domain::toText(shift.state)}};
    if (shift.placement) {
        json["placement"] = shift.placement->value;
    }
    if (!shift.place.empty()) {
        json["place"] = shift.place;
    }
    if (!shift.note.empty()) {
        json["note"] = shift.note;
    }
    if (shift.call) {
        json["called_at"] = domain::isoInstant(shift.call->at);
    }
    return json;
}

Json toJson(const std::vector<RosterShift>& shifts, const domain::ShiftFindings& findings) {
    Json list = Json::array();
    for (const RosterShift& shift : shifts) {
        list.push_back(toJson(shift));
        const auto found = findings.find(shift.id);
        list.back()["findings"] =
            found == findings.end() ? Json::array() : cli::toJson(found->second);
    }
    return list;
}

/// For the table, which leaves out what is nested: "ma 07:00-15:30, di 07:00-15:30".
std::string daysText(const std::vector<RosterShift>& shifts) {
    std::string text;
    for (const RosterShift& shift : shifts) {
        const std::string day = app::dutchDay(shift.times.day);
        text += (text.empty() ? "" : ", ") + day.substr(0, day.find(' ') + 1) +
                domain::timesText(shift.times) + (shift.isOn() ? "" : " (ingetrokken)");
    }
    return text;
}

domain::Minutes plannedOf(const std::vector<RosterShift>& shifts) {
    domain::Minutes sum{0};
    for (const RosterShift& shift : shifts) {
        sum += shift.isOn() ? domain::workedIn(shift.times) : domain::Minutes{0};
    }
    return sum;
}

int listCommand(Invocation& invocation) {
    const app::RosterFilter filter = filterOf(invocation);
    Session session(invocation);
    const auto board = expect(app::loadRoster(session.context(), filter));
    const auto findings = expect(app::checkBoard(session.context(), board));
    Json open = Json::array();
    for (const app::OpenShifts& client : board.open) {
        open.push_back({{"client_id", client.client.value},
                        {"client", client.clientName},
                        {"days", daysText(client.shifts)},
                        {"shifts", toJson(client.shifts, findings)}});
    }
    Json rows = Json::array();
    for (const app::RosterRow& row : board.rows) {
        rows.push_back({{"placement", row.placement.value},
                        {"worker", row.workerName},
                        {"client", row.clientName},
                        {"occupation", row.occupation},
                        {"planned_hours", domain::decimalHours(plannedOf(row.shifts))},
                        {"agreed_hours", domain::decimalHours(row.agreedMinutes)},
                        {"days", daysText(row.shifts)},
                        {"shifts", toJson(row.shifts, findings)}});
    }
    return invocation.print({{"week", board.week.toString()},
                             {"open", std::move(open)},
                             {"placements", std::move(rows)}});
}

domain::ShiftTimes timesOf(const Invocation& invocation, domain::Date day) {
    const auto times = domain::parseShiftTimes(invocation.require("--times"), day);
    if (!times) {
        throw UsageError(times.error());
    }
    return *times;
}

int printSaved(Invocation& invocation, const app::Saved<RosterShift>& saved) {
    if (saved.conflict) {
        throwRefusal({.key = "shift.changed_meanwhile", .where = "version", .values = {}});
    }
    Json json = toJson(saved.record);
    json["findings"] = cli::toJson(saved.findings);
    return invocation.print(json);
}

int planCommand(Invocation& invocation) {
    RosterShift shift;
    shift.placement = optionalId<domain::PlacementId>(invocation, "--placement");
    if (!shift.placement) {
        shift.client = idOption<domain::ClientId>(invocation, "--client");
        shift.occupation = invocation.require("--occupation");
    }
    shift.times = timesOf(invocation, invocation.date("--date"));
    shift.place = invocation.option("--place").value_or("");
    shift.note = invocation.option("--note").value_or("");
    Session session(invocation);
    return printSaved(invocation, expect(app::saveShift(session.context(), shift)));
}

RosterShift shiftOf(const Invocation& invocation, Session& session, std::size_t argument = 0) {
    const domain::ShiftId id{wholeId(invocation.arguments()[argument], "SHIFT")};
    return expect(app::findShift(session.context(), id));
}

int changeCommand(Invocation& invocation) {
    Session session(invocation);
    RosterShift shift = shiftOf(invocation, session);
    const auto day = invocation.optionalDate("--date").value_or(shift.times.day);
    shift.times.day = day;
    if (invocation.has("--times")) {
        shift.times = timesOf(invocation, day);
    }
    shift.place = invocation.option("--place").value_or(shift.place);
    shift.note = invocation.option("--note").value_or(shift.note);
    return printSaved(invocation, expect(app::saveShift(session.context(), shift)));
}

int assignCommand(Invocation& invocation) {
    auto placement = optionalId<domain::PlacementId>(invocation, "--placement");
    const auto candidate = placement ? domain::CandidateId{}
                                     : idOption<domain::CandidateId>(invocation, "--candidate");
    Session session(invocation);
    RosterShift shift = shiftOf(invocation, session);
    shift.placement =
        placement ? placement : expect(app::placementFor(session.context(), candidate, shift));
    return printSaved(invocation, expect(app::saveShift(session.context(), shift)));
}

int removeCommand(Invocation& invocation) {
    Session session(invocation);
    return printSaved(invocation,
                      expect(app::removeShift(session.context(), shiftOf(invocation, session))));
}

int suitableCommand(Invocation& invocation) {
    const int top = invocation.has("--top") ? invocation.integer("--top", 1, kMostShown) : 10;
    Session session(invocation);
    const RosterShift shift = shiftOf(invocation, session);
    app::NoProgress none;
    Json list = Json::array();
    for (const app::SuitableWorker& worker : expect(app::suitableFor(
             session.contextWithPlaces(), shift.id, static_cast<std::size_t>(top), none))) {
        list.push_back({{"candidate", worker.candidate.value},
                        {"name", worker.match.candidateName},
                        {"score", domain::formatDecimal(worker.match.score.scoreInTenths, 1, 1)},
                        {"placement", worker.placement ? Json(worker.placement->value) : Json()},
                        {"planned_hours", domain::decimalHours(worker.planned)},
                        {"findings", cli::toJson(worker.findings)}});
    }
    return invocation.print(list);
}

int printReport(Invocation& invocation, const app::RosterReport& report) {
    Json done = Json::array();
    for (const RosterShift& shift : report.done) {
        done.push_back(toJson(shift));
    }
    Json refused = Json::array();
    for (const app::RefusedShift& each : report.refused) {
        Json json = toJson(each.shift);
        json["rule"] = each.why.key;
        json["message"] = app::messageFor(each.why);
        refused.push_back(std::move(json));
    }
    invocation.print({{"done", std::move(done)}, {"refused", std::move(refused)}});
    return static_cast<int>(report.refused.empty() ? ExitCode::Done : ExitCode::Refused);
}

int step(Invocation& invocation, app::RosterStep step) {
    app::StepRequest request{.shifts = {}, .step = step};
    if (const auto moment = invocation.option("--at")) {
        const auto at = domain::parseIsoInstant(*moment);
        if (!at) {
            throwBadValue("--at", *moment);
        }
        request.at = *at;
    }
    Session session(invocation);
    for (std::size_t i = 0; i < invocation.arguments().size(); ++i) {
        request.shifts.push_back(shiftOf(invocation, session, i));
    }
    return printReport(invocation, expect(app::stepShifts(session.context(), request)));
}

int tellCommand(Invocation& invocation) {
    return step(invocation, app::RosterStep::Tell);
}
int confirmCommand(Invocation& invocation) {
    return step(invocation, app::RosterStep::Confirm);
}
int withdrawCommand(Invocation& invocation) {
    return step(invocation, app::RosterStep::Withdraw);
}

int copyCommand(Invocation& invocation) {
    const auto from = domain::IsoWeek::parse(invocation.require("--from"));
    if (!from) {
        throw UsageError(from.error());
    }
    app::CopyWeek copy{
        .from = {.week = *from, .client = optionalId<domain::ClientId>(invocation, "--client")},
        .to = weekOption(invocation)};
    for (const std::string& id : invocation.all("--placement")) {
        copy.placements.push_back(idOf<domain::PlacementId>(id, "--placement"));
    }
    Session session(invocation);
    return printReport(invocation, expect(app::copyRoster(session.context(), copy)));
}

int repeatCommand(Invocation& invocation) {
    constexpr int kAnyNumber = 1'000;
    const int weeks = invocation.integer("--weeks", 0, kAnyNumber);
    Session session(invocation);
    const RosterShift shift = shiftOf(invocation, session);
    return printReport(invocation, expect(app::repeatShift(session.context(), shift.id, weeks)));
}

domain::ContactKind howTold(const Invocation& invocation) {
    constexpr std::array kHow{domain::ContactKind::Email, domain::ContactKind::Message,
                              domain::ContactKind::Call};
    return kHow.at(
        static_cast<std::size_t>(invocation.choice("--told", {"email", "message", "call"})));
}

int textsCommand(Invocation& invocation) {
    app::RosterTextQuery query{.filter = filterOf(invocation)};
    const bool english =
        invocation.has("--language") && invocation.choice("--language", {"nl", "en"}) == 1;
    query.language = english ? app::Language::English : app::Language::Dutch;
    for (const std::string& id : invocation.all("--placement")) {
        query.placements.push_back(idOf<domain::PlacementId>(id, "--placement"));
    }
    const auto how = invocation.has("--told") ? std::optional(howTold(invocation)) : std::nullopt;
    Session session(invocation);
    Json list = Json::array();
    for (const app::RosterText& text : expect(app::rosterTexts(session.context(), query))) {
        Json json{{"candidate", text.candidate.value},
                  {"worker", text.workerName},
                  {"to", text.to},
                  {"subject", text.subject},
                  {"body", text.body},
                  {"shifts", text.shifts.size()}};
        if (how) {
            json["offered"] = expect(app::tellWorker(session.context(), text, *how)).done.size();
        }
        list.push_back(std::move(json));
    }
    return invocation.print(list);
}

constexpr std::size_t kManyShifts = 1'000;

constexpr std::array kCommands{
    Command{.path = "roster list",
            .usage = "--week W [--client ID]",
            .summary = "Het rooster van een week, met wat een dienst in de weg staat.",
            .options = "--week= --client=",
            .run = listCommand},
    Command{.path = "roster plan",
            .usage = "--date D --times T (--placement ID | --client ID --occupation TEXT) "
                     "[--place TEXT] [--note TEXT]",
            .summary = "Een dienst inplannen; zonder plaatsing is het een open dienst.",
            .options = "--date= --times= --placement= --client= --occupation= --place= --note=",
            .run = planCommand,
            .details = "T is begin en einde, met de pauze in minuten erachter: 7-15:30/30. Een "
                       "einde voor het begin ligt op\nde volgende dag: 22-6/45."},
    Command{.path = "roster change",
            .usage = "SHIFT [--date D] [--times T] [--place TEXT] [--note TEXT]",
            .summary = "Een dienst verplaatsen of veranderen.",
            .options = "--date= --times= --place= --note=",
            .minArguments = 1,
            .maxArguments = 1,
            .run = changeCommand},
    Command{.path = "roster assign",
            .usage = "SHIFT --candidate ID | --placement ID",
            .summary = "Een open dienst aan iemand toewijzen.",
            .options = "--candidate= --placement=",
            .minArguments = 1,
            .maxArguments = 1,
            .run = assignCommand},
    Command{.path = "roster suitable",
            .usage = "SHIFT [--top N]",
            .summary = "Wie een open dienst kan draaien: geschikt, beschikbaar en zonder conflict.",
            .options = "--top=",
            .minArguments = 1,
            .maxArguments = 1,
            .run = suitableCommand},
    Command{.path = "roster remove",
            .usage = "SHIFT",
            .summary = "Een dienst verwijderen waarvan nog niemand weet.",
            .options = "",
            .minArguments = 1,
            .maxArguments = 1,
            .run = removeCommand},
    Command{.path = "roster copy",
            .usage = "--from W --week W [--client ID] [--placement ID …]",
            .summary = "De diensten van een week in een andere week inplannen.",
            .options = "--from= --week= --client= --placement=",
            .run = copyCommand},
    Command{.path = "roster repeat",
            .usage = "SHIFT --weeks N",
            .summary = "Een dienst ook in de volgende weken inplannen.",
            .options = "--weeks=",
            .minArguments = 1,
            .maxArguments = 1,
            .run = repeatCommand},
    Command{.path = "roster texts",
            .usage = "--week W [--client ID] [--placement ID …] [--language nl|en] "
                     "[--told email|message|call]",
            .summary = "Berichten aan flexkrachten met hun rooster, om te bevestigen.",
            .options = "--week= --client= --placement= --language= --told=",
            .run = textsCommand,
            .details = "Met --told staan de diensten daarna als aangeboden in het rooster en het "
                       "bericht in de\ncontactmomenten. Het versturen zelf doet u in uw eigen "
                       "programma."},
    Command{.path = "roster tell",
            .usage = "SHIFT … [--at MOMENT]",
            .summary = "Vastleggen dat de flexkracht van de dienst weet (oproep).",
            .options = "--at=",
            .minArguments = 1,
            .maxArguments = kManyShifts,
            .run = tellCommand},
    Command{.path = "roster confirm",
            .usage = "SHIFT … [--at MOMENT]",
            .summary = "Vastleggen dat de flexkracht komt.",
            .options = "--at=",
            .minArguments = 1,
            .maxArguments = kManyShifts,
            .run = confirmCommand},
    Command{.path = "roster withdraw",
            .usage = "SHIFT … [--at MOMENT]",
            .summary = "Een dienst intrekken; roster list zegt wat er dan toch loon blijft.",
            .options = "--at=",
            .minArguments = 1,
            .maxArguments = kManyShifts,
            .run = withdrawCommand},
};

} // namespace

std::span<const Command> rosterCommands() {
    return kCommands;
}

} // namespace werkbalie::cli
