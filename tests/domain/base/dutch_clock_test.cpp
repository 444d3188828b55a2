// The Dutch clock over both nights on which it jumps.
#include "domain/base/dutch_clock.h"
#include "tests/support/catch.h"

#include <rapidcheck.h>

using namespace werkbalie::domain;

namespace {

ClockTime at(int month, int day, int minute) {
    return {.day = makeDate(2026, static_cast<unsigned>(month), static_cast<unsigned>(day)),
            .minute = minute};
}

std::int64_t between(ClockTime from, ClockTime until) {
    return (momentOf(until) - momentOf(from)).count();
}

} // namespace

TEST_CASE("a night lasts as long as the time that passes", "[clock]") {
    CHECK(between(at(11, 23, 22 * 60), at(11, 24, 6 * 60)) == 8 * 60);
    CHECK(between(at(10, 24, 22 * 60), at(10, 25, 6 * 60)) == 9 * 60);
    CHECK(between(at(3, 28, 22 * 60), at(3, 29, 6 * 60)) == 7 * 60);
    CHECK(between(at(3, 29, 60), at(3, 29, 180)) == 60);
    CHECK(between(at(10, 25, 60), at(10, 25, 180)) == 180);
}

TEST_CASE("the hour that comes twice is the first of the two", "[clock]") {
    CHECK(between(at(10, 25, 60), at(10, 25, 150)) == 90);
    CHECK(between(at(10, 25, 150), at(10, 25, 360)) == 270);
}

TEST_CASE("the hour that no clock shows is the moment of the jump", "[clock]") {
    CHECK(isSkipped(at(3, 29, 120)));
    CHECK(isSkipped(at(3, 29, 179)));
    CHECK_FALSE(isSkipped(at(3, 29, 119)));
    CHECK_FALSE(isSkipped(at(3, 29, 180)));
    CHECK_FALSE(isSkipped(at(3, 22, 150)));
    CHECK(momentOf(at(3, 29, 150)) == momentOf(at(3, 29, 180)));
}

TEST_CASE("summer time begins and ends on the last Sunday", "[clock]") {
    // 2024: 31 March and 27 October; 2027: 28 March and 31 October.
    const Date march = makeDate(2024, 3, 31);
    CHECK(momentOf({.day = march, .minute = 180}) - momentOf({.day = march, .minute = 119}) ==
          Minutes{1});
    const Date october = makeDate(2027, 10, 31);
    CHECK(momentOf({.day = october, .minute = 180}) - momentOf({.day = october, .minute = 120}) ==
          Minutes{120});
}

TEST_CASE("minutes past midnight belong to the next day, and before it to the day before",
          "[clock]") {
    CHECK(momentOf(at(11, 23, 0).day, 1800) == momentOf(at(11, 24, 360)));
    CHECK(momentOf(at(11, 23, 0).day, -60) == momentOf(at(11, 22, 1380)));
    CHECK(momentOf(at(11, 23, 0).day, 1440) == momentOf(at(11, 24, 0)));
    CHECK(momentOf(at(11, 23, 0).day, -1440) == momentOf(at(11, 22, 0)));
}

TEST_CASE("every moment has its clock, and comes back but for the hour that comes twice",
          "[clock]") {
    CHECK(rc::check([] {
        const Moment moment = momentOf(at(1, 1, 0)) + Minutes{*rc::gen::inRange(0, 530'000)};
        const Moment again = momentOf(clockAt(moment));
        RC_ASSERT(again == moment || moment - again == Minutes{60});
    }));
}

TEST_CASE("times are written in full", "[clock]") {
    CHECK(timeText(485) == "08:05");
    CHECK(isoText(at(11, 23, 0)) == "2026-11-23T00:00");
}
