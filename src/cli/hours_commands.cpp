// `hours …`: a week's hours entered, approved, reopened.
#include "app/administration/hours_process.h"
#include "cli/hours_json.h"
#include "cli/registry.h"
#include "cli/session.h"
#include "domain/base/text.h"

#include <algorithm>
#include <array>

namespace werkbalie::cli {

namespace {

using domain::TimesheetState;

app::WeekFilter filterOf(const Invocation& invocation) {
    return {.week = weekOption(invocation),
            .client = optionalId<domain::ClientId>(invocation, "--client")};
}

Json toJson(const app::WeekRow& row) {
    Json entries = Json::array();
    for (const domain::TimeEntry& entry : row.sheet.entries) {
        entries.push_back({{"day", domain::isoDate(entry.day)},
                           {"type", domain::toText(entry.type)},
                           {"percentage", entry.payPercentage.toString()},
                           {"hours", domain::decimalHours(entry.worked)},
                           {"correction", entry.correction},
                           {"source", entry.source}});
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

Json toJson(const app::ProcessRow& row) {
    Json json = toJson(row.row);
    json["expected_hours"] = domain::decimalHours(row.complete.expected);
    json["missing_days"] = Json::array();
    for (const domain::Date day : row.complete.missingDays) {
        json["missing_days"].push_back(domain::isoDate(day));
    }
    json["locked"] = row.locked;
    if (row.approval) {
        json["proof"] = {{"kind", domain::toText(row.approval->proof.kind)},
                         {"reference", row.approval->proof.reference},
                         {"approved_on", domain::isoDate(row.approval->proof.approvedOn)},
                         {"approved_by", row.approval->proof.approvedBy},
                         {"attachment", row.approval->proof.attachmentHash}};
    }
    json["open_warnings"] = row.openWarnings();
    json["findings"] = Json::array();
    for (const domain::JudgedFinding& each : row.findings) {
        json["findings"].push_back(toJson(each));
    }
    return json;
}

int listCommand(Invocation& invocation) {
    const app::WeekFilter filter = filterOf(invocation);
    Session session(invocation);
    Json list = Json::array();
    for (const app::ProcessRow& row : expect(app::loadProcess(session.context(), filter))) {
        list.push_back(toJson(row));
    }
    return invocation.print(list);
}

/// Sheets of the week that are in a state; sheets without entries do not count.
std::vector<domain::TimesheetId> sheetsIn(app::Context& context, const app::WeekFilter& filter,
                                          const std::vector<TimesheetState>& states) {
    std::vector<domain::TimesheetId> sheets;
    for (const app::WeekRow& row : expect(app::loadWeek(context, filter))) {
        const bool wanted = std::ranges::find(states, row.sheet.state) != states.end();
        if (wanted && row.sheet.id.isValid() && !row.sheet.entries.empty()) {
            sheets.push_back(row.sheet.id);
        }
    }
    return sheets;
}

/// With proof each row stands for itself: what cannot go on says why.
int approveWithProof(Invocation& invocation, const app::WeekFilter& filter) {
    const domain::HoursProof proof = proofOf(invocation);
    Session session(invocation);
    const auto ready = expect(app::markReady(session.context(), {.filter = filter}));
    const auto approved =
        expect(app::approveWithProof(session.context(), {.filter = filter, .proof = proof}));
    Json document{{"week", filter.week.toString()}, {"approved", approved.done}};
    document["refused"] = refusedRows(ready);
    for (auto& row : refusedRows(approved)) {
        document["refused"].push_back(std::move(row));
    }
    const bool all = document["refused"].empty();
    invocation.print(document);
    return static_cast<int>(all ? ExitCode::Done : ExitCode::Refused);
}

int approveCommand(Invocation& invocation) {
    const app::WeekFilter filter = filterOf(invocation);
    if (invocation.has("--proof")) {
        return approveWithProof(invocation, filter);
    }
    Session session(invocation);
    app::Context& context = session.context();
    const auto open = sheetsIn(context, filter, {TimesheetState::Open});
    if (!open.empty()) { // an entered week is complete: it becomes ready on the way
        expect(app::changeWeekState(context, {.sheets = open, .to = TimesheetState::Ready}));
    }
    const auto ready = sheetsIn(context, filter, {TimesheetState::Ready});
    const std::int64_t approved =
        ready.empty() ? 0
                      : expect(app::changeWeekState(
                            context, {.sheets = ready, .to = TimesheetState::Approved}));
    return invocation.print({{"week", filter.week.toString()}, {"approved", approved}});
}

int reopenCommand(Invocation& invocation) {
    const app::WeekFilter filter = filterOf(invocation);
    const std::string reason = invocation.require("--reason");
    Session session(invocation);
    app::Context& context = session.context();
    const auto sheets =
        sheetsIn(context, filter, {TimesheetState::Ready, TimesheetState::Approved});
    const std::int64_t reopened =
        sheets.empty()
            ? 0
            : expect(app::changeWeekState(
                  context, {.sheets = sheets, .to = TimesheetState::Open, .reason = reason}));
    return invocation.print({{"week", filter.week.toString()}, {"reopened", reopened}});
}

/// "mo", "ma", "di", ... as 0 = Monday .. 6 = Sunday.
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

/// A day that is entered again replaces what stood there for the same type and percentage.
void place(domain::Timesheet& sheet, const domain::TimeEntry& entry) {
    std::erase_if(sheet.entries, [&](const domain::TimeEntry& old) {
        return old.day == entry.day && old.type == entry.type &&
               old.payPercentage == entry.payPercentage && !old.run && !old.correction;
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
    auto rows = expect(app::loadWeek(session.context(), {.week = week}));
    const auto row = std::ranges::find(rows, placement, &app::WeekRow::placement);
    if (row == rows.end()) {
        throwRefusal({.key = "hours.placement_unknown",
                      .where = {},
                      .values = {{"placement", std::to_string(placement.value)}}});
    }
    for (const std::string& day : invocation.all("--day")) {
        domain::TimeEntry entry = entryOf(day, *row);
        readTerms(invocation, row->sickPay, entry);
        place(row->sheet, entry);
    }
    row->sheet.placement = placement;
    row->sheet.week = week;
    const app::SavedWeek saved = expect(app::saveWeek(session.context(), {row->sheet}));
    if (!saved.conflicts.empty()) {
        return invocation.fail(ExitCode::Refused,
                               {.key = "cli.conflict", .where = {}, .values = {}});
    }
    domain::Findings findings;
    for (const auto& [id, found] : saved.findings) {
        findings.insert(findings.end(), found.begin(), found.end());
    }
    if (!saved.saved.empty()) {
        row->sheet = saved.saved.front();
    }
    return invocation.printFindings(toJson(*row), findings);
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
            .usage = "--week W [--client ID] [--proof signed-paper|portal-file|email --by NAAM "
                     "[--on D] [--reference R] [--attachment BESTAND]]",
            .summary =
                "Ingevoerde uren van een week goedkeuren, met het bewijs van de opdrachtgever.",
            .options = "--week= --client= --proof= --by= --on= --reference= --attachment=",
            .run = approveCommand},
    Command{.path = "hours reopen",
            .usage = "--week W --reason TEXT [--client ID]",
            .summary = "Goedgekeurde uren heropenen, met reden.",
            .options = "--week= --client= --reason=",
            .run = reopenCommand},
};

} // namespace

std::span<const Command> hoursCommands() {
    return kCommands;
}

} // namespace werkbalie::cli
