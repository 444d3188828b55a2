// Calendar days: reading, writing, ages and stretches.
#include "domain/base/date.h"
#include "domain/base/date_range.h"
#include "tests/support/catch.h"

using namespace werkbalie::domain;

TEST_CASE("an ISO date is read back as it was written") {
    const std::string text =
        GENERATE("2026-11-24", "1900-01-01", "2199-12-31", "2024-02-29", "2000-02-29");
    CHECK(isoDate(parseIsoDate(text).value()) == text);
}

TEST_CASE("what is not an ISO date is refused with its reason") {
    const auto [text, key] = GENERATE(table<std::string, std::string>({
        {"", "date.not_a_date"},
        {"2026-1-2", "date.not_a_date"},
        {"24-11-2026", "date.not_a_date"},
        {"2026/11/24", "date.not_a_date"},
        {"2026-11-24 ", "date.not_a_date"},
        {"2o26-11-24", "date.not_a_date"},
        {"2026-+1-24", "date.not_a_date"},
        {"2026-02-30", "date.impossible"},
        {"2025-02-29", "date.impossible"},
        {"1900-02-29", "date.impossible"},
        {"2026-13-01", "date.impossible"},
        {"2026-00-10", "date.impossible"},
        {"2026-01-00", "date.impossible"},
        {"1899-12-31", "date.impossible"},
        {"2200-01-01", "date.impossible"},
    }));
    INFO(text);
    CHECK(parseIsoDate(text).error().key == key);
}

TEST_CASE("dates are read as Dutch users and spreadsheets write them") {
    const auto [text, iso] = GENERATE(table<std::string, std::string>({
        {"24-11-2026", "2026-11-24"},
        {"24/11/2026", "2026-11-24"},
        {"24.11.2026", "2026-11-24"},
        {"24-11-26", "2026-11-24"},
        {"1-2-1984", "1984-02-01"},
        {"01-02-84", "1984-02-01"},
        {"1-1-39", "2039-01-01"},
        {"1-1-40", "1940-01-01"},
        {"20261124", "2026-11-24"},
        {"2026-11-24", "2026-11-24"},
        {"  24-11-2026\t", "2026-11-24"},
        {"29-02-2024", "2024-02-29"},
    }));
    INFO(text);
    CHECK(isoDate(parseDutchDate(text).value()) == iso);
}

TEST_CASE("dates in no Dutch form are refused") {
    const std::string text =
        GENERATE("", "24-11", "24-11-2026-1", "24-11/2026", "11/24/2026", "29-02-2025",
                 "31-04-2026", "24 november 2026", "24112026", "45000", "-1-1-2026", "24-11-202",
                 "2026/11/24", "00-00-0000");
    INFO(text);
    CHECK_FALSE(parseDutchDate(text));
}

TEST_CASE("a date is shown the Dutch way") {
    CHECK(dutchDate(makeDate(2026, 4, 5)) == "05-04-2026");
}

TEST_CASE("an impossible day in code is a programming error") {
    CHECK_THROWS_AS(makeDate(2026, 2, 29), std::domain_error);
    CHECK_THROWS_AS(makeDate(1899, 1, 1), std::domain_error);
}

TEST_CASE("moments are read and written in UTC to the second") {
    const auto moment = parseIsoInstant("2026-11-24T19:48:05Z");
    REQUIRE(moment);
    CHECK(isoInstant(*moment) == "2026-11-24T19:48:05Z");
    CHECK(*moment - Instant{makeDate(2026, 11, 24)} == std::chrono::seconds{71'285});
    const std::string wrong = GENERATE("2026-11-24", "2026-11-24 19:48:05Z", "2026-11-24T24:00:00Z",
                                       "2026-11-24T19:60:00Z", "2026-11-24T19:48:60Z",
                                       "2026-11-24T19:48:05+01", "2026-02-30T10:00:00Z");
    CHECK_FALSE(parseIsoInstant(wrong));
}

TEST_CASE("an age counts from the birthday itself") {
    const auto [birth, day, age] = GENERATE(table<std::string, std::string, int>({
        {"2005-11-24", "2026-11-23", 20},
        {"2005-11-24", "2026-11-24", 21},
        {"2008-02-29", "2026-02-28", 17},
        {"2008-02-29", "2026-03-01", 18},
        {"2008-02-29", "2028-02-28", 19},
        {"2008-02-29", "2028-02-29", 20},
        {"2026-01-01", "2026-01-01", 0},
    }));
    INFO(birth << " on " << day);
    CHECK(ageAt(parseIsoDate(birth).value(), parseIsoDate(day).value()) == age);
}

TEST_CASE("a month later never skips a month") {
    const auto [from, months, to] = GENERATE(table<std::string, int, std::string>({
        {"2026-01-31", 1, "2026-02-28"},
        {"2024-01-31", 1, "2024-02-29"},
        {"2026-01-31", 2, "2026-03-31"},
        {"2026-12-31", 2, "2027-02-28"},
        {"2026-03-31", -1, "2026-02-28"},
        {"2026-01-15", -1, "2025-12-15"},
        {"2026-11-24", 0, "2026-11-24"},
        {"2024-02-29", 12, "2025-02-28"},
    }));
    INFO(from << " + " << months);
    CHECK(isoDate(addMonths(parseIsoDate(from).value(), months)) == to);
}

TEST_CASE("the week begins on Monday") {
    CHECK(isoWeekday(makeDate(2026, 11, 23)) == 1);
    CHECK(isoWeekday(makeDate(2026, 11, 29)) == 7);
}

namespace {

DateRange range(unsigned from, unsigned until) {
    return {.from = makeDate(2026, 1, from), .until = makeDate(2026, 1, until)};
}
DateRange openFrom(unsigned from) {
    return {.from = makeDate(2026, 1, from), .until = {}};
}

} // namespace

TEST_CASE("ranges that only touch do not overlap") {
    CHECK_FALSE(overlaps(range(1, 5), range(5, 9)));
    CHECK(overlaps(range(1, 6), range(5, 9)));
    CHECK(overlaps(range(1, 9), range(3, 4)));
    CHECK(overlaps(openFrom(1), openFrom(20)));
    CHECK_FALSE(overlaps(range(1, 5), openFrom(5)));
    CHECK_FALSE(overlaps(range(3, 3), range(1, 9)));
}

TEST_CASE("an intersection has the days of both") {
    CHECK(intersection(range(1, 6), range(5, 9)) == range(5, 6));
    CHECK(intersection(openFrom(3), range(1, 9)) == range(3, 9));
    CHECK(intersection(openFrom(3), openFrom(7)) == openFrom(7));
    CHECK(intersection(range(1, 5), range(5, 9)) == std::nullopt);
}

TEST_CASE("a range ends before its until") {
    CHECK(range(1, 5).contains(makeDate(2026, 1, 4)));
    CHECK_FALSE(range(1, 5).contains(makeDate(2026, 1, 5)));
    CHECK(openFrom(1).contains(makeDate(2199, 1, 1)));
    CHECK(range(4, 4).isEmpty());
}
