// What an hour and a euro of work give right to on a day: by the law, the cao of that day and the
// client's terms.
#pragma once

#include "domain/acquisition/tariff/tariff_choices.h"
#include "domain/administration/leave/leave_line.h"
#include "domain/parameters/parameter_set.h"

#include <optional>

namespace werkbalie::domain {

/// What was agreed with the client; what is empty was not said. Days with four decimals.
struct LeaveAgreement {
    std::optional<Percentage> leaveDays = {}; ///< statutory days included
    std::optional<Percentage> advDays = {};
    std::optional<Percentage> holidayAllowance = {};
    std::optional<Percentage> yearEnd = {};
    std::optional<Percentage> choiceBudget = {};
    bool operator==(const LeaveAgreement&) const = default;
};

struct LeaveQuestion {
    Date day{};
    Date placedSince{}; ///< placed before 2026: the old level is kept for half a year, art. 36a
    std::optional<Phase> phase = {}; ///< the cao lets statutory days live longer; empty: the law's
    LeaveAgreement agreed = {};
};

/// Rates of one day. Days are a year's; a percentage is of the wage.
struct LeaveRates {
    Percentage statutoryDays;
    Percentage extraDays;
    Percentage advDays;
    int weeksCounted = 52;
    Percentage holidayAllowance;
    Percentage yearEnd;
    Percentage choiceBudget;
    Percentage publicHoliday;
    Percentage shortLeave;
    int statutoryMonths = 0; ///< after the year in which it arose
    int extraMonths = 0;
    bool operator==(const LeaveRates&) const = default;
};

/// BW 7:634, 7:640a, 7:642; Wml art. 15; cao voor Uitzendkrachten art. 31, 32, 36a. Until 2025
/// the cao's own numbers, from 2026 the client's; never under the law. Refusal parameter.missing.
[[nodiscard]] Result<LeaveRates> leaveRatesOn(const ParameterSet& parameters,
                                              const LeaveQuestion& question);

/// The lot that rights of the kind and year belong to.
[[nodiscard]] LeaveLot lotOf(LeaveKind kind, int year, const LeaveRates& rates);

/// What a year of the hours gives when all of it is worked and paid: "160:00" for 40 hours.
[[nodiscard]] Minutes yearlyLeave(Percentage days, Minutes perWeek);

} // namespace werkbalie::domain
