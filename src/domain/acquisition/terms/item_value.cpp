// One denominator for every unit, so that sums and comparisons are exact and no order matters.
#include "domain/acquisition/terms/item_value.h"

#include "domain/acquisition/tariff/exact.h"

namespace werkbalie::domain {

namespace {

using exact::times;

/// Of the denominator: a percentage (10^6) of a quantity (10^4).
constexpr std::int64_t kScale = 10'000'000'000;
constexpr std::int64_t kQuantity = 10'000;
constexpr std::int64_t kPercent = 1'000'000;
constexpr std::int64_t kMonths = 12;
constexpr std::int64_t kMinutes = 60;
constexpr std::int64_t kDays = 5;

} // namespace

ItemValues::ItemValues(PaidYear year)
    : m_year(year), m_denominator(times(times(kScale, year.workdays), year.minutesPerWeek)) {}

Int128 ItemValues::ofRate(HourlyRate rate) const {
    return times(m_denominator, rate.units());
}

Int128 ItemValues::ofItem(const TermsItem& item, HourlyRate wage) const {
    const Int128 ofWage = times(item.value, wage.units());
    const Int128 workdays = m_year.workdays;
    switch (item.unit) {
    case TermsUnit::PercentOfWage:
        return times(ofWage, m_denominator / kPercent);
    case TermsUnit::EuroPerHour:
        return times(item.value, m_denominator);
    case TermsUnit::EuroPerDay: // an hour is 60 x 5 of the minutes of the week
        return times(times(times(item.value, kMinutes * kDays), kScale), workdays);
    case TermsUnit::EuroPerKilometre:
        return times(times(times(item.value, item.quantity), kMinutes * kDays),
                     times(kScale / kQuantity, workdays));
    case TermsUnit::EuroPerMonth:
        return times(times(item.value, kMonths * kMinutes * kDays), kScale);
    case TermsUnit::EuroPerYear:
        return times(times(item.value, kMinutes * kDays), kScale);
    case TermsUnit::DaysPerYear:
        return times(times(ofWage, kScale / kQuantity), m_year.minutesPerWeek);
    case TermsUnit::HoursPerYear:
        return times(times(ofWage, kMinutes * kDays), kScale / kQuantity);
    case TermsUnit::PercentOfHours:
        return times(times(ofWage, item.quantity), times(kMinutes, workdays));
    case TermsUnit::EuroPerHours:
        return times(times(item.value, item.quantity),
                     times(times(kMinutes, kScale / kQuantity), workdays));
    case TermsUnit::Described:
        return 0;
    }
    return 0;
}

HourlyRate ItemValues::rounded(Int128 value, Rounding rounding) const {
    return HourlyRate::fromUnits(divideRounded(value, m_denominator, rounding));
}

} // namespace werkbalie::domain
