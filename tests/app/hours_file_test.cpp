// Hours files as clients send them: what is recognised, learned, asked, rejected and taken back.
#include "app/administration/hours_file/hours_file.h"
#include "app/administration/hours_file/mapping_text.h"

#include "tests/app/second_placement.h"

using namespace werkbalie;
using namespace werkbalie::app;
using namespace werkbalie::test;

namespace {

using Rows = std::vector<std::vector<std::string>>;

SheetGrid grid(Rows rows) {
    SheetGrid sheet{.name = {}, .rows = std::move(rows)};
    for (std::size_t i = 0; i < sheet.rows.size(); ++i) {
        sheet.lines.push_back(i + 1);
    }
    return sheet;
}

/// The file, planned and read in.
struct Outcome {
    HoursFilePlan plan;
    HoursReport report;
};
Outcome take(WorkingWeek& week, const SheetGrid& sheet, const HoursFileAsk& ask = {},
             const std::function<void(HoursImport&)>& prepare = {}) {
    Context office = week.agency.as(domain::Role::BackOffice);
    const auto plan = planHoursFile(office, {sheet}, ask);
    REQUIRE(plan);
    auto read = readHoursFile(sheet, *plan);
    REQUIRE(read);
    read->import.fileName = "uren.xlsx";
    read->import.client = ask.client;
    read->import.learn = plan->mapping();
    if (prepare) {
        prepare(read->import);
    }
    NoProgress none;
    const auto report = importHours(office, read->import, none);
    REQUIRE(report);
    return {*plan, *report};
}

domain::Timesheet sheetOf(WorkingWeek& week) {
    Context office = week.agency.as(domain::Role::BackOffice);
    return loadWeek(office, {.week = kWeek})->at(0).sheet;
}

std::vector<std::string> rulesOn(const HoursReport& report, std::size_t line) {
    std::vector<std::string> rules;
    for (const ImportRowReport& row : report.rows) {
        for (const auto& finding : row.line == line ? row.findings : domain::Findings{}) {
            rules.push_back(finding.rule);
        }
    }
    return rules;
}

std::string minutesByDay(const domain::Timesheet& sheet) {
    std::string text;
    for (int day = 0; day < 7; ++day) {
        text += (day == 0 ? "" : " ") +
                std::to_string(sheet.totalOn(sheet.week.monday() + std::chrono::days{day}).count());
    }
    return text;
}

} // namespace

TEST_CASE("a row an entry, in any notation of dates and hours", "[hours_file]") {
    WorkingWeek week(GENERATE(from_range(dialects())));
    (void)week.place();
    const auto outcome =
        take(week, grid({{"Naam", "Datum", "Uren", "Soort", "Percentage"},
                         {"Jan van den Berg", "46342", "7.5", "", ""},
                         {"Berg, Jan van den", "di 17-11-2026", "7,33333333333", "", ""},
                         {"JAN VAN DEN BERG", "2026-11-18", "8 uur", "", ""},
                         {"Jan van den Berg", "19 nov 2026", "9-17:30/30", "", ""},
                         {"Jan van den Berg", "19-11-2026", "1", "Overwerk 150%", ""},
                         {"Jan van den Berg", "20-11-2026", "#N/B", "", ""},
                         {"Jan van den Berg", "20-11-2026", "=SOM(A1)", "", ""},
                         {"Jan van den Berg", "20-11-2026", "8", "Zaturen", ""},
                         {"Totaal", "", "31,83", "", ""}}));
    CHECK(outcome.plan.layout == domain::HoursLayout::Entries);
    CHECK(outcome.report.accepted == 5);
    CHECK(outcome.report.rejected == 3);
    CHECK(rulesOn(outcome.report, 7) == std::vector<std::string>{"hours_file.cell_fault"});
    CHECK(rulesOn(outcome.report, 8) == std::vector<std::string>{"hours_file.cell_formula"});
    CHECK(rulesOn(outcome.report, 9) == std::vector<std::string>{"hours_file.word_unknown"});
    CHECK(minutesByDay(sheetOf(week)) == "450 440 480 540 0 0 0");
}

