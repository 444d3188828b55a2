// The states of a week, and what may not be in it.
#include "domain/administration/timesheet.h"
#include "tests/support/catch.h"

using namespace werkbalie::domain;

namespace {

constexpr auto kOpen = TimesheetState::Open;
constexpr auto kReady = TimesheetState::Ready;
constexpr auto kApproved = TimesheetState::Approved;
constexpr auto kProcessed = TimesheetState::Processed;

Timesheet week48() {
    Timesheet sheet;
    sheet.week = IsoWeek::make(2026, 48).value();
    return sheet;
}

TimeEntry entry(Date day, int minutes) {
    TimeEntry entry;
    entry.day = day;
    entry.worked = Minutes{minutes};
    return entry;
}
TimeEntry shift(Date day, int start, int end) {
    TimeEntry result = entry(day, end - start);
    result.startMinute = start;
    result.endMinute = end;
    return result;
}

std::vector<std::string> rules(const Timesheet& sheet) {
    std::vector<std::string> keys;
    for (const Finding& finding : checkTimesheet(sheet)) {
        keys.push_back(finding.rule);
    }
    return keys;
}
using Rules = std::vector<std::string>;

const Date kMonday = makeDate(2026, 11, 23);
const Date kTuesday = makeDate(2026, 11, 24);

} // namespace

TEST_CASE("a week goes forward one step at a time", "[timesheet]") {
    CHECK(nextState(kOpen, kReady, "") == kReady);
    CHECK(nextState(kReady, kApproved, "") == kApproved);
    CHECK(nextState(kApproved, kProcessed, "") == kProcessed);
    CHECK(nextState(kOpen, kApproved, "").error().key == "timesheet.step_not_allowed");
    CHECK(nextState(kApproved, kReady, "x").error().values ==
          MessageValues{{"from", "approved"}, {"to", "ready"}});
    CHECK(nextState(kOpen, kOpen, "x").error().key == "timesheet.step_not_allowed");
}

TEST_CASE("a week is opened again only with a reason", "[timesheet]") {
    CHECK(nextState(kReady, kOpen, "uren vergeten") == kOpen);
    CHECK(nextState(kApproved, kOpen, "verkeerde klant") == kOpen);
    CHECK(nextState(kApproved, kOpen, "  ").error().key == "timesheet.reason_missing");
}

TEST_CASE("a processed week stays as it is", "[timesheet]") {
    for (const auto to : {kOpen, kReady, kApproved, kProcessed}) {
        CHECK(nextState(kProcessed, to, "reden").error().key == "timesheet.locked");
    }
}

TEST_CASE("hours add up per day and per week", "[timesheet]") {
    Timesheet sheet = week48();
    sheet.entries = {entry(kMonday, 480), entry(kMonday, 30), entry(kTuesday, 240)};
    CHECK(sheet.total() == Minutes{750});
    CHECK(sheet.totalOn(kMonday) == Minutes{510});
    CHECK(sheet.totalOn(makeDate(2026, 11, 25)) == Minutes{0});
    CHECK(rules(sheet).empty());
}

TEST_CASE("more than 24 hours a day is refused, more than 12 is pointed out", "[timesheet]") {
    Timesheet sheet = week48();
    sheet.entries = {entry(kMonday, 720)};
    CHECK(rules(sheet).empty());
    sheet.entries = {entry(kMonday, 721)};
    REQUIRE(rules(sheet) == Rules{"shift_too_long"});
    CHECK_FALSE(hasBlocking(checkTimesheet(sheet)));
    CHECK(checkTimesheet(sheet).front().source.find("5:7") != std::string::npos);
    sheet.entries = {entry(kMonday, 1440), entry(kMonday, 1)};
    CHECK(rules(sheet) == Rules{"more_than_a_day"});
    CHECK(hasBlocking(checkTimesheet(sheet)));
}

TEST_CASE("more than 60 hours a week is pointed out", "[timesheet]") {
    Timesheet sheet = week48();
    for (int day = 0; day < 6; ++day) {
        sheet.entries.push_back(entry(kMonday + std::chrono::days{day}, 600));
    }
    CHECK(rules(sheet).empty());
    sheet.entries.push_back(entry(makeDate(2026, 11, 29), 1));
    CHECK(rules(sheet) == Rules{"week_too_long"});
}

TEST_CASE("shifts that overlap are refused, also past midnight", "[timesheet]") {
    Timesheet sheet = week48();
    sheet.entries = {shift(kMonday, 540, 780), shift(kMonday, 780, 1020)};
    CHECK(rules(sheet).empty());
    sheet.entries = {shift(kMonday, 540, 781), shift(kMonday, 780, 1020)};
    CHECK(rules(sheet) == Rules{"overlap"});
    sheet.entries = {shift(kTuesday, 300, 600), shift(kMonday, 1320, 1800)};
    CHECK(rules(sheet) == Rules{"overlap"});
}

TEST_CASE("a long shift overlaps with every later one inside it", "[timesheet]") {
    Timesheet sheet = week48();
    sheet.entries = {shift(kMonday, 480, 1080), shift(kMonday, 500, 510), shift(kMonday, 600, 660)};
    const auto found = rules(sheet);
    CHECK(std::ranges::count(found, "overlap") == 2);
}

TEST_CASE("hours belong to a day of the week and are not negative", "[timesheet]") {
    Timesheet sheet = week48();
    sheet.entries = {entry(makeDate(2026, 11, 30), 60)};
    CHECK(rules(sheet) == Rules{"day_outside_week"});
    sheet.entries = {entry(kMonday, -60)};
    CHECK(rules(sheet) == Rules{"negative_hours"});
    sheet.entries.front().correction = true;
    CHECK(rules(sheet).empty());
}

TEST_CASE("every word of a week is read back", "[timesheet]") {
    for (const auto state : {kOpen, kReady, kApproved, kProcessed}) {
        CHECK(parseTimesheetState(toText(state)) == state);
    }
    for (const auto type : {HourType::Regular, HourType::Overtime, HourType::Shift,
                            HourType::Travel, HourType::StandBy}) {
        CHECK(parseHourType(toText(type)) == type);
    }
    CHECK(parseHourType("Regular").error().key == "choice.unknown");
}
