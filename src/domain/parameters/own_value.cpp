// Own values change every calculation from their first day on: a typing error must not get so far.
#include "domain/parameters/own_value.h"

#include "domain/base/decimal.h"
#include "domain/base/finding_builder.h"
#include "domain/base/text.h"
#include "domain/parameters/parameter_catalog.h"

#include <algorithm>

namespace werkbalie::domain {

namespace {

constexpr std::int64_t kWhole = 1'000'000;
constexpr std::int64_t kHundredPercent = 100 * kWhole;
constexpr std::int64_t kMostEuro = 1'000'000'000; // a thousand million: no figure of law is more
constexpr std::int64_t kFarOff = 2;               // twice or half what was known
constexpr std::size_t kLongestReason = 500;

/// "7.74": without zeros that say nothing.
std::string plain(std::int64_t millionths) {
    std::string text = formatDecimal(millionths, Parameter::kScale, Parameter::kScale);
    text.erase(text.find_last_not_of('0') + 1);
    if (text.ends_with('.')) {
        text.pop_back();
    }
    return text;
}

std::vector<const Parameter*> valuesOf(const ParameterSet& set, std::string_view key) {
    std::vector<const Parameter*> values;
    for (const Parameter* parameter : set.all()) {
        if (parameter->key == key) {
            values.push_back(parameter);
        }
    }
    return values;
}

/// The known value that is nearest before the first day, or the first there is.
const Parameter* nearest(const std::vector<const Parameter*>& values, Date day) {
    const Parameter* found = values.empty() ? nullptr : values.front();
    for (const Parameter* value : values) {
        if (value->validity.from <= day) {
            found = value;
        }
    }
    return found;
}

struct Range {
    std::int64_t least = 0;
    std::int64_t most = 0;
};

/// Below zero only where the law itself goes below zero.
Range rangeOf(UnitKind kind, const std::vector<const Parameter*>& values) {
    const bool mayBeNegative =
        std::ranges::any_of(values, [](const Parameter* value) { return value->value < 0; });
    Range range{.least = 0, .most = kMostEuro * kWhole};
    if (kind == UnitKind::Percent) {
        range.most = kHundredPercent;
    } else if (kind == UnitKind::YesOrNo) {
        range.most = kWhole;
    }
    range.least = mayBeNegative ? -range.most : 0;
    return range;
}

void checkNumber(const Parameter& value, const std::vector<const Parameter*>& known,
                 Findings& findings) {
    const UnitKind kind = unitKindOf(value.unit);
    const Range range = rangeOf(kind, known);
    if (value.value < range.least || value.value > range.most) {
        findings.push_back(blockingFinding("own_parameter.out_of_range", "value",
                                           {{"value", plain(value.value)},
                                            {"least", plain(range.least)},
                                            {"most", plain(range.most)}}));
    }
    const int decimals = decimalsOf(kind);
    if (value.value % powerOfTen(Parameter::kScale - decimals) != 0) {
        findings.push_back(blockingFinding(
            "own_parameter.too_precise", "value",
            {{"value", plain(value.value)}, {"decimals", std::to_string(decimals)}}));
    }
}

void checkAgainstOthers(const Parameter& value, const std::vector<Parameter>& others,
                        Findings& findings) {
    for (const Parameter& other : others) {
        if (other.key != value.key || !overlaps(other.validity, value.validity)) {
            continue;
        }
        MessageValues values{{"from", isoDate(other.validity.from)}};
        const auto last = other.validity.until;
        values.emplace_back("last_day", last ? isoDate(*last - std::chrono::days{1}) : "-");
        findings.push_back(blockingFinding("own_parameter.overlaps", "valid_from", values));
        return;
    }
}

void warnFarOff(const Parameter& value, const std::vector<const Parameter*>& known,
                Findings& findings) {
    const Parameter* before = nearest(known, value.validity.from);
    if (before == nullptr || before->value <= 0 || value.value <= 0) {
        return;
    }
    if (value.value / kFarOff > before->value || value.value < before->value / kFarOff) {
        findings.push_back(
            warningFinding("own_parameter.far_off", "value",
                           {{"value", plain(value.value)}, {"known", plain(before->value)}}));
    }
}

} // namespace

Findings checkParameterValue(const Parameter& value, const ParameterSet& known) {
    Findings findings;
    const auto values = valuesOf(known, value.key);
    if (values.empty()) {
        findings.push_back(blockingFinding("parameter.unknown", "key", {{"key", value.key}}));
        return findings;
    }
    if (value.unit != values.front()->unit) {
        findings.push_back(
            blockingFinding("own_parameter.unit", "unit",
                            {{"unit", value.unit}, {"expected", values.front()->unit}}));
    }
    if (value.text.empty()) {
        checkNumber(value, values, findings);
    }
    if (value.text.empty() != values.front()->text.empty()) {
        findings.push_back(blockingFinding("own_parameter.is_text", "value"));
    }
    return findings;
}

Findings checkOwnValue(const Parameter& value, const ParameterSet& known,
                       const std::vector<Parameter>& others) {
    Findings findings = checkParameterValue(value, known);
    if (value.validity.isEmpty()) {
        findings.push_back(blockingFinding("own_parameter.period_upside_down", "valid_until"));
    } else {
        checkAgainstOthers(value, others, findings);
    }
    if (trim(value.source).empty()) {
        findings.push_back(blockingFinding("own_parameter.reason_missing", "reason"));
    } else if (value.source.size() > kLongestReason) {
        findings.push_back(blockingFinding("own_parameter.reason_too_long", "reason",
                                           {{"most", std::to_string(kLongestReason)}}));
    }
    if (!hasBlocking(findings)) {
        warnFarOff(value, valuesOf(known, value.key), findings);
    }
    return findings;
}

} // namespace werkbalie::domain
