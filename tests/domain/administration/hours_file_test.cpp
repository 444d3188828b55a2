// How the columns, the shape and the weeks of somebody else's hours file are recognised.
#include "domain/administration/hours_file/hours_mapping.h"
#include "domain/administration/hours_file/week_spread.h"

#include "tests/support/catch.h"

#include <rapidcheck.h>

using namespace werkbalie::domain;

namespace {

using Rows = std::vector<std::vector<std::string>>;

constexpr Percentage percent(int whole) {
    return Percentage::fromUnits(whole * 10'000);
}

std::vector<ColumnRole> rolesOf(const std::vector<ColumnMeaning>& columns) {
    std::vector<ColumnRole> roles;
    for (const ColumnMeaning& column : columns) {
        roles.push_back(column.role);
    }
    return roles;
}

const Date kToday = makeDate(2026, 11, 27);

} // namespace

TEST_CASE("headers are known by the words people use", "[hours_file]") {
    struct Example {
        const char* header;
        ColumnRole role;
    };
    for (const Example& example : {Example{"Naam flexkracht", ColumnRole::Worker},
                                   {"MEDEWERKER:", ColumnRole::Worker},
                                   {"Personeelsnr.", ColumnRole::Personnel},
                                   {"Plaatsing_nr", ColumnRole::Placement},
                                   {"Achternaam", ColumnRole::LastName},
                                   {"Weeknr.", ColumnRole::Week},
                                   {"Pauze (min)", ColumnRole::Break},
                                   {"Totaal uren", ColumnRole::Hours},
                                   {"Totaal", ColumnRole::Ignored},
                                   {"reden", ColumnRole::Ignored},
                                   {"Kostenplaats", ColumnRole::Unknown},
                                   {"150%", ColumnRole::Unknown},
                                   {"V", ColumnRole::Unknown}}) {
        INFO(example.header);
        CHECK(meaningOfHeader(example.header).role == example.role);
    }
}

TEST_CASE("a column of a kind of hours says which, and what it pays", "[hours_file]") {
    struct Example {
        const char* header;
        HourType type;
        std::optional<Percentage> percentage;
    };
    for (const Example& example :
         {Example{"Normale uren", HourType::Regular, {}},
          {"Overwerk 150%", HourType::Overtime, percent(150)},
          {"OW 125", HourType::Overtime, percent(125)},
          {"Uren overwerk (133,33 %)", HourType::Overtime, Percentage::fromUnits(1'333'300)},
          {"Reisuren", HourType::Travel, {}},
          {"ORT nacht 140%", HourType::Shift, percent(140)},
          {"Uren ziek", HourType::Sickness, {}}}) {
        INFO(example.header);
        const ColumnMeaning meaning = meaningOfHeader(example.header);
        CHECK(meaning.role == ColumnRole::Component);
        CHECK(meaning.type == example.type);
        CHECK(meaning.percentage == example.percentage);
    }
    for (const auto& [header, mark] : {std::pair{"Koude uren", BandKind::Cold},
                                       {"Uren koelcel", BandKind::Cold},
                                       {"Vuil werk", BandKind::Dirty}}) {
        INFO(header);
        const ColumnMeaning meaning = meaningOfHeader(header);
        CHECK(meaning.role == ColumnRole::Component);
        CHECK(meaning.type == HourType::Regular);
        CHECK(meaning.marks == WorkMarks{mark});
    }
    // With what it pays it is a kind of its own, that no allowance decides on.
    CHECK(meaningOfHeader("Koude 110%").type == HourType::Shift);
    CHECK(meaningOfHeader("Koude 110%").marks.isEmpty());
    // On top of the wage, or of the wage? Somebody must say.
    CHECK(meaningOfHeader("Ploegentoeslag 25%").role == ColumnRole::Unknown);
}

TEST_CASE("days stand in headers with or without their date", "[hours_file]") {
    CHECK(meaningOfHeader("ma").weekday == 0);
    CHECK(meaningOfHeader("Zondag").weekday == 6);
    CHECK(meaningOfHeader("wo 25-11").weekday == 2);
    CHECK(meaningOfHeader("ma 23-11").role == ColumnRole::Weekday);
    CHECK(headerKey("ma 23-11") == headerKey("Maandag 30-11"));
    CHECK(meaningOfHeader("do maar").role != ColumnRole::Weekday);
}

TEST_CASE("the header is found under title lines, and the week above it", "[hours_file]") {
    const Rows rows{{"Logistiek Noord B.V."},
                    {"Urenstaat", "week", "48 2026"},
                    {"Naam", "ma", "di", "wo", "do", "vr", "Totaal"},
                    {"Jan van den Berg", "8", "8", "8", "8", "8", "40"}};
    const auto seen = recogniseSheet(rows);
    REQUIRE(seen);
    CHECK(seen->headerRow == 2);
    CHECK(seen->layout == HoursLayout::Days);
    CHECK(seen->columns.back().role == ColumnRole::Ignored);
    CHECK(parseWeekText(seen->weekText, "", kToday)->toString() == "2026-W48");
}

TEST_CASE("the shape follows from the columns", "[hours_file]") {
    const auto layout = [](std::vector<std::string> header) {
        return recogniseSheet(Rows{std::move(header)})->layout;
    };
    CHECK(layout({"Naam", "Datum", "Uren"}) == HoursLayout::Entries);
    CHECK(layout({"Naam", "Datum", "Begin", "Einde", "Pauze"}) == HoursLayout::Entries);
    CHECK(layout({"Naam", "Datum", "Normaal", "Overwerk 150%"}) == HoursLayout::Components);
    CHECK(layout({"Naam", "Week", "ma", "di"}) == HoursLayout::Days);
    CHECK(layout({"Naam", "Week", "Uren"}) == HoursLayout::WeekTotals);
    CHECK(layout({"Naam", "Week", "Normaal", "Overwerk"}) == HoursLayout::WeekTotals);
    const auto nothing = recogniseSheet(Rows{{"Kleur", "Maat"}, {"rood", "M"}});
    REQUIRE_FALSE(nothing);
    CHECK(nothing.error().key == "hours_file.no_header");
}

TEST_CASE("a second column of the same name is asked, not guessed", "[hours_file]") {
    const auto seen = recogniseSheet(Rows{{"Naam", "Datum", "Uren", "Uren"}});
    REQUIRE(seen);
    CHECK(rolesOf(seen->columns) ==
          std::vector{ColumnRole::Worker, ColumnRole::Day, ColumnRole::Hours, ColumnRole::Unknown});
}

TEST_CASE("what a mapping cannot do without is told", "[hours_file]") {
    const auto refusal = [](std::vector<ColumnRole> roles, HoursLayout layout) {
        std::vector<ColumnMeaning> columns;
        for (const ColumnRole role : roles) {
            columns.push_back({.role = role});
        }
        const auto sound = checkColumns(columns, layout);
        return sound ? std::string("sound") : sound.error().key;
    };
    using enum ColumnRole;
    using enum HoursLayout;
    CHECK(refusal({Worker, Day, Hours}, Entries) == "sound");
    CHECK(refusal({LastName, Day, Start, End}, Entries) == "sound");
    CHECK(refusal({Day, Hours}, Entries) == "hours_file.no_person");
    CHECK(refusal({Worker, Hours}, Entries) == "hours_file.no_day");
    CHECK(refusal({Worker, Day, Start}, Entries) == "hours_file.no_hours");
    CHECK(refusal({Worker, Day}, Components) == "hours_file.no_components");
    CHECK(refusal({Worker, Hours}, Days) == "hours_file.no_weekdays");
    CHECK(refusal({Worker}, WeekTotals) == "hours_file.no_hours");
    CHECK(refusal({Worker, Worker, Hours}, WeekTotals) == "hours_file.role_twice");
}

TEST_CASE("dates are month first only when one of them says so", "[hours_file]") {
    const std::vector<ColumnMeaning> columns{{.role = ColumnRole::Day}};
    const auto order = [&](std::vector<std::string> days) {
        Rows rows{{"Datum"}};
        for (std::string& day : days) {
            rows.push_back({std::move(day)});
        }
        return dateOrderOf(rows, columns, 0);
    };
    CHECK(order({"11/2/2026", "11/12/2026"}) == DateOrder::DayFirst);
    CHECK(order({"11/2/2026", "11/23/2026"}) == DateOrder::MonthFirst);
    CHECK(order({"11/23/2026", "23/11/2026"}) == DateOrder::DayFirst);
    CHECK(order({"2026/11/23"}) == DateOrder::DayFirst);
}

TEST_CASE("a week is read in every way it is written", "[hours_file]") {
    for (const char* text : {"48", "week 48", "wk48", "2026-W48", "202648", "48-2026", "2026 48"}) {
        INFO(text);
        CHECK(parseWeekText(text, "", kToday)->toString() == "2026-W48");
    }
    CHECK(parseWeekText("2", "2025", kToday)->toString() == "2025-W02");
    // Without a year the nearest: in November week 2 is the one that comes.
    CHECK(parseWeekText("2", "", kToday)->toString() == "2027-W02");
    CHECK(parseWeekText("50", "", makeDate(2027, 1, 4))->toString() == "2026-W50");
    for (const char* text : {"", "54", "acht", "2027-W53", "1-2-3", "0"}) {
        INFO(text);
        CHECK_FALSE(parseWeekText(text, "", kToday));
    }
}

TEST_CASE("the total of a week is spread by the rule that was chosen", "[hours_file]") {
    const auto week = IsoWeek::make(2026, 48).value();
    const SpreadBasis basis{.week = week,
                            .placementDays = {.from = week.monday() + std::chrono::days{2}},
                            .agreed = {Minutes{0}, Minutes{0}, Minutes{480}, Minutes{480},
                                       Minutes{240}, Minutes{0}, Minutes{0}}};
    CHECK(weightsOf(WeekSpread::Ask, basis).error().key == "hours_file.spread_not_chosen");
    const auto agreed = spreadOver(Minutes{25 * 60}, *weightsOf(WeekSpread::AgreedDays, basis));
    REQUIRE(agreed);
    CHECK(*agreed == WeekMinutes{Minutes{0}, Minutes{0}, Minutes{600}, Minutes{600}, Minutes{300},
                                 Minutes{0}, Minutes{0}});
    const auto workdays = spreadOver(Minutes{100}, *weightsOf(WeekSpread::Workdays, basis));
    REQUIRE(workdays);
    CHECK(*workdays == WeekMinutes{Minutes{0}, Minutes{0}, Minutes{34}, Minutes{33}, Minutes{33},
                                   Minutes{0}, Minutes{0}});
    CHECK(spreadOver(Minutes{60}, WeekMinutes{}).error().key == "hours_file.no_days_to_spread");
    CHECK(spreadOver(Minutes{80 * 60}, *weightsOf(WeekSpread::Workdays, basis)).error().key ==
          "hours.more_than_a_day");
}

TEST_CASE("no minute of a week is lost or made in spreading", "[hours_file][property]") {
    CHECK(rc::check("days sum to the total, and only days with a weight get some", [] {
        WeekMinutes weights{};
        for (Minutes& weight : weights) {
            weight = Minutes{*rc::gen::inRange(0, 600)};
        }
        const Minutes total{*rc::gen::inRange(0, 7 * 24 * 60)};
        const auto days = spreadOver(total, weights);
        if (!days) {
            return;
        }
        RC_ASSERT(sumOf(*days) == total);
        for (std::size_t i = 0; i < days->size(); ++i) {
            RC_ASSERT(weights.at(i) > Minutes{0} || days->at(i) == Minutes{0});
            RC_ASSERT(days->at(i) <= Minutes{24 * 60});
        }
    }));
}

TEST_CASE("a mapping is laid on the same columns wherever they stand", "[hours_file]") {
    const HoursMapping mapping{.layout = HoursLayout::Components,
                               .columns = {{"Wie", {.role = ColumnRole::Worker}},
                                           {"Wanneer", {.role = ColumnRole::Day}},
                                           {"Z-uren",
                                            {.role = ColumnRole::Component,
                                             .type = HourType::Overtime,
                                             .percentage = percent(200)}},
                                           {"Kostenplaats", {.role = ColumnRole::Ignored}}}};
    const auto columns = applied(mapping, {"wanneer", "Z uren", "WIE", "Reisuren", "Afdeling"});
    REQUIRE(columns.size() == 5);
    CHECK(rolesOf(columns) == std::vector{ColumnRole::Day, ColumnRole::Component,
                                          ColumnRole::Worker, ColumnRole::Component,
                                          ColumnRole::Unknown});
    CHECK(columns[1].percentage == percent(200));
    CHECK(columns[3].type == HourType::Travel); // new in this file, and known by its words
    CHECK(applied(mapping, {"Wie", "Wanneer"}).empty());
}

TEST_CASE("files with the same used columns share a mapping", "[hours_file]") {
    HoursMapping first{.columns = {{"Naam", {.role = ColumnRole::Worker}},
                                   {"ma 23-11", {.role = ColumnRole::Weekday, .weekday = 0}}}};
    HoursMapping second{.columns = {{"ma 30-11", {.role = ColumnRole::Weekday, .weekday = 0}},
                                    {"NAAM", {.role = ColumnRole::Worker}},
                                    {"reden", {.role = ColumnRole::Ignored}}}};
    CHECK(headerKey(first) == headerKey(second));
    second.columns.pop_back();
    second.columns.push_back({"Datum", {.role = ColumnRole::Day}});
    CHECK(headerKey(first) != headerKey(second));
}
