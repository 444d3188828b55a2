// `hours …`: a week's hours entered, approved, reopened.
#include "app/administration/hours_process.h"
#include "app/refusals.h"
#include "cli/hours_json.h"
#include "cli/registry.h"
#include "cli/session.h"
#include "domain/base/text.h"

#include <algorithm>
#include <array>
#include <map>

namespace werkbalie::cli {

namespace {

Json toJson(const app::WeekRow& row) {
    Json entries = Json::array();
    for (const domain::TimeEntry& entry : row.sheet.entries) {
        entries.push_back({{"day", domain::isoDate(entry.day)},
                           {"type", domain::toText(entry.type)},
                           {"percentage", entry.payPercentage.toString()},
                           {"hours", domain::decimalHours(entry.worked)},
                           {"correction", entry.correction},
                           {"source", entry.source}});
        if (!entry.marks.isEmpty()) {
            entries.back()["marks"] = domain::toText(entry.marks);
        }
    }
    return {{"placement", row.placement.value},
            {"worker", row.workerName},
            {"client", row.clientName},
            {"occupation", row.occupation},
            {"state", domain::toText(row.sheet.state)},
            {"hours", domain::decimalHours(row.sheet.total())},
            {"agreed_hours", domain::decimalHours(row.agreedMinutes)},
            {"entries", std::move(entries)}};
}

Json toJson(const domain::JudgedFinding& judged) {
    Json finding = cli::toJson(judged.finding);
    if (judged.accepted) {
        finding["accepted"] = {{"by", judged.accepted->acceptedBy},
                               {"at", domain::isoInstant(judged.accepted->acceptedAt)},
                               {"reason", judged.accepted->reason}};
    }
    return finding;
}

Json toJson(const domain::HoursProof& proof) {
    return {{"kind", domain::toText(proof.kind)},
            {"reference", proof.reference},
            {"approved_on", domain::isoDate(proof.approvedOn)},
            {"approved_by", proof.approvedBy},
            {"attachment", proof.attachmentHash}};
}

Json toJson(const app::ProcessRow& row) {
    Json json = toJson(row.row);
    json["expected_hours"] = domain::decimalHours(row.complete.expected);
    json["missing_days"] = Json::array();
    for (const domain::Date day : row.complete.missingDays) {
        json["missing_days"].push_back(domain::isoDate(day));
    }
    json["locked"] = row.locked;
    if (row.approval) {
        json["proof"] = toJson(row.approval->proof);
    }
    json["open_warnings"] = row.openWarnings();
    json["findings"] = Json::array();
    for (const domain::JudgedFinding& each : row.findings) {
        json["findings"].push_back(toJson(each));
    }
    return json;
}

int listCommand(Invocation& invocation) {
    const app::WeekFilter filter = weekFilterOf(invocation);
    Session session(invocation);
    Json list = Json::array();
    for (const app::ProcessRow& row : expect(app::loadProcess(session.context(), filter))) {
        list.push_back(toJson(row));
    }
    return invocation.print(list);
}

/// Rows that this call may approve.
std::vector<app::ProcessRow> rowsToApprove(app::Context& context, const app::WeekFilter& filter) {
    auto rows = expect(app::loadProcess(context, filter));
    std::erase_if(rows, [](const app::ProcessRow& each) {
        const auto state = each.row.sheet.state;
        const bool waits =
            state == domain::TimesheetState::Open || state == domain::TimesheetState::Ready;
        return !waits || each.row.sheet.entries.empty();
    });
    return rows;
}

/// "Bakkerij Smit (4), Logistiek Noord (7)": what --client may be.
std::string clientChoices(const std::map<domain::ClientId, std::string>& clients) {
    std::string choices;
    for (const auto& [id, name] : clients) {
        choices += (choices.empty() ? "" : ", ") + name + " (" + std::to_string(id.value) + ")";
    }
    return choices;
}

/// Before anything becomes ready or is accepted on the way to a proof that cannot stand.
void expectProofFits(const app::Context& context, const domain::HoursProof& proof,
                     const std::vector<app::ProcessRow>& rows) {
    expect(app::refuseBlocking(domain::checkProof(proof, context.clock.today())));
    std::map<domain::ClientId, std::string> clients;
    for (const app::ProcessRow& each : rows) {
        clients.emplace(each.row.client, each.row.clientName);
    }
    for (const domain::Finding& finding : domain::checkProofClients(proof.kind, clients.size())) {
        throw RefusedError({.key = "cli.proof_many_clients",
                            .where = finding.where,
                            .values = {{"count", std::to_string(clients.size())},
                                       {"clients", clientChoices(clients)}}});
    }
}

/// Nobody looks at each row of many: their warnings are accepted by --accept-warnings alone. Who
/// approves one row stands for it, and the acceptance says so. Returns how many were accepted.
std::int64_t acceptOnTheWay(const Invocation& invocation, app::Context& context,
                            const std::vector<app::ProcessRow>& rows) {
    const auto reason = invocation.option("--accept-warnings");
    if (!domain::mayDo(context.user.role, domain::Right::EditHours) ||
        (!reason && rows.size() != 1)) {
        return 0;
    }
    std::int64_t accepted = 0;
    for (const app::ProcessRow& each : rows) {
        for (const domain::JudgedFinding& judged : each.findings) {
            if (judged.finding.severity == domain::Severity::Warning && !judged.accepted) {
                const auto done = app::acceptWarning(
                    context, {.sheet = each.row.sheet.id,
                              .rule = judged.finding.rule,
                              .where = judged.finding.where,
                              .reason = reason.value_or("Goedgekeurd als enige rij")});
                accepted += done ? 1 : 0; // the row itself says why it stays
            }
        }
    }
    return accepted;
}

/// Each row stands for itself: an entered week becomes ready on the way, and what cannot go on says
/// why. Without --proof the agency answers for the hours itself; a proof holds for one client.
int approveCommand(Invocation& invocation) {
    const app::WeekFilter filter = weekFilterOf(invocation);
    domain::HoursProof proof = invocation.has("--proof")
                                   ? proofOf(invocation)
                                   : domain::agencyProof({}, app::SystemClock().today());
    Session session(invocation);
    app::Context& context = session.context();
    if (proof.kind == domain::ProofKind::Agency && proof.approvedBy.empty()) {
        proof.approvedBy = context.user.displayName;
    }
    const auto rows = rowsToApprove(context, filter);
    expectProofFits(context, proof, rows);
    const std::int64_t accepted = acceptOnTheWay(invocation, context, rows);
    Json refused = Json::array();
    if (domain::mayDo(context.user.role, domain::Right::EditHours)) {
        refused = refusedRows(expect(app::markReady(context, {.filter = filter})));
    }
    const auto approved =
        expect(app::approveWithProof(context, {.filter = filter, .proof = proof}));
    for (auto& row : refusedRows(approved)) {
        refused.push_back(std::move(row));
    }
    const bool all = refused.empty();
    invocation.print({{"week", filter.week.toString()},
                      {"approved", approved.done},
                      {"proof", toJson(proof)},
                      {"accepted_warnings", accepted},
                      {"skipped", refused.size()},
                      {"refused", std::move(refused)}});
    return static_cast<int>(all ? ExitCode::Done : ExitCode::Refused);
}

int reopenCommand(Invocation& invocation) {
    const app::WeekFilter filter = weekFilterOf(invocation);
    const std::string reason = invocation.require("--reason");
    Session session(invocation);
    const auto report =
        expect(app::takeBack(session.context(), {.filter = filter, .reason = reason}));
    invocation.print({{"week", filter.week.toString()},
                      {"reopened", report.done},
                      {"refused", refusedRows(report)}});
    return static_cast<int>(report.refused.empty() ? ExitCode::Done : ExitCode::Refused);
}

/// "mo=8", "di=9-17:30/30".
domain::TimeEntry entryOf(const std::string& text, const app::WeekRow& row) {
    const std::size_t equals = text.find('=');
    const int weekday = weekdayOf(std::string_view(text).substr(0, equals));
    if (equals == std::string::npos || weekday < 0) {
        throwBadValue("--day", text);
    }
    const domain::HoursInput hours = expect(domain::parseHours(text.substr(equals + 1)));
    return domain::typedEntry(hours, row.sheet.week.monday() + std::chrono::days{weekday},
                              row.sickPay);
}

/// What every --day of this call has in common.
void readTerms(const Invocation& invocation, domain::Percentage sickPay, domain::TimeEntry& entry) {
    if (const auto type = invocation.option("--type")) {
        const auto parsed = domain::parseHourType(*type);
        if (!parsed) {
            throw UsageError(parsed.error());
        }
        entry.type = *parsed;
        if (*parsed == domain::HourType::Sickness) {
            entry.payPercentage = sickPay;
        }
    }
    if (const auto text = invocation.option("--percentage")) {
        const auto percentage = domain::Percentage::parse(*text);
        if (!percentage) {
            throwBadValue("--percentage", *text);
        }
        entry.payPercentage = *percentage;
    }
}

/// A day that is entered again replaces what stood there for the same type and percentage; of hours
/// of this call those with the same marks, so that a day may be partly cold.
void place(domain::Timesheet& sheet, const domain::TimeEntry& entry) {
    const domain::TimeEntryId isNew;
    std::erase_if(sheet.entries, [&](const domain::TimeEntry& old) {
        return old.day == entry.day && old.type == entry.type &&
               old.payPercentage == entry.payPercentage && !old.run && !old.correction &&
               (old.id != isNew || old.marks == entry.marks);
    });
    if (entry.worked.count() != 0) {
        sheet.entries.push_back(entry);
    }
}

int enterCommand(Invocation& invocation) {
    const auto placement = idOption<domain::PlacementId>(invocation, "--placement");
    const domain::IsoWeek week = weekOption(invocation);
    (void)invocation.require("--day");
    Session session(invocation);
    app::WeekRow row = placementRowOf(session.context(), {.week = week}, placement);
    for (const std::string& day : invocation.all("--day")) {
        domain::TimeEntry entry = entryOf(day, row);
        readTerms(invocation, row.sickPay, entry);
        place(row.sheet, entry);
    }
    row.sheet.placement = placement;
    row.sheet.week = week;
    const app::SavedWeek saved = expect(app::saveWeek(session.context(), {row.sheet}));
    if (!saved.conflicts.empty()) {
        return invocation.fail(ExitCode::Refused,
                               {.key = "cli.conflict", .where = {}, .values = {}});
    }
    domain::Findings findings;
    for (const auto& [id, found] : saved.findings) {
        findings.insert(findings.end(), found.begin(), found.end());
    }
    if (!saved.saved.empty()) {
        row.sheet = saved.saved.front();
    }
    return invocation.printFindings(toJson(row), findings);
}

constexpr std::array kCommands{
    Command{.path = "hours list",
            .usage = "--week W [--client ID]",
            .summary = "Uren van een week, per plaatsing.",
            .options = "--week= --client=",
            .run = listCommand},
    Command{.path = "hours enter",
            .usage = "--placement ID --week W --day ma=8 [--day di=9-17:30/30 …] [--type TYPE] "
                     "[--percentage P]",
            .summary = "Uren van een flexkracht invoeren.",
            .options = "--placement= --week= --day= --type= --percentage=",
            .run = enterCommand},
    Command{.path = "hours approve",
            .usage = "--week W [--client ID] [--proof signed-paper|portal-file|email|agency "
                     "[--by NAAM] [--on D] [--reference R] [--attachment BESTAND]] "
                     "[--accept-warnings REDEN]",
            .summary =
                "Ingevoerde uren van een week goedkeuren, met het bewijs van één opdrachtgever "
                "(--client, als er meer uren hebben); zonder bewijs stelt het bureau ze zelf vast.",
            .options = "--week= --client= --proof= --by= --on= --reference= --attachment= "
                       "--accept-warnings=",
            .run = approveCommand},
    Command{.path = "hours reopen",
            .usage = "--week W --reason TEXT [--client ID]",
            .summary = "Goedgekeurde uren heropenen, met reden.",
            .options = "--week= --client= --reason=",
            .run = reopenCommand},
};

} // namespace

app::WeekFilter weekFilterOf(const Invocation& invocation) {
    return {.week = weekOption(invocation),
            .client = optionalId<domain::ClientId>(invocation, "--client")};
}

app::WeekRow placementRowOf(app::Context& context, const app::WeekFilter& filter,
                            domain::PlacementId placement) {
    auto rows = expect(app::loadWeek(context, filter));
    const auto row = std::ranges::find(rows, placement, &app::WeekRow::placement);
    if (row == rows.end()) {
        throwRefusal({.key = "hours.placement_unknown",
                      .where = {},
                      .values = {{"placement", std::to_string(placement.value)}}});
    }
    return std::move(*row);
}

int weekdayOf(std::string_view word) {
    constexpr std::array<std::array<std::string_view, 2>, 7> kDays{{{"mo", "ma"},
                                                                    {"tu", "di"},
                                                                    {"we", "wo"},
                                                                    {"th", "do"},
                                                                    {"fr", "vr"},
                                                                    {"sa", "za"},
                                                                    {"su", "zo"}}};
    for (std::size_t i = 0; i < kDays.size(); ++i) {
        if (word == kDays[i][0] || word == kDays[i][1]) {
            return static_cast<int>(i);
        }
    }
    return -1;
}

std::span<const Command> hoursCommands() {
    return kCommands;
}

} // namespace werkbalie::cli
