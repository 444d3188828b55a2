// What the hours of one week at a placement come to: hours by type, turnover and margin a day.
#pragma once

#include "domain/administration/allowances/billable_allowances.h"
#include "domain/administration/planned_hours.h"
#include "domain/administration/week/sick_floor.h"

#include <compare>
#include <map>

namespace werkbalie::domain {

/// A kind of hour as it is paid and invoiced.
struct HourKind {
    HourType type = HourType::Regular;
    Percentage percentage = Percentage::fromUnits(1'000'000); ///< of the wage
    WorkMarks marks = {}; ///< of ordinary hours before allowances; paid hours have none
    auto operator<=>(const HourKind&) const = default;
};

struct WeekPrices {
    HourlyRate wage;
    HourlyRate tariff;
    HourlyRate costPrice; ///< zero when the user may not know it
    std::vector<AgreedRate> rates = {};
    AllowanceBasis basis = {};  ///< the client's allowances on the Monday of the week
    WeekFloors sickFloors = {}; ///< that sick pay is raised to
};

struct DayValue {
    Money turnover; ///< excl. VAT
    Money cost;
    Money sickRaise =
        {}; ///< gross, above the part of the wage (BW 7:629 lid 1); its cost is in cost
    [[nodiscard]] Money margin() const { return turnover - cost; }
    bool operator==(const DayValue&) const = default;
};

struct WeekValue {
    std::array<DayValue, 7> days{};
    std::map<HourKind, WeekMinutes> hours = {}; ///< after the client's allowances
    WeekValue& operator+=(const WeekValue& other);
    [[nodiscard]] DayValue total() const;
};

/// As a weekly run would process the sheet today. Each part of a day is rounded to cents, half away
/// from zero; an invoice line rounds once over the week, so a cent between the two is possible.
[[nodiscard]] WeekValue weekValue(const Timesheet& sheet, const WeekPrices& terms);

} // namespace werkbalie::domain