TEST_CASE("begin, end and break in columns, as times or as parts of a day", "[hours_file]") {
    WorkingWeek week(GENERATE(from_range(dialects())));
    (void)week.place();
    const auto outcome = take(
        week, grid({{"Achternaam", "Tussenvoegsel", "Voornaam", "Datum", "Van", "Tot", "Pauze"},
                    {"Berg", "van den", "Jan", "16-11-2026", "7:30", "16:00", "30"},
                    {"Berg", "van den", "Jan", "17-11-2026", "0,3125", "0,666666666666667", "0:30"},
                    {"Berg", "van den", "Jan", "18-11-2026", "07:30:00", "16:00:00", ""}}));
    CHECK(outcome.report.accepted == 3);
    CHECK(minutesByDay(sheetOf(week)) == "480 480 510 0 0 0 0");
}

TEST_CASE("hours that cannot be read are not passed over because the times are there",
          "[hours_file]") {
    WorkingWeek week(GENERATE(from_range(dialects())));
    (void)week.place();
    const auto outcome =
        take(week, grid({{"Naam", "Datum", "Van", "Tot", "Uren"},
                         {"Jan van den Berg", "16-11-2026", "8:00", "16:00", "acht"},
                         {"Jan van den Berg", "17-11-2026", "8:00", "16:00", "7"},
                         {"Jan van den Berg", "18-11-2026", "8:00", "16:00", ""},
                         {"Jan van den Berg", "19-11-2026", "8:00", "16:00", "8"}}));
    CHECK(rulesOn(outcome.report, 2) == std::vector<std::string>{"hours.not_understood"});
    CHECK(rulesOn(outcome.report, 3) == std::vector<std::string>{"hours.do_not_agree"});
    CHECK(outcome.report.accepted == 2);
    CHECK(minutesByDay(sheetOf(week)) == "0 0 480 480 0 0 0");
}

TEST_CASE("a column a component gives an entry of each kind", "[hours_file]") {
    WorkingWeek week(GENERATE(from_range(dialects())));
    (void)week.place();
    const auto outcome = take(
        week, grid({{"Naam", "Datum", "Normaal", "Overwerk 150%", "Reisuren", "Totaal", "Toelage"},
                    {"Jan van den Berg", "16-11-2026", "8", "1,5", "0,5", "10", ""},
                    {"Jan van den Berg", "17-11-2026", "8", "-", "0", "8", "3"}}));
    CHECK(outcome.plan.layout == domain::HoursLayout::Components);
    CHECK(outcome.report.accepted == 2);
    CHECK(outcome.report.entries == 4);
    CHECK(rulesOn(outcome.report, 1) == std::vector<std::string>{"hours_file.column_not_used"});
    const auto sheet = sheetOf(week);
    REQUIRE(sheet.entries.size() == 4);
    CHECK(sheet.entries[1].type == domain::HourType::Overtime);
    CHECK(sheet.entries[1].payPercentage == domain::Percentage::fromUnits(1'500'000));
    CHECK(sheet.entries[2].type == domain::HourType::Travel);
}

TEST_CASE("a column a day takes the week from above the table or from its row", "[hours_file]") {
    WorkingWeek week(GENERATE(from_range(dialects())));
    (void)week.place();
    const auto outcome = take(week, grid({{"Urenstaat week 47 van 2026"},
                                          {"Naam", "ma", "di", "wo", "do", "vr", "za", "zo"},
                                          {"Jan van den Berg", "8", "7:30", "v8", "", "k4"},
                                          {"Totaal", "8", "7,5", "8", "", "4"}}));
    CHECK(outcome.plan.layout == domain::HoursLayout::Days);
    CHECK(outcome.plan.week == kWeek);
    CHECK(outcome.report.accepted == 1);
    CHECK(minutesByDay(sheetOf(week)) == "480 450 480 0 240 0 0");
    CHECK(sheetOf(week).entries[2].type == domain::HourType::Leave);
}

TEST_CASE("of a row of days only the day that has hours already is left out", "[hours_file]") {
    WorkingWeek week(GENERATE(from_range(dialects())));
    (void)week.place();
    const auto days = [](const char* monday, const char* thursday) {
        return grid({{"Urenstaat week 47 van 2026"},
                     {"Naam", "ma", "di", "wo", "do", "vr"},
                     {"Jan van den Berg", monday, "8", "8", thursday, "8"}});
    };
    REQUIRE(
        take(week, grid({{"Naam", "Datum", "Uren"}, {"Jan van den Berg", "19-11-2026", "6,75"}}))
            .report.accepted == 1);
    const auto outcome = take(week, days("8", "8"));
    CHECK(outcome.report.accepted == 1);
    CHECK(rulesOn(outcome.report, 3) == std::vector<std::string>{"hours.day_already_there"});
    CHECK(minutesByDay(sheetOf(week)) == "480 480 480 405 480 0 0");
    const auto again = take(week, days("8", "8"));
    CHECK(again.report.accepted == 0);
    CHECK(again.report.duplicates == 1);
    CHECK(minutesByDay(sheetOf(week)) == "480 480 480 405 480 0 0");
}

