// Which dated values need somebody's attention before the next year begins.
#pragma once

#include "domain/parameters/parameter_set.h"

#include <chrono>

namespace werkbalie::domain {

enum class ParameterWarningKind {
    Ends,      ///< holds today, ends within the days looked ahead, and nothing follows
    Missing,   ///< holds for nobody on the first day of next year; a tariff's keys also today
    Unverified ///< what will hold then, or else today, was not read at the body that sets it
};
struct ParameterWarning {
    std::string key;
    ParameterWarningKind kind = ParameterWarningKind::Ends;
    Date day{};            ///< last day (Ends), first day without a value, or first unverified day
    bool ofTariff = false; ///< a tariff cannot be calculated without it
    bool operator==(const ParameterWarning&) const = default;
};

/// What a tariff needs first, then by day and key.
[[nodiscard]] std::vector<ParameterWarning> parameterWarnings(const ParameterSet& set, Date today,
                                                              std::chrono::days ahead);

} // namespace werkbalie::domain
