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

Result<void> checkPercentage(Percentage percentage, std::string_view where,
                             std::int64_t largest = kHundredPercent) {
    if (percentage.units() < 0 || percentage.units() > largest) {
        return refuse("tariff.percentage_out_of_range", where,
                      {{"percentage", percentage.toString(4)},
                       {"max", Percentage::fromUnits(largest).toString(0)}});
    }
    return {};
}

Result<void> checkAmount(HourlyRate amount, std::string_view where) {
    if (amount < HourlyRate{} || amount > kHighestWage) {
        return refuse("tariff.amount_out_of_range", where, {{"amount", exactText(amount)}});
    }
    return {};
}

/// The client's pay scale and pension scheme, as far as they are given.
Result<void> checkScale(const ClientTerms& terms) {
    constexpr HourlyRate kNothing{};
    const std::array<std::pair<HourlyRate, const char*>, 4> amounts{
        {{terms.scaleMinimum.value_or(kNothing), "client_terms.scale_minimum"},
         {terms.scaleMaximum.value_or(kNothing), "client_terms.scale_maximum"},
         {terms.pensionFranchise, "client_terms.pension_franchise"},
         {terms.pensionMaximumWage.value_or(kNothing), "client_terms.pension_maximum_wage"}}};
    for (const auto& [amount, where] : amounts) {
        if (Result<void> checked = checkAmount(amount, where); !checked) {
            return checked;
        }
    }
    if (terms.scaleMinimum && terms.scaleMaximum && *terms.scaleMaximum < *terms.scaleMinimum) {
        return refuse("tariff.scale_upside_down", "client_terms.scale_maximum",
                      {{"minimum", exactText(*terms.scaleMinimum)},
                       {"maximum", exactText(*terms.scaleMaximum)}});
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
    return checkScale(terms);
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

std::string placeOf(std::string_view list, std::size_t index, std::string_view field = {}) {
    std::string place(list);
    place += "[" + std::to_string(index) + "]";
    return field.empty() ? place : place + "." + std::string(field);
}

/// Two lines of one name could not be told apart on the receipt.
template <class Item, class Name>
Result<void> checkNames(const std::vector<Item>& items, Name name, std::string_view where) {
    for (std::size_t i = 0; i < items.size(); ++i) {
        const std::string& own = items[i].*name;
        if (own.empty()) {
            return refuse("tariff.name_missing", placeOf(where, i));
        }
        const auto before = items.begin() + static_cast<std::ptrdiff_t>(i);
        if (std::any_of(items.begin(), before,
                        [&](const Item& other) { return other.*name == own; })) {
            return refuse("tariff.name_twice", placeOf(where, i), {{"name", own}});
        }
    }
    return {};
}

/// The first percentage of a list that is out of range, named by its place.
template <class Item>
Result<void> checkPercentages(const std::vector<Item>& items, std::string_view where,
                              std::int64_t largest) {
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (Result<void> checked = checkPercentage(items[i].percentage, where, largest); !checked) {
            checked.error().where = placeOf(where, i, "percentage");
            return checked;
        }
    }
    return {};
}

Result<void> checkNamedPercentages(const std::optional<std::vector<NamedPercentage>>& items,
                                   std::string_view where) {
    if (!items) {
        return {};
    }
    if (Result<void> checked = checkPercentages(*items, where, kHundredPercent); !checked) {
        return checked;
    }
    return checkNames(*items, &NamedPercentage::key, where);
}

Result<void> checkAllowances(const TariffInput& input) {
    const std::vector<AllowanceTerms>& allowances = input.allowances;
    if (Result<void> checked = checkPercentages(allowances, "allowances", kLargestAllowance);
        !checked) {
        return checked;
    }
    for (std::size_t i = 0; i < allowances.size(); ++i) {
        if (input.method == TariffMethod::PhaseFactor &&
            allowances[i].carries == AllowanceCarries::WageAndPremiums) {
            return refuse("tariff.premiums_unknown", placeOf("allowances", i, "carries"),
                          {{"name", allowances[i].name}});
        }
    }
    return checkNames(allowances, &AllowanceTerms::name, "allowances");
}

Result<void> checkExpenses(const std::vector<ExpenseTerms>& expenses) {
    for (std::size_t i = 0; i < expenses.size(); ++i) {
        if (Result<void> checked = checkAmount(expenses[i].perHour, "expenses"); !checked) {
            checked.error().where = placeOf("expenses", i, "amount_per_hour");
            return checked;
        }
    }
    return checkNames(expenses, &ExpenseTerms::name, "expenses");
}

tl::unexpected<Refusal> refuseFactor(const std::string& where, Factor factor) {
    return refuse("tariff.factor_out_of_range", where, {{"factor", factor.toString(6)}});
}

Result<void> checkPhaseFactor(const TariffInput& input) {
    constexpr Factor kLeast = Factor::fromUnits(1'000'000);
    constexpr Factor kMost = Factor::fromUnits(10'000'000);
    const PhaseFactorTerms& terms = input.phaseFactor;
    if (input.method != TariffMethod::PhaseFactor) {
        return {};
    }
    if (terms.factor < kLeast || terms.factor > kMost) {
        return refuseFactor("method.factor", terms.factor);
    }
    for (std::size_t i = 0; i < terms.addOns.size(); ++i) {
        const FactorAddOn& addOn = terms.addOns[i];
        if (addOn.perUnit < Factor{} || addOn.perUnit > kLeast) {
            return refuseFactor(placeOf("method.add_ons", i, "factor"), addOn.perUnit);
        }
        if (addOn.quantity.units() < 0 || addOn.quantity.units() > kLongestYear * kOneDay) {
            return refuseDays(placeOf("method.add_ons", i, "quantity"), addOn.quantity);
        }
    }
    return checkNames(terms.addOns, &FactorAddOn::name, "method.add_ons");
}

Result<void> checkWorker(const TariffInput& input) {
    if (input.minutesPerWeek < kFewestMinutes || input.minutesPerWeek > kMostMinutes) {
        return refuse("tariff.hours_out_of_range", "hours_per_week",
                      {{"hours", decimalHours(input.minutesPerWeek)}});
    }
    if (input.age && input.birthDate) {
        return refuse("tariff.age_twice", "birth_date");
    }
    const int age = workerAge(input).value_or(kYoungest);
    if (age < kYoungest || age > kOldest) {
        return refuse("tariff.age_out_of_range", input.birthDate ? "birth_date" : "age",
                      {{"age", std::to_string(age)}});
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
        .and_then([&] { return checkAllowances(input); })
        .and_then([&] { return checkExpenses(input.expenses); })
        .and_then([&] { return checkPhaseFactor(input); });
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
