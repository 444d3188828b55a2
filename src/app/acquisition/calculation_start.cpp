// Finds what holds for a client and takes it over.
#include "app/acquisition/calculation_start.h"

#include "app/acquisition/clients.h"
#include "app/acquisition/rate_profiles.h"
#include "app/administration/tariff_record.h"
#include "domain/base/text.h"

#include <algorithm>

namespace werkbalie::app {

namespace {

using domain::RateProfile;
using domain::TariffAgreement;
using domain::TariffInput;

bool isAlike(std::string_view a, std::string_view b) {
    return domain::foldText(a) == domain::foldText(b);
}

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
    const auto found = std::ranges::find_if(agreements, [&](const TariffAgreement* agreement) {
        return isAlike(agreement->occupation, occupation);
    });
    return found == agreements.end() ? nullptr : *found;
}

/// The client's own goes before one for every client, one for the function before one for all.
const RateProfile* profileFor(const std::vector<RateProfile>& profiles,
                              const std::string& occupation) {
    const RateProfile* best = nullptr;
    int bestRank = -1;
    for (const RateProfile& profile : profiles) {
        const bool fits = !occupation.empty() && isAlike(profile.occupation, occupation);
        if (!fits && !profile.occupation.empty()) {
            continue;
        }
        const int rank = (fits ? 2 : 0) + (profile.client ? 1 : 0);
        if (rank > bestRank) {
            best = &profile;
            bestRank = rank;
        }
    }
    return best;
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

/// The price may have been changed by hand after it was calculated.
bool isPriceOfCalculation(const TariffAgreement& agreement) {
    const auto outcome = breakdownOf(agreement.calculation);
    return !agreement.factor && outcome &&
           domain::HourlyRate::fromMoney(outcome->tariff) == agreement.tariff;
}

void takeAgreementOver(const TariffAgreement& agreement, CalculationStart& start) {
    start.fromAgreement = true;
    if (const auto agreed = tariffInputOf(agreement.calculation)) {
        start.input = takenOver(*agreed, start.input);
    }
    if (!isPriceOfCalculation(agreement)) {
        takePriceOver(agreement, start.input);
    }
}

void takeProfileOver(const RateProfile& profile, CalculationStart& start) {
    if (const auto kept = tariffInputOf(profile.calculation)) {
        start.input = takenOver(*kept, start.input);
        start.profile = profile.name;
    }
}

/// The scale that was chosen stays: its bounds are not among the terms.
void takeTermsOver(const TermsOnDay& onDay, CalculationStart& start) {
    start.scales = onDay.choices;
    if (!onDay.terms) {
        return;
    }
    auto terms = *onDay.terms;
    terms.scaleMinimum = start.input.clientTerms.scaleMinimum;
    terms.scaleMaximum = start.input.clientTerms.scaleMaximum;
    start.input.clientTerms = terms;
    start.terms = onDay.name;
}

void addOccupation(const std::string& occupation, std::vector<std::string>& occupations) {
    const bool known = std::ranges::any_of(
        occupations, [&](const std::string& other) { return isAlike(other, occupation); });
    if (!occupation.empty() && !known) {
        occupations.push_back(occupation);
    }
}

} // namespace

TariffInput takenOver(const TariffInput& other, const TariffInput& now) {
    TariffInput input = other;
    input.date = now.date;
    input.age = now.age;
    input.birthDate = now.birthDate;
    input.mediation = now.mediation;
    if (now.grossHourlyWage) {
        input.grossHourlyWage = now.grossHourlyWage;
    }
    return input;
}

domain::Result<CalculationStart> startCalculation(Context& context,
                                                  const CalculationQuestion& question) {
    const auto file = loadClient(context, question.client);
    if (!file) {
        return tl::unexpected(file.error());
    }
    const auto profiles = listRateProfiles(context, question.client);
    if (!profiles) {
        return tl::unexpected(profiles.error());
    }
    const auto terms = loadClientTerms(context, question.client);
    if (!terms) {
        return tl::unexpected(terms.error());
    }
    CalculationStart start{
        .client = file->client, .occupation = question.occupation, .input = question.input};
    const auto agreements = agreementsOn(*file, question.input.date);
    for (const TariffAgreement* agreement : agreements) {
        addOccupation(agreement->occupation, start.occupations);
    }
    for (const RateProfile& profile : *profiles) {
        addOccupation(profile.occupation, start.occupations);
    }
    const TariffAgreement* agreement = agreementFor(agreements, question.occupation);
    if (agreement != nullptr) {
        start.occupation = agreement->occupation;
    }
    if (const RateProfile* profile = profileFor(*profiles, start.occupation)) {
        takeProfileOver(*profile, start);
    }
    if (agreement != nullptr) {
        takeAgreementOver(*agreement, start);
    }
    takeTermsOver(termsOnDay(*terms, start.occupation, question.input.date), start);
    return start;
}

} // namespace werkbalie::app
