// The steps of a week that take more than one use case.
#include "tests/app/working_week.h"

#include "app/administration/hours_process.h"
#include "app/administration/week_corrections.h"
#include "storage/repositories/timesheet_repository.h"

namespace werkbalie::test {

void WorkingWeek::approve(domain::TimesheetId sheet) {
    const auto week = storage::TimesheetRepository(agency.connection()).find(sheet).value().week;
    app::Context office = agency.as(domain::Role::BackOffice);
    const auto rows = app::loadProcess(office, {.week = week});
    REQUIRE(rows);
    const auto row = std::ranges::find_if(
        *rows, [sheet](const auto& each) { return each.row.sheet.id == sheet; });
    REQUIRE(row != rows->end());
    for (const auto& [finding, accepted] : row->findings) {
        if (finding.severity == domain::Severity::Warning && !accepted) {
            REQUIRE(app::acceptWarning(office, {sheet, finding.rule, finding.where, "zo bedoeld"}));
        }
    }
    const std::vector<domain::PlacementId> placements{row->row.placement};
    REQUIRE(app::markReady(office, {.filter = {.week = week}, .placements = placements})
                ->refused.empty());
    const auto approved = app::approveWithProof(
        office, {.filter = {.week = week},
                 .placements = placements,
                 .proof = domain::agencyProof("Bureau", agency.clock.today())});
    REQUIRE(approved);
    REQUIRE(approved->done == 1);
}

domain::Result<domain::Timesheet>
WorkingWeek::correct(domain::TimesheetId sheet,
                     const std::function<void(std::vector<domain::TimeEntry>&)>& change) {
    app::Context office = agency.as(domain::Role::BackOffice);
    const auto week = app::loadCorrectable(office, sheet);
    if (!week) {
        return tl::unexpected(week.error());
    }
    app::WeekCorrection correction{.sheet = sheet,
                                   .version = week->sheet.version,
                                   .wanted = week->now,
                                   .reason = "vergissing"};
    change(correction.wanted);
    return app::correctWeek(office, correction);
}

} // namespace werkbalie::test
