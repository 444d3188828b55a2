// Sums the items of a kind that say it in a unit the ledger counts in.
#include "domain/administration/leave/leave_agreement.h"

namespace werkbalie::domain {

namespace {

constexpr std::int64_t kMinutesAnHour = 60;
constexpr std::int64_t kWorkdaysAWeek = 5;

/// In days a year, four decimals.
std::optional<std::int64_t> daysOf(const TermsItem& item, Minutes perWeek) {
    if (item.unit == TermsUnit::DaysPerYear) {
        return item.value;
    }
    if (item.unit == TermsUnit::HoursPerYear && perWeek > Minutes{0}) {
        return mulDiv(item.value, kMinutesAnHour * kWorkdaysAWeek, perWeek.count(),
                      Rounding::HalfAwayFromZero);
    }
    return std::nullopt;
}

std::optional<Percentage> daysIn(const EmploymentTerms& terms, TermsItemKind kind) {
    std::optional<Percentage> sum;
    for (const TermsItem& item : terms.items) {
        if (item.kind == kind) {
            if (const auto days = daysOf(item, terms.minutesPerWeek)) {
                sum = sum.value_or(Percentage{}) + Percentage::fromUnits(*days);
            }
        }
    }
    return sum;
}

std::optional<Percentage> shareIn(const EmploymentTerms& terms, TermsItemKind kind) {
    std::optional<Percentage> sum;
    for (const TermsItem& item : terms.items) {
        if (item.kind == kind && item.unit == TermsUnit::PercentOfWage) {
            sum = sum.value_or(Percentage{}) + Percentage::fromUnits(item.value);
        }
    }
    return sum;
}

} // namespace

LeaveAgreement leaveAgreementOf(const EmploymentTerms& terms) {
    return {.leaveDays = daysIn(terms, TermsItemKind::Holiday),
            .advDays = daysIn(terms, TermsItemKind::Adv),
            .holidayAllowance = shareIn(terms, TermsItemKind::HolidayAllowance),
            .yearEnd = shareIn(terms, TermsItemKind::YearEndPayment),
            .choiceBudget = shareIn(terms, TermsItemKind::ChoiceBudget)};
}

LeaveAgreement leaveAgreementOf(const ClientTerms& terms) {
    return {.leaveDays = terms.leaveDays,
            .advDays = terms.advDays,
            .holidayAllowance = terms.holidayAllowance,
            .yearEnd = terms.yearEndBonus,
            .choiceBudget = terms.individualChoiceBudget};
}

LeaveAgreement orElse(LeaveAgreement first, const LeaveAgreement& second) {
    const auto fill = [](auto& value, const auto& other) { value = value ? value : other; };
    fill(first.leaveDays, second.leaveDays);
    fill(first.advDays, second.advDays);
    fill(first.holidayAllowance, second.holidayAllowance);
    fill(first.yearEnd, second.yearEnd);
    fill(first.choiceBudget, second.choiceBudget);
    return first;
}

} // namespace werkbalie::domain
