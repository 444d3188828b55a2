// The same net working days that the reservations of a tariff are divided by.
#include "domain/acquisition/tariff/working_year.h"

#include "domain/acquisition/tariff/tariff_parameters.h"
#include "domain/base/rounding.h"

namespace werkbalie::domain {

Minutes workedPerYear(const TariffInput& input) {
    constexpr std::int64_t kOneDay = 10'000;
    constexpr std::int64_t kDaysInWeek = 5;
    const ClientTerms& terms = input.clientTerms;
    const std::int64_t gross = (countedWorkdays(input) - countedPublicHolidays(input)) * kOneDay;
    const std::int64_t net = gross - terms.leaveDays.units() - terms.advDays.units();
    if (net <= 0) {
        return Minutes{0};
    }
    return Minutes{
        mulDiv(net, input.minutesPerWeek.count(), kDaysInWeek * kOneDay, Rounding::Down)};
}

} // namespace werkbalie::domain
