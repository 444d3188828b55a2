// The Dutch wall clock, over both nights on which it jumps.
#include "domain/matching/interview/dutch_time.h"
#include "tests/support/catch.h"

using namespace werkbalie::domain;

namespace {
Instant at(std::string_view text) {
    return parseIsoInstant(text).value();
}
} // namespace

TEST_CASE("a moment on the Dutch clock, and back", "[dutch_time]") {
    struct Case {
        Date day;
        int minute;
        const char* moment;
    };
    const std::vector<Case> cases{{makeDate(2026, 12, 1), 9 * 60 + 30, "2026-12-01T08:30:00Z"},
                                  {makeDate(2026, 7, 1), 9 * 60 + 30, "2026-07-01T07:30:00Z"},
                                  {makeDate(2026, 3, 29), 119, "2026-03-29T00:59:00Z"},
                                  {makeDate(2026, 3, 29), 180, "2026-03-29T01:00:00Z"},
                                  {makeDate(2026, 10, 25), 119, "2026-10-24T23:59:00Z"},
                                  {makeDate(2026, 10, 25), 180, "2026-10-25T02:00:00Z"},
                                  {makeDate(2027, 1, 1), 0, "2026-12-31T23:00:00Z"}};
    for (const auto& one : cases) {
        INFO(one.moment);
        CHECK(momentOf({one.day, one.minute}) == at(one.moment));
        CHECK(dutchTime(at(one.moment)) == DutchTime{one.day, one.minute});
    }
}

TEST_CASE("an hour that does not exist is no moment, one that comes twice is its first pass",
          "[dutch_time]") {
    for (const int minute : {120, 150, 179}) {
        CHECK_FALSE(momentOf({makeDate(2026, 3, 29), minute}));
    }
    CHECK(momentOf({makeDate(2026, 10, 25), 150}) == at("2026-10-25T00:30:00Z"));
    CHECK(dutchTime(at("2026-10-25T01:30:00Z")) == DutchTime{makeDate(2026, 10, 25), 150});
}

TEST_CASE("a time of day is read as it is typed", "[dutch_time]") {
    const std::vector<std::pair<const char*, int>> good{
        {"9:30", 570}, {"09.30", 570},  {"0930", 570}, {"930", 570},   {"9", 540},
        {"14", 840},   {" 9:30 ", 570}, {"0:00", 0},   {"23:59", 1439}};
    for (const auto& [text, minute] : good) {
        INFO(text);
        CHECK(parseClock(text).value_or(-1) == minute);
    }
    for (const char* text :
         {"", "24:00", "9:60", "9:3", "uur", "9:30:00", "-9", "12345", ":30", "9:"}) {
        INFO(text);
        CHECK_FALSE(parseClock(text));
    }
    CHECK(clockText(570) == "09:30");
}
