// What a parameter is about, which kind of number it is, and which ones a tariff cannot do without.
#pragma once

#include "domain/parameters/parameter_set.h"

#include <span>

namespace werkbalie::domain {

enum class ParameterSubject {
    MinimumWage,
    Premiums,
    Pension,
    SectorFunds,
    Leave,
    Expenses,
    Vat,
    Subsidies,
    WageTax,
    WorkingTime,
    Cao
};
enum class UnitKind { Percent, Euro, Factor, YesOrNo, Other };

[[nodiscard]] ParameterSubject subjectOf(std::string_view key);
[[nodiscard]] UnitKind unitKindOf(std::string_view unit);
/// How many decimals a calculation can use of a value in this unit.
[[nodiscard]] int decimalsOf(UnitKind kind);
/// "aof_low_2026": one year's second reading of a figure that has a key without a year. It ends by
/// itself.
[[nodiscard]] bool isOfOneYear(std::string_view key);
/// Keys that every tariff of a new year needs.
[[nodiscard]] std::span<const std::string_view> tariffKeys();

} // namespace werkbalie::domain
