// Saving a week warns of what the Arbeidstijdenwet says, over weeks and clients.
#include "app/administration/hours.h"

#include "tests/app/working_week.h"

#include <algorithm>

using namespace werkbalie;
using namespace werkbalie::app;
using namespace werkbalie::test;
using domain::Minutes;

namespace {

domain::TimeEntry shift(domain::IsoWeek week, int day, int startHour, int hours) {
    domain::TimeEntry entry;
    entry.day = week.monday() + std::chrono::days{day};
    entry.startMinute = startHour * 60;
    entry.endMinute = (startHour + hours) * 60;
    entry.breakMinutes = 45;
    entry.worked = Minutes{hours * 60 - 45};
    entry.source = "manual";
    return entry;
}

SavedWeek saved(WorkingWeek& week, domain::Timesheet sheet) {
    Context desk = week.agency.as(domain::Role::BackOffice);
    return saveWeek(desk, {std::move(sheet)}).value();
}

domain::Timesheet sheetOf(domain::PlacementId placement, domain::IsoWeek week,
                          std::vector<domain::TimeEntry> entries) {
    domain::Timesheet sheet;
    sheet.placement = placement;
    sheet.week = week;
    sheet.entries = std::move(entries);
    return sheet;
}

std::vector<std::string> rulesOf(const SavedWeek& answer) {
    std::vector<std::string> rules;
    for (const auto& [placement, findings] : answer.findings) {
        for (const auto& finding : findings) {
            CHECK(finding.severity == domain::Severity::Warning);
            CHECK(finding.source.starts_with("Arbeidstijdenwet art. "));
            rules.push_back(finding.rule + " " + finding.where);
        }
    }
    return rules;
}

using Rules = std::vector<std::string>;

} // namespace

TEST_CASE("a short rest is saved with a warning and its article", "[working_time]") {
    WorkingWeek week(GENERATE(from_range(dialects())));
    const auto placement = week.place();
    const auto answer =
        saved(week, sheetOf(placement.id, kWeek, {shift(kWeek, 0, 14, 9), shift(kWeek, 1, 9, 8)}));
    CHECK(answer.saved.size() == 1);
    CHECK(rulesOf(answer) == Rules{"daily_rest 2026-11-17T09:00"});
}

TEST_CASE("the week before counts, and what it broke alone is not said again", "[working_time]") {
    WorkingWeek week(GENERATE(from_range(dialects())));
    const auto placement = week.place();
    const auto before = kWeek.plusWeeks(-1);
    const auto first = saved(
        week, sheetOf(placement.id, before, {shift(before, 1, 8, 13), shift(before, 6, 14, 9)}));
    CHECK(rulesOf(first) == Rules{"shift_too_long 2026-11-10"});
    const auto second = saved(week, sheetOf(placement.id, kWeek, {shift(kWeek, 0, 9, 8)}));
    CHECK(rulesOf(second) == Rules{"daily_rest 2026-11-16T09:00"});
}

TEST_CASE("hours without begin and end are not judged for rest", "[working_time]") {
    WorkingWeek week(GENERATE(from_range(dialects())));
    const auto placement = week.place();
    const auto answer = saved(week, WorkingWeek::fortyTwoHours(placement.id));
    CHECK(answer.saved.size() == 1);
    CHECK(rulesOf(answer).empty());
}
