// The checks of a week over worked examples that a clerk can read.
#include "domain/administration/week/week_check.h"
#include "domain/base/decimal.h"
#include "domain/base/text.h"
#include "exchange/parameters_json.h"
#include "test_paths.h"
#include "tests/support/catch.h"

#include <filesystem>
#include <fstream>
#include <set>

using namespace werkbalie;
using namespace werkbalie::domain;

namespace {

constexpr auto kWholeWage = Percentage::fromUnits(1'000'000);

struct Example {
    std::string name;
    WeekContext week;
    std::optional<DayMinutes> planned = {};
    std::vector<std::pair<int, std::string>> cells = {};
    std::multiset<std::string> findings = {};
};

using Words = std::vector<std::string>;

Date dateAt(const Words& words, std::size_t at) {
    return parseIsoDate(words.at(at)).value();
}
DateRange daysAt(const Words& words, std::size_t at) {
    DateRange days{.from = dateAt(words, at)};
    if (words.size() > at + 1) {
        days.until = dateAt(words, at + 1) + std::chrono::days{1};
    }
    return days;
}
Minutes hoursIn(const std::string& text) {
    return Minutes{parseDecimal(text, 2).value() * 60 / 100};
}

int weekdayOf(const std::string& word) {
    const auto days = splitList("ma di wo do vr za zo", ' ');
    const auto found = std::ranges::find(days, word);
    return found == days.end() ? -1 : static_cast<int>(found - days.begin());
}

CalledShift callIn(const Words& words) {
    CalledShift call{
        .day = dateAt(words, 1), .called = hoursIn(words.at(2)), .calledOn = dateAt(words, 4)};
    if (words.size() > 6) {
        call.cancelledOn = dateAt(words, 6);
    }
    return call;
}

OtherHours elsewhereIn(const Words& words) {
    std::string place;
    for (std::size_t i = 3; i < words.size(); ++i) {
        place += (place.empty() ? "" : " ") + words[i];
    }
    return {.entry = typedEntry(parseHours(words.at(2)).value(), dateAt(words, 1), kWholeWage),
            .place = place};
}

DayMinutes plannedIn(const Words& words) {
    DayMinutes planned{};
    for (std::size_t day = 0; day < planned.size(); ++day) {
        planned.at(day) = hoursIn(words.at(day + 1));
    }
    return planned;
}

bool readPerson(const Words& words, WeekContext& week) {
    const std::string& first = words.front();
    if (first == "wage") {
        week.wage = HourlyRate::fromUnits(parseDecimal(words.at(1), 4).value());
    } else if (first == "agreed") {
        week.agreed = hoursIn(words.at(1));
    } else if (first == "born") {
        week.birthDate = dateAt(words, 1);
    } else if (first == "bbl") {
        week.bbl = true;
    } else if (first == "permit") {
        week.permission.kind = WorkPermissionKind::Permit;
        if (words.at(1) != "unknown") {
            week.permission.validUntil = dateAt(words, 1);
        }
    } else if (first == "leave") {
        week.leaveBalance = hoursIn(words.at(1));
    } else if (first == "saved") {
        week.timeForTimeBalance = hoursIn(words.at(1));
    } else {
        return false;
    }
    return true;
}

void readLine(const std::string& line, Example& example) {
    const Words words = splitList(line, ' ');
    const std::string& first = words.front();
    WeekContext& week = example.week;
    if (readPerson(words, week)) {
        return;
    }
    if (first == "week") {
        week.sheet.week = IsoWeek::parse(words.at(1)).value();
    } else if (first == "placement") {
        week.placementDays = daysAt(words, 1);
    } else if (first == "contract") {
        week.contractDays = daysAt(words, 1);
    } else if (first == "planned") {
        example.planned = plannedIn(words);
    } else if (first == "sick") {
        week.sickDays.push_back(daysAt(words, 1));
    } else if (first == "call") {
        week.calls.push_back(callIn(words));
    } else if (first == "elsewhere") {
        week.others.push_back(elsewhereIn(words));
    } else if (first == "pays") { // for work marked so
        week.paidMarks.add(parseBandKind(words.at(1)).value());
    } else if (first == "ready") {
        week.moment = CheckMoment::Ready;
    } else if (first == "finds") {
        example.findings.insert(line.substr(6));
    } else {
        REQUIRE(weekdayOf(first) >= 0);
        example.cells.emplace_back(weekdayOf(first), line.substr(first.size() + 1));
    }
}

void finish(Example& example) {
    WeekContext& week = example.week;
    for (const auto& [day, cell] : example.cells) {
        week.sheet.entries.push_back(typedEntry(parseHours(cell).value(),
                                                week.sheet.week.monday() + std::chrono::days{day},
                                                kWholeWage));
    }
    week.expected = expectedDays(
        {.placementDays = week.placementDays, .agreed = week.agreed, .planned = example.planned},
        week.sheet.week);
}

Example emptyExample(std::string name) {
    Example example{.name = std::move(name), .week = {}};
    example.week.sheet.week = IsoWeek::make(2026, 48).value();
    example.week.placementDays.from = makeDate(2026, 11, 2);
    example.week.wage = HourlyRate::fromUnits(160'000);
    example.week.agreed = Minutes{2400};
    example.week.birthDate = makeDate(1990, 3, 14);
    return example;
}

std::vector<Example> examples() {
    std::vector<Example> all;
    const std::filesystem::path folder =
        std::filesystem::path(WERKBALIE_SOURCE_DIR) / "tests/domain/fixtures/hours_week";
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        if (entry.path().extension() != ".txt") {
            continue;
        }
        std::ifstream file(entry.path());
        for (std::string line; std::getline(file, line);) {
            line = std::string(trim(line));
            if (line.empty() || line.starts_with('#')) {
                continue;
            }
            if (line.starts_with("case ")) {
                all.push_back(
                    emptyExample(entry.path().filename().string() + ": " + line.substr(5)));
            } else {
                readLine(line, all.back());
            }
        }
    }
    for (Example& example : all) {
        finish(example);
    }
    return all;
}

std::multiset<std::string> found(const WeekContext& week) {
    std::multiset<std::string> lines;
    for (const Finding& finding : checkWeek(week, exchange::builtInParameters())) {
        lines.insert(finding.rule + " " + std::string(toText(finding.severity)) + " " +
                     finding.where);
    }
    return lines;
}

} // namespace

TEST_CASE("the worked examples of a week's checks", "[hours-week]") {
    const auto all = examples();
    REQUIRE(all.size() > 40);
    for (const Example& example : all) {
        INFO(example.name);
        CHECK(found(example.week) == example.findings);
    }
}

TEST_CASE("findings of a week name their article", "[hours-week]") {
    for (const Example& example : examples()) {
        INFO(example.name);
        for (const Finding& finding : checkWeek(example.week, exchange::builtInParameters())) {
            const bool ofLaw =
                finding.rule.starts_with("permit") || finding.rule.starts_with("call") ||
                finding.rule.starts_with("contract") || finding.rule == "below_minimum_wage" ||
                finding.rule == "leave.balance_short";
            CHECK((!ofLaw || !finding.source.empty()));
        }
    }
}
