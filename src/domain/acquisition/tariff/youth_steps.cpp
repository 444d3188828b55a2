// The birthdays on which the minimum wage of a young worker rises.
#include "domain/acquisition/tariff/youth_steps.h"

#include <algorithm>

namespace werkbalie::domain {

namespace {

constexpr int kAdultAge = 21;
constexpr int kMonthsInYear = 12;

/// Someone born on 29 February has the birthday on 1 March in common years, as ageAt counts.
Date birthday(Date birth, int age) {
    const Date day = addMonths(birth, age * kMonthsInYear);
    return ageAt(birth, day) == age ? day : day + std::chrono::days{1};
}

YouthStep stepOn(TariffInput input, int age, const ParameterSet& parameters) {
    input.date = birthday(*input.birthDate, age);
    YouthStep step{.date = input.date, .age = age};
    const Result<const Parameter*> minimum = minimumWage(parameters, input.date, age, input.bbl);
    if (!minimum) {
        step.breakdown = tl::unexpected<Refusal>(minimum.error());
        return step;
    }
    step.minimumWage = (*minimum)->hourlyRate();
    input.grossHourlyWage = std::max(*input.grossHourlyWage, step.minimumWage);
    step.breakdown = calculateTariff(input, parameters);
    return step;
}

} // namespace

std::vector<YouthStep> youthSteps(const TariffInput& input, const ParameterSet& parameters) {
    std::vector<YouthStep> steps;
    if (!input.birthDate || !input.grossHourlyWage) {
        return steps;
    }
    for (int age = ageAt(*input.birthDate, input.date) + 1; age <= kAdultAge; ++age) {
        steps.push_back(stepOn(input, age, parameters));
    }
    return steps;
}

} // namespace werkbalie::domain
