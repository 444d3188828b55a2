// Compares exactly, without rounding the part of the wage first.
#include "domain/administration/week/sick_floor.h"

namespace werkbalie::domain {

namespace {

constexpr int kAdultAge = 21;
constexpr std::int64_t kWhole = 1'000'000;

Result<const Parameter*> minimumOn(Date day, const WageEarner& worker, const ParameterSet& set) {
    const int age = worker.birthDate ? ageAt(*worker.birthDate, day) : kAdultAge;
    return minimumWage(set, day, age, worker.bbl);
}

} // namespace

bool isUnderFloor(const TimeEntry& sick, HourlyRate wage, HourlyRate minimum) {
    return sick.type == HourType::Sickness &&
           Int128{wage.units()} * sick.payPercentage.units() < Int128{minimum.units()} * kWhole;
}

WeekFloors weekFloors(IsoWeek week, const WageEarner& worker, const ParameterSet& set) {
    WeekFloors floors{};
    for (int day = 0; day < static_cast<int>(floors.size()); ++day) {
        if (const auto minimum = minimumOn(week.monday() + std::chrono::days{day}, worker, set)) {
            floors[static_cast<std::size_t>(day)] = (*minimum)->hourlyRate();
        }
    }
    return floors;
}

const Parameter* sickFloor(const TimeEntry& entry, HourlyRate wage, const WageEarner& worker,
                           const ParameterSet& set) {
    if (entry.type != HourType::Sickness) {
        return nullptr;
    }
    const auto minimum = minimumOn(entry.day, worker, set);
    return minimum && isUnderFloor(entry, wage, (*minimum)->hourlyRate()) ? *minimum : nullptr;
}

void raiseSickPay(std::vector<BillableEntry>& entries, const EarnerLookup& earnerOf,
                  const ParameterSet& set) {
    for (BillableEntry& entry : entries) {
        if (entry.pay || entry.entry.type != HourType::Sickness) {
            continue;
        }
        if (const Parameter* floor = sickFloor(entry.entry, entry.wage, earnerOf(entry), set)) {
            entry.paidAtLeast = floor->hourlyRate();
        }
    }
}

} // namespace werkbalie::domain
