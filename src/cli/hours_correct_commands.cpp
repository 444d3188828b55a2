// `hours correct|corrections`: a processed week as it should have been, and what was changed in it.
#include "app/administration/week_corrections.h"
#include "app/messages.h"
#include "cli/hours_json.h"
#include "cli/registry.h"
#include "cli/session.h"

#include <algorithm>
#include <array>

namespace werkbalie::cli {

namespace {

using domain::TimeEntry;

/// Hours that one --set gives to a kind of a day.
struct Setting {
    domain::Date day{};
    domain::HourType type = domain::HourType::Regular;
    domain::HoursInput hours;
};

/// "ma=8", "2026-11-17:overwerk=2@150", "vr:verlof=0".
Setting settingOf(const std::string& text, domain::IsoWeek week) {
    const std::size_t equals = text.find('=');
    const std::string_view head = std::string_view(text).substr(0, equals);
    const std::size_t colon = head.find(':');
    const std::string_view day = head.substr(0, colon);
    Setting setting;
    if (const int weekday = weekdayOf(day); weekday >= 0) {
        setting.day = week.monday() + std::chrono::days{weekday};
    } else if (const auto date = domain::parseIsoDate(day)) {
        setting.day = *date;
    } else {
        throwBadValue("--set", text);
    }
    if (equals == std::string::npos) {
        throwBadValue("--set", text);
    }
    setting.hours = expect(domain::parseHours(text.substr(equals + 1)));
    if (colon != std::string_view::npos) {
        const auto type = domain::hourTypeOfWord(head.substr(colon + 1));
        if (!type) {
            throwBadValue("--set", text);
        }
        setting.hours.type = *type;
    }
    setting.type = setting.hours.type.value_or(domain::HourType::Regular);
    return setting;
}

/// The hours of a week: those that stood there, and what the call makes of them.
struct Wanted {
    std::vector<TimeEntry> stood;
    std::vector<TimeEntry> set = {};
};

/// What stood there of the kind makes way; without a percentage the new hours keep the one it had.
/// Of what this call set before only hours with the same marks do: a day may be partly cold.
void apply(const Setting& setting, domain::Percentage sickPay, Wanted& hours) {
    TimeEntry entry = domain::typedEntry(setting.hours, setting.day, sickPay);
    const auto isReplaced = [&](const TimeEntry& old) {
        return old.day == setting.day && old.type == setting.type &&
               (!setting.hours.percentage || old.payPercentage == *setting.hours.percentage);
    };
    if (const auto old = std::ranges::find_if(hours.stood, isReplaced); old != hours.stood.end()) {
        entry.payPercentage = old->payPercentage;
    }
    std::erase_if(hours.stood, isReplaced);
    std::erase_if(hours.set, [&](const TimeEntry& old) {
        return isReplaced(old) && old.marks == entry.marks;
    });
    if (entry.worked > domain::Minutes{0}) {
        hours.set.push_back(entry);
    }
}

Json toJson(const std::vector<app::CorrectionLine>& lines) {
    Json list = Json::array();
    for (const app::CorrectionLine& line : lines) {
        list.push_back({{"day", domain::isoDate(line.entry.day)},
                        {"type", domain::toText(line.entry.type)},
                        {"percentage", line.entry.payPercentage.toString()},
                        {"hours", domain::decimalHours(line.entry.worked)},
                        {"wage", line.wage.toString()},
                        {"invoiced", line.invoiced.toString()}});
        if (line.pay) {
            list.back()["allowance"] = line.pay->band;
            list.back()["unit"] = toText(line.pay->unit);
            list.back()["quantity"] = domain::quantityText(line.pay->unit, line.pay->quantity);
        }
    }
    return list;
}

/// The week as --set makes it, of the hours that count now.
app::WeekCorrection correctionOf(Invocation& invocation, app::Context& context,
                                 const app::WeekRow& row) {
    const auto week = expect(app::loadCorrectable(context, row.sheet.id));
    app::WeekCorrection correction{.sheet = row.sheet.id,
                                   .version = week.sheet.version,
                                   .wanted = {},
                                   .reason = invocation.option("--reason").value_or(std::string())};
    Wanted hours{.stood = week.now};
    for (const std::string& text : invocation.all("--set")) {
        apply(settingOf(text, row.sheet.week), row.sickPay, hours);
    }
    correction.wanted = std::move(hours.stood);
    correction.wanted.insert(correction.wanted.end(), hours.set.begin(), hours.set.end());
    return correction;
}

int correctCommand(Invocation& invocation) {
    const app::WeekFilter filter = weekFilterOf(invocation);
    const auto placement = idOption<domain::PlacementId>(invocation, "--placement");
    (void)invocation.require("--set");
    const bool dryRun = invocation.has("--dry-run");
    if (!dryRun) {
        (void)invocation.require("--reason");
    }
    Session session(invocation);
    const app::WeekRow row = placementRowOf(session.context(), filter, placement);
    const auto correction = correctionOf(invocation, session.context(), row);
    const auto lines = expect(app::previewCorrection(session.context(), correction));
    if (!dryRun) {
        (void)expect(app::correctWeek(session.context(), correction));
    }
    return invocation.print({{"placement", placement.value},
                             {"worker", row.workerName},
                             {"week", filter.week.toString()},
                             {"booked", !dryRun},
                             {"lines", toJson(lines)}});
}

int correctionsCommand(Invocation& invocation) {
    const app::WeekFilter filter = weekFilterOf(invocation);
    const auto placement = idOption<domain::PlacementId>(invocation, "--placement");
    Session session(invocation);
    const app::WeekRow row = placementRowOf(session.context(), filter, placement);
    Json list = Json::array();
    for (const auto& past : expect(app::loadCorrectable(session.context(), row.sheet.id)).past) {
        list.push_back({{"at", domain::isoInstant(past.at)},
                        {"by", past.by},
                        {"reason", past.reason},
                        {"lines", toJson(past.lines)}});
    }
    return invocation.print(list);
}

constexpr std::array kCommands{
    Command{.path = "hours correct",
            .usage = "--week W --placement ID --set DAG[:SOORT]=UREN [--set …] --reason TEXT "
                     "[--dry-run]",
            .summary = "Een verwerkte week corrigeren: boekt het verschil onder de afspraken van "
                       "die week.",
            .options = "--week= --client= --placement= --set= --reason= --dry-run",
            .run = correctCommand,
            .details = "DAG is ma..zo of een datum, SOORT een uursoort (gewerkt als er niets "
                       "staat), UREN zoals in een cel: 8, 9-17:30/30, 2@150, 0 om te wissen.\n"},
    Command{.path = "hours corrections",
            .usage = "--week W --placement ID",
            .summary = "Wat er in een verwerkte week is gecorrigeerd, door wie en waarom.",
            .options = "--week= --client= --placement=",
            .run = correctionsCommand},
};

} // namespace

std::span<const Command> hoursCorrectCommands() {
    return kCommands;
}

} // namespace werkbalie::cli
