// Random inputs of the rate calculator.
#include "tests/support/tariff_inputs.h"

#include <rapidcheck.h>

namespace werkbalie::test {

using namespace domain;

namespace {

std::vector<NamedPercentage> someSurcharges() {
    std::vector<NamedPercentage> items;
    for (const char* key : {"social_fund", "short_leave", "idle", "organisation"}) {
        items.push_back({key, percentOfHundredths(*rc::gen::inRange(0, 400))});
    }
    return items;
}

void addLists(TariffInput& input) {
    input.surcharges = someSurcharges();
    if (*rc::gen::arbitrary<bool>()) {
        input.extraPremiums = {{{"paww", percentOfHundredths(*rc::gen::inRange(0, 50))}}};
    }
    if (*rc::gen::arbitrary<bool>()) {
        input.allowances = {
            {"overtime", percentOfHundredths(*rc::gen::inRange(10'000, 20'000)),
             *rc::gen::element(AllowanceCarries::Wage, AllowanceCarries::WageAndPremiums,
                               AllowanceCarries::All),
             *rc::gen::element(AllowanceKind::Other, AllowanceKind::Overtime,
                               AllowanceKind::Shift)}};
    }
    if (*rc::gen::arbitrary<bool>()) {
        input.expenses = {{"travel", HourlyRate::fromUnits(*rc::gen::inRange(0, 30'000)), false},
                          {"training", HourlyRate::fromUnits(*rc::gen::inRange(0, 30'000)), true}};
    }
}

void addTerms(TariffInput& input) {
    input.clientTerms.leaveDays = percentOfHundredths(*rc::gen::inRange(2'000, 3'500));
    input.clientTerms.advDays = percentOfHundredths(*rc::gen::inRange(0, 2'600));
    input.clientTerms.yearEndBonus = percentOfHundredths(*rc::gen::inRange(0, 1'000));
    input.clientTerms.employerPension = percentOfHundredths(*rc::gen::inRange(0, 3'000));
    input.clientTerms.pensionCompensation =
        *rc::gen::element(PensionCompensation::OnWhole, PensionCompensation::OnPensionBase,
                          PensionCompensation::OnClientBase);
    input.clientTerms.pensionFranchise = HourlyRate::fromUnits(*rc::gen::inRange(0, 1'500) * 100);
    if (*rc::gen::arbitrary<bool>()) {
        input.clientTerms.pensionMaximumWage =
            HourlyRate::fromUnits(*rc::gen::inRange(2'000, 9'000) * 100);
        input.clientTerms.scaleMinimum = HourlyRate::fromUnits(*rc::gen::inRange(0, 200'000));
        input.clientTerms.scaleMaximum = HourlyRate::fromUnits(*rc::gen::inRange(200'000, 400'000));
    }
}

/// An age, a birth date, or neither: an adult.
void addAge(TariffInput& input) {
    const int choice = *rc::gen::inRange(0, 3);
    if (choice == 1) {
        input.age = *rc::gen::inRange(15, 70);
    } else if (choice == 2) {
        input.birthDate = input.date - std::chrono::days(*rc::gen::inRange(15 * 366, 70 * 365));
    }
}

} // namespace

Percentage percentOfHundredths(int hundredths) {
    return Percentage::fromUnits(hundredths * 100);
}

MarginTerms someMargin() {
    const auto kind = *rc::gen::element(
        MarginKind::None, MarginKind::Amount, MarginKind::PercentageOfTariff,
        MarginKind::PercentageOnCost, MarginKind::FactorPoints, MarginKind::TargetTariff);
    const bool factor = kind == MarginKind::FactorPoints;
    const bool target = kind == MarginKind::TargetTariff;
    const int value = factor ? *rc::gen::inRange(0, 10'000)
                             : *rc::gen::inRange(target ? 2'000 : 0, target ? 20'000 : 9'900) * 100;
    MarginTerms margin{.kind = kind, .value = value};
    if (target && *rc::gen::arbitrary<bool>()) {
        margin.minimum = Money::fromCents(*rc::gen::inRange(0, 1'000));
    }
    return margin;
}

TariffInput someTariffInput() {
    TariffInput input;
    input.date = makeDate(*rc::gen::element(2025, 2026), 7, 15);
    input.grossHourlyWage = HourlyRate::fromUnits(*rc::gen::inRange(1, 1'200'000));
    input.minutesPerWeek = Minutes(*rc::gen::inRange(60, 3'600));
    addAge(input);
    input.bbl = *rc::gen::arbitrary<bool>();
    input.onCall = *rc::gen::arbitrary<bool>();
    input.contract = *rc::gen::element(ContractKind::AgencyClause, ContractKind::FixedTerm,
                                       ContractKind::Indefinite);
    input.phase = *rc::gen::element(Phase::A, Phase::B, Phase::C);
    input.mediation = *rc::gen::element(Mediation::Temping, Mediation::Payroll);
    input.employerSize = *rc::gen::element(EmployerSize::Small, EmployerSize::Large);
    input.wgaCharged = *rc::gen::element(WgaCharged::All, WgaCharged::Half);
    addTerms(input);
    addLists(input);
    input.margin = someMargin();
    return input;
}

TariffInput withPhaseFactor(TariffInput input) {
    input.method = TariffMethod::PhaseFactor;
    input.phaseFactor.factor = Factor::fromUnits(*rc::gen::inRange(1'000'000, 3'000'000));
    input.phaseFactor.addOns = {{.name = "extra_leave",
                                 .quantity = percentOfHundredths(*rc::gen::inRange(0, 1'000)),
                                 .perUnit = Factor::fromUnits(*rc::gen::inRange(0, 20'000))}};
    for (AllowanceTerms& allowance : input.allowances) {
        allowance.carries = AllowanceCarries::All;
    }
    return input;
}

} // namespace werkbalie::test
