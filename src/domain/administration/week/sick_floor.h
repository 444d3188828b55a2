// The part of the wage that a sick hour pays may not come under the minimum wage.
#pragma once

#include "domain/administration/billing.h"
#include "domain/parameters/parameter_set.h"

#include <array>
#include <functional>

namespace werkbalie::domain {

/// Of whom the minimum wage is asked.
struct WageEarner {
    std::optional<Date> birthDate = {}; ///< empty: judged as an adult
    bool bbl = false;
};

/// The minimum wage that a sick hour is raised to (BW 7:629 lid 1), null when the part of the wage
/// comes to it. The law asks it of the first 52 weeks; since nobody records the first day of
/// sickness, it is given on every day.
[[nodiscard]] const Parameter* sickFloor(const TimeEntry& entry, HourlyRate wage,
                                         const WageEarner& worker, const ParameterSet& set);

/// Whether the part of the wage that a sick hour pays comes under `minimum`; exact, of no minimum
/// never.
[[nodiscard]] bool isUnderFloor(const TimeEntry& sick, HourlyRate wage, HourlyRate minimum);

/// The minimum wage of a worker on each day of a week; zero where none is known.
using WeekFloors = std::array<HourlyRate, 7>;
[[nodiscard]] WeekFloors weekFloors(IsoWeek week, const WageEarner& worker,
                                    const ParameterSet& set);

using EarnerLookup = std::function<WageEarner(const BillableEntry&)>;
/// Sick hours that pay too little get the minimum wage of their day (BillableEntry::paidAtLeast);
/// those of a correction too, so that what was paid can be taken back to the cent.
void raiseSickPay(std::vector<BillableEntry>& entries, const EarnerLookup& earnerOf,
                  const ParameterSet& set);

} // namespace werkbalie::domain
