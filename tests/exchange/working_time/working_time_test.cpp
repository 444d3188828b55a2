// The Arbeidstijdenwet over worked examples and over many random rosters.
#include "app/messages.h"
#include "domain/base/text.h"
#include "exchange/parameters_json.h"
#include "tests/exchange/working_time/worked_examples.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <rapidcheck.h>
#include <set>

using namespace werkbalie;
using namespace werkbalie::domain;

namespace {

/// The order of the lines of an example is the writer's own.
std::multiset<std::string> lines(const std::string& text) {
    const auto list = splitList(text, '\n');
    return {list.begin(), list.end()};
}

WorkingTimeReport judged(const exchange::WorkingTimeRequest& request) {
    return exchange::checkWorkingTime(request, exchange::builtInParameters()).value();
}

/// Shifts in the winter of 2026, when no clock changes, on whole quarters of an hour.
std::vector<WorkEntry> anyRoster() {
    const Date first = makeDate(2026, 1, 5);
    return *rc::gen::container<std::vector<WorkEntry>>(rc::gen::exec([first] {
        const Date day = first + std::chrono::days{*rc::gen::inRange(0, 40)};
        const int start = 15 * *rc::gen::inRange(0, 96);
        const int length = 15 * *rc::gen::inRange(1, 60);
        const int end = start + length;
        return WorkEntry{.start = {.day = day, .minute = start},
                         .end = {.day = day + std::chrono::days{end / 1440}, .minute = end % 1440},
                         .breakMinutes = 15 * *rc::gen::inRange(0, std::min(length / 15, 5))};
    }));
}

exchange::WorkingTimeRequest requestOf(std::vector<WorkEntry> entries, int year = 1990) {
    return {.birthDate = makeDate(year, 6, 1), .entries = std::move(entries)};
}

bool has(const Findings& findings, std::string_view rule) {
    return std::ranges::any_of(findings, [rule](const auto& f) { return f.rule == rule; });
}

/// Without dates: what is found, how often and how bad.
std::multiset<std::string> kinds(const Findings& findings) {
    std::multiset<std::string> kinds;
    for (const Finding& finding : findings) {
        kinds.insert(finding.rule + " " + std::string(toText(finding.severity)));
    }
    return kinds;
}

} // namespace

TEST_CASE("every worked example finds exactly what is written down for it", "[working_time]") {
    const auto examples = test::workedExamples();
    REQUIRE(examples.size() >= 80);
    for (const auto& example : examples) {
        INFO(example.name);
        const WorkingTimeReport report = judged(example.request);
        CHECK(lines(test::findingsText(report.findings)) == lines(example.findings));
        if (!example.worked.empty()) {
            CHECK(decimalHours(report.worked) == example.worked);
        }
    }
}

TEST_CASE("every rule of the contract has an example that finds it", "[working_time]") {
    std::set<std::string> found;
    for (const auto& example : test::workedExamples()) {
        for (const std::string& line : splitList(example.findings, '\n')) {
            found.insert(line.substr(0, line.find(' ')));
        }
    }
    for (const char* rule : {"shift_too_long",
                             "week_too_long",
                             "four_week_average",
                             "sixteen_week_average",
                             "daily_rest",
                             "weekly_rest",
                             "break_too_short",
                             "night_shift_too_long",
                             "rest_after_night",
                             "rest_after_night_series",
                             "night_series_too_long",
                             "too_many_nights",
                             "night_average",
                             "sunday_work",
                             "youth_shift_too_long",
                             "youth_week_too_long",
                             "youth_four_week_average",
                             "youth_break_too_short",
                             "youth_rest",
                             "youth_night",
                             "overlap"}) {
        INFO(rule);
        CHECK(found.contains(rule));
    }
}

TEST_CASE("every finding has a sentence without a hole, and an article", "[working_time]") {
    for (const auto& example : test::workedExamples()) {
        for (const Finding& finding : judged(example.request).findings) {
            for (const auto language : {app::Language::Dutch, app::Language::English}) {
                const std::string sentence = app::messageFor(finding, language);
                INFO(sentence);
                CHECK(sentence.find('{') == std::string::npos);
                CHECK_FALSE(sentence.starts_with(finding.rule + " "));
            }
            CHECK((finding.source.starts_with("Arbeidstijdenwet art. ") ||
                   finding.source == "override"));
        }
    }
}

TEST_CASE("the order of the entries does not matter", "[working_time]") {
    CHECK(rc::check([] {
        auto entries = anyRoster();
        RC_PRE(!entries.empty());
        const auto before = judged(requestOf(entries));
        std::ranges::reverse(entries);
        const auto after = judged(requestOf(entries));
        RC_ASSERT(before.findings == after.findings);
        RC_ASSERT(before.shifts == after.shifts);
        RC_ASSERT(before.worked == after.worked);
    }));
}

TEST_CASE("a break more never makes a shift too long", "[working_time]") {
    CHECK(rc::check([] {
        auto entries = anyRoster();
        RC_PRE(!entries.empty());
        const bool before = has(judged(requestOf(entries)).findings, "shift_too_long");
        for (WorkEntry& entry : entries) {
            const auto passed = momentOf(entry.end) - momentOf(entry.start);
            entry.breakMinutes =
                std::min(entry.breakMinutes + 15, static_cast<int>(passed.count()) - 1);
        }
        const bool after = has(judged(requestOf(entries)).findings, "shift_too_long");
        RC_ASSERT(before || !after);
    }));
}

