// The scaled numbers that money is multiplied with: distinct types, so that no percentage is added
// to a factor.
#pragma once

#include "domain/base/money.h"
#include "domain/base/rounding.h"

#include <chrono>
#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

namespace werkbalie::domain {

/// A plain percentage in ten-thousandths of a percent: 8.33 % is 83'300 units.
class Percentage {
public:
    static constexpr int kScale = 4;
    constexpr Percentage() = default;
    [[nodiscard]] static constexpr Percentage fromUnits(std::int64_t units) {
        return Percentage{units};
    }
    [[nodiscard]] static Result<Percentage> parse(std::string_view text); ///< "8.33"
    [[nodiscard]] constexpr std::int64_t units() const { return m_units; }
    [[nodiscard]] std::string toString(int decimals = 2) const; ///< "8.33"
    [[nodiscard]] friend constexpr Percentage operator+(Percentage a, Percentage b) {
        return Percentage{addChecked(a.m_units, b.m_units)};
    }
    constexpr auto operator<=>(const Percentage&) const = default;

private:
    explicit constexpr Percentage(std::int64_t units) : m_units(units) {}
    std::int64_t m_units = 0;
};

/// A multiplier in millionths: 1.6997 is 1'699'700 units.
class Factor {
public:
    static constexpr int kScale = 6;
    constexpr Factor() = default;
    [[nodiscard]] static constexpr Factor fromUnits(std::int64_t units) { return Factor{units}; }
    [[nodiscard]] static Result<Factor> parse(std::string_view text);
    [[nodiscard]] constexpr std::int64_t units() const { return m_units; }
    [[nodiscard]] std::string toString(int decimals = 4) const;
    constexpr auto operator<=>(const Factor&) const = default;

private:
    explicit constexpr Factor(std::int64_t units) : m_units(units) {}
    std::int64_t m_units = 0;
};

/// Euro an hour in ten-thousandths: 15.27 is 152'700 units.
class HourlyRate {
public:
    static constexpr int kScale = 4;
    constexpr HourlyRate() = default;
    [[nodiscard]] static constexpr HourlyRate fromUnits(std::int64_t units) {
        return HourlyRate{units};
    }
    [[nodiscard]] static constexpr HourlyRate fromMoney(Money perHour) {
        return HourlyRate{multiplyChecked(perHour.cents(), 100)};
    }
    [[nodiscard]] static Result<HourlyRate> parse(std::string_view text); ///< "15.27"
    [[nodiscard]] static Result<HourlyRate>
    parseDutch(std::string_view text); ///< "15,27", "€ 15,27"
    [[nodiscard]] constexpr std::int64_t units() const { return m_units; }
    [[nodiscard]] Money toMoney(Rounding rounding) const;
    [[nodiscard]] std::string toString(int decimals = 2) const;
    constexpr auto operator<=>(const HourlyRate&) const = default;

private:
    explicit constexpr HourlyRate(std::int64_t units) : m_units(units) {}
    std::int64_t m_units = 0;
};

/// Two decimals, or four when whole cents do not say it all: "14.71", "14.7099".
[[nodiscard]] std::string exactText(HourlyRate rate);

/// Worked time; whole minutes.
using Minutes = std::chrono::duration<std::int64_t, std::ratio<60>>;

/// The only multiplications of money; each names its rounding.
[[nodiscard]] Money percentOf(Money amount, Percentage percentage, Rounding rounding);
[[nodiscard]] Money apply(Money amount, Factor factor, Rounding rounding);
[[nodiscard]] Money pay(HourlyRate rate, Minutes worked, Rounding rounding);
[[nodiscard]] HourlyRate percentOf(HourlyRate rate, Percentage percentage, Rounding rounding);

/// "7.50" for 7 h 30: decimal hours, rounded half away from zero to two decimals.
[[nodiscard]] std::string decimalHours(Minutes worked);

} // namespace werkbalie::domain
