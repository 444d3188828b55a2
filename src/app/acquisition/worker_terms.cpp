// From the lines of a tariff to terms of employment.
#include "app/acquisition/worker_terms.h"

#include "app/administration/tariff_record.h"
#include "domain/base/holidays.h"
#include "domain/base/text.h"

#include <algorithm>

namespace werkbalie::app {

namespace {

using domain::TermsItem;
using domain::TermsUnit;
using K = domain::TermsItemKind;

constexpr std::int64_t kOne = 10'000;
constexpr std::int64_t kWhole = 1'000'000; ///< 100 %

void addValue(domain::TermsSide& side, K kind, std::pair<TermsUnit, std::int64_t> value) {
    if (value.second > 0) {
        TermsItem item = domain::usualItem(kind);
        item.unit = value.first;
        item.value = value.second;
        side.items.push_back(std::move(item));
    }
}

/// Everybody gets the public holidays: they count only when the client's terms name them too, or
/// they would make up for something else.
std::int64_t publicHolidays(const domain::TariffInput& input,
                            const domain::EmploymentTerms& terms) {
    const bool named = std::ranges::any_of(
        terms.items, [](const TermsItem& item) { return item.kind == K::PublicHolidays; });
    return named ? input.publicHolidays.value_or(
                       domain::weekdayHolidaysIn(domain::yearOf(input.date))) *
                       kOne
                 : 0;
}

void addTerms(domain::TermsSide& side, const domain::TariffInput& input,
              const domain::EmploymentTerms& employment) {
    const auto& terms = input.clientTerms;
    addValue(side, K::Adv, {TermsUnit::DaysPerYear, terms.advDays.units()});
    addValue(side, K::Holiday, {TermsUnit::DaysPerYear, terms.leaveDays.units()});
    addValue(side, K::PublicHolidays, {TermsUnit::DaysPerYear, publicHolidays(input, employment)});
    addValue(side, K::HolidayAllowance, {TermsUnit::PercentOfWage, terms.holidayAllowance.units()});
    addValue(side, K::YearEndPayment, {TermsUnit::PercentOfWage, terms.yearEndBonus.units()});
    addValue(side, K::ChoiceBudget,
             {TermsUnit::PercentOfWage, terms.individualChoiceBudget.units()});
    side.pension = terms.employerPension;
}

void addExpenses(domain::TermsSide& side, const domain::TariffInput& input) {
    for (const domain::ExpenseTerms& expense : input.expenses) {
        const std::string name = domain::foldText(expense.name);
        const bool isTravel =
            name.find("reis") != std::string::npos || name.find("travel") != std::string::npos;
        TermsItem item = domain::usualItem(isTravel ? K::TravelExpenses : K::Other);
        item.weight = domain::TermsWeight::Essential; // a vergoeding, art. 21(a)
        item.unit = TermsUnit::EuroPerHour;
        item.value = expense.perHour.units();
        item.name = isTravel ? std::string() : expense.name;
        side.items.push_back(std::move(item));
    }
}

K kindOf(domain::AllowanceKind kind) {
    switch (kind) {
    case domain::AllowanceKind::Overtime:
        return K::Overtime;
    case domain::AllowanceKind::Irregular:
        return K::IrregularHours;
    case domain::AllowanceKind::Shift:
        return K::Shifts;
    case domain::AllowanceKind::Travel:
        return K::TravelHours;
    case domain::AllowanceKind::StandBy:
        return K::StandBy;
    case domain::AllowanceKind::PublicHoliday:
    case domain::AllowanceKind::CancelledCall:
    case domain::AllowanceKind::Other:
        return K::Other;
    }
    return K::Other;
}

/// The client's hours of the same kind at the worker's percentage, when there is one such kind.
void addAllowances(domain::TermsSide& side, const domain::TariffInput& input,
                   const domain::EmploymentTerms& terms) {
    for (const domain::AllowanceTerms& allowance : input.allowances) {
        const K kind = kindOf(allowance.kind);
        const auto isOfKind = [kind](const TermsItem& item) {
            return item.kind == kind && item.unit == TermsUnit::PercentOfHours;
        };
        if (kind == K::Other || std::ranges::count_if(terms.items, isOfKind) != 1 ||
            std::ranges::any_of(side.items, isOfKind)) {
            continue;
        }
        TermsItem item = *std::ranges::find_if(terms.items, isOfKind);
        item.value = std::max<std::int64_t>(0, allowance.percentage.units() - kWhole);
        side.items.push_back(std::move(item));
    }
}

} // namespace

domain::TermsSide workerTermsOf(const domain::Placement& placement,
                                const domain::EmploymentTerms& terms) {
    domain::TermsSide side{.wage = placement.wage};
    const auto input = tariffInputOf(placement.tariffBreakdown);
    if (!input) {
        return side;
    }
    addTerms(side, *input, terms);
    addExpenses(side, *input);
    addAllowances(side, *input, terms);
    std::ranges::stable_sort(side.items, {}, &TermsItem::kind);
    return side;
}

} // namespace werkbalie::app
