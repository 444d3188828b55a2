// What must be right in a client's terms, which edition holds, and what the calculator takes of it.
#include "domain/acquisition/terms/employment_terms.h"

#include "domain/base/finding_builder.h"
#include "domain/base/text.h"

#include <set>

namespace werkbalie::domain {

namespace {

constexpr std::int64_t kOne = 10'000;
constexpr Minutes kLongestWeek{60 * 60};
/// Burgerlijk Wetboek 7:634: four times the weekly hours.
constexpr std::int64_t kLegalHoliday = 20 * kOne;
/// Wet minimumloon en minimumvakantiebijslag art. 15.
constexpr std::int64_t kLegalHolidayAllowance = 8 * kOne;

/// The most that a sound value of the unit can be; beyond it a comma was forgotten.
std::int64_t largestValue(TermsUnit unit) {
    switch (unit) {
    case TermsUnit::PercentOfWage:
        return 100 * kOne;
    case TermsUnit::PercentOfHours:
        return 1'000 * kOne;
    case TermsUnit::DaysPerYear:
        return 260 * kOne;
    case TermsUnit::HoursPerYear:
        return 2'080 * kOne;
    case TermsUnit::EuroPerHour:
    case TermsUnit::EuroPerDay:
    case TermsUnit::EuroPerKilometre:
    case TermsUnit::EuroPerHours:
        return 1'000 * kOne;
    case TermsUnit::EuroPerMonth:
        return 10'000 * kOne;
    case TermsUnit::EuroPerYear:
        return 100'000 * kOne;
    case TermsUnit::Described:
        return 0;
    }
    return 0;
}

std::int64_t largestQuantity(TermsUnit unit) {
    return (unit == TermsUnit::EuroPerKilometre ? 1'000 : 60) * kOne;
}

void checkItem(const TermsItem& item, Findings& findings) {
    const MessageValues named{{"item", std::string(toText(item.kind))}, {"name", item.name}};
    if (item.value < 0 || item.value > largestValue(item.unit)) {
        findings.push_back(blockingFinding("terms.value_out_of_range", "items", named));
    }
    if (hasQuantity(item.unit) && item.quantity <= 0) {
        findings.push_back(blockingFinding("terms.quantity_missing", "items", named));
    } else if (item.quantity < 0 || item.quantity > largestQuantity(item.unit)) {
        findings.push_back(blockingFinding("terms.value_out_of_range", "items", named));
    }
    const TermsItemFacts& facts = factsOf(item.kind);
    if (facts.ground == WeightGround::Cao && item.weight != facts.weight) {
        findings.push_back(warningFinding("terms.weight_differs", "items", named));
    }
}

std::int64_t sumOf(const std::vector<TermsItem>& items, TermsItemKind kind, TermsUnit unit) {
    std::int64_t sum = 0;
    for (const TermsItem& item : items) {
        if (item.kind == kind && item.unit == unit) {
            sum = addChecked(sum, item.value);
        }
    }
    return sum;
}

void checkAgainstLaw(const std::vector<TermsItem>& items, Findings& findings) {
    const auto holiday = sumOf(items, TermsItemKind::Holiday, TermsUnit::DaysPerYear);
    if (holiday > 0 && holiday < kLegalHoliday) {
        findings.push_back(warningFinding("terms.holiday_under_law", "items",
                                          {{"days", Percentage::fromUnits(holiday).toString()}}));
    }
    const auto allowance = sumOf(items, TermsItemKind::HolidayAllowance, TermsUnit::PercentOfWage);
    if (allowance > 0 && allowance < kLegalHolidayAllowance) {
        findings.push_back(
            warningFinding("terms.holiday_allowance_under_law", "items",
                           {{"percentage", Percentage::fromUnits(allowance).toString()}}));
    }
}

} // namespace

Findings checkTermsItems(const std::vector<TermsItem>& items) {
    Findings findings;
    std::set<std::pair<TermsItemKind, std::string>> seen;
    for (const TermsItem& item : items) {
        checkItem(item, findings);
        if (!seen.emplace(item.kind, foldText(trim(item.name))).second) {
            findings.push_back(
                blockingFinding("terms.item_twice", "items",
                                {{"item", std::string(toText(item.kind))}, {"name", item.name}}));
        }
    }
    if (!hasBlocking(findings)) { // sums of values that make no sense say nothing
        checkAgainstLaw(items, findings);
    }
    return findings;
}

Findings checkEmploymentTerms(const EmploymentTerms& terms) {
    Findings findings;
    if (trim(terms.name).empty()) {
        findings.push_back(blockingFinding("terms.name_missing", "name"));
    }
    if (terms.validity.from == Date{}) {
        findings.push_back(blockingFinding("terms.period_missing", "valid_from"));
    } else if (terms.validity.isEmpty()) {
        findings.push_back(blockingFinding(
            "period_upside_down", "valid_until",
            {{"from", isoDate(terms.validity.from)}, {"until", isoDate(*terms.validity.until)}}));
    }
    if (terms.minutesPerWeek <= Minutes{0} || terms.minutesPerWeek > kLongestWeek) {
        findings.push_back(blockingFinding("terms.hours_out_of_range", "hours_per_week"));
    }
    if (terms.pension.employer < Percentage{} ||
        terms.pension.employer > Percentage::fromUnits(100 * kOne)) {
        findings.push_back(blockingFinding("terms.value_out_of_range", "pension",
                                           {{"item", "pension"}, {"name", ""}}));
    }
    const Findings ofItems = checkTermsItems(terms.items);
    findings.insert(findings.end(), ofItems.begin(), ofItems.end());
    return findings;
}

const EmploymentTerms* termsOn(const std::vector<EmploymentTerms>& editions,
                               std::string_view occupation, Date day) {
    const std::string wanted = foldText(trim(occupation));
    const EmploymentTerms* best = nullptr;
    for (const EmploymentTerms& edition : editions) {
        const std::string own = foldText(trim(edition.occupation));
        if (!edition.validity.contains(day) || (!own.empty() && own != wanted)) {
            continue;
        }
        const bool bestIsGeneral = best == nullptr || trim(best->occupation).empty();
        const bool closer = bestIsGeneral && !own.empty();
        const bool alike = best == nullptr || bestIsGeneral == own.empty();
        if (closer || best == nullptr || (alike && edition.validity.from > best->validity.from)) {
            best = &edition;
        }
    }
    return best;
}

ClientTerms tariffTermsOf(const EmploymentTerms& terms) {
    const auto days = [&](TermsItemKind kind) {
        return Percentage::fromUnits(sumOf(terms.items, kind, TermsUnit::DaysPerYear));
    };
    const auto percent = [&](TermsItemKind kind) {
        return Percentage::fromUnits(sumOf(terms.items, kind, TermsUnit::PercentOfWage));
    };
    ClientTerms result;
    if (const Percentage holiday = days(TermsItemKind::Holiday); holiday > Percentage{}) {
        result.leaveDays = holiday;
    }
    if (const Percentage allowance = percent(TermsItemKind::HolidayAllowance);
        allowance > Percentage{}) {
        result.holidayAllowance = allowance;
    }
    result.advDays = days(TermsItemKind::Adv);
    result.yearEndBonus = percent(TermsItemKind::YearEndPayment);
    result.individualChoiceBudget = percent(TermsItemKind::ChoiceBudget);
    result.employerPension = terms.pension.employer;
    result.pensionCompensation = terms.pension.compensation;
    result.pensionFranchise = terms.pension.franchise;
    result.pensionMaximumWage = terms.pension.maximumWage;
    return result;
}

} // namespace werkbalie::domain
