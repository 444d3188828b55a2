// Percentages, factors and hourly rates, and the multiplications of money with them.
#include "domain/base/rates.h"

#include "domain/base/decimal.h"

namespace werkbalie::domain {

namespace {

constexpr std::int64_t kPercentDivisor = 1'000'000; // 100 % in ten-thousandths of a percent
constexpr std::int64_t kFactorDivisor = 1'000'000;
constexpr std::int64_t kRateUnitsPerCent = 100;
constexpr std::int64_t kMinutesPerHour = 60;

template <class T> T fromUnits(std::int64_t units) {
    return T::fromUnits(units);
}

} // namespace

Result<Percentage> Percentage::parse(std::string_view text) {
    return parseDecimal(text, kScale).map(&domain::fromUnits<Percentage>);
}

std::string Percentage::toString(int decimals) const {
    return formatDecimal(m_units, kScale, decimals);
}

Result<Factor> Factor::parse(std::string_view text) {
    return parseDecimal(text, kScale).map(&domain::fromUnits<Factor>);
}

std::string Factor::toString(int decimals) const {
    return formatDecimal(m_units, kScale, decimals);
}

Result<HourlyRate> HourlyRate::parse(std::string_view text) {
    return parseDecimal(text, kScale).map(&domain::fromUnits<HourlyRate>);
}

Result<HourlyRate> HourlyRate::parseDutch(std::string_view text) {
    return parseDutchDecimal(text, kScale).map(&domain::fromUnits<HourlyRate>);
}

Money HourlyRate::toMoney(Rounding rounding) const {
    return Money::fromCents(divideRounded(m_units, kRateUnitsPerCent, rounding));
}

std::string HourlyRate::toString(int decimals) const {
    return formatDecimal(m_units, kScale, decimals);
}

Money percentOf(Money amount, Percentage percentage, Rounding rounding) {
    return Money::fromCents(mulDiv(amount.cents(), percentage.units(), kPercentDivisor, rounding));
}

Money apply(Money amount, Factor factor, Rounding rounding) {
    return Money::fromCents(mulDiv(amount.cents(), factor.units(), kFactorDivisor, rounding));
}

Money pay(HourlyRate rate, Minutes worked, Rounding rounding) {
    return Money::fromCents(
        mulDiv(rate.units(), worked.count(), kMinutesPerHour * kRateUnitsPerCent, rounding));
}

HourlyRate percentOf(HourlyRate rate, Percentage percentage, Rounding rounding) {
    return HourlyRate::fromUnits(
        mulDiv(rate.units(), percentage.units(), kPercentDivisor, rounding));
}

std::string decimalHours(Minutes worked) {
    const std::int64_t hundredths =
        mulDiv(worked.count(), 100, kMinutesPerHour, Rounding::HalfAwayFromZero);
    return formatDecimal(hundredths, 2, 2);
}

std::string exactText(HourlyRate rate) {
    constexpr std::int64_t kCent = 100;
    return rate.toString(rate.units() % kCent == 0 ? 2 : HourlyRate::kScale);
}

} // namespace werkbalie::domain
