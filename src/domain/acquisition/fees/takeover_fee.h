// What a client pays for taking a worker over: less the longer the worker was posted there, and
// never more than is reasonable (Waadi art. 9a).
#pragma once

#include "domain/acquisition/fees/fee_line.h"
#include "domain/base/finding.h"
#include "domain/parameters/parameter_set.h"

#include <optional>
#include <vector>

namespace werkbalie::domain {

enum class TakeoverBasis {
    PercentageOfTariff, ///< percentage of the tariff for each hour that is left
    ShareOfFee          ///< the part of a whole fee for the hours that are left
};

struct TakeoverFeeInput {
    Date date{};
    TakeoverBasis basis = TakeoverBasis::PercentageOfTariff;
    Money tariff = {};                         ///< an hour; PercentageOfTariff only
    std::optional<Percentage> percentage = {}; ///< empty: 25, from memory and marked as such
    Money wholeFee = {};                       ///< ShareOfFee only
    Minutes worked{0};
    std::optional<Minutes> period = {}; ///< after which nothing is due; empty: by custom
    bool operator==(const TakeoverFeeInput&) const = default;
};

struct TakeoverStep {
    Minutes worked{0};
    Money fee;
    bool operator==(const TakeoverStep&) const = default;
};

struct TakeoverFee {
    std::vector<FeeLine> lines; ///< one: "takeover_fee"
    Money fee;
    Minutes left{0};
    std::vector<TakeoverStep> steps; ///< at 0, 1/4, 1/2, 3/4 and the whole of the period
    Findings findings;
};

/// Rounded once to cents, half away from zero; 0 from the end of the period. Refusals:
/// fee.amount_out_of_range, fee.percentage_out_of_range, fee.hours_out_of_range,
/// parameter.missing.
[[nodiscard]] Result<TakeoverFee> takeoverFee(const TakeoverFeeInput& input,
                                              const ParameterSet& parameters);

} // namespace werkbalie::domain
