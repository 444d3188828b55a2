// Looking up what the law or the cao says on a day, with layers on top of each other.
#include "domain/parameters/parameter_set.h"

#include <algorithm>
#include <stdexcept>

namespace werkbalie::domain {

namespace {

std::int64_t exactly(std::int64_t value, std::int64_t divisor) {
    if (value % divisor != 0)
        throw std::domain_error("parameter has more decimals than its type holds");
    return value / divisor;
}

/// What is left of `range` outside `taken`: nothing, one or two stretches.
std::vector<DateRange> without(const DateRange& range, const DateRange& taken) {
    const auto both = intersection(range, taken);
    if (!both)
        return {range};
    std::vector<DateRange> rest;
    if (range.from < both->from)
        rest.push_back({.from = range.from, .until = both->from});
    if (both->until && (!range.until || *both->until < *range.until))
        rest.push_back({.from = *both->until, .until = range.until});
    return rest;
}

void sortByStart(std::vector<Parameter>& values) {
    std::ranges::stable_sort(values, [](const Parameter& a, const Parameter& b) {
        return a.validity.from < b.validity.from;
    });
}

/// Puts `top` over `values`: on its days nothing else holds.
void cover(std::vector<Parameter>& values, const Parameter& top) {
    std::vector<Parameter> result;
    for (const Parameter& value : values) {
        for (const DateRange& rest : without(value.validity, top.validity)) {
            Parameter part = value;
            part.validity = rest;
            result.push_back(std::move(part));
        }
    }
    result.push_back(top);
    sortByStart(result);
    values = std::move(result);
}

tl::unexpected<Refusal> unknown(std::string_view key) {
    return refuse("parameter.unknown", {}, {{"key", std::string(key)}});
}

void addGapsOf(const std::string& key, const std::vector<Parameter>& values, const DateRange& days,
               std::vector<ParameterGap>& gaps) {
    std::optional<Date> covered = days.from; // first day not yet seen covered; nothing: to the end
    for (const Parameter& value : values) {
        const auto part = intersection(value.validity, days);
        if (!part)
            continue;
        if (!covered || part->from < *covered) {
            const DateRange seen{.from = days.from, .until = covered};
            const auto twice = intersection(*part, seen);
            gaps.push_back({.key = key, .days = twice.value_or(*part), .overlap = true});
        } else if (part->from > *covered) {
            gaps.push_back({.key = key, .days = {.from = *covered, .until = part->from}});
        }
        if (covered)
            covered =
                part->until ? std::optional<Date>(std::max(*covered, *part->until)) : std::nullopt;
    }
    if (covered && (!days.until || *covered < *days.until))
        gaps.push_back({.key = key, .days = {.from = *covered, .until = days.until}});
}

} // namespace

std::string_view toText(Confidence confidence) {
    switch (confidence) {
    case Confidence::Official:
        return "official";
    case Confidence::Secondary:
        return "secondary";
    case Confidence::Derived:
        return "derived";
    case Confidence::Unverified:
        return "unverified";
    }
    return {};
}

Percentage Parameter::percentage() const {
    return Percentage::fromUnits(exactly(value, 100));
}
HourlyRate Parameter::hourlyRate() const {
    return HourlyRate::fromUnits(exactly(value, 100));
}
Factor Parameter::factor() const {
    return Factor::fromUnits(value);
}
Money Parameter::money() const {
    return Money::fromCents(exactly(value, 10'000));
}

ParameterSet::ParameterSet(std::vector<Parameter> parameters) {
    for (Parameter& parameter : parameters)
        m_byKey[parameter.key].push_back(std::move(parameter));
    for (auto& entry : m_byKey)
        sortByStart(entry.second);
}

Result<const Parameter*> ParameterSet::at(std::string_view key, Date date) const {
    const auto found = m_byKey.find(key);
    if (found == m_byKey.end())
        return unknown(key);
    const std::vector<Parameter>& values = found->second;
    const auto value = std::find_if(values.rbegin(), values.rend(), [date](const Parameter& p) {
        return p.validity.contains(date);
    });
    if (value == values.rend())
        return refuse("parameter.missing", {},
                      {{"key", std::string(key)}, {"date", isoDate(date)}});
    return &*value;
}

bool ParameterSet::knows(std::string_view key) const {
    return m_byKey.contains(key);
}

Result<ParameterSet> ParameterSet::withOverride(std::string_view key,
                                                std::int64_t millionths) const {
    const auto found = m_byKey.find(key);
    if (found == m_byKey.end())
        return unknown(key);
    Parameter value{.key = std::string(key),
                    .value = millionths,
                    .unit = found->second.front().unit,
                    .validity = {.from = makeDate(1900, 1, 1)},
                    .source = "override"};
    ParameterSet copy = *this;
    copy.m_byKey.find(key)->second = {std::move(value)};
    return copy;
}

ParameterSet ParameterSet::withOverlay(const std::vector<Parameter>& own) const {
    ParameterSet copy = *this;
    for (const Parameter& parameter : own)
        cover(copy.m_byKey[parameter.key], parameter);
    return copy;
}

std::vector<const Parameter*> ParameterSet::all() const {
    std::vector<const Parameter*> result;
    for (const auto& entry : m_byKey)
        for (const Parameter& parameter : entry.second)
            result.push_back(&parameter);
    return result;
}

std::vector<ParameterGap> findGaps(const ParameterSet& set, const std::vector<std::string>& keys,
                                   const DateRange& days) {
    std::map<std::string, std::vector<Parameter>, std::less<>> byKey;
    for (const Parameter* parameter : set.all())
        byKey[parameter->key].push_back(*parameter);
    std::vector<ParameterGap> gaps;
    for (const std::string& key : keys)
        addGapsOf(key, byKey[key], days, gaps);
    return gaps;
}

/// Wet minimumloon en minimumvakantiebijslag art. 7 and 8; Besluit minimumjeugdloonregeling.
Result<const Parameter*> minimumWage(const ParameterSet& set, Date date, int age, bool bbl) {
    if (age < 15)
        return refuse("wage.no_minimum_under_15", {}, {{"age", std::to_string(age)}});
    if (age >= 21)
        return set.at("wml.hour.21plus", date);
    const bool ownBblScale = bbl && age >= 18;
    return set.at((ownBblScale ? "wml.hour.bbl_" : "wml.hour.") + std::to_string(age), date);
}

} // namespace werkbalie::domain
