// Compares exactly, without rounding the part of the wage first.
#include "domain/administration/week/sick_floor.h"

namespace werkbalie::domain {

namespace {

constexpr int kAdultAge = 21;
constexpr std::int64_t kWhole = 1'000'000;

} // namespace

const Parameter* sickFloor(const TimeEntry& entry, HourlyRate wage, const WageEarner& worker,
                           const ParameterSet& set) {
    if (entry.type != HourType::Sickness) {
        return nullptr;
    }
    const int age = worker.birthDate ? ageAt(*worker.birthDate, entry.day) : kAdultAge;
    const auto minimum = minimumWage(set, entry.day, age, worker.bbl);
    const bool tooLittle = minimum && Int128{wage.units()} * entry.payPercentage.units() <
                                          Int128{(*minimum)->hourlyRate().units()} * kWhole;
    return tooLittle ? *minimum : nullptr;
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
