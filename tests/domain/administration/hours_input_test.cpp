// What clerks type in a cell, and what is made of it.
#include "domain/administration/timesheet.h"
#include "tests/support/catch.h"

#include <rapidcheck.h>

using namespace werkbalie::domain;

namespace {

struct Typed {
    std::string text;
    HoursInput expected;
};

HoursInput duration(int minutes) {
    return {.worked = Minutes{minutes}};
}
HoursInput shift(int start, int end, int pause) {
    return {.worked = Minutes{end - start - pause},
            .startMinute = start,
            .endMinute = end,
            .breakMinutes = pause};
}

const std::vector<Typed>& typedCells() {
    static const std::vector<Typed> cells{
        {"", duration(0)},
        {"  ", duration(0)},
        {"0", duration(0)},
        {"8", duration(480)},
        {" 8 ", duration(480)},
        {"7,5", duration(450)},
        {"7.5", duration(450)},
        {"7,25", duration(435)},
        {"7:30", duration(450)},
        {"0:05", duration(5)},
        {"24", duration(1440)},
        {"24:00", duration(1440)},
        {"9-17", shift(540, 1020, 0)},
        {"9-17:30/30", shift(540, 1050, 30)},
        {"9:00-17:30/0:30", shift(540, 1050, 30)},
        {"09.00 - 17.30 / 30", shift(540, 1050, 30)},
        {"0900-1730/30", shift(540, 1050, 30)},
        {"22-6", shift(1320, 1800, 0)},
        {"n22-6", shift(1320, 1800, 0)},
        {"N22-6/30", shift(1320, 1800, 30)},
        {"16-24", shift(960, 1440, 0)},
        {"0-24", shift(0, 1440, 0)},
        {"7-7", shift(420, 1860, 0)},
        {"9-12+13-17:30", shift(540, 1050, 60)},
        {"9-12 + 12:30-17/15", shift(540, 1020, 45)},
        {"22-2+3-6", shift(1320, 1800, 60)},
        {"n22-0+1-6", shift(1320, 1800, 60)},
        {"8-12+12-16", shift(480, 960, 0)},
    };
    return cells;
}

std::string refusalOf(const std::string& text) {
    const auto hours = parseHours(text);
    return hours ? "no refusal" : hours.error().key;
}

HoursInput ofKind(HoursInput hours, HourType type) {
    hours.type = type;
    return hours;
}
HoursInput paying(HoursInput hours, std::int64_t units) {
    hours.percentage = Percentage::fromUnits(units);
    return hours;
}

HoursInput anyTime() {
    if (*rc::gen::arbitrary<bool>()) {
        return duration(*rc::gen::inRange(1, 1441));
    }
    const int start = *rc::gen::inRange(0, 1440);
    const int end = start + *rc::gen::inRange(1, 1441);
    return shift(start, end, *rc::gen::inRange(0, end - start));
}

HoursInput anyHours() {
    HoursInput hours = anyTime();
    const auto types = static_cast<int>(hourTypes().size());
    if (const int type = *rc::gen::inRange(0, types + 1); type < types) {
        hours.type = static_cast<HourType>(type);
    }
    if (*rc::gen::arbitrary<bool>()) {
        hours.percentage = Percentage::fromUnits(*rc::gen::inRange(1, 5'000'001));
    }
    if (hours.type.value_or(HourType::Regular) == HourType::Regular && !hours.percentage) {
        for (const BandKind kind : *rc::gen::container<std::vector<BandKind>>(
                 rc::gen::element(BandKind::Cold, BandKind::Dirty, BandKind::Shift))) {
            hours.marks.add(kind);
        }
    }
    return hours;
}

} // namespace

TEST_CASE("hours are read as clerks type them", "[hours]") {
    for (const Typed& cell : typedCells()) {
        INFO('"' << cell.text << '"');
        const auto hours = parseHours(cell.text);
        REQUIRE(hours);
        CHECK(hours->worked.count() == cell.expected.worked.count());
        CHECK(*hours == cell.expected);
    }
}

