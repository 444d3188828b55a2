// Kinds of expenses in one table, with their texts.
#include "domain/administration/expense/expense.h"

#include "domain/base/choice.h"
#include "domain/base/rounding.h"

#include <array>
#include <stdexcept>

namespace werkbalie::domain {

namespace {

using K = ExpenseKind;
using M = ExpenseMeasure;
using T = ExpenseTreatment;
using S = ExpenseState;

constexpr std::array<ExpenseKindRules, 7> kKinds{
    {{K::Commute, "commute", M::Kilometres, T::ByLimit, "travel.km"},
     {K::BusinessTravel, "business_travel", M::Kilometres, T::ByLimit, "travel.km"},
     {K::PublicTransport, "public_transport", M::Receipt, T::Undecided, ""},
     {K::HomeWorking, "home_working", M::Days, T::ByLimit, "homework.day"},
     {K::Meal, "meal", M::Receipt, T::Undecided, ""},
     {K::Tools, "tools", M::Receipt, T::Undecided, ""},
     {K::Other, "other", M::Receipt, T::Undecided, ""}}};

constexpr Choices<S, 4> kStates{{{S::Open, "open"},
                                 {S::Approved, "approved"},
                                 {S::Refused, "refused"},
                                 {S::Processed, "processed"}}};
constexpr Choices<T, 4> kTreatments{{{T::Undecided, "undecided"},
                                     {T::ByLimit, "by_limit"},
                                     {T::Exempt, "exempt"},
                                     {T::Taxed, "taxed"}}};

} // namespace

const ExpenseKindRules& rulesOf(ExpenseKind kind) {
    const auto found = std::ranges::find(kKinds, kind, &ExpenseKindRules::kind);
    if (found == kKinds.end()) {
        throw std::logic_error("a kind of expense without rules");
    }
    return *found;
}

std::span<const ExpenseKindRules> allExpenseKinds() {
    return kKinds;
}

Money measuredAmount(HourlyRate rate, std::int64_t quantity) {
    // Ten-thousandths of a euro times hundredths: a cent is ten thousand of them.
    const Int128 exact = Int128{rate.units()} * quantity;
    return Money::fromCents(divideRounded(exact, Int128{10'000}, Rounding::HalfAwayFromZero));
}

Money claimedAmount(const Expense& expense) {
    return rulesOf(expense.kind).measure == M::Receipt
               ? expense.amount
               : measuredAmount(expense.rate, expense.quantity);
}

std::string_view toText(ExpenseKind kind) {
    return rulesOf(kind).key;
}

Result<ExpenseKind> parseExpenseKind(std::string_view text) {
    std::string allowed;
    for (const ExpenseKindRules& rules : kKinds) {
        if (rules.key == text) {
            return rules.kind;
        }
        allowed += (allowed.empty() ? "" : ", ") + std::string(rules.key);
    }
    return refuse("choice.unknown", {}, {{"value", std::string(text)}, {"allowed", allowed}});
}

std::string_view toText(ExpenseState state) {
    return choiceText(kStates, state);
}

Result<ExpenseState> parseExpenseState(std::string_view text) {
    return parseChoice(kStates, text);
}

std::string_view toText(ExpenseTreatment treatment) {
    return choiceText(kTreatments, treatment);
}

Result<ExpenseTreatment> parseExpenseTreatment(std::string_view text) {
    return parseChoice(kTreatments, text);
}

} // namespace werkbalie::domain