TEST_CASE("without a week nothing is guessed", "[hours_file]") {
    WorkingWeek week(db::Dialect::Sqlite);
    (void)week.place();
    const auto outcome = take(week, grid({{"Naam", "ma", "di"}, {"Jan van den Berg", "8", "8"}}));
    CHECK(rulesOn(outcome.report, 2) == std::vector<std::string>{"hours_file.no_week"});
}

TEST_CASE("a week total is spread only by the rule that was chosen, and marked", "[hours_file]") {
    WorkingWeek week(GENERATE(from_range(dialects())));
    auto wanted = week.wanted();
    wanted.placement.minutesPerWeek = domain::Minutes{40 * 60};
    Context desk = week.agency.as(domain::Role::Consultant);
    REQUIRE(createPlacement(desk, wanted));
    const auto file = grid({{"Naam", "Week", "Normaal", "Overwerk 150%"},
                            {"Jan van den Berg", "2026-W47", "38", "2:30"}});

    const auto asked = take(week, file);
    CHECK(asked.plan.layout == domain::HoursLayout::WeekTotals);
    CHECK(rulesOn(asked.report, 2) == std::vector<std::string>{"hours_file.spread_not_chosen"});

    const auto done = take(week, file, {.spread = domain::WeekSpread::AgreedDays});
    CHECK(done.report.accepted == 1);
    CHECK(done.report.entries == 10);
    CHECK(rulesOn(done.report, 2).at(0) == "hours_file.spread");
    CHECK(minutesByDay(sheetOf(week)) == "486 486 486 486 486 0 0");
    CHECK(sheetOf(week).entries.front().source.ends_with(" weektotaal"));
    // Learned with the file: next time nobody is asked.
    CHECK(take(week, file).plan.spread == domain::WeekSpread::AgreedDays);
}

TEST_CASE("a row stands or falls as a whole", "[hours_file]") {
    WorkingWeek week(GENERATE(from_range(dialects())));
    (void)week.place();
    const auto outcome = take(week, grid({{"Naam", "Datum", "Normaal", "Overwerk 150%"},
                                          {"Jan van den Berg", "16-11-2026", "20", "6"},
                                          {"Jan van den Berg", "17-11-2026", "8", "1"}}));
    CHECK(outcome.report.accepted == 1);
    CHECK(outcome.report.rejected == 1);
    CHECK_FALSE(rulesOn(outcome.report, 2).empty());
    CHECK(minutesByDay(sheetOf(week)) == "0 540 0 0 0 0 0");
}

TEST_CASE("a name that resembles somebody is asked once and then remembered", "[hours_file]") {
    WorkingWeek week(GENERATE(from_range(dialects())));
    (void)week.place();
    const auto day = [](const char* date) {
        return grid({{"Naam", "Datum", "Uren"}, {"J. v.d. Berg", date, "8"}});
    };
    const HoursFileAsk ask{.client = week.client};

    const auto asked = take(week, day("16-11-2026"), ask);
    CHECK(asked.report.accepted == 0);
    CHECK(rulesOn(asked.report, 2) == std::vector<std::string>{"hours.name_to_confirm"});
    REQUIRE(asked.report.names.size() == 1);
    CHECK(asked.report.names[0].name == "J. v.d. Berg");
    CHECK(asked.report.names[0].lines == std::vector<std::size_t>{2});
    REQUIRE(asked.report.names[0].choices.size() == 1);
    CHECK(asked.report.names[0].choices[0].candidate == week.candidate);

    const auto told = take(week, day("16-11-2026"), ask, [&](HoursImport& import) {
        import.names[domain::nameKey("J. v.d. Berg")] = week.candidate;
    });
    CHECK(told.report.accepted == 1);
    CHECK(told.report.names.empty());
    CHECK(take(week, day("17-11-2026"), ask).report.accepted == 1);
}

