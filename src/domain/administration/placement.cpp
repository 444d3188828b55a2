// What law and sense ask of a placement before it is kept.
#include "domain/administration/placement.h"

#include "domain/base/choice.h"

namespace werkbalie::domain {

namespace {

constexpr Choices<PlacementStatus, 3> kStatuses{{{PlacementStatus::Concept, "concept"},
                                                 {PlacementStatus::Active, "active"},
                                                 {PlacementStatus::Ended, "ended"}}};
constexpr Minutes kFewestMinutes{60};
constexpr Minutes kMostMinutes{60 * 60};
constexpr int kAdultAge = 21;

Finding blocking(std::string rule, std::string where, MessageValues values = {}) {
    return {.rule = std::move(rule),
            .severity = Severity::Blocking,
            .where = std::move(where),
            .values = std::move(values)};
}

/// Wet minimumloon en minimumvakantiebijslag art. 7 and 8: at least the hourly minimum of that age.
void checkMinimumWage(Findings& findings, const PlacementCheck& check,
                      const ParameterSet& parameters) {
    const Date start = check.placement.period.from;
    const int age = check.birthDate ? ageAt(*check.birthDate, start) : kAdultAge;
    const Result<const Parameter*> minimum = minimumWage(parameters, start, age, check.bbl);
    if (!minimum) {
        findings.push_back(blocking(minimum.error().key, "wage", minimum.error().values));
        return;
    }
    if (check.placement.wage >= (*minimum)->hourlyRate()) {
        return;
    }
    Finding finding = blocking("below_minimum_wage", "wage",
                               {{"wage", exactText(check.placement.wage)},
                                {"minimum", (*minimum)->hourlyRate().toString()},
                                {"age", std::to_string(age)},
                                {"date", isoDate(start)}});
    finding.source = (*minimum)->source;
    findings.push_back(std::move(finding));
}

void checkAmounts(Findings& findings, const Placement& placement) {
    if (placement.wage <= HourlyRate{}) {
        findings.push_back(blocking("no_wage", "wage"));
    }
    if (placement.tariff <= HourlyRate{}) {
        findings.push_back(blocking("no_tariff", "tariff"));
    } else if (placement.tariff < placement.costPrice) {
        findings.push_back({.rule = "tariff_below_cost",
                            .severity = Severity::Warning,
                            .where = "tariff",
                            .values = {{"tariff", exactText(placement.tariff)},
                                       {"cost_price", exactText(placement.costPrice)}}});
    }
}

} // namespace

std::string_view toText(PlacementStatus status) {
    return choiceText(kStatuses, status);
}
Result<PlacementStatus> parsePlacementStatus(std::string_view text) {
    return parseChoice(kStatuses, text);
}

Findings checkPlacement(const PlacementCheck& check, const ParameterSet& parameters) {
    Findings findings;
    const Placement& placement = check.placement;
    if (placement.period.isEmpty()) {
        findings.push_back(blocking("period_upside_down", "period",
                                    {{"from", isoDate(placement.period.from)},
                                     {"until", isoDate(*placement.period.until)}}));
    }
    if (placement.minutesPerWeek < kFewestMinutes || placement.minutesPerWeek > kMostMinutes) {
        findings.push_back(blocking("hours_out_of_range", "hours_per_week",
                                    {{"hours", decimalHours(placement.minutesPerWeek)}}));
    }
    checkAmounts(findings, placement);
    if (placement.wage > HourlyRate{}) {
        checkMinimumWage(findings, check, parameters);
    }
    if (!check.birthDate) {
        findings.push_back(
            {.rule = "birth_date_unknown", .severity = Severity::Warning, .where = "birth_date"});
    }
    return findings;
}

} // namespace werkbalie::domain
