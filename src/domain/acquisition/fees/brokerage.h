// Brokerage of a self-employed worker: the rate agreed with the worker and the margin of the
// agency, an hour.
#pragma once

#include "domain/acquisition/fees/fee_line.h"
#include "domain/acquisition/tariff/tariff_input.h"
#include "domain/base/finding.h"

#include <optional>
#include <vector>

namespace werkbalie::domain {

struct BrokerageInput {
    std::optional<Money> rate = {}; ///< of the worker an hour; empty only with TargetTariff
    MarginTerms margin;             ///< factor points make no sense without a wage: refused
    std::optional<Minutes> hours = {};
    bool operator==(const BrokerageInput&) const = default;
};

struct Brokerage {
    std::vector<FeeLine> lines; ///< "rate" and "margin", together the tariff
    Money rate;
    Money margin;
    Money tariff;
    Percentage marginPercentage;           ///< of the tariff, two decimals
    std::optional<Money> total = {};       ///< for the hours
    std::optional<Money> totalMargin = {}; ///< likewise
    Findings findings;
};

/// rate + margin = tariff, to the cent; the tariff is rounded once, half away from zero. Refusals:
/// fee.rate_missing, fee.amount_out_of_range, fee.margin_kind, fee.hours_out_of_range,
/// tariff.margin_out_of_range, tariff.target_too_low.
[[nodiscard]] Result<Brokerage> brokerage(const BrokerageInput& input);

} // namespace werkbalie::domain
