// The fee for recruitment and selection: a percentage of a yearly wage, paid in stages, with a
// guarantee.
#pragma once

#include "domain/acquisition/fees/fee_line.h"
#include "domain/acquisition/tariff/tariff_input.h"
#include "domain/base/finding.h"
#include "domain/parameters/parameter_set.h"

#include <optional>
#include <vector>

namespace werkbalie::domain {

enum class RefundKind {
    Fixed,  ///< the whole share whenever the candidate leaves within the guarantee
    ProRata ///< the share of the weeks that are left
};
struct Guarantee {
    int weeks = 0;                                      ///< 1..104
    Percentage refund = Percentage::fromUnits(500'000); ///< of the fee, 0..100
    RefundKind kind = RefundKind::Fixed;
    std::optional<int> weeksWorked = {}; ///< when the candidate left; empty: did not
    bool operator==(const Guarantee&) const = default;
};

struct RecruitmentFeeInput {
    Date date{};
    Money yearlyWage = {};                     ///< full time, without what is added below
    std::vector<NamedPercentage> shares = {};  ///< of the yearly wage: holiday_allowance 8.00
    std::vector<NamedAmount> parts = {};       ///< a year: bonus, car
    std::optional<Percentage> percentage = {}; ///< empty: what is usual, said in a finding
    Money minimumFee = {};
    std::vector<NamedPercentage> stages = {}; ///< together 100; empty: all at signing
    std::optional<Guarantee> guarantee = {};
    bool operator==(const RecruitmentFeeInput&) const = default;
};

struct RecruitmentFee {
    std::vector<FeeLine> lines; ///< the parts of the yearly wage, then "fee"
    Money base;                 ///< yearly wage with its parts
    Money fee;
    std::vector<NamedAmount> stages; ///< together the fee
    Money refund = {};               ///< 0 unless the candidate left within the guarantee
    Findings findings;
};

/// Each part is rounded to cents, half away from zero; so is the fee. Refusals:
/// fee.amount_out_of_range, fee.percentage_out_of_range, fee.stages_not_whole,
/// fee.guarantee_out_of_range, parameter.missing.
[[nodiscard]] Result<RecruitmentFee> recruitmentFee(const RecruitmentFeeInput& input,
                                                    const ParameterSet& parameters);

} // namespace werkbalie::domain
