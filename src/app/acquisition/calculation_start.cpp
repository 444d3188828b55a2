// Finds the agreement that holds and takes its terms over.
#include "app/acquisition/calculation_start.h"

#include "app/acquisition/clients.h"
#include "app/administration/tariff_record.h"
#include "domain/base/text.h"

#include <algorithm>

namespace werkbalie::app {

namespace {

using domain::TariffAgreement;
using domain::TariffInput;

std::vector<const TariffAgreement*> agreementsOn(const ClientFile& file, domain::Date day) {
    std::vector<const TariffAgreement*> found;
    for (const TariffAgreement& agreement : file.agreements) {
        if (agreement.validity.contains(day)) {
            found.push_back(&agreement);
        }
    }
    return found;
}

const TariffAgreement* agreementFor(const std::vector<const TariffAgreement*>& agreements,
                                    const std::string& occupation) {
    if (occupation.empty()) {
        return agreements.size() == 1 ? agreements.front() : nullptr;
    }
    const std::string wanted = domain::foldText(occupation);
    const auto found = std::ranges::find_if(agreements, [&](const TariffAgreement* agreement) {
        return domain::foldText(agreement->occupation) == wanted;
    });
    return found == agreements.end() ? nullptr : *found;
}

/// The terms of another calculation for the worker and the day of this one.
TariffInput takenOver(const TariffInput& agreed, const TariffInput& now) {
    TariffInput input = agreed;
    input.date = now.date;
    input.age = now.age;
    input.birthDate = now.birthDate;
    input.mediation = now.mediation;
    if (now.grossHourlyWage) {
        input.grossHourlyWage = now.grossHourlyWage;
    }
    return input;
}

/// An agreed tariff is a target; an agreed factor makes one of the wage, in whole cents.
void takePriceOver(const TariffAgreement& agreement, TariffInput& input) {
    domain::HourlyRate tariff = agreement.tariff;
    if (agreement.factor) {
        if (!input.grossHourlyWage) {
            return;
        }
        const auto rounding = domain::Rounding::HalfAwayFromZero;
        tariff = domain::HourlyRate::fromMoney(
            domain::apply(input.grossHourlyWage->toMoney(rounding), *agreement.factor, rounding));
    }
    input.margin = {.kind = domain::MarginKind::TargetTariff, .value = tariff.units()};
}

} // namespace

domain::Result<CalculationStart> startCalculation(Context& context,
                                                  const CalculationQuestion& question) {
    const auto file = loadClient(context, question.client);
    if (!file) {
        return tl::unexpected(file.error());
    }
    CalculationStart start{
        .client = file->client, .occupation = question.occupation, .input = question.input};
    const auto agreements = agreementsOn(*file, question.input.date);
    for (const TariffAgreement* agreement : agreements) {
        start.occupations.push_back(agreement->occupation);
    }
    const TariffAgreement* agreement = agreementFor(agreements, question.occupation);
    if (agreement == nullptr) {
        return start;
    }
    start.occupation = agreement->occupation;
    start.fromAgreement = true;
    const auto agreed = tariffInputOf(agreement->calculation);
    if (!agreement->calculation.empty() && agreed) {
        start.input = takenOver(*agreed, question.input);
    } else {
        takePriceOver(*agreement, start.input);
    }
    return start;
}

} // namespace werkbalie::app
