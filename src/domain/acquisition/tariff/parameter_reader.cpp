// Reads the parameters of one calculation and keeps what must be said about them.
#include "domain/acquisition/tariff/parameter_reader.h"

#include "domain/base/decimal.h"

#include <algorithm>
#include <map>

namespace werkbalie::domain {

namespace {

constexpr std::int64_t kMillion = 1'000'000;
constexpr std::int64_t kLargestPercentage = 100 * kMillion;
constexpr std::int64_t kLargestAmount = kMillion * kMillion;
constexpr std::int64_t kFourDecimals = 100;
constexpr std::chrono::days kSoon{60};

} // namespace

bool isOwnValue(const Parameter& parameter) {
    return parameter.source == "override" || parameter.source.starts_with("agency");
}

bool isUnverified(const Parameter& parameter) {
    if (isOwnValue(parameter)) {
        return false;
    }
    return parameter.confidence == Confidence::Derived ||
           parameter.confidence == Confidence::Unverified;
}

const Parameter* ParameterReader::find(std::string_view key) {
    const Result<const Parameter*> found = m_set.at(key, m_date);
    if (!found) {
        return nullptr;
    }
    note(**found);
    return *found;
}

const Parameter* ParameterReader::require(std::string_view key) {
    const Result<const Parameter*> found = m_set.at(key, m_date);
    if (!found) {
        refuseWith(found.error());
        return nullptr;
    }
    note(**found);
    return *found;
}

SourcedPercentage ParameterReader::percentage(std::string lineKey, std::string_view key) {
    SourcedPercentage result{.key = std::move(lineKey), .percentage = {}};
    const Parameter* parameter = require(key);
    if (parameter == nullptr || !isWithin(*parameter, kLargestPercentage)) {
        return result;
    }
    result.percentage = parameter->percentage();
    // A figure that was not read at the issuing body stays marked wherever its source is shown.
    result.source = parameter->key + ": " + parameter->source;
    if (parameter->confidence != Confidence::Official) {
        result.source += " [" + std::string(toText(parameter->confidence)) + "]";
    }
    result.unverified = isUnverified(*parameter);
    return result;
}

HourlyRate ParameterReader::euros(std::string_view key) {
    const Parameter* parameter = require(key);
    if (parameter == nullptr || !isWithin(*parameter, kLargestAmount)) {
        return {};
    }
    return parameter->hourlyRate();
}

void ParameterReader::note(const Parameter& parameter) {
    if (std::ranges::find(m_used, &parameter) == m_used.end()) {
        m_used.push_back(&parameter);
    }
}

void ParameterReader::refuseWith(Refusal refusal) {
    if (!m_refusal) {
        m_refusal = std::move(refusal);
    }
}

bool ParameterReader::isWithin(const Parameter& parameter, std::int64_t largest) {
    if (parameter.value >= 0 && parameter.value <= largest &&
        parameter.value % kFourDecimals == 0) {
        return true;
    }
    refuseWith({.key = "tariff.parameter_out_of_range",
                .where = parameter.key,
                .values = {{"key", parameter.key},
                           {"value", formatDecimal(parameter.value, Parameter::kScale,
                                                   Parameter::kScale)}}});
    return false;
}

bool ParameterReader::endsSoon(const Parameter& parameter) const {
    if (isOwnValue(parameter) || !parameter.validity.until ||
        *parameter.validity.until - m_date > kSoon) {
        return false;
    }
    const Result<const Parameter*> next = m_set.at(parameter.key, *parameter.validity.until);
    return !next || (*next)->value != parameter.value;
}

Findings ParameterReader::findings() const {
    Findings findings;
    std::map<Date, std::string> ending;
    for (const Parameter* parameter : m_used) {
        if (isUnverified(*parameter)) {
            findings.push_back(
                {.rule = "parameter_unverified",
                 .where = parameter->key,
                 .values = {{"key", parameter->key},
                            {"confidence", std::string(toText(parameter->confidence))}},
                 .source = parameter->source});
        }
        if (endsSoon(*parameter)) {
            std::string& keys = ending[*parameter->validity.until - std::chrono::days{1}];
            keys += (keys.empty() ? "" : ", ") + parameter->key;
        }
    }
    for (const auto& [lastDay, keys] : ending) {
        findings.push_back({.rule = "parameter_ends_soon",
                            .where = "date",
                            .values = {{"last_day", isoDate(lastDay)}, {"keys", keys}}});
    }
    return findings;
}

} // namespace werkbalie::domain
