// Which hours a rate is for, and which hours are billed at it.
#include "domain/acquisition/tariff/agreed_rate.h"
#include "domain/administration/billing.h"
#include "tests/support/catch.h"

using namespace werkbalie::domain;

namespace {

constexpr Percentage percent(std::int64_t whole) {
    return Percentage::fromUnits(whole * 10'000);
}

struct Named {
    std::string name;
    RateName read;
};

} // namespace

TEST_CASE("a rate's name tells which hours it is for") {
    const auto named = GENERATE(values<Named>({
        {"Overwerk", {AllowanceKind::Overtime, {}}},
        {"overwerk 150%", {AllowanceKind::Overtime, percent(150)}},
        {"Overuren zaterdag (137,5 %)",
         {AllowanceKind::Overtime, Percentage::fromUnits(1'375'000)}},
        {"Onregelmatigheidstoeslag 125%", {AllowanceKind::Irregular, percent(125)}},
        {"ORT 122%", {AllowanceKind::Irregular, percent(122)}},
        {"Transport", {AllowanceKind::Other, {}}},
        {"Ploegendienst", {AllowanceKind::Shift, {}}},
        {"Feestdag 200%", {AllowanceKind::PublicHoliday, percent(200)}},
        {"Reisuren", {AllowanceKind::Travel, {}}},
        {"Bereikbaarheidsdienst", {AllowanceKind::StandBy, {}}},
        {"Stand-by", {AllowanceKind::StandBy, {}}},
        {"Zaterdag 150%", {AllowanceKind::Other, percent(150)}},
        {"Zaterdag", {AllowanceKind::Other, {}}},
        {"%", {AllowanceKind::Other, {}}},
        {"Overwerk 1e9%", {AllowanceKind::Overtime, percent(9)}},
    }));
    INFO(named.name);
    CHECK(readRateName(named.name) == named.read);
}

TEST_CASE("a calculation's line says more than the name of its rate") {
    const std::vector<AllowanceTerms> terms{
        {.name = "Zaterdag", .percentage = percent(150), .kind = AllowanceKind::Overtime},
        {.name = "Overwerk 125%", .percentage = percent(130)}};
    const auto tariff = HourlyRate::fromUnits(412'500);
    CHECK(agreedRate("Zaterdag", tariff, terms) ==
          AgreedRate{"Zaterdag", tariff, AllowanceKind::Overtime, percent(150)});
    CHECK(agreedRate("Overwerk 125%", tariff, terms) ==
          AgreedRate{"Overwerk 125%", tariff, AllowanceKind::Overtime, percent(130)});
    CHECK(agreedRate("Reisuren", tariff, terms) ==
          AgreedRate{"Reisuren", tariff, AllowanceKind::Travel, {}});
}

TEST_CASE("an hour is billed at the rate of its kind and percentage, else of its kind") {
    const std::vector<AgreedRate> rates{
        {"Overwerk", HourlyRate::fromUnits(400'000), AllowanceKind::Overtime, {}},
        {"Overwerk 200%", HourlyRate::fromUnits(500'000), AllowanceKind::Overtime, percent(200)},
        {"Zaterdag 150%", HourlyRate::fromUnits(450'000), AllowanceKind::Other, percent(150)},
        {"ORT 125%", HourlyRate::fromUnits(360'000), AllowanceKind::Irregular, percent(125)},
        {"Feestdag", HourlyRate::fromUnits(600'000), AllowanceKind::PublicHoliday, {}}};
    struct Hour {
        HourType type;
        Percentage percentage;
        std::string expected; ///< empty: by the tariff
    };
    const auto hour = GENERATE(values<Hour>({{HourType::Overtime, percent(150), "Overwerk"},
                                             {HourType::Overtime, percent(200), "Overwerk 200%"},
                                             {HourType::Regular, percent(100), ""},
                                             {HourType::Regular, percent(150), "Zaterdag 150%"},
                                             {HourType::Regular, percent(125), "ORT 125%"},
                                             {HourType::Regular, percent(200), ""},
                                             {HourType::Shift, percent(125), "ORT 125%"},
                                             {HourType::Travel, percent(100), ""}}));
    INFO(toText(hour.type) << ' ' << hour.percentage.toString());
    const AgreedRate* rate = rateOfHour(rates, hour.type, hour.percentage);
    CHECK((rate == nullptr ? std::string() : rate->name) == hour.expected);
}

TEST_CASE("an agreed rate is the price of the hour itself, whatever the worker is paid") {
    BillableEntry overtime;
    overtime.placement = PlacementId{1};
    overtime.workerName = "Jan van den Berg";
    overtime.week = IsoWeek::make(2026, 47).value();
    overtime.entry.type = HourType::Overtime;
    overtime.entry.payPercentage = percent(150);
    overtime.entry.worked = Minutes{100};
    overtime.wage = HourlyRate::fromUnits(160'000);
    overtime.tariff = HourlyRate::fromUnits(285'000);
    overtime.rates = {{"Overwerk", HourlyRate::fromUnits(412'500), AllowanceKind::Overtime, {}}};
    const std::vector entries{overtime};
    const auto billed = invoices(entries, Percentage::fromUnits(210'000));
    REQUIRE(billed.size() == 1);
    REQUIRE(billed[0].lines.size() == 1);
    CHECK(billed[0].lines[0].label == "Overwerk");
    CHECK(billed[0].lines[0].rate == HourlyRate::fromUnits(412'500));
    CHECK(billed[0].lines[0].amount == Money::fromCents(68'75)); // 41.25 x 1 h 40
    const auto paid = wageStatements(entries);
    CHECK(paid[0].lines[0].label.empty());
    CHECK(paid[0].gross == Money::fromCents(40'00)); // 16.00 x 150 % x 1 h 40
}