TEST_CASE("only who works there that week is offered", "[hours_file]") {
    WorkingWeek week(GENERATE(from_range(dialects())));
    (void)week.place(); // from 2 November
    const auto before =
        take(week, grid({{"Naam", "Datum", "Uren"}, {"J Berg", "20-10-2026", "8"}}));
    CHECK(before.report.names.at(0).choices.empty());
    CHECK(rulesOn(before.report, 2) == std::vector<std::string>{"hours.worker_unknown"});
    const auto elsewhere =
        take(week, grid({{"Naam", "Opdrachtgever", "Datum", "Uren"},
                         {"Jan van den Berg", "Iemand anders", "16-11-2026", "8"},
                         {"Jan van den Berg", "Logistiek Noord", "16-11-2026", "8"}}));
    CHECK(elsewhere.report.accepted == 1);
    CHECK(rulesOn(elsewhere.report, 2) == std::vector<std::string>{"hours.worker_unknown"});
}

TEST_CASE("the number of the worker decides where a name cannot", "[hours_file]") {
    WorkingWeek week(GENERATE(from_range(dialects())));
    (void)week.place();
    const auto outcome = take(
        week, grid({{"Personeelsnummer", "Naam", "Datum", "Uren"},
                    {std::to_string(week.candidate.value), "Wie dan ook", "16-11-2026", "8"}}));
    CHECK(outcome.report.accepted == 1);
}

TEST_CASE("the checks of a week run over what is imported", "[hours_file]") {
    WorkingWeek week(GENERATE(from_range(dialects())));
    const auto placed = week.place();
    SECTION("more than the Arbeidstijdenwet allows is told with the row") {
        const auto outcome = take(week, grid({{"Naam", "Datum", "Uren"},
                                              {"Jan van den Berg", "16-11-2026", "6-20/30"},
                                              {"Jan van den Berg", "17-11-2026", "6-14:30/30"}}));
        CHECK(outcome.report.accepted == 2);
        const auto rules = rulesOn(outcome.report, 2);
        CHECK(std::ranges::find(rules, "shift_too_long") != rules.end());
    }
    SECTION("less than the minimum wage rejects its row and no other") {
        const auto outcome = take(week, grid({{"Naam", "Datum", "Uren", "Percentage"},
                                              {"Jan van den Berg", "16-11-2026", "8", ""},
                                              {"Jan van den Berg", "16-11-2026", "1", "50%"},
                                              {"Jan van den Berg", "17-11-2026", "8", ""}}));
        CHECK(outcome.report.accepted == 2);
        CHECK(rulesOn(outcome.report, 3) == std::vector<std::string>{"below_minimum_wage"});
        CHECK(minutesByDay(sheetOf(week)) == "480 480 0 0 0 0 0");
    }
    SECTION("the same hours at two placements are taken once") {
        const auto second = placeBeside(week, placed);
        const auto outcome =
            take(week, grid({{"Plaatsing", "Datum", "Uren"},
                             {std::to_string(placed.id.value), "16-11-2026", "8-16/30"},
                             {std::to_string(second.id.value), "16-11-2026", "9-17/30"}}));
        CHECK(outcome.report.accepted == 1);
        CHECK(outcome.report.rejected == 1);
        CHECK(rulesOn(outcome.report, 3) == std::vector<std::string>{"hours.double_entry"});
    }
}

TEST_CASE("a file says in a cell, a kind or a column which hours were cold", "[hours_file]") {
    WorkingWeek week(GENERATE(from_range(dialects())));
    (void)week.place();
    const auto entries = grid({{"Naam", "Datum", "Uren", "Soort"},
                               {"Jan van den Berg", "16-11-2026", "8 #koud", ""},
                               {"Jan van den Berg", "17-11-2026", "8", "Koud"}});
    CHECK(take(week, entries).report.accepted == 2);
    const auto columns = grid({{"Naam", "Datum", "Normale uren", "Koude uren"},
                               {"Jan van den Berg", "18-11-2026", "5", "3"}});
    CHECK(take(week, columns).report.accepted == 1); // a row
    std::vector<std::pair<std::int64_t, bool>> read;
    for (const auto& entry : sheetOf(week).entries) {
        read.emplace_back(entry.worked.count(), entry.marks.has(domain::BandKind::Cold));
    }
    CHECK(read == std::vector<std::pair<std::int64_t, bool>>{
                      {480, true}, {480, true}, {300, false}, {180, true}});
}

