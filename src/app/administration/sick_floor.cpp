// Asks nothing of the database when nobody was sick.
#include "app/administration/sick_floor.h"

#include "app/administration/tariff_record.h"
#include "storage/repositories/placement_repository.h"
#include "storage/repositories/worker_weeks.h"

#include <algorithm>

namespace werkbalie::app {

namespace {

constexpr int kAdultAge = 21;

std::vector<domain::CandidateId> sickOf(const std::vector<domain::BillableEntry>& entries) {
    std::vector<domain::CandidateId> workers;
    for (const domain::BillableEntry& entry : entries) {
        if (entry.entry.type == domain::HourType::Sickness) {
            workers.push_back(entry.candidate);
        }
    }
    std::ranges::sort(workers);
    workers.erase(std::ranges::unique(workers).begin(), workers.end());
    return workers;
}

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

} // namespace werkbalie::app
