// Overrides name a parameter by the payroll list's key or by the cao list's key of one year: both
// reach the calculator.
#include "domain/acquisition/tariff/tariff.h"

#include <algorithm>
#include <array>

namespace werkbalie::domain {

namespace {

struct Alias {
    std::string_view caoKey;
    std::string_view payrollKey;
    int firstYear;
    int lastYear;
};

constexpr int kNoEnd = 9999;
constexpr std::array<Alias, 32> kAliases{{
    {"awf_low_2025", "premium.awf.low", 2025, 2025},
    {"awf_high_2025", "premium.awf.high", 2025, 2025},
    {"awf_low_2026", "premium.awf.low", 2026, 2026},
    {"awf_high_2026", "premium.awf.high", 2026, 2026},
    {"aof_low_2025", "premium.aof.low", 2025, 2025},
    {"aof_high_2025", "premium.aof.high", 2025, 2025},
    {"aof_low_2026", "premium.aof.low", 2026, 2026},
    {"aof_high_2026", "premium.aof.high", 2026, 2026},
    {"wko_2026", "premium.wko", 2025, 2026},
    {"zvw_employer_2026", "premium.zvw.employer", 2026, 2026},
    {"zvw_low_2026", "premium.zvw.withheld", 2026, 2026},
    {"max_premium_wage_2026", "premium.max_wage.year", 2026, 2026},
    {"whk_average_wga_2026", "premium.whk.average.wga", 2026, 2026},
    {"whk_average_zw_2026", "premium.whk.average.zw", 2026, 2026},
    {"whk_s52_wga_small_2026", "premium.whk.sector52.wga", 2026, 2026},
    {"whk_s52_zw_small_2026", "premium.whk.sector52.zw", 2026, 2026},
    {"stipp_total_pct_2026", "stipp.premium.total", 2026, kNoEnd},
    {"stipp_employer_pct_2026", "stipp.premium.employer", 2026, kNoEnd},
    {"stipp_employee_pct_2026", "stipp.premium.employee", 2026, kNoEnd},
    {"stipp_hour_franchise_2026", "stipp.franchise_hour", 2026, 2026},
    {"stipp_hour_franchise_2025", "stipp.franchise_hour", 2025, 2025},
    {"stipp_max_hour_wage_2026", "stipp.max_wage_hour", 2026, 2026},
    {"stipp_max_hour_wage_2025", "stipp.max_wage_hour", 2025, 2025},
    {"stipp_basis_employer_pct_2025", "stipp.premium.basis.employer", 2023, 2025},
    {"stipp_plus_employer_pct_2025", "stipp.premium.plus.employer", 2018, 2025},
    {"equivalence_pension_factor_2026", "stipp.compensation_factor", 2026, 2026},
    {"sfu_2025", "sfu.employer", 2025, 2025},
    {"sfu_2026", "sfu.employer", 2026, 2026},
    {"paww_2026", "paww.employee", 2026, 2026},
    {"wml_hour_21plus_2025h2", "wml.hour.21plus", 2025, 2025},
    {"wml_hour_21plus_2026h1", "wml.hour.21plus", 2026, 2026},
    {"wml_hour_21plus_2026h2", "wml.hour.21plus", 2026, 2026},
}};

/// The two halves of a year each have their own key for the minimum wage.
bool isOtherHalf(std::string_view caoKey, Date date) {
    const bool secondHalf = date >= makeDate(yearOf(date), 7, 1);
    return (caoKey.ends_with("h1") && secondHalf) || (caoKey.ends_with("h2") && !secondHalf);
}

/// A key of the cao list without a value (a gap in the sources) may be filled in here all the same.
bool isAlias(std::string_view key) {
    return std::ranges::find(kAliases, key, &Alias::caoKey) != kAliases.end();
}

std::optional<std::string_view> payrollKeyOf(std::string_view caoKey, Date date) {
    const int year = yearOf(date);
    for (const Alias& alias : kAliases) {
        if (alias.caoKey == caoKey && year >= alias.firstYear && year <= alias.lastYear &&
            !isOtherHalf(caoKey, date)) {
            return alias.payrollKey;
        }
    }
    return std::nullopt;
}

bool isNamed(const std::vector<ParameterOverride>& overrides, std::string_view key) {
    for (const ParameterOverride& other : overrides) {
        if (other.key == key) {
            return true;
        }
    }
    return false;
}

} // namespace

Result<ParameterSet> withTariffOverrides(const ParameterSet& set,
                                         const std::vector<ParameterOverride>& overrides,
                                         Date date) {
    Result<ParameterSet> result = set;
    for (const ParameterOverride& wanted : overrides) {
        const bool fillsGap = isAlias(wanted.key) && !set.knows(wanted.key);
        result = fillsGap ? std::move(result) : result->withOverride(wanted.key, wanted.value);
        if (!result) {
            result.error().where = "overrides." + wanted.key;
            return result;
        }
        const std::optional<std::string_view> payrollKey = payrollKeyOf(wanted.key, date);
        if (!payrollKey || isNamed(overrides, *payrollKey)) {
            continue;
        }
        result = result->withOverride(*payrollKey, wanted.value);
        if (!result) {
            return result;
        }
    }
    return result;
}

} // namespace werkbalie::domain