TEST_CASE("the same file again is warned of, and nothing comes double", "[hours_file]") {
    WorkingWeek week(GENERATE(from_range(dialects())));
    (void)week.place();
    const auto file = grid({{"Naam", "Datum", "Uren"}, {"Jan van den Berg", "16-11-2026", "8"}});
    const auto once = [&] {
        return take(week, file, {}, [](HoursImport& import) { import.contentHash = "de hash"; });
    };
    const auto first = once();
    CHECK(rulesOn(first.report, 0).empty());
    const auto second = once();
    CHECK(rulesOn(second.report, 0) == std::vector<std::string>{"import.same_file"});
    CHECK(second.report.duplicates == 1);
    CHECK(sheetOf(week).total() == domain::Minutes{480});
}

TEST_CASE("what was learned of a client is used for the next file, and can be forgotten",
          "[hours_file]") {
    WorkingWeek week(GENERATE(from_range(dialects())));
    (void)week.place();
    const auto file =
        grid({{"Wie", "Wanneer", "Zoveel", "Wat"}, {"Jan van den Berg", "16-11-2026", "8", "ZAT"}});
    domain::HoursMapping mapping{.layout = domain::HoursLayout::Entries,
                                 .columns = {{"Wie", {.role = domain::ColumnRole::Worker}},
                                             {"Wanneer", {.role = domain::ColumnRole::Day}},
                                             {"Zoveel", {.role = domain::ColumnRole::Hours}},
                                             {"Wat", {.role = domain::ColumnRole::Type}}},
                                 .words = {{"zat", {.type = domain::HourType::Overtime}},
                                           {"cel", {.marks = {domain::BandKind::Cold}}}}};
    const auto given = take(week, file, {.client = week.client, .mapping = mapping});
    CHECK(given.plan.origin == MappingOrigin::Given);
    CHECK(given.report.accepted == 1);

    Context office = week.agency.as(domain::Role::BackOffice);
    const auto plan = planHoursFile(office, {file}, {.client = week.client});
    REQUIRE(plan);
    CHECK(plan->origin == MappingOrigin::Learned);
    CHECK(plan->learnedFrom == week.client);
    CHECK(plan->words == mapping.words);

    const auto learned = learnedMappings(office);
    REQUIRE(learned->size() == 1);
    CHECK(mappingFromJson(mappingJson(learned->front().mapping)) == learned->front().mapping);
    REQUIRE(forgetMapping(office, learned->front()));
    const auto unknown = planHoursFile(office, {file}, {.client = week.client});
    REQUIRE_FALSE(unknown);
    CHECK(unknown.error().key == "hours_file.no_header");
}

TEST_CASE("rejected rows come with the week that only the top of the sheet told", "[hours_file]") {
    WorkingWeek week(db::Dialect::Sqlite);
    (void)week.place();
    const auto sheet = grid({{"Week 47 2026"},
                             {"Naam", "ma", "di"},
                             {"Jan van den Berg", "8", "8"},
                             {"Onbekend", "8", "8"}});
    const auto outcome = take(week, sheet);
    const Table table = tableOf(sheet, outcome.plan);
    CHECK(table.headers == std::vector<std::string>{"Naam", "ma", "di", "Week"});
    CHECK(table.rows.at(1) == std::vector<std::string>{"Onbekend", "8", "8", "2026-W47"});
    CHECK(table.lines == std::vector<std::size_t>{3, 4});
    auto again = grid({table.headers, table.rows.at(1)});
    again.rows[1][0] = "Jan van den Berg";
    CHECK(take(week, again).report.duplicates == 1); // read without a question
}

TEST_CASE("a mapping in JSON that cannot be meant is refused", "[hours_file]") {
    for (const char* text : {"", "[]", "{", R"({"layout":"sideways"})",
                             R"({"columns":[{"header":"A","role":"nobody"}]})",
                             R"({"columns":[{"header":"A","role":"weekday","weekday":8}]})",
                             R"({"columns":[{"header":"A","role":"component","type":"fun"}]})"}) {
        INFO(text);
        CHECK_FALSE(mappingFromJson(text));
    }
}
