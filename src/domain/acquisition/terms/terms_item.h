// One term of employment as the industry's form asks it: what it is, how it weighs, and how it is
// expressed.
#pragma once

#include "domain/base/result.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace werkbalie::domain {

/// In the order in which the form asks; the wage itself is in the pay scales.
enum class TermsItemKind {
    PaidBreaks,
    TravelExpenses,
    TravelHours,
    StandBy,
    HealthInsurance,
    HomeWorking,
    Internet,
    IrregularHours,
    Shifts,
    ShiftedHours,
    Hardship,
    Overtime,
    ActingUp,
    Performance,
    TimeForTime,
    Coffee,
    Meals,
    Laundry,
    Clothing,
    SafetyAtWork,
    OwnDevice,
    LeaseVehicle,
    PublicTransport,
    BicyclePlan,
    OneOffPayment,
    YearEndPayment,
    VariablePayment,
    Jubilee,
    GeneralIncrease,
    Periodical,
    PaidWaitingDays,
    SickPay,
    Adv,
    OlderWorkerDays,
    ServiceDays,
    Holiday,
    SpecialLeave,
    CareLeave,
    PublicHolidays,
    HolidayAllowance,
    ChoiceBudget,
    Paww,
    EarlyRetirement,
    WgaGap,
    AccidentCover,
    Training,
    Vitality,
    Other
};

/// Cao voor Uitzendkrachten 2026-2028 art. 21: (a) loon en overige vergoedingen and (b)
/// arbeidstijden are essential, all the rest is not.
enum class TermsWeight { Essential, NonEssential };

/// What the usual weight of a kind stands on.
enum class WeightGround {
    Cao,       ///< named in art. 21
    Disputed,  ///< the article and pages of agencies disagree; we follow the article
    OwnReading ///< not named: our reading of the article
};

enum class TermsUnit {
    PercentOfWage,
    EuroPerHour,
    EuroPerDay,
    EuroPerKilometre, ///< quantity: kilometres a working day
    EuroPerMonth,
    EuroPerYear,
    DaysPerYear,
    HoursPerYear,
    PercentOfHours, ///< of the hourly wage, on top of it; quantity: such hours a week
    EuroPerHours,   ///< quantity: such hours a week
    Described       ///< in words: not valued
};

/// Until 2025: the ten elements of the inlenersbeloning, compared one by one.
enum class HirersPayElement {
    PeriodWage,
    Adv,
    Allowances,
    InitialIncrease,
    Expenses,
    Periodicals,
    TravelHours,
    OneOff,
    HomeWorking,
    YearEnd
};

struct TermsItemFacts {
    TermsItemKind kind;
    std::string_view key;
    TermsWeight weight;
    WeightGround ground;
    TermsUnit unit; ///< as it is usually expressed
    std::optional<HirersPayElement> element;
};

struct TermsItem {
    TermsItemKind kind = TermsItemKind::Other;
    TermsWeight weight = TermsWeight::Essential;
    TermsUnit unit = TermsUnit::Described;
    std::int64_t value = 0;    ///< ten-thousandths of what the unit says
    std::int64_t quantity = 0; ///< ten-thousandths; of the units that say so
    std::string name = {};     ///< tells items of one kind apart: "Nacht"
    std::string note = {};
    bool operator==(const TermsItem&) const = default;
};

[[nodiscard]] const TermsItemFacts& factsOf(TermsItemKind kind);
[[nodiscard]] std::span<const TermsItemFacts> allTermsItems();
/// Of the kind, with its usual weight and unit.
[[nodiscard]] TermsItem usualItem(TermsItemKind kind);
[[nodiscard]] bool hasQuantity(TermsUnit unit);
[[nodiscard]] std::span<const TermsUnit> allTermsUnits();

[[nodiscard]] std::string_view toText(TermsItemKind kind);
[[nodiscard]] Result<TermsItemKind> parseTermsItemKind(std::string_view text);
[[nodiscard]] std::string_view toText(TermsWeight weight);
[[nodiscard]] Result<TermsWeight> parseTermsWeight(std::string_view text);
[[nodiscard]] std::string_view toText(TermsUnit unit);
[[nodiscard]] Result<TermsUnit> parseTermsUnit(std::string_view text);
[[nodiscard]] std::string_view toText(HirersPayElement element);
[[nodiscard]] Result<HirersPayElement> parseHirersPayElement(std::string_view text);

} // namespace werkbalie::domain
