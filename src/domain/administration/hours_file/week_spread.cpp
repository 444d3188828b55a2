// A week total becomes days only by a rule; every minute of it lands on a day.
#include "domain/administration/hours_file/week_spread.h"

#include "domain/base/rates.h"

namespace werkbalie::domain {

namespace {

constexpr Minutes kDay{24 * 60};
constexpr std::size_t kWorkdays = 5;

} // namespace

Result<WeekMinutes> spreadOver(Minutes total, const WeekMinutes& weights) {
    const std::int64_t whole = sumOf(weights).count();
    if (whole <= 0 || total < Minutes{0}) {
        return refuse("hours_file.no_days_to_spread");
    }
    if (total > 7 * kDay) {
        return refuse("hours.more_than_a_day", {}, {{"text", decimalHours(total)}});
    }
    WeekMinutes days{};
    Minutes left = total;
    for (std::size_t i = 0; i < days.size(); ++i) {
        days.at(i) = Minutes{total.count() * weights.at(i).count() / whole};
        left -= days.at(i);
    }
    for (std::size_t i = 0; left > Minutes{0}; i = (i + 1) % days.size()) {
        if (weights.at(i) > Minutes{0}) {
            days.at(i) += Minutes{1};
            left -= Minutes{1};
        }
    }
    for (const Minutes day : days) {
        if (day > kDay) {
            return refuse("hours.more_than_a_day", {}, {{"text", decimalHours(day)}});
        }
    }
    return days;
}

Result<WeekMinutes> weightsOf(WeekSpread rule, const SpreadBasis& basis) {
    WeekMinutes weights{};
    switch (rule) {
    case WeekSpread::Ask:
        return refuse("hours_file.spread_not_chosen");
    case WeekSpread::AgreedDays:
        return basis.agreed;
    case WeekSpread::Workdays:
        for (std::size_t i = 0; i < kWorkdays; ++i) {
            const Date day = basis.week.monday() + std::chrono::days{i};
            weights.at(i) = basis.placementDays.contains(day) ? Minutes{1} : Minutes{0};
        }
        return weights;
    }
    return weights;
}

} // namespace werkbalie::domain
