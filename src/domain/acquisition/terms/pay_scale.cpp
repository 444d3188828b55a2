// From a step of a scale to the wage of an hour on a day.
#include "domain/acquisition/terms/pay_scale.h"

#include "domain/base/choice.h"
#include "domain/base/finding_builder.h"
#include "domain/base/text.h"

#include <algorithm>
#include <set>

namespace werkbalie::domain {

namespace {

constexpr Choices<WagePeriod, 4> kPeriods{{{WagePeriod::Hour, "hour"},
                                           {WagePeriod::Week, "week"},
                                           {WagePeriod::FourWeeks, "four-weeks"},
                                           {WagePeriod::Month, "month"}}};
constexpr Choices<IncreaseKind, 2> kIncreases{
    {{IncreaseKind::Percentage, "percentage"}, {IncreaseKind::Amount, "amount"}}};

constexpr std::int64_t kOne = 10'000;
constexpr std::int64_t kUnitsPerCent = 100;
constexpr Minutes kLongestWeek{60 * 60};
constexpr Money kHighestWage = Money::fromCents(10'000'000);

/// Hours of the period as a fraction: hour 1, week m/60, four weeks 4 m/60, month 52 m/(12 x 60).
struct Fraction {
    std::int64_t top = 1;
    std::int64_t bottom = 1;
};
Fraction hoursOf(const PayScale& scale) {
    if (scale.hoursPerPeriod && scale.period != WagePeriod::Hour) {
        return {*scale.hoursPerPeriod, kOne};
    }
    const std::int64_t minutes = scale.minutesPerWeek.count();
    switch (scale.period) {
    case WagePeriod::Hour:
        return {1, 1};
    case WagePeriod::Week:
        return {minutes, 60};
    case WagePeriod::FourWeeks:
        return {4 * minutes, 60};
    case WagePeriod::Month:
        return {52 * minutes, 12 * 60};
    }
    return {};
}

Money increased(Money wage, const WageIncrease& increase) {
    if (increase.kind == IncreaseKind::Percentage) {
        return wage +
               percentOf(wage, Percentage::fromUnits(increase.value), Rounding::HalfAwayFromZero);
    }
    return wage + Money::fromCents(
                      divideRounded(increase.value, kUnitsPerCent, Rounding::HalfAwayFromZero));
}

Money wageAfter(const PayScale& scale, Money wage, Date day) {
    auto increases = scale.increases;
    std::ranges::stable_sort(increases, {}, &WageIncrease::from);
    for (const WageIncrease& increase : increases) {
        if (increase.from <= day) {
            wage = increased(wage, increase);
        }
    }
    return wage;
}

HourlyRate hourlyOf(const PayScale& scale, Money wage) {
    const Fraction hours = hoursOf(scale);
    return HourlyRate::fromUnits(
        divideRounded(static_cast<Int128>(wage.cents()) * kUnitsPerCent * hours.bottom, hours.top,
                      Rounding::HalfAwayFromZero));
}

void checkSteps(const PayScale& scale, Findings& findings) {
    if (scale.steps.empty()) {
        findings.push_back(blockingFinding("pay_scale.no_steps", "steps"));
    }
    std::set<std::string> names;
    for (const PayStep& step : scale.steps) {
        if (trim(step.name).empty()) {
            findings.push_back(blockingFinding("pay_scale.step_without_name", "steps"));
        } else if (!names.insert(foldText(trim(step.name))).second) {
            findings.push_back(
                blockingFinding("pay_scale.step_twice", "steps", {{"step", step.name}}));
        }
        if (step.wage <= Money{} || step.wage > kHighestWage) {
            findings.push_back(
                blockingFinding("pay_scale.wage_out_of_range", "steps", {{"step", step.name}}));
        }
    }
}

void checkIncreases(const PayScale& scale, Findings& findings) {
    for (const WageIncrease& increase : scale.increases) {
        const std::int64_t largest =
            increase.kind == IncreaseKind::Percentage ? 100 * kOne : 10'000 * kOne;
        if (increase.value <= 0 || increase.value > largest) {
            findings.push_back(blockingFinding("pay_scale.increase_out_of_range", "increases",
                                               {{"date", isoDate(increase.from)}}));
        }
        if (!scale.validity.contains(increase.from)) {
            findings.push_back(blockingFinding("pay_scale.increase_outside", "increases",
                                               {{"date", isoDate(increase.from)}}));
        }
    }
}

} // namespace

std::string_view toText(WagePeriod period) {
    return choiceText(kPeriods, period);
}

Result<WagePeriod> parseWagePeriod(std::string_view text) {
    return parseChoice(kPeriods, text);
}

std::string_view toText(IncreaseKind kind) {
    return choiceText(kIncreases, kind);
}

Result<IncreaseKind> parseIncreaseKind(std::string_view text) {
    return parseChoice(kIncreases, text);
}

Findings checkPayScale(const PayScale& scale) {
    Findings findings;
    if (trim(scale.name).empty()) {
        findings.push_back(blockingFinding("pay_scale.name_missing", "name"));
    }
    if (scale.validity.from == Date{}) {
        findings.push_back(blockingFinding("terms.period_missing", "valid_from"));
    } else if (scale.validity.isEmpty()) {
        findings.push_back(blockingFinding(
            "period_upside_down", "valid_until",
            {{"from", isoDate(scale.validity.from)}, {"until", isoDate(*scale.validity.until)}}));
    }
    const bool oddHours =
        scale.hoursPerPeriod && (*scale.hoursPerPeriod <= 0 || *scale.hoursPerPeriod > 400 * kOne);
    if (scale.minutesPerWeek <= Minutes{0} || scale.minutesPerWeek > kLongestWeek || oddHours) {
        findings.push_back(blockingFinding("terms.hours_out_of_range", "hours_per_week"));
    }
    checkSteps(scale, findings);
    checkIncreases(scale, findings);
    return findings;
}

Result<Money> periodWageOn(const PayScale& scale, std::string_view step, Date day) {
    if (!scale.validity.contains(day)) {
        return refuse("pay_scale.not_valid", "scale",
                      {{"scale", scale.name}, {"date", isoDate(day)}});
    }
    const std::string wanted = foldText(trim(step));
    const auto found = std::ranges::find_if(
        scale.steps, [&](const PayStep& s) { return foldText(trim(s.name)) == wanted; });
    if (found == scale.steps.end()) {
        return refuse("pay_scale.step_unknown", "step",
                      {{"scale", scale.name}, {"step", std::string(step)}});
    }
    return wageAfter(scale, found->wage, day);
}

Result<HourlyRate> wageOn(const PayScale& scale, std::string_view step, Date day) {
    return periodWageOn(scale, step, day).map([&](Money wage) { return hourlyOf(scale, wage); });
}

Result<ScaleBounds> boundsOn(const PayScale& scale, Date day) {
    if (scale.steps.empty()) {
        return refuse("pay_scale.no_steps", "steps");
    }
    std::optional<ScaleBounds> bounds;
    for (const PayStep& step : scale.steps) {
        const auto wage = wageOn(scale, step.name, day);
        if (!wage) {
            return tl::unexpected<Refusal>(wage.error());
        }
        bounds =
            bounds ? ScaleBounds{std::min(bounds->lowest, *wage), std::max(bounds->highest, *wage)}
                   : ScaleBounds{*wage, *wage};
    }
    return *bounds;
}

} // namespace werkbalie::domain
