// Gathers facts of workers and their hours around the week.
#include "app/administration/week_contexts.h"

#include "app/administration/roster/roster_facts.h"
#include "app/administration/sick_floor.h"
#include "domain/administration/roster/roster_hours.h"
#include "storage/repositories/allowance_repository.h"
#include "storage/repositories/leave_repository.h"
#include "storage/repositories/roster_repository.h"
#include "storage/repositories/worker_weeks.h"

#include <algorithm>

namespace werkbalie::app {

namespace {

constexpr int kWeeksAround = 15; ///< the law looks at sixteen weeks

using EntriesByWorker = std::map<domain::CandidateId, std::vector<storage::WorkerEntry>>;

std::vector<domain::CandidateId> workersOf(std::span<const WeekRow> rows) {
    std::vector<domain::CandidateId> workers;
    for (const WeekRow& row : rows) {
        workers.push_back(row.candidate);
    }
    std::ranges::sort(workers);
    workers.erase(std::ranges::unique(workers).begin(), workers.end());
    return workers;
}

std::vector<domain::OtherHours> othersOf(const WeekRow& row, const EntriesByWorker& entries) {
    std::vector<domain::OtherHours> others;
    const auto own = entries.find(row.candidate);
    if (own == entries.end()) {
        return others;
    }
    for (const storage::WorkerEntry& each : own->second) {
        if (each.placement != row.placement || each.week != row.sheet.week) {
            others.push_back({.entry = each.entry, .place = each.clientName});
        }
    }
    return others;
}

domain::WeekContext contextOf(Context& context, const WeekRow& row,
                              const storage::WorkerFacts& facts) {
    domain::WeekContext week;
    week.sheet = row.sheet;
    week.placementDays = row.placementDays;
    week.wage = row.wage;
    week.agreed = row.agreedMinutes;
    week.birthDate = facts.birthDate;
    week.permission = facts.permission;
    week.bbl = isApprentice(context, row.placement, row.wage, row.sheet.week.monday());
    return week;
}

/// What can be taken on the Monday, from lines booked before it. Who has no lines in the ledger is
/// not judged: nothing was handed over yet.
void addBalances(domain::WeekContext& context, const std::vector<storage::WorkerLots>& balances,
                 domain::CandidateId worker) {
    const auto row =
        std::ranges::lower_bound(balances, worker, {}, &storage::WorkerLots::candidate);
    if (row == balances.end() || row->candidate != worker) {
        return;
    }
    const auto left = [&](domain::BalanceUse use) {
        return domain::availableOn(row->lots, {.use = use, .day = context.sheet.week.monday()});
    };
    context.leaveBalance = left(domain::BalanceUse::Leave);
    context.timeForTimeBalance = left(domain::BalanceUse::TimeForTime);
}

/// What was planned and called in the week.
class RosterOfWeek {
public:
    RosterOfWeek(Context& context, std::span<const domain::CandidateId> workers,
                 domain::IsoWeek week) {
        storage::RosterRepository repository(context.database.connection());
        m_shifts = repository.ofWorkers(workers, aroundWeek(week));
        std::vector<domain::CandidateId> planned;
        for (const auto& [worker, shifts] : m_shifts) {
            planned.push_back(worker);
        }
        if (!planned.empty()) {
            m_placements = repository.placementsOf(planned, week.days());
        }
    }
    void addTo(domain::WeekContext& week, const WeekRow& row) const {
        const auto found = m_shifts.find(row.candidate);
        const auto shifts =
            found == m_shifts.end() ? std::span<const domain::RosterShift>() : found->second;
        week.expected = domain::expectedDays(
            {.placementDays = row.placementDays,
             .agreed = row.agreedMinutes,
             .planned = domain::plannedDays(shifts, row.placement, row.sheet.week)},
            row.sheet.week);
        if (isOnCall(row)) {
            week.calls = domain::callsOf(shifts, row.placement, row.sheet.week);
        }
    }

private:
    /// A call may have been moved into the next week or out of the one before.
    static domain::DateRange aroundWeek(domain::IsoWeek week) {
        return {week.plusWeeks(-1).monday(), week.plusWeeks(2).monday()};
    }
    [[nodiscard]] bool isOnCall(const WeekRow& row) const {
        const auto worker = m_placements.find(row.candidate);
        return worker != m_placements.end() &&
               std::ranges::any_of(worker->second, [&](const storage::WorkerPlacement& each) {
                   return each.placement.id == row.placement &&
                          callTermsOf(each.placement) == domain::CallTerms::OnCall;
               });
    }

    std::map<domain::CandidateId, std::vector<domain::RosterShift>> m_shifts;
    std::map<domain::CandidateId, std::vector<storage::WorkerPlacement>> m_placements;
};

/// For which marks the clients of a week have an allowance; each client is read once.
class PaidMarks {
public:
    PaidMarks(db::Connection& connection, domain::IsoWeek week)
        : m_repository(connection), m_day(week.monday()) {}
    domain::WorkMarks of(domain::ClientId client) {
        const auto [known, isNew] = m_marks.try_emplace(client);
        if (isNew) {
            const auto schemes = m_repository.schemes(client);
            const auto* scheme = domain::schemeOn(schemes, client, m_day);
            known->second = scheme == nullptr ? domain::WorkMarks{} : domain::marksOf(*scheme);
        }
        return known->second;
    }

private:
    storage::AllowanceRepository m_repository;
    domain::Date m_day;
    std::map<domain::ClientId, domain::WorkMarks> m_marks;
};

} // namespace

WeekContexts weekContexts(Context& context, std::span<const WeekRow> rows) {
    WeekContexts contexts;
    if (rows.empty()) {
        return contexts;
    }
    const auto workers = workersOf(rows);
    db::Connection& connection = context.database.connection();
    const auto facts = storage::workerFacts(connection, workers);
    const domain::IsoWeek week = rows.front().sheet.week;
    EntriesByWorker entries;
    for (auto& each : storage::entriesOf(connection, workers, week.plusWeeks(-kWeeksAround),
                                         week.plusWeeks(kWeeksAround))) {
        entries[each.worker].push_back(std::move(each));
    }
    const RosterOfWeek roster(context, workers, week);
    const auto balances = storage::LeaveRepository(connection)
                              .balancesOf(workers, week.monday() - std::chrono::days{1});
    PaidMarks paidMarks(connection, week);
    for (const WeekRow& row : rows) {
        const auto known = facts.find(row.candidate);
        auto each =
            contextOf(context, row, known == facts.end() ? storage::WorkerFacts{} : known->second);
        each.others = othersOf(row, entries);
        roster.addTo(each, row);
        addBalances(each, balances, row.candidate);
        each.paidMarks = paidMarks.of(row.client);
        contexts.emplace(row.placement, std::move(each));
    }
    return contexts;
}

} // namespace werkbalie::app
