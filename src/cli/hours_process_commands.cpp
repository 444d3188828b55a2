// `hours ready|missing|lock|unlock|accept`: the way of a week beside entering it.
#include "app/administration/hours_locks.h"
#include "app/administration/hours_missing.h"
#include "app/content_hash.h"
#include "app/messages.h"
#include "cli/hours_json.h"
#include "cli/registry.h"
#include "cli/session.h"

#include <algorithm>
#include <array>

namespace werkbalie::cli {

namespace {

int readyCommand(Invocation& invocation) {
    app::ReadyQuery query{.filter = weekFilterOf(invocation)};
    for (const std::string& id : invocation.all("--placement")) {
        query.placements.push_back(idOf<domain::PlacementId>(id, "--placement"));
    }
    Session session(invocation);
    const auto report = expect(app::markReady(session.context(), query));
    invocation.print({{"week", query.filter.week.toString()},
                      {"ready", report.done},
                      {"refused", refusedRows(report)}});
    return static_cast<int>(report.refused.empty() ? ExitCode::Done : ExitCode::Refused);
}

Json toJson(const app::Reminder& reminder) {
    return {{"to", reminder.to}, {"subject", reminder.subject}, {"body", reminder.body}};
}

Json toJson(const app::MissingWorker& worker) {
    Json days = Json::array();
    for (const domain::Date day : worker.complete.missingDays) {
        days.push_back(domain::isoDate(day));
    }
    return {{"placement", worker.placement.value},
            {"worker", worker.workerName},
            {"expected_hours", domain::decimalHours(worker.complete.expected)},
            {"hours", domain::decimalHours(worker.complete.entered)},
            {"missing_days", std::move(days)},
            {"reminder", toJson(worker.reminder)}};
}

app::Language languageOf(const Invocation& invocation) {
    if (!invocation.has("--language")) {
        return app::Language::Dutch;
    }
    return invocation.choice("--language", {"nl", "en"}) == 0 ? app::Language::Dutch
                                                              : app::Language::English;
}

int missingCommand(Invocation& invocation) {
    const app::WeekFilter filter = weekFilterOf(invocation);
    const app::Language language = languageOf(invocation);
    Session session(invocation);
    Json list = Json::array();
    for (const auto& client : expect(app::missingHours(session.context(), filter, language))) {
        Json workers = Json::array();
        for (const auto& worker : client.workers) {
            workers.push_back(toJson(worker));
        }
        list.push_back({{"client_id", client.client.value},
                        {"client", client.clientName},
                        {"contact", client.contactName},
                        {"workers", std::move(workers)},
                        {"reminder", toJson(client.reminder)}});
    }
    return invocation.print(list);
}

Json lockJson(const app::LockedWeek& week, bool locked) {
    Json json{{"week", week.week.toString()}, {"locked", locked}};
    if (week.client) {
        json["client_id"] = week.client->value;
    }
    return json;
}

app::LockedWeek lockOf(const Invocation& invocation) {
    const app::WeekFilter filter = weekFilterOf(invocation);
    return {.week = filter.week, .client = filter.client};
}

int lockCommand(Invocation& invocation) {
    const app::LockedWeek week = lockOf(invocation);
    Session session(invocation);
    expect(app::lockHours(session.context(), week));
    return invocation.print(lockJson(week, true));
}

int unlockCommand(Invocation& invocation) {
    const app::LockedWeek week = lockOf(invocation);
    const std::string reason = invocation.require("--reason");
    Session session(invocation);
    expect(app::unlockHours(session.context(), week, reason));
    return invocation.print(lockJson(week, false));
}

int acceptCommand(Invocation& invocation) {
    const app::WeekFilter filter = weekFilterOf(invocation);
    const auto placement = idOption<domain::PlacementId>(invocation, "--placement");
    app::AcceptWarning warning{.sheet = {},
                               .rule = invocation.require("--rule"),
                               .where =
                                   invocation.option("--where").value_or(filter.week.toString()),
                               .reason = invocation.require("--reason")};
    Session session(invocation);
    warning.sheet = placementRowOf(session.context(), filter, placement).sheet.id;
    const auto accepted = expect(app::acceptWarning(session.context(), warning));
    return invocation.print({{"placement", placement.value},
                             {"rule", accepted.rule},
                             {"where", accepted.where},
                             {"by", accepted.acceptedBy},
                             {"reason", accepted.reason}});
}

constexpr std::array kCommands{
    Command{.path = "hours ready",
            .usage = "--week W [--client ID] [--placement ID …]",
            .summary = "Ingevoerde uren gereedmelden; zegt per rij wat er nog in de weg staat.",
            .options = "--week= --client= --placement=",
            .run = readyCommand},
    Command{.path = "hours missing",
            .usage = "--week W [--client ID] [--language nl|en]",
            .summary = "Wie nog uren mist, per opdrachtgever, met herinneringsteksten.",
            .options = "--week= --client= --language=",
            .run = missingCommand},
    Command{.path = "hours lock",
            .usage = "--week W [--client ID]",
            .summary = "Een week op slot zetten, van één opdrachtgever of van het hele bureau.",
            .options = "--week= --client=",
            .run = lockCommand},
    Command{.path = "hours unlock",
            .usage = "--week W --reason TEXT [--client ID]",
            .summary = "Een week van het slot halen, met reden.",
            .options = "--week= --client= --reason=",
            .run = unlockCommand},
    Command{.path = "hours accept",
            .usage = "--week W --placement ID --rule RULE [--where DAG|WEEK] --reason TEXT",
            .summary = "Een waarschuwing accepteren, met reden.",
            .options = "--week= --client= --placement= --rule= --where= --reason=",
            .run = acceptCommand},
};

} // namespace

domain::HoursProof proofOf(const Invocation& invocation) {
    domain::HoursProof proof;
    std::string kind = invocation.require("--proof");
    std::ranges::replace(kind, '-', '_');
    const auto parsed = domain::parseProofKind(kind);
    if (!parsed) {
        throw UsageError(parsed.error());
    }
    proof.kind = *parsed;
    proof.approvedBy = invocation.option("--by").value_or(std::string());
    proof.reference = invocation.option("--reference").value_or(std::string());
    proof.approvedOn = invocation.optionalDate("--on").value_or(app::SystemClock().today());
    if (const auto file = invocation.option("--attachment")) {
        proof.attachmentHash = app::contentHash(invocation.readFile(*file));
    }
    return proof;
}

Json refusedRows(const app::ProcessReport& report) {
    Json rows = Json::array();
    for (const app::RefusedRow& row : report.refused) {
        rows.push_back({{"placement", row.placement.value},
                        {"worker", row.workerName},
                        {"client", row.clientName},
                        {"rule", row.why.key},
                        {"message", app::messageFor(row.why)}});
    }
    return rows;
}

std::span<const Command> hoursProcessCommands() {
    return kCommands;
}

} // namespace werkbalie::cli
