// What stands beside the hours of the demo: proofs of approval, warnings that were accepted on the
// way, and an older week that is locked.
#include "app/administration/hours_process.h"
#include "app/demo/demo_world.h"
#include "storage/repositories/hours_process_repository.h"
#include "storage/repositories/timesheet_repository.h"

namespace werkbalie::app {

namespace {

constexpr int kLockedWeeksAgo = 6;

domain::HoursProof proofOf(const storage::WeekGridRow& row, domain::Date day) {
    const auto week = std::to_string(row.sheet.week.week());
    domain::HoursProof proof{.approvedOn = day, .approvedBy = "Afdeling planning"};
    switch (row.placement.client.value % 3) {
    case 0:
        proof.kind = domain::ProofKind::SignedPaper;
        break;
    case 1:
        proof.kind = domain::ProofKind::PortalFile;
        proof.reference = "uren-week-" + week + ".csv";
        break;
    default:
        proof.kind = domain::ProofKind::Email;
        proof.reference = "Akkoord uren week " + week;
    }
    return proof;
}

/// No week becomes ready with a warning that nobody looked at.
void acceptWarnings(DemoWorld& world, const storage::Actor& actor, domain::IsoWeek week) {
    const auto rows = loadProcess(world.work.context(), {.week = week});
    storage::HoursProcessRepository process(world.connection());
    std::size_t accepted = 0;
    for (const ProcessRow& row : rows ? *rows : std::vector<ProcessRow>{}) {
        if (row.row.sheet.state == domain::TimesheetState::Open) {
            continue;
        }
        for (const domain::JudgedFinding& each : row.findings) {
            if (each.finding.severity == domain::Severity::Warning) {
                process.accept(row.row.sheet.id,
                               {.rule = each.finding.rule,
                                .where = each.finding.where,
                                .mark = domain::acceptanceMark(each.finding, row.row.sheet),
                                .reason = "Afgesproken met de opdrachtgever",
                                .acceptedBy = {},
                                .acceptedAt = actor.at},
                               actor.user);
                ++accepted;
            }
        }
    }
    noteMany(world, "hours_acceptance", accepted);
}

} // namespace

void writeHoursProcess(DemoWorld& world) {
    const domain::IsoWeek week = domain::IsoWeek::of(world.options.asOf - std::chrono::days{7});
    const storage::Actor actor{world.work.context().user.id, world.clock.now()};
    storage::HoursProcessRepository process(world.connection());
    std::size_t proofs = 0;
    for (const auto& row : storage::TimesheetRepository(world.connection()).week({.week = week})) {
        if (row.sheet.state == domain::TimesheetState::Approved) {
            process.addApproval(row.sheet.id, proofOf(row, week.sunday() + std::chrono::days{1}),
                                actor);
            ++proofs;
        }
    }
    noteMany(world, "hours_approval", proofs);
    acceptWarnings(world, actor, week);
    if (world.options.weeks > kLockedWeeksAgo) {
        (void)process.lock(week.plusWeeks(-kLockedWeeksAgo), std::nullopt, actor);
        noteMany(world, "hours_lock", 1);
    }
}

} // namespace werkbalie::app
