// Each figure is a dated parameter; the client's terms never take away what the law gives.
#include "domain/administration/leave/leave_rates.h"

#include <algorithm>

namespace werkbalie::domain {

namespace {

constexpr std::int64_t kWorkdaysAWeek = 5;
constexpr std::int64_t kOneDay = 10'000; ///< days have four decimals
constexpr int kMonthsAYear = 12;
constexpr std::int64_t kMillion = 1'000'000;

constexpr ParameterKey kOldDays("leave.days.old_cao");
constexpr ParameterKey kGuaranteedDays("leave.days.guarantee");
constexpr ParameterKey kOldAllowance("holiday_allowance.agency");
constexpr ParameterKey kGuaranteedAllowance("holiday_allowance.guarantee");
constexpr ParameterKey kPublicHoliday("public_holiday_pct_2025");
constexpr ParameterKey kShortLeave("short_absence_pct_2025");
constexpr ParameterKey kPhaseAB("vacation_forfeit_statutory_phase_AB_years");
constexpr ParameterKey kPhaseC("vacation_forfeit_statutory_phase_C_years");

/// Days have four decimals, as percentages have.
std::optional<Percentage> valueOn(const ParameterSet& parameters, const ParameterKey& key,
                                  Date day) {
    const CitedParameter found = parameters.find(key, day);
    return found.value == nullptr ? std::nullopt : std::optional(found.value->percentage());
}

class Reader {
public:
    Reader(const ParameterSet& parameters, Date day) : m_parameters(parameters), m_day(day) {}

    std::int64_t millionths(std::string_view key) {
        const auto found = m_parameters.at(key, m_day);
        if (!found) {
            m_refusal = m_refusal ? m_refusal : std::optional(found.error());
            return 0;
        }
        return (*found)->value;
    }
    [[nodiscard]] const std::optional<Refusal>& refusal() const { return m_refusal; }

private:
    const ParameterSet& m_parameters;
    Date m_day;
    std::optional<Refusal> m_refusal = {};
};

/// What is agreed, or the level that the cao kept for who was placed before 2026.
Percentage leaveDays(const ParameterSet& parameters, const LeaveQuestion& question,
                     Percentage byLaw) {
    if (const auto old = valueOn(parameters, kOldDays, question.day)) {
        return std::max(*old, byLaw);
    }
    Percentage days = std::max(question.agreed.leaveDays.value_or(byLaw), byLaw);
    const auto kept = valueOn(parameters, kGuaranteedDays, question.day);
    if (kept && question.placedSince < makeDate(2026, 1, 1)) {
        days = std::max(days, *kept);
    }
    return days;
}

Percentage allowance(const ParameterSet& parameters, const LeaveQuestion& question,
                     Percentage byLaw) {
    if (const auto old = valueOn(parameters, kOldAllowance, question.day)) {
        return std::max(*old, byLaw);
    }
    Percentage percentage = std::max(question.agreed.holidayAllowance.value_or(byLaw), byLaw);
    const auto kept = valueOn(parameters, kGuaranteedAllowance, question.day);
    if (kept && question.placedSince < makeDate(2026, 1, 1)) {
        percentage = std::max(percentage, *kept);
    }
    return percentage;
}

/// The longer of the law's term and the cao's.
int statutoryMonths(const ParameterSet& parameters, const LeaveQuestion& question, int byLaw) {
    if (!question.phase) {
        return byLaw;
    }
    const Date lastOfYear = makeDate(yearOf(question.day), 12, 31);
    const CitedParameter years =
        parameters.find(*question.phase == Phase::C ? kPhaseC : kPhaseAB, lastOfYear);
    if (years.value == nullptr) {
        return byLaw;
    }
    return std::max(byLaw, static_cast<int>(years.value->value / kMillion) * kMonthsAYear);
}

} // namespace

Result<LeaveRates> leaveRatesOn(const ParameterSet& parameters, const LeaveQuestion& question) {
    Reader reader(parameters, question.day);
    const std::int64_t weeks = reader.millionths("leave.statutory_weeks");
    const std::int64_t counted = reader.millionths("leave.weeks_counted");
    const std::int64_t statutory = reader.millionths("leave.expiry_months.statutory");
    const std::int64_t extra = reader.millionths("leave.expiry_months.extra");
    const std::int64_t minimum = reader.millionths("holiday_allowance.statutory_min");
    if (reader.refusal()) {
        return tl::unexpected(*reader.refusal());
    }
    const auto byLaw = Percentage::fromUnits(weeks * kWorkdaysAWeek * kOneDay / kMillion);
    const Percentage days = leaveDays(parameters, question, byLaw);
    const LeaveAgreement& agreed = question.agreed;
    LeaveRates rates;
    rates.statutoryDays = byLaw;
    rates.extraDays = Percentage::fromUnits(days.units() - byLaw.units());
    rates.advDays = agreed.advDays.value_or(Percentage{});
    rates.weeksCounted = static_cast<int>(counted / kMillion);
    rates.holidayAllowance =
        allowance(parameters, question, Percentage::fromUnits(minimum * kOneDay / kMillion));
    rates.yearEnd = agreed.yearEnd.value_or(Percentage{});
    rates.choiceBudget = agreed.choiceBudget.value_or(Percentage{});
    rates.publicHoliday = valueOn(parameters, kPublicHoliday, question.day).value_or(Percentage{});
    rates.shortLeave = valueOn(parameters, kShortLeave, question.day).value_or(Percentage{});
    rates.statutoryMonths =
        statutoryMonths(parameters, question, static_cast<int>(statutory / kMillion));
    rates.extraMonths = static_cast<int>(extra / kMillion);
    return rates;
}

LeaveLot lotOf(LeaveKind kind, int year, const LeaveRates& rates) {
    const Date afterYear = makeDate(year + 1, 1, 1);
    if (kind == LeaveKind::Statutory) {
        return {kind, year, addMonths(afterYear, rates.statutoryMonths)};
    }
    if (kind == LeaveKind::Extra) {
        return {kind, year, addMonths(afterYear, rates.extraMonths)};
    }
    return {kind, year, kNeverExpires};
}

Minutes yearlyLeave(Percentage days, Minutes perWeek) {
    return Minutes{mulDiv(days.units(), perWeek.count(), kWorkdaysAWeek * kOneDay, Rounding::Up)};
}

} // namespace werkbalie::domain
