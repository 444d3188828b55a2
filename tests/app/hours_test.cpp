// The week grid and the import of hours: what is written, what is kept apart, and why.
#include "app/administration/hours_process.h"

#include "app/recruitment/import_candidates.h"
#include "tests/app/working_week.h"

using namespace werkbalie;
using namespace werkbalie::app;
using namespace werkbalie::test;

namespace {

ImportedHours eightHours(std::string worker, int day) {
    ImportedHours hours;
    hours.line = static_cast<std::size_t>(day) + 1;
    hours.workerName = std::move(worker);
    hours.day = kWeek.monday() + std::chrono::days{day};
    hours.hours.worked = domain::Minutes{480};
    return hours;
}

domain::Result<ImportReport> import(WorkingWeek& week, std::vector<ImportedHours> entries,
                                    bool dryRun = false) {
    Context office = week.agency.as(domain::Role::BackOffice);
    NoProgress none;
    HoursImport hours;
    hours.entries = std::move(entries);
    hours.fileName = "uren.csv";
    hours.dryRun = dryRun;
    return importHours(office, hours, none);
}

domain::Timesheet sheetOf(WorkingWeek& week) {
    Context office = week.agency.as(domain::Role::BackOffice);
    return loadWeek(office, {.week = kWeek})->at(0).sheet;
}

} // namespace

TEST_CASE("a placement stands in the grid of every week it is active in") {
    WorkingWeek week(GENERATE(from_range(dialects())));
    (void)week.place();
    Context office = week.agency.as(domain::Role::BackOffice);
    const auto rows = loadWeek(office, {.week = kWeek});
    REQUIRE(rows);
    REQUIRE(rows->size() == 1);
    CHECK(rows->at(0).sheet.version == 0);
    CHECK(rows->at(0).workerName == "Berg, Jan van den");
    CHECK(loadWeek(office, {.week = domain::IsoWeek::make(2026, 44).value()})->empty());
}

TEST_CASE("who saves an old version gets what is stored now, and overwrites nothing") {
    WorkingWeek week(GENERATE(from_range(dialects())));
    const auto placed = week.place();
    const auto first = week.save(WorkingWeek::fortyTwoHours(placed.id));
    domain::Timesheet mine = first;
    mine.entries[0].worked = domain::Minutes{450};
    const auto saved = week.save(mine);
    Context office = week.agency.as(domain::Role::BackOffice);
    domain::Timesheet stale = first;
    stale.entries[0].worked = domain::Minutes{300};
    const auto answer = saveWeek(office, {stale});
    REQUIRE(answer);
    CHECK(answer->saved.empty());
    REQUIRE(answer->conflicts.size() == 1);
    CHECK(answer->conflicts[0].version == saved.version);
    CHECK(sheetOf(week).entries.at(0).worked == domain::Minutes{450});
}

TEST_CASE("hours outside the placement are not written") {
    WorkingWeek week(GENERATE(from_range(dialects())));
    const auto placed = week.place();
    Context office = week.agency.as(domain::Role::BackOffice);
    const auto before = domain::IsoWeek::make(2026, 44).value();
    const auto answer = saveWeek(office, {WorkingWeek::fortyTwoHours(placed.id, before)});
    REQUIRE(answer);
    CHECK(answer->saved.empty());
    REQUIRE(answer->findings.size() == 1);
    CHECK(answer->findings[0].second.at(0).rule == "hours.outside_placement");
}

TEST_CASE("reopening needs a right and a reason") {
    WorkingWeek week(GENERATE(from_range(dialects())));
    const auto placed = week.place();
    const auto sheet = week.save(WorkingWeek::fortyTwoHours(placed.id));
    week.approve(sheet.id);
    Context desk = week.agency.as(domain::Role::Consultant);
    const TakeBackQuery reasoned{.filter = {.week = kWeek}, .reason = "Vrijdag was vrij"};
    CHECK(takeBack(desk, reasoned).error().key == "rights.missing");
    Context office = week.agency.as(domain::Role::BackOffice);
    CHECK(takeBack(office, {.filter = {.week = kWeek}}).error().key == "timesheet.reason_missing");
    CHECK(takeBack(office, reasoned)->done == 1);
    CHECK(sheetOf(week).state == domain::TimesheetState::Open);
    CHECK(sheetOf(week).reason == "Vrijdag was vrij");
}

TEST_CASE("imported hours find their placement by name in either order, or by number") {
    WorkingWeek week(GENERATE(from_range(dialects())));
    const auto placed = week.place();
    ImportedHours byNumber = eightHours("", 2);
    byNumber.placementId = std::to_string(placed.id.value);
    ImportedHours withClient = eightHours("jan VAN DEN berg", 1);
    withClient.clientName = "Logistiek Noord BV";
    const auto report = import(week, {eightHours("Berg, Jan van den", 0), withClient, byNumber,
                                      eightHours("Piet Onbekend", 3)});
    REQUIRE(report);
    CHECK(report->accepted == 3);
    CHECK(report->rejected == 1);
    REQUIRE(report->rows.size() == 1);
    CHECK(report->rows[0].line == 4);
    CHECK(report->rows[0].findings.at(0).rule == "hours.worker_unknown");
    CHECK(sheetOf(week).total() == domain::Minutes{3 * 480});
}

TEST_CASE("the same file twice is flagged, not added") {
    WorkingWeek week(GENERATE(from_range(dialects())));
    (void)week.place();
    REQUIRE(import(week, {eightHours("Jan van den Berg", 0)}));
    const auto again = import(week, {eightHours("Jan van den Berg", 0)});
    REQUIRE(again);
    CHECK(again->accepted == 0);
    CHECK(again->duplicates == 1);
    CHECK(sheetOf(week).total() == domain::Minutes{480});
}

TEST_CASE("a dry run tells the same and writes nothing") {
    WorkingWeek week(GENERATE(from_range(dialects())));
    (void)week.place();
    const auto report = import(week, {eightHours("Jan van den Berg", 0)}, true);
    REQUIRE(report);
    CHECK(report->accepted == 1);
    CHECK_FALSE(report->import.isValid());
    CHECK(sheetOf(week).entries.empty());
}

TEST_CASE("an import of hours is undone as a whole, until its hours are approved") {
    WorkingWeek week(GENERATE(from_range(dialects())));
    (void)week.place();
    const auto first = import(week, {eightHours("Jan van den Berg", 0)});
    REQUIRE(first);
    Context office = week.agency.as(domain::Role::BackOffice);
    const auto contents = undoableImport(office, first->import);
    REQUIRE(contents);
    CHECK(contents->rows == 1);
    CHECK(contents->sheets == 1);
    CHECK(contents->weeks == std::vector{kWeek});
    CHECK(sheetOf(week).total() > domain::Minutes{0}); // looking takes nothing away
    REQUIRE(undoImport(office, first->import));
    CHECK(undoableImport(office, first->import).error().key == "import.already_undone");
    CHECK(sheetOf(week).total() == domain::Minutes{0});
    const auto second = import(week, {eightHours("Jan van den Berg", 1)});
    REQUIRE(second);
    week.approve(sheetOf(week).id);
    CHECK(undoableImport(office, second->import).error().key == "import.in_use");
    const auto refused = undoImport(office, second->import);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().key == "import.in_use");
}