TEST_CASE("a letter or word says which kind of hours it is", "[hours]") {
    const std::vector<Typed> cells{
        {"v8", ofKind(duration(480), HourType::Leave)},
        {"V 7,5", ofKind(duration(450), HourType::Leave)},
        {"verlof 8", ofKind(duration(480), HourType::Leave)},
        {"8v", ofKind(duration(480), HourType::Leave)},
        {"8 verlof", ofKind(duration(480), HourType::Leave)},
        {"z7:30", ofKind(duration(450), HourType::Sickness)},
        {"ziek8", ofKind(duration(480), HourType::Sickness)},
        {"f8", ofKind(duration(480), HourType::PublicHoliday)},
        {"k2", ofKind(duration(120), HourType::ShortLeave)},
        {"kort verzuim 2", ofKind(duration(120), HourType::ShortLeave)},
        {"l4", ofKind(duration(240), HourType::Idle)},
        {"a3", ofKind(duration(180), HourType::CancelledCall)},
        {"t8", ofKind(duration(480), HourType::TimeForTime)},
        {"tvt 4", ofKind(duration(240), HourType::TimeForTime)},
        {"o2", ofKind(duration(120), HourType::Overtime)},
        {"p22-6/30", ofKind(shift(1320, 1800, 30), HourType::Shift)},
        {"r1", ofKind(duration(60), HourType::Travel)},
        {"w17-23", ofKind(shift(1020, 1380, 0), HourType::StandBy)},
        {"g8", ofKind(duration(480), HourType::Regular)},
        {"v9-17:30/30", ofKind(shift(540, 1050, 30), HourType::Leave)},
        {"o2@150", paying(ofKind(duration(120), HourType::Overtime), 1'500'000)},
        {"z8@70%", paying(ofKind(duration(480), HourType::Sickness), 700'000)},
        {"8@133,33", paying(duration(480), 1'333'300)},
        {"v0", duration(0)},
    };
    for (const Typed& cell : cells) {
        INFO('"' << cell.text << '"');
        const auto hours = parseHours(cell.text);
        REQUIRE(hours);
        CHECK(*hours == cell.expected);
    }
}

TEST_CASE("behind ordinary hours stands what was special about them", "[hours]") {
    const auto marked = [](HoursInput hours, WorkMarks marks) {
        hours.marks = marks;
        return hours;
    };
    const std::vector<Typed> cells{
        {"8 #koud", marked(duration(480), {BandKind::Cold})},
        {"8#k", marked(duration(480), {BandKind::Cold})},
        {"7,5 # Vuil", marked(duration(450), {BandKind::Dirty})},
        {"9-17:30/30 #vuil #koud", marked(shift(540, 1050, 30), {BandKind::Cold, BandKind::Dirty})},
        {"8 #bijzonder#koud#koud", marked(duration(480), {BandKind::Other, BandKind::Cold})},
        {"g8 #koud", marked(ofKind(duration(480), HourType::Regular), {BandKind::Cold})},
        {"0 #koud", duration(0)},
    };
    for (const Typed& cell : cells) {
        INFO('"' << cell.text << '"');
        const auto hours = parseHours(cell.text);
        REQUIRE(hours);
        CHECK(*hours == cell.expected);
    }
    CHECK(formatHours(cells[3].expected) == "9-17:30/30 #koud #vuil");
    for (const char* text : {"8 #", "8 ##koud", "8 #warm", "8 #o", "8 #koud vuil", "8 #koud@150"}) {
        INFO(text);
        CHECK(refusalOf(text) == "hours.mark_not_understood");
    }
    for (const char* text : {"v8 #koud", "o2@150 #koud", "8@150 #vuil", "w17-23 #koud"}) {
        INFO(text);
        CHECK(refusalOf(text) == "hours.mark_needs_plain_hours");
    }
    CHECK(refusalOf("#koud") == "hours.mark_without_hours");
    CHECK(parseHours("#koud", Minutes{450}) == marked(duration(450), {BandKind::Cold}));
    CHECK(refusalOf("8 koud") == "hours.not_understood");
}

TEST_CASE("a kind alone takes the hours expected on the day", "[hours]") {
    CHECK(parseHours("v", Minutes{450}) == ofKind(duration(450), HourType::Leave));
    CHECK(parseHours("ziek", Minutes{480}) == ofKind(duration(480), HourType::Sickness));
    CHECK(parseHours("8", Minutes{450}) == duration(480));
    CHECK(parseHours("", Minutes{450}) == duration(0));
    CHECK(refusalOf("v") == "hours.length_missing");
    CHECK(parseHours("v", Minutes{0}).error().key == "hours.length_missing");
}

TEST_CASE("what is no kind or percentage is refused", "[hours]") {
    for (const char* text : {"x8", "v8z", "vv8", "ziekjes 8", "n8@150", "@150", "8@", "v8-"}) {
        INFO(text);
        CHECK(refusalOf(text) == "hours.not_understood");
    }
    for (const char* text : {"8@0", "8@-10", "8@501", "8@veel", "8@150@100"}) {
        INFO(text);
        CHECK(refusalOf(text) == "hours.percentage_out_of_range");
    }
    CHECK(refusalOf("v25") == "hours.more_than_a_day");
    CHECK(refusalOf("v-8") == "hours.negative");
}

TEST_CASE("what is no time worked is refused with the reason", "[hours]") {
    for (const char* text : {"acht",    "8u",
                             "7:5",     "7:60",
                             "25-30",   "9-",
                             "-",       "9-17-19",
                             "9-17/",   "9-17/x",
                             "24-6",    "n8",
                             "n",       "7,5,5",
                             "1e3",     "9-17:60",
                             "--8",     "9-12+",
                             "+13-17",  "9-12+13",
                             "9+13-17", "9-12+13-17+18-20"}) {
        INFO(text);
        CHECK(refusalOf(text) == "hours.not_understood");
    }
    CHECK(refusalOf("-8") == "hours.negative");
    CHECK(refusalOf("-0:30") == "hours.negative");
    CHECK(refusalOf("25") == "hours.more_than_a_day");
    CHECK(refusalOf("24:01") == "hours.more_than_a_day");
    CHECK(refusalOf("24,01") == "hours.more_than_a_day");
    CHECK(refusalOf("9-12+11-17") == "hours.more_than_a_day");
    CHECK(refusalOf("9-12+13-10") == "hours.more_than_a_day");
    CHECK(refusalOf("9-17/480") == "hours.break_too_long");
    CHECK(refusalOf("9-17/8:00") == "hours.break_too_long");
}

TEST_CASE("a refusal repeats what was typed", "[hours]") {
    const auto hours = parseHours("acht");
    REQUIRE_FALSE(hours);
    CHECK(hours.error().values == MessageValues{{"text", "acht"}});
}

TEST_CASE("hours are shown in the shortest way that reads back", "[hours]") {
    CHECK(formatHours(duration(480)) == "8");
    CHECK(formatHours(duration(450)) == "7:30");
    CHECK(formatHours(duration(5)) == "0:05");
    CHECK(formatHours(duration(0)).empty());
    CHECK(formatHours(shift(540, 1050, 30)) == "9-17:30/30");
    CHECK(formatHours(shift(1320, 1800, 0)) == "22-6");
    CHECK(formatHours(shift(960, 1440, 0)) == "16-24");
    CHECK(formatHours(ofKind(duration(480), HourType::Leave)) == "v8");
    CHECK(formatHours(paying(ofKind(duration(90), HourType::Overtime), 1'333'300)) ==
          "o1:30@133,33");
    CHECK(formatHours(duration(-90)) == "-1:30"); // corrections are shown, never typed here
}

TEST_CASE("a cell becomes an entry, and the entry shows as it was typed", "[hours]") {
    const Date monday = makeDate(2026, 11, 23);
    const auto sickPay = Percentage::fromUnits(900'000);
    const auto pays = [&](const char* text) {
        return typedEntry(*parseHours(text), monday, sickPay).payPercentage.units();
    };
    CHECK(pays("8") == 1'000'000);
    CHECK(pays("v8") == 1'000'000);
    CHECK(pays("z8") == 900'000);
    CHECK(pays("z8@70") == 700'000);
    CHECK(pays("o2@150") == 1'500'000);
    for (const char* text :
         {"8", "v8", "z8", "z8@70", "z8@100", "o2@150", "9-17:30/30", "w17-23", "8 #koud #vuil"}) {
        INFO(text);
        const TimeEntry entry = typedEntry(*parseHours(text), monday, sickPay);
        CHECK(formatHours(typedFor(entry, sickPay)) == text);
        CHECK(entry.day == monday);
        CHECK(entry.source == "manual");
    }
}

TEST_CASE("a night in which the clock is changed lasts as long as it lasted", "[hours]") {
    const auto whole = Percentage::fromUnits(1'000'000);
    const auto worked = [&](const char* text, Date day) {
        return typedEntry(*parseHours(text), day, whole).worked.count();
    };
    CHECK(worked("n22-6", makeDate(2026, 3, 28)) == 7 * 60);
    CHECK(worked("n22-6/30", makeDate(2026, 10, 24)) == 9 * 60 - 30);
    CHECK(worked("n22-6", makeDate(2026, 11, 21)) == 8 * 60);
    CHECK(worked("0-8", makeDate(2026, 3, 29)) == 7 * 60);
    CHECK(worked("9-17", makeDate(2026, 3, 29)) == 8 * 60);
    CHECK(worked("8", makeDate(2026, 3, 29)) == 8 * 60);
}

TEST_CASE("every cell survives showing and reading", "[hours]") {
    CHECK(rc::check([] {
        const HoursInput hours = anyHours();
        const auto again = parseHours(formatHours(hours));
        RC_ASSERT(again.has_value());
        RC_ASSERT(*again == hours);
    }));
}
