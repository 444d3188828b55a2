// A week as another party takes it: split by the client's bands, corrections laid over.
#include "domain/administration/timecard/timecard_lines.h"

#include "domain/administration/allowances/allowance_text.h"
#include "tests/support/catch.h"

#include <rapidcheck.h>

using namespace werkbalie::domain;

namespace {

const Date kMonday = makeDate(2026, 11, 16);

TimeEntry hours(int day, int minutes) {
    TimeEntry entry;
    entry.day = kMonday + std::chrono::days{day};
    entry.worked = Minutes{minutes};
    return entry;
}

TimeEntry shift(int day, int from, int until, int pause = 0) {
    TimeEntry entry = hours(day, until - from - pause);
    entry.startMinute = from;
    entry.endMinute = until;
    entry.breakMinutes = pause;
    return entry;
}

TimeEntry correction(int day, int minutes) {
    TimeEntry entry = hours(day, minutes);
    entry.correction = true;
    return entry;
}

Timesheet sheetOf(std::vector<TimeEntry> entries) {
    Timesheet sheet;
    sheet.week = IsoWeek::of(kMonday);
    sheet.entries = std::move(entries);
    return sheet;
}

AllowanceScheme evenings() {
    const auto bands = parseBands("band Avond: 25 irregular, 18:00-22:00");
    AllowanceScheme scheme;
    scheme.stacking = bands->stacking;
    scheme.bands = bands->bands;
    return scheme;
}

Minutes standing(const CardLines& card) {
    Minutes total{0};
    for (const CardLine& line : card.lines) {
        total += line.change == CardChange::Void ? Minutes{0} : line.worked;
    }
    return total;
}

CardLines linesOf(std::vector<TimeEntry> entries) {
    return cardLines(sheetOf(std::move(entries)), nullptr, {.contract = Minutes{2400}});
}

} // namespace

TEST_CASE("without a scheme each entry is a line, by day and begin", "[timecard]") {
    const auto card = linesOf({shift(1, 22 * 60, 30 * 60, 30), hours(0, 90), shift(0, 540, 1020)});
    REQUIRE(card.lines.size() == 3);
    CHECK_FALSE(card.lines[0].start);
    CHECK(card.lines[1].end == ClockTime{kMonday, 1020});
    CHECK(card.lines[2].start == ClockTime{kMonday + std::chrono::days{1}, 22 * 60});
    CHECK(card.lines[2].end == ClockTime{kMonday + std::chrono::days{2}, 6 * 60});
    CHECK(card.lines[2].worked.count() == 450);
}

TEST_CASE("hours become a line for each stretch under the same band", "[timecard]") {
    const AllowanceScheme scheme = evenings();
    const auto card =
        cardLines(sheetOf({shift(0, 14 * 60, 23 * 60), shift(1, 9 * 60, 17 * 60, 30)}), &scheme,
                  {.contract = Minutes{2400}});
    REQUIRE(card.lines.size() == 4);
    CHECK(card.lines[0].end == ClockTime{kMonday, 18 * 60});
    CHECK(card.lines[1].percentage == Percentage::fromUnits(1'250'000));
    CHECK(card.lines[1].worked.count() == 240);
    CHECK(card.lines[2].start == ClockTime{kMonday, 22 * 60});
    CHECK(card.lines[3].worked.count() == 450); // all of one kind: one line with its break
    CHECK(card.lines[3].end == ClockTime{kMonday + std::chrono::days{1}, 17 * 60});
}

TEST_CASE("amounts in euro split no line", "[timecard]") {
    AllowanceScheme scheme = evenings();
    AllowanceBand cold;
    cold.name = "Koude";
    cold.amount = BandAmount{.each = HourlyRate::fromUnits(7'500)};
    AllowanceBand night = cold;
    night.name = "Nacht";
    night.hours = BandHours{.from = 22 * 60, .until = 6 * 60};
    scheme.bands.push_back(cold);
    scheme.bands.push_back(night);
    const auto card =
        cardLines(sheetOf({shift(0, 14 * 60, 21 * 60)}), &scheme,
                  {.contract = Minutes{2400}, .wage = HourlyRate::fromUnits(160'000)});
    REQUIRE(card.lines.size() == 2);
    CHECK(card.lines[1].start == ClockTime{kMonday, 18 * 60});
}

TEST_CASE("a night in March that leaves no room for its hours is told without an end",
          "[timecard]") {
    TimeEntry night = shift(0, 22 * 60, 30 * 60);
    night.day = makeDate(2027, 3, 27);
    const auto card = linesOf({night});
    CHECK(card.lines[0].start);
    CHECK_FALSE(card.lines[0].end);
    night.worked = Minutes{420};
    CHECK(linesOf({night}).lines[0].end);
}

TEST_CASE("corrections change, end or add lines and never go below nothing", "[timecard]") {
    const auto less = linesOf({shift(0, 540, 1020), hours(1, 480), correction(0, -60)});
    REQUIRE(less.lines.size() == 2);
    CHECK(less.lines[0].change == CardChange::Change);
    CHECK(less.lines[0].worked.count() == 420);
    CHECK_FALSE(less.lines[0].end); // which hour it was is not known
    CHECK(less.lines[1].change == CardChange::Unchanged);

    const auto none = linesOf({hours(0, 480), correction(0, -480)});
    CHECK(none.lines[0].change == CardChange::Void);
    CHECK(none.lines[0].worked.count() == 480);

    const auto more = linesOf({hours(0, 480), correction(0, 30), correction(4, 120)});
    REQUIRE(more.lines.size() == 2);
    CHECK(more.lines[0].worked.count() == 510);
    CHECK(more.lines[1].change == CardChange::Add);

    const auto nothing = linesOf({hours(0, 480), correction(0, 30), correction(0, -30)});
    CHECK(nothing.lines[0].change == CardChange::None);
}

TEST_CASE("what a correction takes back of a kind that was split comes from that day",
          "[timecard]") {
    const AllowanceScheme scheme = evenings();
    const auto card =
        cardLines(sheetOf({shift(0, 18 * 60, 22 * 60), hours(1, 480), correction(0, -60)}), &scheme,
                  {.contract = Minutes{2400}});
    CHECK(card.lines[0].worked.count() == 180);
    CHECK(card.spread == Minutes{0});
    const auto tooMuch = linesOf({hours(0, 60), correction(0, -90)});
    CHECK(standing(tooMuch) == Minutes{0});
    CHECK(tooMuch.spread == Minutes{30});
}

TEST_CASE("the lines that stand count the hours of the week", "[timecard]") {
    rc::check("with any scheme hours and corrections", [] {
        std::vector<TimeEntry> entries;
        const auto count = *rc::gen::inRange(1, 8);
        for (int i = 0; i < count; ++i) {
            const int from = *rc::gen::inRange(0, 1200);
            entries.push_back(shift(i % 7, from, from + *rc::gen::inRange(30, 700)));
        }
        Minutes total{0};
        for (int day = 0; day < 7; ++day) {
            const Minutes onDay = sheetOf(entries).totalOn(kMonday + std::chrono::days{day});
            const int delta = *rc::gen::inRange(-static_cast<int>(onDay.count()), 200);
            total += onDay + Minutes{delta};
            entries.push_back(correction(day, delta));
        }
        const AllowanceScheme scheme = evenings();
        const auto card = cardLines(sheetOf(entries), &scheme, {.contract = Minutes{2400}});
        RC_ASSERT(standing(card) == total);
        RC_ASSERT(card.spread == Minutes{0});
    });
}
