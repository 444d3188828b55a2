// A tariff that was agreed, priced again with the figures of a later day.
#pragma once

#include "domain/acquisition/tariff/agreed_rate.h"
#include "domain/acquisition/tariff/tariff.h"
#include "domain/base/id.h"

#include <map>

namespace werkbalie::app {

/// What stays of the margin where a tariff itself was agreed: the share of the tariff, or the
/// euros.
enum class MarginKept { Share, Amount };

struct RepricingTerms {
    domain::Date from{}; ///< first day of the new tariffs; its figures count
    domain::Percentage wageRise = {};
    std::map<domain::ClientId, domain::Percentage> wageRiseOf = {}; ///< instead, for that client
    MarginKept kept = MarginKept::Share;

    [[nodiscard]] domain::Percentage riseOf(domain::ClientId client) const;
};
/// Refusal repricing.rise_out_of_range {value}: -50 up to 100 percent.
[[nodiscard]] domain::Result<void> checkTerms(const RepricingTerms& terms);

struct Repriced {
    domain::HourlyRate wageBefore = {};
    domain::HourlyRate wageAfter = {};
    domain::Money tariffBefore = {};
    domain::Money tariffAfter = {};
    domain::Money marginBefore = {};
    domain::Money marginAfter = {};
    domain::Minutes perWeek{0};   ///< of the calculation
    bool raisedToMinimum = false; ///< the wage would have been under the minimum of that day
    std::string calculation = {}; ///< frozen, for the new edition
    std::vector<domain::AgreedRate> rates = {}; ///< of other hours, for the new edition
};
struct AgreedTariff {
    std::string_view calculation; ///< frozen
    domain::HourlyRate tariff;    ///< as agreed; may differ from what was calculated
    domain::Percentage wageRise;
    std::vector<domain::AgreedRate> rates = {};
};
/// The same input on the new day: same terms, same kind of margin; days of the year are counted
/// anew. A rate as it was calculated is calculated anew; one that was agreed otherwise rises with
/// the tariff, to whole cents. Refusals: tariff.record_unreadable, repricing.no_calculation, those
/// of calculateTariff, parameter.missing among them.
[[nodiscard]] domain::Result<Repriced> reprice(const AgreedTariff& agreed,
                                               const RepricingTerms& terms,
                                               const domain::ParameterSet& parameters);

} // namespace werkbalie::app
