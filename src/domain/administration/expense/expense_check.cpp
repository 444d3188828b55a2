// One day is either worked at home or travelled to: the allowances of both are not for one day
// (reference: HB 22.1.12, quoted in expenses.json).
#include "domain/administration/expense/expense_check.h"

#include "domain/base/decimal.h"
#include "domain/base/finding_builder.h"

#include <algorithm>
#include <array>

namespace werkbalie::domain {

namespace {

using K = ExpenseKind;

constexpr std::string_view kWeekWarning = "expense.km_week_warning";
constexpr std::string_view kOneAllowance =
    "Handboek Loonheffingen 22.1.12 (uit tweede hand)";

/// What may be found out after an expense was noted, but not after it was approved.
constexpr std::array<std::string_view, 4> kNeeded{"expense.receipt_missing",
                                                  "expense.treatment_missing", "parameter.missing",
                                                  "parameter.unknown"};

class Checker {
public:
    Checker(const ExpenseContext& context, const ParameterSet& parameters)
        : m_context(context), m_expense(context.expense), m_parameters(parameters) {}

    Findings all() {
        checkClaim();
        checkDays();
        checkSplit();
        if (!m_expense.counters) {
            checkOthers();
            checkKilometres();
        }
        checkCharge();
        return std::move(m_findings);
    }

private:
    void block(std::string_view rule, std::string_view where, MessageValues values = {}) {
        m_findings.push_back(blockingFinding(rule, where, std::move(values)));
    }
    void warn(std::string_view rule, std::string_view where, MessageValues values = {}) {
        m_findings.push_back(warningFinding(rule, where, std::move(values)));
    }
    [[nodiscard]] std::string day() const { return isoDate(m_expense.day); }

    void checkClaim() {
        const Money claimed = claimedAmount(m_expense);
        if (claimed == Money{} || (claimed < Money{} && !m_expense.counters)) {
            const bool receipt = rulesOf(m_expense.kind).measure == ExpenseMeasure::Receipt;
            block("expense.nothing_claimed", receipt ? "amount" : "quantity");
        }
        if (m_expense.kind == K::HomeWorking && !m_expense.counters &&
            m_expense.quantity != kOneUnit) {
            block("expense.not_one_day", "quantity");
        }
    }

    void checkDays() {
        if (!m_context.placement.contains(m_expense.day)) {
            block("expense.day_outside_placement", "day", {{"day", day()}});
        }
        if (m_expense.day > m_expense.week.sunday()) {
            block("expense.day_after_week", "day",
                  {{"day", day()}, {"week", m_expense.week.toString()}});
        }
    }

    void checkSplit() {
        const auto split = splitExpense(m_expense, m_parameters);
        if (!split) {
            const bool never = split.error().key == "expense.no_limit";
            m_findings.push_back({.rule = split.error().key,
                                  .severity = never ? Severity::Blocking : Severity::Warning,
                                  .where = "treatment",
                                  .values = split.error().values});
            return;
        }
        if (m_expense.treatment == ExpenseTreatment::ByLimit && split->taxed > Money{}) {
            warn("expense.above_limit", "rate", {{"taxed", split->taxed.toString()}});
            m_findings.back().source = split->source;
        }
        if (!split->verified) {
            warn("expense.limit_unverified", "treatment");
            m_findings.back().source = split->source;
        }
        if (m_expense.treatment == ExpenseTreatment::Exempt && !m_expense.counters &&
            m_context.receipts == 0) {
            warn("expense.receipt_missing", "receipts");
        }
    }

    [[nodiscard]] bool isOther(const Expense& other) const {
        const bool itself = m_expense.id.isValid() && other.id == m_expense.id;
        return !itself && !other.counters && other.state != ExpenseState::Refused;
    }

    void checkOthers() {
        bool duplicate = false;
        for (const Expense& other : m_context.others) {
            if (!isOther(other) || other.day != m_expense.day) {
                continue;
            }
            checkHome(other);
            duplicate = duplicate ||
                        (other.kind == m_expense.kind && other.placement == m_expense.placement &&
                         claimedAmount(other) == claimedAmount(m_expense));
        }
        if (duplicate) {
            warn("expense.duplicate", "day", {{"day", day()}});
        }
    }

    void checkHome(const Expense& other) {
        const auto pairIs = [&](K a, K b) {
            return (m_expense.kind == a && other.kind == b) ||
                   (m_expense.kind == b && other.kind == a);
        };
        if (pairIs(K::HomeWorking, K::HomeWorking)) {
            block("expense.home_working_twice", "day", {{"day", day()}});
        } else if (pairIs(K::HomeWorking, K::Commute)) {
            block("expense.home_and_commute", "day", {{"day", day()}});
            m_findings.back().source = std::string(kOneAllowance);
        } else if (pairIs(K::HomeWorking, K::PublicTransport)) {
            warn("expense.home_and_ticket", "day", {{"day", day()}});
            m_findings.back().source = std::string(kOneAllowance);
        }
    }

    void checkKilometres() {
        if (rulesOf(m_expense.kind).measure != ExpenseMeasure::Kilometres) {
            return;
        }
        std::int64_t driven = m_expense.quantity;
        const IsoWeek week = IsoWeek::of(m_expense.day);
        for (const Expense& other : m_context.others) {
            if (isOther(other) && IsoWeek::of(other.day) == week &&
                rulesOf(other.kind).measure == ExpenseMeasure::Kilometres) {
                driven += other.quantity;
            }
        }
        const auto limit = m_parameters.at(kWeekWarning, m_expense.day);
        // Not a limit of the law: a day without value is a day without this warning.
        if (limit && driven * powerOfTen(Parameter::kScale) > (*limit)->value * kOneUnit) {
            warn("expense.many_kilometres", "quantity",
                 {{"km", formatDecimal(driven, 2, 0)},
                  {"limit", formatDecimal((*limit)->value, Parameter::kScale, 0)}});
        }
    }

    void checkCharge() {
        const bool travel = m_expense.kind == K::Commute || m_expense.kind == K::BusinessTravel ||
                            m_expense.kind == K::PublicTransport;
        if (m_context.charged && m_context.inTariff && travel) {
            warn("expense.charged_twice", "charged");
        }
    }

    const ExpenseContext& m_context;
    const Expense& m_expense;
    const ParameterSet& m_parameters;
    Findings m_findings;
};

} // namespace

Findings checkExpense(const ExpenseContext& context, const ParameterSet& parameters) {
    return Checker(context, parameters).all();
}

Findings checkApproval(const ExpenseContext& context, const ParameterSet& parameters) {
    Findings findings = checkExpense(context, parameters);
    for (Finding& finding : findings) {
        if (std::ranges::find(kNeeded, finding.rule) != kNeeded.end()) {
            finding.severity = Severity::Blocking;
        }
    }
    return findings;
}

} // namespace werkbalie::domain
