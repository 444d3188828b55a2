// The kinds of the form in one table; the reading of art. 21 is ours where the article names no
// kind.
#include "domain/acquisition/terms/terms_item.h"

#include "domain/base/choice.h"

#include <array>
#include <stdexcept>

namespace werkbalie::domain {

namespace {

using K = TermsItemKind;
using W = TermsWeight;
using G = WeightGround;
using U = TermsUnit;
using E = HirersPayElement;

constexpr std::array<TermsItemFacts, 48> kItems{{
    {K::PaidBreaks, "paid_breaks", W::Essential, G::Cao, U::HoursPerYear, E::PeriodWage},
    {K::TravelExpenses, "travel_expenses", W::Essential, G::Disputed, U::EuroPerKilometre,
     E::Expenses},
    {K::TravelHours, "travel_hours", W::Essential, G::Cao, U::HoursPerYear, E::TravelHours},
    {K::StandBy, "stand_by", W::Essential, G::Cao, U::EuroPerHours, E::Allowances},
    {K::HealthInsurance, "health_insurance", W::Essential, G::OwnReading, U::EuroPerMonth,
     E::Expenses},
    {K::HomeWorking, "home_working", W::Essential, G::OwnReading, U::EuroPerDay, E::HomeWorking},
    {K::Internet, "internet", W::Essential, G::OwnReading, U::EuroPerMonth, E::Expenses},
    {K::IrregularHours, "irregular_hours", W::Essential, G::Cao, U::PercentOfHours, E::Allowances},
    {K::Shifts, "shifts", W::Essential, G::Cao, U::PercentOfHours, E::Allowances},
    {K::ShiftedHours, "shifted_hours", W::Essential, G::Cao, U::PercentOfHours, E::Allowances},
    {K::Hardship, "hardship", W::Essential, G::Cao, U::EuroPerHours, E::Allowances},
    {K::Overtime, "overtime", W::Essential, G::Cao, U::PercentOfHours, E::Allowances},
    {K::ActingUp, "acting_up", W::Essential, G::Cao, U::PercentOfWage, E::Allowances},
    {K::Performance, "performance", W::Essential, G::Cao, U::PercentOfWage, E::Allowances},
    {K::TimeForTime, "time_for_time", W::Essential, G::Cao, U::HoursPerYear, E::Allowances},
    {K::Coffee, "coffee", W::NonEssential, G::OwnReading, U::Described, E::Expenses},
    {K::Meals, "meals", W::Essential, G::OwnReading, U::EuroPerDay, E::Expenses},
    {K::Laundry, "laundry", W::Essential, G::OwnReading, U::EuroPerMonth, E::Expenses},
    {K::Clothing, "clothing", W::Essential, G::OwnReading, U::EuroPerYear, E::Expenses},
    {K::SafetyAtWork, "safety_at_work", W::NonEssential, G::OwnReading, U::EuroPerYear,
     E::Expenses},
    {K::OwnDevice, "own_device", W::Essential, G::OwnReading, U::EuroPerMonth, E::Expenses},
    {K::LeaseVehicle, "lease_vehicle", W::NonEssential, G::OwnReading, U::EuroPerMonth,
     std::nullopt},
    {K::PublicTransport, "public_transport", W::Essential, G::Disputed, U::EuroPerMonth,
     E::Expenses},
    {K::BicyclePlan, "bicycle_plan", W::NonEssential, G::OwnReading, U::EuroPerYear, std::nullopt},
    {K::OneOffPayment, "one_off_payment", W::Essential, G::Cao, U::EuroPerYear, E::OneOff},
    {K::YearEndPayment, "year_end_payment", W::Essential, G::Cao, U::PercentOfWage, E::YearEnd},
    {K::VariablePayment, "variable_payment", W::Essential, G::Cao, U::PercentOfWage, E::OneOff},
    {K::Jubilee, "jubilee", W::Essential, G::OwnReading, U::EuroPerYear, E::OneOff},
    {K::GeneralIncrease, "general_increase", W::Essential, G::Cao, U::PercentOfWage,
     E::InitialIncrease},
    {K::Periodical, "periodical", W::Essential, G::Cao, U::PercentOfWage, E::Periodicals},
    {K::PaidWaitingDays, "paid_waiting_days", W::NonEssential, G::OwnReading, U::DaysPerYear,
     std::nullopt},
    {K::SickPay, "sick_pay", W::NonEssential, G::OwnReading, U::PercentOfWage, std::nullopt},
    {K::Adv, "adv", W::Essential, G::OwnReading, U::DaysPerYear, E::Adv},
    {K::OlderWorkerDays, "older_worker_days", W::Essential, G::OwnReading, U::DaysPerYear, E::Adv},
    {K::ServiceDays, "service_days", W::Essential, G::OwnReading, U::DaysPerYear, E::Adv},
    {K::Holiday, "holiday", W::Essential, G::Cao, U::DaysPerYear, std::nullopt},
    {K::SpecialLeave, "special_leave", W::NonEssential, G::OwnReading, U::DaysPerYear,
     std::nullopt},
    {K::CareLeave, "care_leave", W::NonEssential, G::OwnReading, U::DaysPerYear, std::nullopt},
    {K::PublicHolidays, "public_holidays", W::Essential, G::Cao, U::DaysPerYear, std::nullopt},
    {K::HolidayAllowance, "holiday_allowance", W::Essential, G::Cao, U::PercentOfWage,
     std::nullopt},
    {K::ChoiceBudget, "choice_budget", W::Essential, G::OwnReading, U::PercentOfWage, std::nullopt},
    {K::Paww, "paww", W::NonEssential, G::OwnReading, U::PercentOfWage, std::nullopt},
    {K::EarlyRetirement, "early_retirement", W::NonEssential, G::OwnReading, U::PercentOfWage,
     std::nullopt},
    {K::WgaGap, "wga_gap", W::NonEssential, G::OwnReading, U::PercentOfWage, std::nullopt},
    {K::AccidentCover, "accident_cover", W::NonEssential, G::OwnReading, U::EuroPerYear,
     std::nullopt},
    {K::Training, "training", W::NonEssential, G::OwnReading, U::EuroPerYear, std::nullopt},
    {K::Vitality, "vitality", W::NonEssential, G::OwnReading, U::EuroPerYear, std::nullopt},
    {K::Other, "other", W::NonEssential, G::OwnReading, U::EuroPerYear, std::nullopt},
}};

constexpr Choices<W, 2> kWeights{{{W::Essential, "essential"}, {W::NonEssential, "non_essential"}}};
constexpr Choices<U, 11> kUnits{{{U::PercentOfWage, "percent_of_wage"},
                                 {U::EuroPerHour, "euro_per_hour"},
                                 {U::EuroPerDay, "euro_per_day"},
                                 {U::EuroPerKilometre, "euro_per_kilometre"},
                                 {U::EuroPerMonth, "euro_per_month"},
                                 {U::EuroPerYear, "euro_per_year"},
                                 {U::DaysPerYear, "days_per_year"},
                                 {U::HoursPerYear, "hours_per_year"},
                                 {U::PercentOfHours, "percent_of_hours"},
                                 {U::EuroPerHours, "euro_per_hours"},
                                 {U::Described, "described"}}};
constexpr std::array kUnitOrder{U::PercentOfWage,    U::EuroPerHour,  U::EuroPerDay,
                                U::EuroPerKilometre, U::EuroPerMonth, U::EuroPerYear,
                                U::DaysPerYear,      U::HoursPerYear, U::PercentOfHours,
                                U::EuroPerHours,     U::Described};
constexpr Choices<E, 10> kElements{{{E::PeriodWage, "period_wage"},
                                    {E::Adv, "adv"},
                                    {E::Allowances, "allowances"},
                                    {E::InitialIncrease, "initial_increase"},
                                    {E::Expenses, "expenses"},
                                    {E::Periodicals, "periodicals"},
                                    {E::TravelHours, "travel_hours"},
                                    {E::OneOff, "one_off"},
                                    {E::HomeWorking, "home_working"},
                                    {E::YearEnd, "year_end"}}};

} // namespace

const TermsItemFacts& factsOf(TermsItemKind kind) {
    const auto found = std::ranges::find(kItems, kind, &TermsItemFacts::kind);
    if (found == kItems.end()) {
        throw std::logic_error("a kind of term without facts");
    }
    return *found;
}

std::span<const TermsItemFacts> allTermsItems() {
    return kItems;
}

TermsItem usualItem(TermsItemKind kind) {
    const TermsItemFacts& facts = factsOf(kind);
    return {.kind = kind, .weight = facts.weight, .unit = facts.unit};
}

bool hasQuantity(TermsUnit unit) {
    return unit == U::EuroPerKilometre || unit == U::PercentOfHours || unit == U::EuroPerHours;
}

std::span<const TermsUnit> allTermsUnits() {
    return kUnitOrder;
}

std::string_view toText(TermsItemKind kind) {
    return factsOf(kind).key;
}

Result<TermsItemKind> parseTermsItemKind(std::string_view text) {
    const auto found = std::ranges::find(kItems, text, &TermsItemFacts::key);
    if (found == kItems.end()) {
        return refuse("choice.unknown", {}, {{"value", std::string(text)}, {"allowed", ""}});
    }
    return found->kind;
}

std::string_view toText(TermsWeight weight) {
    return choiceText(kWeights, weight);
}

Result<TermsWeight> parseTermsWeight(std::string_view text) {
    return parseChoice(kWeights, text);
}

std::string_view toText(TermsUnit unit) {
    return choiceText(kUnits, unit);
}

Result<TermsUnit> parseTermsUnit(std::string_view text) {
    return parseChoice(kUnits, text);
}

std::string_view toText(HirersPayElement element) {
    return choiceText(kElements, element);
}

Result<HirersPayElement> parseHirersPayElement(std::string_view text) {
    return parseChoice(kElements, text);
}

} // namespace werkbalie::domain
