// Shifts and hours as far around the week as the Arbeidstijdenwet looks.
#include "app/administration/roster/roster_facts.h"

#include "app/administration/tariff_record.h"
#include "storage/repositories/roster_repository.h"
#include "storage/repositories/worker_weeks.h"

namespace werkbalie::app {

namespace {

constexpr int kWeeksAround = 15; ///< the law looks at sixteen weeks

void addFacts(Context& context, std::span<const domain::CandidateId> workers,
              WorkerRosters& rosters) {
    for (auto& [worker, facts] : storage::workerFacts(context.database.connection(), workers)) {
        domain::WorkerRoster& roster = rosters[worker];
        roster.birthDate = facts.birthDate;
        roster.permission = facts.permission;
    }
}

void addPlacements(storage::RosterRepository& repository,
                   std::span<const domain::CandidateId> workers, const domain::DateRange& days,
                   WorkerRosters& rosters) {
    for (auto& [worker, placements] : repository.placementsOf(workers, days)) {
        for (storage::WorkerPlacement& each : placements) {
            rosters[worker].placements.push_back({.id = each.placement.id,
                                                  .clientName = std::move(each.clientName),
                                                  .days = each.placement.period,
                                                  .agreed = each.placement.minutesPerWeek,
                                                  .terms = callTermsOf(each.placement)});
        }
    }
}

} // namespace

domain::CallTerms callTermsOf(const domain::Placement& placement) {
    const auto agreed = domain::callTermsOf(placement, domain::CallTerms::Agreed);
    if (agreed == domain::CallTerms::OnCall || placement.tariffBreakdown.empty()) {
        return agreed;
    }
    const auto input = tariffInputOf(placement.tariffBreakdown);
    return input && input->onCall ? domain::CallTerms::OnCall : domain::CallTerms::Agreed;
}

WorkerRosters workerRosters(Context& context, std::span<const domain::CandidateId> workers,
                            domain::IsoWeek week) {
    WorkerRosters rosters;
    if (workers.empty()) {
        return rosters;
    }
    const domain::DateRange days{week.plusWeeks(-kWeeksAround).monday(),
                                 week.plusWeeks(kWeeksAround + 1).monday()};
    storage::RosterRepository repository(context.database.connection());
    addFacts(context, workers, rosters);
    addPlacements(repository, workers, days, rosters);
    for (auto& [worker, shifts] : repository.ofWorkers(workers, days)) {
        rosters[worker].shifts = std::move(shifts);
    }
    for (auto& each :
         storage::entriesOf(context.database.connection(), workers, week.plusWeeks(-kWeeksAround),
                            week.plusWeeks(kWeeksAround))) {
        rosters[each.worker].worked.push_back(
            {.entry = std::move(each.entry), .place = std::move(each.clientName)});
    }
    for (auto& [worker, absent] : repository.absences(workers, week.days())) {
        rosters[worker].sickDays = std::move(absent.sick);
        rosters[worker].leaveDays = std::move(absent.leave);
    }
    return rosters;
}

} // namespace werkbalie::app
