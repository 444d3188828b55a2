// `calc …`: the rules without a database.
#include "cli/registry.h"
#include "domain/base/holidays.h"
#include "domain/base/pay_period.h"
#include "exchange/parameters_json.h"

#include <array>

namespace werkbalie::cli {

namespace {

constexpr int kFirstYear = 1980;
constexpr int kLastYear = 2198;
constexpr int kOldestAge = 120;

int minimumWageCommand(Invocation& invocation) {
    const domain::Date date = invocation.date("--date");
    const int age = invocation.integer("--age", 0, kOldestAge);
    const auto wage =
        domain::minimumWage(exchange::builtInParameters(), date, age, invocation.has("--bbl"));
    if (!wage)
        return invocation.fail(ExitCode::Refused, wage.error());
    return invocation.print({{"hourly", (*wage)->hourlyRate().toString()},
                             {"parameter", (*wage)->key},
                             {"source", (*wage)->source}});
}

std::string_view toText(domain::DayOff dayOff) {
    switch (dayOff) {
    case domain::DayOff::General:
        return "general";
    case domain::DayOff::Lustrum:
        return "lustrum";
    case domain::DayOff::None:
        return "none";
    }
    return {};
}

int holidaysCommand(Invocation& invocation) {
    const int year = invocation.integer("--year", kFirstYear, kLastYear);
    Json list = Json::array();
    for (const domain::Holiday& holiday : domain::holidaysOf(year))
        list.push_back({{"date", domain::isoDate(holiday.date)},
                        {"key", holiday.key},
                        {"day_off", toText(holiday.dayOff)}});
    return invocation.print(list);
}

std::string lastDay(const domain::DateRange& range) {
    return domain::isoDate(*range.until - std::chrono::days{1});
}

int periodsCommand(Invocation& invocation) {
    constexpr std::array kKinds{domain::PayPeriodKind::Week, domain::PayPeriodKind::FourWeeks,
                                domain::PayPeriodKind::Month};
    const int year = invocation.integer("--year", kFirstYear, kLastYear);
    const auto kind = kKinds.at(invocation.choice("--kind", {"week", "four-weeks", "month"}));
    Json list = Json::array();
    for (const domain::PayPeriod& period : domain::payPeriods(year, kind))
        list.push_back({{"period", period.key()},
                        {"from", domain::isoDate(period.declared.from)},
                        {"until", lastDay(period.declared)},
                        {"pay_from", domain::isoDate(period.days.from)},
                        {"pay_until", lastDay(period.days)}});
    return invocation.print(list);
}

constexpr std::array kCommands{
    Command{.path = "calc minimum-wage",
            .usage = "--date D --age N [--bbl]",
            .summary = "Wettelijk minimumuurloon op een datum voor een leeftijd.",
            .options = "--date= --age= --bbl",
            .run = minimumWageCommand},
    Command{.path = "calc holidays",
            .usage = "--year Y",
            .summary = "Feestdagen van een jaar.",
            .options = "--year=",
            .run = holidaysCommand},
    Command{.path = "calc periods",
            .usage = "--year Y --kind week|four-weeks|month",
            .summary = "Loontijdvakken van een jaar: aangiftedagen en gewerkte dagen.",
            .options = "--year= --kind=",
            .run = periodsCommand},
};

} // namespace

std::span<const Command> calcCommands() {
    return kCommands;
}

} // namespace werkbalie::cli
