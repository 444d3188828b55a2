// Asks nothing of the database when nobody was sick.
#include "app/administration/sick_floor.h"

#include "app/administration/tariff_record.h"
#include "storage/repositories/placement_repository.h"
#include "storage/repositories/worker_weeks.h"

#include <algorithm>

namespace werkbalie::app {

namespace {

constexpr int kAdultAge = 21;
constexpr int kApprenticeAge = 18; ///< from here until they are adult apprentices have a scale

using Workers = std::vector<domain::CandidateId>;

Workers once(Workers workers) {
    std::ranges::sort(workers);
    workers.erase(std::ranges::unique(workers).begin(), workers.end());
    return workers;
}

Workers sickOf(const std::vector<domain::BillableEntry>& entries) {
    Workers workers;
    for (const domain::BillableEntry& entry : entries) {
        if (entry.entry.type == domain::HourType::Sickness) {
            workers.push_back(entry.candidate);
        }
    }
    return once(std::move(workers));
}

/// Most workers of a week are of the same few ages: what holds for one holds for all of them.
class FloorsByAge {
public:
    FloorsByAge(const domain::ParameterSet& set, domain::IsoWeek week) : m_set(set), m_week(week) {}
    domain::WeekFloors of(const domain::WageEarner& worker) {
        const auto [first, last] = agesOf(worker.birthDate);
        if (first != last) { // somebody's birthday
            return domain::weekFloors(m_week, worker, m_set);
        }
        const auto [known, isNew] = m_known.try_emplace({first, worker.bbl});
        if (isNew) {
            known->second = domain::weekFloors(m_week, worker, m_set);
        }
        return known->second;
    }
    [[nodiscard]] bool mayBeApprentice(std::optional<domain::Date> birthDate) const {
        const auto [first, last] = agesOf(birthDate);
        return first < kAdultAge && last >= kApprenticeAge;
    }

private:
    /// On Monday and Sunday; all adults are of one age.
    [[nodiscard]] std::pair<int, int> agesOf(std::optional<domain::Date> birthDate) const {
        const auto ageOn = [&](domain::Date day) {
            return birthDate ? std::min(domain::ageAt(*birthDate, day), kAdultAge) : kAdultAge;
        };
        return {ageOn(m_week.monday()), ageOn(m_week.sunday())};
    }

    const domain::ParameterSet& m_set;
    domain::IsoWeek m_week;
    std::map<std::pair<int, bool>, domain::WeekFloors> m_known;
};

} // namespace

bool isApprentice(Context& context, domain::PlacementId placement, domain::HourlyRate wage,
                  domain::Date day) {
    const auto adult = domain::minimumWage(context.parameters, day, kAdultAge, false);
    if (!adult || wage >= (*adult)->hourlyRate()) {
        return false;
    }
    const auto found = storage::PlacementRepository(context.database.connection()).find(placement);
    const auto agreed = found ? tariffInputOf(found->tariffBreakdown)
                              : domain::Result<domain::TariffInput>(domain::TariffInput{});
    return agreed && agreed->bbl;
}

void raiseSickPay(Context& context, std::vector<domain::BillableEntry>& entries) {
    const auto workers = sickOf(entries);
    if (workers.empty()) {
        return;
    }
    const auto facts = storage::workerFacts(context.database.connection(), workers);
    const auto earnerOf = [&](const domain::BillableEntry& entry) {
        const auto known = facts.find(entry.candidate);
        return domain::WageEarner{
            .birthDate = known == facts.end() ? std::nullopt : known->second.birthDate,
            .bbl = isApprentice(context, entry.placement, entry.wage, entry.week.monday())};
    };
    domain::raiseSickPay(entries, earnerOf, context.parameters);
}

std::map<domain::PlacementId, domain::WeekFloors> sickFloorsOf(Context& context,
                                                               std::span<const WeekRow> rows) {
    std::map<domain::PlacementId, domain::WeekFloors> floors;
    if (rows.empty()) {
        return floors;
    }
    Workers workers;
    for (const WeekRow& row : rows) {
        workers.push_back(row.candidate);
    }
    const auto facts =
        storage::workerFacts(context.database.connection(), once(std::move(workers)));
    const domain::IsoWeek week = rows.front().sheet.week;
    FloorsByAge byAge(context.parameters, week);
    for (const WeekRow& row : rows) {
        domain::WageEarner worker;
        if (const auto known = facts.find(row.candidate); known != facts.end()) {
            worker.birthDate = known->second.birthDate;
        }
        worker.bbl = byAge.mayBeApprentice(worker.birthDate) &&
                     isApprentice(context, row.placement, row.wage, week.monday());
        floors.emplace(row.placement, byAge.of(worker));
    }
    return floors;
}

} // namespace werkbalie::app