TEST_CASE("whole weeks later the same is found", "[working_time]") {
    CHECK(rc::check([] {
        auto entries = anyRoster();
        RC_PRE(!entries.empty());
        const auto before = judged(requestOf(entries));
        for (WorkEntry& entry : entries) {
            entry.start.day += std::chrono::days{7 * 3};
            entry.end.day += std::chrono::days{7 * 3};
        }
        const auto after = judged(requestOf(entries));
        RC_ASSERT(kinds(before.findings) == kinds(after.findings));
        RC_ASSERT(before.worked == after.worked);
    }));
}

TEST_CASE("a shift in two parts is judged as the whole", "[working_time]") {
    CHECK(rc::check([] {
        const int start = 15 * *rc::gen::inRange(0, 96);
        const int length = 15 * *rc::gen::inRange(2, 56);
        const int part = 15 * *rc::gen::inRange(1, length / 15);
        const Date day = makeDate(2026, 1, 7);
        const auto at = [day](int minute) { return clockAt(momentOf(day, minute)); };
        const std::vector<WorkEntry> whole{{.start = at(start), .end = at(start + length)}};
        const std::vector<WorkEntry> parts{{.start = at(start), .end = at(start + part)},
                                           {.start = at(start + part), .end = at(start + length)}};
        RC_ASSERT(judged(requestOf(whole)).findings == judged(requestOf(parts)).findings);
        RC_ASSERT(judged(requestOf(whole)).weeks == judged(requestOf(parts)).weeks);
    }));
}

TEST_CASE("the weeks hold all that was worked", "[working_time]") {
    CHECK(rc::check([] {
        auto entries = anyRoster();
        RC_PRE(!entries.empty());
        const auto report = judged(requestOf(entries, *rc::gen::element(1990, 2008, 2009)));
        Minutes shifts{0};
        for (const auto& shift : report.shifts) {
            shifts += shift.worked;
        }
        Minutes weeks{0};
        for (const auto& week : report.weeks) {
            weeks += week.worked;
        }
        RC_ASSERT(shifts == weeks);
        RC_ASSERT(has(report.findings, "overlap") || shifts == report.worked);
    }));
}

TEST_CASE("a night over Saturday midnight is worked in both weeks", "[working_time]") {
    const Date saturday = makeDate(2026, 11, 28);
    const auto report =
        judged(requestOf({{.start = {.day = saturday, .minute = 21 * 60},
                           .end = {.day = saturday + std::chrono::days{1}, .minute = 5 * 60},
                           .breakMinutes = 48}}));
    REQUIRE(report.weeks.size() == 2);
    // The break is spread: 7.2 of 8 hours, of which three eighths before midnight.
    CHECK(report.weeks[0] == WeekSummary{makeDate(2026, 11, 22), Minutes{162}});
    CHECK(report.weeks[1] == WeekSummary{makeDate(2026, 11, 29), Minutes{270}});
}

TEST_CASE("an entry that cannot be is refused with its place", "[working_time]") {
    const Date day = makeDate(2026, 11, 23);
    const auto entry = [day](int start, int end, int pause) {
        return WorkEntry{.start = {.day = day, .minute = start},
                         .end = clockAt(momentOf(day, end)),
                         .breakMinutes = pause};
    };
    const auto refusal = [](const std::vector<WorkEntry>& entries) {
        const auto sound = checkWorkEntries(makeDate(1990, 6, 1), entries);
        return sound ? std::string("none") : sound.error().key + " " + sound.error().where;
    };
    const WorkEntry good = entry(480, 1020, 30);
    CHECK(refusal({good}) == "none");
    CHECK(refusal({}) == "working_time.no_entries entries");
    CHECK(refusal({good, entry(480, 480, 0)}) == "working_time.end_before_start entries[1].end");
    CHECK(refusal({entry(480, 300, 0)}) == "working_time.end_before_start entries[0].end");
    CHECK(refusal({entry(480, 480 + 1440, 0)}) == "none");
    CHECK(refusal({entry(480, 481 + 1440, 0)}) == "working_time.more_than_a_day entries[0].end");
    CHECK(refusal({entry(480, 1020, -1)}) ==
          "working_time.break_negative entries[0].break_minutes");
    CHECK(refusal({entry(480, 1020, 539)}) == "none");
    CHECK(refusal({entry(480, 1020, 540)}) ==
          "working_time.break_too_long entries[0].break_minutes");
    const ClockTime skipped{.day = makeDate(2026, 3, 29), .minute = 150};
    CHECK(refusal({{.start = skipped, .end = {.day = skipped.day, .minute = 400}}}) ==
          "working_time.skipped_time entries[0].start");
    CHECK(checkWorkEntries(makeDate(2026, 11, 24), std::vector{good}).error().key ==
          "working_time.born_later");
}

TEST_CASE("before the norms were law nothing is judged in silence", "[working_time]") {
    const WorkEntry old{.start = {.day = makeDate(2006, 5, 1), .minute = 480},
                        .end = {.day = makeDate(2006, 5, 1), .minute = 1020},
                        .breakMinutes = 30};
    const auto report = exchange::checkWorkingTime(requestOf({old}), exchange::builtInParameters());
    REQUIRE_FALSE(report);
    CHECK(report.error().key == "parameter.missing");
}
