// The fee for recruitment and selection.
#include "domain/acquisition/fees/recruitment_fee.h"

namespace werkbalie::domain {

namespace {

constexpr std::int64_t kWhole = 1'000'000;                   // 100 % in units of 10^-4 percent
constexpr Money kHighest = Money::fromCents(10'000'000'000); // a hundred million euro
constexpr int kLongestGuarantee = 104;
constexpr ParameterKey kLow{"ws_fee_low"};
constexpr ParameterKey kUsual{"ws_fee_typical"};
constexpr ParameterKey kHigh{"ws_fee_high"};

Result<void> checkAmount(Money amount, std::string_view where) {
    if (amount < Money{} || amount > kHighest) {
        return refuse("fee.amount_out_of_range", where, {{"amount", amount.toString()}});
    }
    return {};
}

Result<void> checkPercentage(Percentage percentage, std::string_view where) {
    if (percentage < Percentage{} || percentage.units() > kWhole) {
        return refuse("fee.percentage_out_of_range", where,
                      {{"percentage", percentage.toString(4)}});
    }
    return {};
}

Result<void> checkLists(const RecruitmentFeeInput& input) {
    std::int64_t stages = 0;
    for (const NamedPercentage& share : input.shares) {
        if (Result<void> checked = checkPercentage(share.percentage, share.key); !checked) {
            return checked;
        }
    }
    for (const NamedAmount& part : input.parts) {
        if (Result<void> checked = checkAmount(part.amount, part.key); !checked) {
            return checked;
        }
    }
    for (const NamedPercentage& stage : input.stages) {
        if (Result<void> checked = checkPercentage(stage.percentage, stage.key); !checked) {
            return checked;
        }
        stages += stage.percentage.units();
    }
    if (!input.stages.empty() && stages != kWhole) {
        return refuse("fee.stages_not_whole", "stages",
                      {{"percentage", Percentage::fromUnits(stages).toString(4)}});
    }
    return {};
}

Result<void> checkGuarantee(const std::optional<Guarantee>& guarantee) {
    if (!guarantee) {
        return {};
    }
    const int worked = guarantee->weeksWorked.value_or(0);
    if (guarantee->weeks < 1 || guarantee->weeks > kLongestGuarantee || worked < 0) {
        return refuse("fee.guarantee_out_of_range", "guarantee",
                      {{"weeks", std::to_string(guarantee->weeks)}});
    }
    return checkPercentage(guarantee->refund, "guarantee.refund");
}

Result<void> checkInput(const RecruitmentFeeInput& input) {
    if (input.yearlyWage <= Money{}) {
        return refuse("fee.amount_out_of_range", "yearly_wage",
                      {{"amount", input.yearlyWage.toString()}});
    }
    return checkAmount(input.yearlyWage, "yearly_wage")
        .and_then([&] { return checkAmount(input.minimumFee, "minimum_fee"); })
        .and_then(
            [&] { return checkPercentage(input.percentage.value_or(Percentage{}), "percentage"); })
        .and_then([&] { return checkLists(input); })
        .and_then([&] { return checkGuarantee(input.guarantee); });
}

void addLine(RecruitmentFee& result, FeeLine line) {
    result.base += line.amount;
    result.lines.push_back(std::move(line));
}

void addParts(const RecruitmentFeeInput& input, RecruitmentFee& result) {
    const auto whole = Percentage::fromUnits(kWhole);
    const Money wage = input.yearlyWage;
    addLine(result, {"yearly_wage", wage, whole, wage, "input: yearly_wage"});
    for (const NamedPercentage& share : input.shares) {
        addLine(result,
                {share.key, wage, share.percentage,
                 percentOf(wage, share.percentage, Rounding::HalfAwayFromZero), "input: shares"});
    }
    for (const NamedAmount& part : input.parts) {
        addLine(result, {part.key, part.amount, whole, part.amount, "input: parts"});
    }
}

/// The percentage asked for, or the usual one; outside the usual range it is said.
Result<FeeLine> feeLine(const RecruitmentFeeInput& input, const ParameterSet& parameters,
                        RecruitmentFee& result) {
    FeeLine line{.key = "fee",
                 .base = result.base,
                 .percentage = input.percentage.value_or(Percentage{}),
                 .amount = {},
                 .source = "input: percentage"};
    if (!input.percentage) {
        const CitedParameter usual = parameters.find(kUsual, input.date);
        if (usual.value == nullptr) {
            return tl::unexpected<Refusal>(parameters.at(kUsual.text(), input.date).error());
        }
        line.percentage = usual.value->percentage();
        line.source = std::string(usual.citation);
        result.findings.push_back({.rule = "fee_percentage_by_custom",
                                   .where = "percentage",
                                   .values = {{"percentage", line.percentage.toString()}},
                                   .source = line.source});
    }
    line.amount = percentOf(result.base, line.percentage, Rounding::HalfAwayFromZero);
    if (line.amount < input.minimumFee) {
        line.amount = input.minimumFee;
        line.source += "; at least the input: minimum_fee";
    }
    return line;
}

void checkCustom(Percentage percentage, const RecruitmentFeeInput& input,
                 const ParameterSet& parameters, Findings& findings) {
    const CitedParameter low = parameters.find(kLow, input.date);
    const CitedParameter high = parameters.find(kHigh, input.date);
    if (low.value == nullptr || high.value == nullptr) {
        return;
    }
    if (percentage < low.value->percentage() || percentage > high.value->percentage()) {
        findings.push_back({.rule = "fee_outside_custom",
                            .where = "percentage",
                            .values = {{"percentage", percentage.toString()},
                                       {"low", low.value->percentage().toString(0)},
                                       {"high", high.value->percentage().toString(0)}},
                            .source = std::string(low.citation)});
    }
}

std::vector<NamedAmount> stagesOf(const RecruitmentFeeInput& input, Money fee) {
    if (input.stages.empty()) {
        return {{"signing", fee}};
    }
    std::vector<std::int64_t> weights;
    for (const NamedPercentage& stage : input.stages) {
        weights.push_back(stage.percentage.units());
    }
    const std::vector<Money> amounts = allocate(fee, weights);
    std::vector<NamedAmount> stages;
    for (std::size_t i = 0; i < amounts.size(); ++i) {
        stages.push_back({input.stages[i].key, amounts[i]});
    }
    return stages;
}

Money refundOf(const std::optional<Guarantee>& guarantee, Money fee) {
    if (!guarantee || !guarantee->weeksWorked || *guarantee->weeksWorked >= guarantee->weeks) {
        return {};
    }
    const std::int64_t left = guarantee->kind == RefundKind::Fixed
                                  ? guarantee->weeks
                                  : guarantee->weeks - *guarantee->weeksWorked;
    return Money::fromCents(mulDiv(fee.cents(), guarantee->refund.units() * left,
                                   kWhole * guarantee->weeks, Rounding::HalfAwayFromZero));
}

} // namespace

Result<RecruitmentFee> recruitmentFee(const RecruitmentFeeInput& input,
                                      const ParameterSet& parameters) {
    if (Result<void> checked = checkInput(input); !checked) {
        return tl::unexpected<Refusal>(std::move(checked.error()));
    }
    RecruitmentFee result;
    addParts(input, result);
    Result<FeeLine> line = feeLine(input, parameters, result);
    if (!line) {
        return tl::unexpected<Refusal>(std::move(line.error()));
    }
    result.fee = line->amount;
    checkCustom(line->percentage, input, parameters, result.findings);
    result.lines.push_back(std::move(*line));
    result.stages = stagesOf(input, result.fee);
    result.refund = refundOf(input.guarantee, result.fee);
    return result;
}

} // namespace werkbalie::domain
