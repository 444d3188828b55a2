// An expense of a flex worker: what it is for, how it is measured, and where it stands.
#pragma once

#include "domain/base/date.h"
#include "domain/base/id.h"
#include "domain/base/iso_week.h"
#include "domain/base/rates.h"

#include <optional>
#include <span>
#include <string>

namespace werkbalie::domain {

enum class ExpenseKind {
    Commute,         ///< own transport between home and the client, by the kilometre
    BusinessTravel,  ///< own transport for the work itself, by the kilometre
    PublicTransport, ///< tickets, at cost
    HomeWorking,     ///< a day worked at home
    Meal,
    Tools, ///< tools and clothing
    Other
};

/// What the amount follows from.
enum class ExpenseMeasure { Kilometres, Days, Receipt };

enum class ExpenseState { Open, Approved, Refused, Processed };

/// How the tax law looks at it, as the office decides.
enum class ExpenseTreatment {
    Undecided,
    ByLimit, ///< untaxed up to the dated limit of its kind
    Exempt,  ///< a targeted exemption, at cost, with its proof
    Taxed    ///< wage
};

struct ExpenseKindRules {
    ExpenseKind kind;
    std::string_view key;
    ExpenseMeasure measure;
    ExpenseTreatment usual;     ///< Undecided: somebody has to choose
    std::string_view parameter; ///< limit per unit; empty: the law names no amount we know
};

struct Expense {
    ExpenseId id;
    std::int64_t version = 0;
    PlacementId placement;
    IsoWeek week; ///< in which it is paid; the day may lie before it
    Date day{};
    ExpenseKind kind = ExpenseKind::Commute;
    ExpenseTreatment treatment = ExpenseTreatment::ByLimit;
    std::int64_t quantity = 0; ///< hundredths of kilometres or days
    HourlyRate rate;           ///< euro a kilometre or a day
    Money amount;              ///< of a receipt; by measure: rate * quantity
    std::string description = {};
    ExpenseState state = ExpenseState::Open;
    std::string reason = {};                 ///< why it was refused
    std::optional<ExpenseId> counters = {};  ///< the processed expense that it takes back
    std::optional<WeeklyRunId> run = {};     ///< in which it was paid
    std::optional<Money> frozenUntaxed = {}; ///< of that run, or of what it takes back
    bool operator==(const Expense&) const = default;
};

/// What a placement agreed on expenses of a kind.
struct ExpenseAgreement {
    std::int64_t id = 0;
    std::int64_t version = 0;
    PlacementId placement;
    ExpenseKind kind = ExpenseKind::Commute;
    std::optional<HourlyRate> rate = {}; ///< a unit; empty: by the client's terms
    bool charged = false;                ///< the client pays what was paid, without margin
    bool operator==(const ExpenseAgreement&) const = default;
};

inline constexpr std::int64_t kOneUnit = 100; ///< one kilometre or day as a quantity

[[nodiscard]] const ExpenseKindRules& rulesOf(ExpenseKind kind);
[[nodiscard]] std::span<const ExpenseKindRules> allExpenseKinds();
/// Rate * quantity, rounded half away from zero to cents.
[[nodiscard]] Money measuredAmount(HourlyRate rate, std::int64_t quantity);
/// What is claimed: the receipt, or the measured amount.
[[nodiscard]] Money claimedAmount(const Expense& expense);

[[nodiscard]] std::string_view toText(ExpenseKind kind);
[[nodiscard]] Result<ExpenseKind> parseExpenseKind(std::string_view text);
[[nodiscard]] std::string_view toText(ExpenseState state);
[[nodiscard]] Result<ExpenseState> parseExpenseState(std::string_view text);
[[nodiscard]] std::string_view toText(ExpenseTreatment treatment);
[[nodiscard]] Result<ExpenseTreatment> parseExpenseTreatment(std::string_view text);

} // namespace werkbalie::domain
