// Finds the agreement a tariff comes from, and lays its rates over those that were calculated.
#include "app/administration/agreed_price.h"

#include "app/json_text.h"
#include "domain/base/text.h"

#include <algorithm>

namespace werkbalie::app {

using domain::AgreedRate;
using domain::HourlyRate;
using domain::Rounding;

HourlyRate agreedTariff(const domain::TariffAgreement& agreement, HourlyRate wage) {
    if (!agreement.factor) {
        return agreement.tariff;
    }
    return HourlyRate::fromMoney(domain::apply(wage.toMoney(Rounding::HalfAwayFromZero),
                                               *agreement.factor, Rounding::HalfAwayFromZero));
}

const domain::TariffAgreement* agreementOn(const std::vector<domain::TariffAgreement>& agreements,
                                           std::string_view occupation, domain::Date day) {
    const std::string wanted = domain::foldText(domain::trim(occupation));
    const auto found =
        std::ranges::find_if(agreements, [&](const domain::TariffAgreement& agreement) {
            return agreement.validity.contains(day) &&
                   domain::foldText(domain::trim(agreement.occupation)) == wanted;
        });
    return found == agreements.end() ? nullptr : &*found;
}

std::vector<AgreedRate> calculatedRates(const domain::TariffInput& input,
                                        const domain::RateBreakdown& result) {
    std::vector<AgreedRate> rates;
    for (const auto& allowance : result.allowanceTariffs) {
        rates.push_back(domain::agreedRate(allowance.name, HourlyRate::fromMoney(allowance.tariff),
                                           input.allowances));
    }
    return rates;
}

void showRates(domain::RateBreakdown& receipt, const std::vector<AgreedRate>& rates) {
    for (const AgreedRate& rate : rates) {
        const auto tariff = rate.tariff.toMoney(Rounding::HalfAwayFromZero);
        const auto known =
            std::ranges::find(receipt.allowanceTariffs, rate.name, &domain::AllowanceTariff::name);
        if (known == receipt.allowanceTariffs.end()) {
            receipt.allowanceTariffs.push_back({.name = rate.name, .tariff = tariff});
        } else {
            known->tariff = tariff;
        }
    }
}

std::string describe(const AgreedRate& rate) {
    return JsonObject().add("name", rate.name).add("tariff", rate.tariff.units()).text();
}

} // namespace werkbalie::app
