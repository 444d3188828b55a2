// Which inputs no tariff can be calculated from; places are named as in the JSON contract.
#include "domain/acquisition/tariff/tariff_parameters.h"

#include <algorithm>
#include <array>

namespace werkbalie::domain {

namespace {

constexpr std::int64_t kHundredPercent = 1'000'000;
constexpr std::int64_t kLargestAllowance = 10'000'000; // 1000 % of the wage
constexpr std::int64_t kOneDay = 10'000;
constexpr int kLongestYear = 366;
constexpr int kYoungest = 13; // Arbeidstijdenwet art. 3:2: no work below 13
constexpr int kOldest = 100;
constexpr Minutes kFewestMinutes{60};
constexpr Minutes kMostMinutes{60 * 60};
constexpr HourlyRate kHighestWage = HourlyRate::fromUnits(100'000'000);

Result<void> checkPercentage(Percentage percentage, const std::string& where,
                             std::int64_t largest = kHundredPercent) {
    if (percentage.units() < 0 || percentage.units() > largest) {
        return refuse("tariff.percentage_out_of_range", where,
                      {{"percentage", percentage.toString(4)},
                       {"max", Percentage::fromUnits(largest).toString(0)}});
    }
    return {};
}

Result<void> checkTerms(const ClientTerms& terms) {
    const std::array<std::pair<Percentage, const char*>, 4> percentages{
        {{terms.holidayAllowance, "client_terms.holiday_allowance"},
         {terms.yearEndBonus, "client_terms.year_end_bonus"},
         {terms.individualChoiceBudget, "client_terms.individual_choice_budget"},
         {terms.employerPension, "client_terms.employer_pension"}}};
    for (const auto& [percentage, where] : percentages) {
        if (Result<void> checked = checkPercentage(percentage, where); !checked) {
            return checked;
        }
    }
    return {};
}

tl::unexpected<Refusal> refuseDays(std::string_view where, Percentage days) {
    return refuse("tariff.days_out_of_range", where, {{"days", days.toString(4)}});
}

Result<void> checkDays(const TariffInput& input) {
    const ClientTerms& terms = input.clientTerms;
    const int workdays = countedWorkdays(input);
    const int holidays = countedPublicHolidays(input);
    if (workdays < 1 || workdays > kLongestYear) {
        return refuseDays("calendar.workdays", Percentage::fromUnits(workdays * kOneDay));
    }
    if (holidays < 0 || holidays >= workdays) {
        return refuseDays("calendar.public_holidays", Percentage::fromUnits(holidays * kOneDay));
    }
    const std::int64_t year = kLongestYear * kOneDay;
    if (terms.leaveDays.units() < 0 || terms.leaveDays.units() > year) {
        return refuseDays("client_terms.leave_days", terms.leaveDays);
    }
    if (terms.advDays.units() < 0 || terms.advDays.units() > year) {
        return refuseDays("client_terms.adv_days", terms.advDays);
    }
    const std::int64_t net =
        (workdays - holidays) * kOneDay - terms.leaveDays.units() - terms.advDays.units();
    if (net < kOneDay) {
        return refuse("tariff.no_working_days", "client_terms",
                      {{"days", Percentage::fromUnits(net).toString(2)}});
    }
    return {};
}

/// Two lines of one name could not be told apart on the receipt.
template <class Item, class Name>
Result<void> checkNames(const std::vector<Item>& items, Name name, const std::string& where) {
    for (std::size_t i = 0; i < items.size(); ++i) {
        const std::string place = where + "[" + std::to_string(i) + "]";
        const std::string& own = items[i].*name;
        if (own.empty()) {
            return refuse("tariff.name_missing", place);
        }
        const auto before = items.begin() + static_cast<std::ptrdiff_t>(i);
        if (std::any_of(items.begin(), before,
                        [&](const Item& other) { return other.*name == own; })) {
            return refuse("tariff.name_twice", place, {{"name", own}});
        }
    }
    return {};
}

Result<void> checkNamedPercentages(const std::optional<std::vector<NamedPercentage>>& items,
                                   const std::string& where) {
    if (!items) {
        return {};
    }
    for (std::size_t i = 0; i < items->size(); ++i) {
        const std::string place = where + "[" + std::to_string(i) + "].percentage";
        if (Result<void> checked = checkPercentage((*items)[i].percentage, place); !checked) {
            return checked;
        }
    }
    return checkNames(*items, &NamedPercentage::key, where);
}

Result<void> checkAllowances(const std::vector<AllowanceTerms>& allowances) {
    for (std::size_t i = 0; i < allowances.size(); ++i) {
        const std::string place = "allowances[" + std::to_string(i) + "].percentage";
        if (Result<void> checked =
                checkPercentage(allowances[i].percentage, place, kLargestAllowance);
            !checked) {
            return checked;
        }
    }
    return checkNames(allowances, &AllowanceTerms::name, "allowances");
}

Result<void> checkExpenses(const std::vector<ExpenseTerms>& expenses) {
    for (std::size_t i = 0; i < expenses.size(); ++i) {
        const HourlyRate amount = expenses[i].perHour;
        if (amount < HourlyRate{} || amount > kHighestWage) {
            return refuse("tariff.amount_out_of_range",
                          "expenses[" + std::to_string(i) + "].amount_per_hour",
                          {{"amount", exactText(amount)}});
        }
    }
    return checkNames(expenses, &ExpenseTerms::name, "expenses");
}

Result<void> checkWorker(const TariffInput& input) {
    if (input.minutesPerWeek < kFewestMinutes || input.minutesPerWeek > kMostMinutes) {
        return refuse("tariff.hours_out_of_range", "hours_per_week",
                      {{"hours", decimalHours(input.minutesPerWeek)}});
    }
    if (input.age && (*input.age < kYoungest || *input.age > kOldest)) {
        return refuse("tariff.age_out_of_range", "age", {{"age", std::to_string(*input.age)}});
    }
    return {};
}

} // namespace

Result<void> checkTariffInput(const TariffInput& input) {
    return checkWorker(input)
        .and_then([&] { return checkDays(input); })
        .and_then([&] { return checkTerms(input.clientTerms); })
        .and_then([&] { return checkPercentage(input.sicknessSupplement, "sickness_supplement"); })
        .and_then([&] { return checkNamedPercentages(input.extraPremiums, "extra_premiums"); })
        .and_then([&] { return checkNamedPercentages(input.surcharges, "surcharges"); })
        .and_then([&] { return checkAllowances(input.allowances); })
        .and_then([&] { return checkExpenses(input.expenses); });
}

Result<void> checkWage(HourlyRate wage) {
    if (wage <= HourlyRate{} || wage > kHighestWage) {
        return refuse("tariff.wage_out_of_range", "gross_hourly_wage",
                      {{"wage", exactText(wage)}, {"max", kHighestWage.toString(0)}});
    }
    return {};
}

Result<void> checkMargin(const MarginTerms& margin) {
    constexpr std::int64_t kLargestFactor = 100'000; // ten times the wage
    constexpr std::int64_t kCent = 100;
    std::int64_t least = 0;
    std::int64_t most = kHighestWage.units();
    switch (margin.kind) {
    case MarginKind::None:
    case MarginKind::Amount:
        break;
    case MarginKind::PercentageOfTariff:
        most = kHundredPercent - 1; // at 100 % no tariff is high enough
        break;
    case MarginKind::PercentageOnCost:
        most = kHundredPercent;
        break;
    case MarginKind::FactorPoints:
        most = kLargestFactor;
        break;
    case MarginKind::TargetTariff:
        least = kCent;
        most = 10 * kHighestWage.units();
        break;
    }
    const bool wholeCents = margin.kind != MarginKind::TargetTariff || margin.value % kCent == 0;
    if (margin.value < least || margin.value > most || !wholeCents) {
        return refuse("tariff.margin_out_of_range", "margin.value",
                      {{"value", HourlyRate::fromUnits(margin.value).toString(4)},
                       {"kind", std::string(toText(margin.kind))}});
    }
    if (margin.minimum && *margin.minimum < Money{}) {
        return refuse(
            "tariff.margin_out_of_range", "margin.minimum",
            {{"value", margin.minimum->toString()}, {"kind", std::string(toText(margin.kind))}});
    }
    return {};
}

} // namespace werkbalie::domain
