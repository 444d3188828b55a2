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
    const bool sure = parameter.confidence == Confidence::Official ||
                      parameter.confidence == Confidence::Secondary;
    return !sure && !isOwnValue(parameter);
}

CitedParameter ParameterReader::find(const ParameterKey& key) {
    const CitedParameter found = m_set.find(key, m_date);
    if (found.value != nullptr) {
        note(*found.value);
    }
    return found;
}

CitedParameter ParameterReader::require(const ParameterKey& key) {
    const CitedParameter found = find(key);
    if (found.value == nullptr) {
        refuseWith(m_set.at(key.text(), m_date).error());
    }
    return found;
}

SourcedPercentage ParameterReader::percentage(std::string_view lineKey, const ParameterKey& key) {
    SourcedPercentage result{.key = lineKey, .percentage = {}};
    const CitedParameter found = require(key);
    if (found.value == nullptr || !isWithin(*found.value, kLargestPercentage)) {
        return result;
    }
    result.percentage = found.value->percentage();
    result.source = found.citation;
    result.unverified = isUnverified(*found.value);
    return result;
}

HourlyRate ParameterReader::euros(const ParameterKey& key) {
    const CitedParameter found = require(key);
    return found.value == nullptr ? HourlyRate{} : eurosOf(*found.value);
}

HourlyRate ParameterReader::eurosOf(const Parameter& parameter) {
    note(parameter);
    return isWithin(parameter, kLargestAmount) ? parameter.hourlyRate() : HourlyRate{};
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
    if (!parameter.validity.until || *parameter.validity.until - m_date > kSoon ||
        isOwnValue(parameter)) {
        return false;
    }
    const Parameter* next =
        m_set.find(ParameterKey(parameter.key), *parameter.validity.until).value;
    return next == nullptr || next->value != parameter.value;
}

void ParameterReader::addFindings(Findings& findings) const {
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
}

} // namespace werkbalie::domain
