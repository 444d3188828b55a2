// The limit a unit is multiplied and rounded as the claim is, so that a claim at the limit leaves
// no cent of wage.
#include "domain/administration/expense/expense_split.h"

#include <algorithm>

namespace werkbalie::domain {

namespace {

Result<ExpenseSplit> byLimit(const Expense& expense, const ParameterSet& parameters) {
    const std::string_view key = rulesOf(expense.kind).parameter;
    if (key.empty()) {
        return refuse("expense.no_limit", "treatment",
                      {{"kind", std::string(toText(expense.kind))}});
    }
    const auto found = parameters.at(key, expense.day);
    if (!found) {
        return tl::unexpected(found.error());
    }
    const Parameter& parameter = **found;
    ExpenseSplit split;
    split.total = claimedAmount(expense);
    split.limit = parameter.hourlyRate();
    split.untaxed = std::min(split.total, measuredAmount(*split.limit, expense.quantity));
    split.taxed = split.total - split.untaxed;
    split.source = parameter.key + ": " + parameter.source;
    split.verified = parameter.confidence == Confidence::Official ||
                     parameter.confidence == Confidence::Secondary;
    return split;
}

} // namespace

Result<ExpenseSplit> splitExpense(const Expense& expense, const ParameterSet& parameters) {
    const Money total = claimedAmount(expense);
    if (expense.frozenUntaxed) {
        return ExpenseSplit{.total = total,
                            .untaxed = *expense.frozenUntaxed,
                            .taxed = total - *expense.frozenUntaxed};
    }
    switch (expense.treatment) {
    case ExpenseTreatment::Undecided:
        return refuse("expense.treatment_missing", "treatment",
                      {{"kind", std::string(toText(expense.kind))}});
    case ExpenseTreatment::ByLimit:
        return byLimit(expense, parameters);
    case ExpenseTreatment::Exempt:
        return ExpenseSplit{.total = total, .untaxed = total, .taxed = {}};
    case ExpenseTreatment::Taxed:
        return ExpenseSplit{.total = total, .untaxed = {}, .taxed = total};
    }
    return refuse("expense.treatment_missing", "treatment");
}

} // namespace werkbalie::domain
