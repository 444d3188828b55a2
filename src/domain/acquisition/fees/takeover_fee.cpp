// What a client pays for taking a worker over.
#include "domain/acquisition/fees/takeover_fee.h"

#include <algorithm>

namespace werkbalie::domain {

namespace {

constexpr std::int64_t kWhole = 1'000'000;
constexpr std::int64_t kMillion = 1'000'000;
constexpr std::int64_t kMinutesInHour = 60;
constexpr int kSteps = 4;
constexpr Minutes kLongest{10'000 * 60};
constexpr Money kHighestTariff = Money::fromCents(10'000'000);
constexpr Money kHighestFee = Money::fromCents(10'000'000'000);
constexpr ParameterKey kCustomHours{"takeover_customary_hours"};
/// No source was found for it: an agency that uses another percentage enters its own.
constexpr Percentage kRememberedPercentage = Percentage::fromUnits(250'000);

struct Terms {
    Percentage percentage;
    Minutes period{0};
    std::string source = {};
};

Result<void> checkAmount(Money amount, Money most, std::string_view where) {
    if (amount <= Money{} || amount > most) {
        return refuse("fee.amount_out_of_range", where, {{"amount", amount.toString()}});
    }
    return {};
}

Result<void> checkInput(const TakeoverFeeInput& input) {
    const std::int64_t share = input.percentage.value_or(Percentage{}).units();
    const Minutes period = input.period.value_or(Minutes{1});
    if (share < 0 || share > kWhole) {
        return refuse("fee.percentage_out_of_range", "percentage",
                      {{"percentage", input.percentage->toString(4)}});
    }
    if (input.worked < Minutes{0} || input.worked > kLongest) {
        return refuse("fee.hours_out_of_range", "worked_hours",
                      {{"hours", decimalHours(input.worked)}});
    }
    if (period < Minutes{1} || period > kLongest) {
        return refuse("fee.hours_out_of_range", "period_hours", {{"hours", decimalHours(period)}});
    }
    return input.basis == TakeoverBasis::PercentageOfTariff
               ? checkAmount(input.tariff, kHighestTariff, "tariff")
               : checkAmount(input.wholeFee, kHighestFee, "whole_fee");
}

Result<Terms> termsOf(const TakeoverFeeInput& input, const ParameterSet& parameters,
                      Findings& findings) {
    Terms terms{.percentage = input.percentage.value_or(kRememberedPercentage)};
    if (input.period) {
        terms.period = *input.period;
        terms.source = "input: period_hours";
    } else {
        const CitedParameter custom = parameters.find(kCustomHours, input.date);
        if (custom.value == nullptr) {
            return tl::unexpected<Refusal>(parameters.at(kCustomHours.text(), input.date).error());
        }
        terms.period = Minutes(custom.value->value / kMillion * kMinutesInHour);
        terms.source = std::string(custom.citation);
        findings.push_back({.rule = "takeover_period_by_custom",
                            .where = "period_hours",
                            .values = {{"hours", decimalHours(terms.period)}},
                            .source = terms.source});
    }
    if (!input.percentage && input.basis == TakeoverBasis::PercentageOfTariff) {
        findings.push_back({.rule = "takeover_percentage_unverified",
                            .severity = Severity::Warning,
                            .where = "percentage",
                            .values = {{"percentage", terms.percentage.toString()}},
                            .source = "from memory, no source [unverified]"});
    }
    return terms;
}

Money feeAfter(const TakeoverFeeInput& input, const Terms& terms, Minutes worked) {
    const std::int64_t left = std::max<std::int64_t>((terms.period - worked).count(), 0);
    if (input.basis == TakeoverBasis::ShareOfFee) {
        return Money::fromCents(
            mulDiv(input.wholeFee.cents(), left, terms.period.count(), Rounding::HalfAwayFromZero));
    }
    return Money::fromCents(mulDiv(input.tariff.cents(), left * terms.percentage.units(),
                                   kWhole * kMinutesInHour, Rounding::HalfAwayFromZero));
}

} // namespace

Result<TakeoverFee> takeoverFee(const TakeoverFeeInput& input, const ParameterSet& parameters) {
    if (Result<void> checked = checkInput(input); !checked) {
        return tl::unexpected<Refusal>(std::move(checked.error()));
    }
    TakeoverFee result;
    result.findings.push_back({.rule = "takeover_fee_must_be_reasonable",
                               .where = "takeover_fee",
                               .source = "Waadi art. 9a"});
    const Result<Terms> terms = termsOf(input, parameters, result.findings);
    if (!terms) {
        return tl::unexpected<Refusal>(terms.error());
    }
    result.fee = feeAfter(input, *terms, input.worked);
    result.left = std::max(terms->period - input.worked, Minutes{0});
    const bool ofTariff = input.basis == TakeoverBasis::PercentageOfTariff;
    const Money base =
        ofTariff ? pay(HourlyRate::fromMoney(input.tariff), result.left, Rounding::HalfAwayFromZero)
                 : input.wholeFee;
    const auto share = Percentage::fromUnits(
        mulDiv(kWhole, result.left.count(), terms->period.count(), Rounding::HalfAwayFromZero));
    result.lines = {
        {"takeover_fee", base, ofTariff ? terms->percentage : share, result.fee, terms->source}};
    for (int step = 0; step <= kSteps; ++step) {
        const Minutes worked = terms->period * step / kSteps;
        result.steps.push_back({worked, feeAfter(input, *terms, worked)});
    }
    return result;
}

} // namespace werkbalie::domain
