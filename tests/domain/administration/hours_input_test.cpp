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

HoursInput anyHours() {
    if (*rc::gen::arbitrary<bool>()) {
        return duration(*rc::gen::inRange(0, 1441));
    }
    const int start = *rc::gen::inRange(0, 1440);
    const int end = start + *rc::gen::inRange(1, 1441);
    return shift(start, end, *rc::gen::inRange(0, end - start));
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
    CHECK(formatHours(duration(-90)) == "-1:30"); // corrections are shown, never typed here
}

TEST_CASE("every cell survives showing and reading", "[hours]") {
    CHECK(rc::check([] {
        const HoursInput hours = anyHours();
        const auto again = parseHours(formatHours(hours));
        RC_ASSERT(again.has_value());
        RC_ASSERT(*again == hours);
    }));
}
