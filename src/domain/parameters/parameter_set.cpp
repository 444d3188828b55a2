// Looking up what the law or the cao says on a day, with layers on top of each other.
#include "domain/parameters/parameter_set.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <stdexcept>
#include <tuple>

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

/// A figure that was not read at the issuing body stays marked wherever its source is shown.
std::string citationOf(const Parameter& parameter) {
    std::string text = parameter.key + ": " + parameter.source;
    if (parameter.confidence != Confidence::Official) {
        text += " [" + std::string(toText(parameter.confidence)) + "]";
    }
    return text;
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

/// All values sorted by key and start, and for each key the place of its first one in a hash table
/// that is at most half full.
struct ParameterSet::Table {
    struct Slot {
        std::uint64_t hash = 0;
        std::size_t first = 0;
        std::size_t count = 0; ///< 0: an empty slot
    };
    std::vector<Parameter> values;
    std::vector<std::string> citations; ///< beside `values`
    std::vector<Slot> slots;

    explicit Table(std::vector<Parameter> parameters) : values(std::move(parameters)) {
        std::ranges::stable_sort(values, [](const Parameter& a, const Parameter& b) {
            return std::tie(a.key, a.validity.from) < std::tie(b.key, b.validity.from);
        });
        citations.reserve(values.size());
        std::size_t size = 2;
        while (size < 2 * values.size()) {
            size *= 2;
        }
        slots.resize(size);
        for (std::size_t i = 0; i < values.size(); ++i) {
            citations.push_back(citationOf(values[i]));
            const ParameterKey key(values[i].key);
            Slot& slot = slots[indexOf(key)];
            slot = {.hash = key.hash(),
                    .first = slot.count == 0 ? i : slot.first,
                    .count = slot.count + 1};
        }
    }

    /// Where the key is, or the empty slot where it would be.
    [[nodiscard]] std::size_t indexOf(const ParameterKey& key) const {
        std::size_t index = key.hash() & (slots.size() - 1);
        while (slots[index].count != 0 &&
               (slots[index].hash != key.hash() || values[slots[index].first].key != key.text())) {
            index = (index + 1) & (slots.size() - 1);
        }
        return index;
    }

    [[nodiscard]] const Slot& slotOf(const ParameterKey& key) const { return slots[indexOf(key)]; }
};

ParameterSet::ParameterSet() : ParameterSet(std::vector<Parameter>{}) {}

ParameterSet::ParameterSet(std::vector<Parameter> parameters)
    : m_table(std::make_shared<const Table>(std::move(parameters))) {}

CitedParameter ParameterSet::find(const ParameterKey& key, Date date) const {
    const Table::Slot& slot = m_table->slotOf(key);
    for (std::size_t i = slot.first + slot.count; i > slot.first; --i) {
        if (m_table->values[i - 1].validity.contains(date)) {
            return {.value = &m_table->values[i - 1], .citation = m_table->citations[i - 1]};
        }
    }
    return {};
}

Result<const Parameter*> ParameterSet::at(std::string_view key, Date date) const {
    const ParameterKey hashed(key);
    if (const CitedParameter found = find(hashed, date); found.value != nullptr)
        return found.value;
    if (m_table->slotOf(hashed).count == 0)
        return unknown(key);
    return refuse("parameter.missing", {}, {{"key", std::string(key)}, {"date", isoDate(date)}});
}

bool ParameterSet::knows(std::string_view key) const {
    return m_table->slotOf(ParameterKey(key)).count != 0;
}

Result<ParameterSet> ParameterSet::withOverride(std::string_view key,
                                                std::int64_t millionths) const {
    const Table::Slot& slot = m_table->slotOf(ParameterKey(key));
    if (slot.count == 0)
        return unknown(key);
    std::vector<Parameter> values;
    values.reserve(m_table->values.size());
    for (const Parameter& value : m_table->values)
        if (value.key != key)
            values.push_back(value);
    values.push_back({.key = std::string(key),
                      .value = millionths,
                      .unit = m_table->values[slot.first].unit,
                      .validity = {.from = makeDate(1900, 1, 1)},
                      .source = "override"});
    return ParameterSet(std::move(values));
}

ParameterSet ParameterSet::withOverlay(const std::vector<Parameter>& own) const {
    std::map<std::string, std::vector<Parameter>, std::less<>> byKey;
    for (const Parameter& parameter : m_table->values)
        byKey[parameter.key].push_back(parameter);
    for (const Parameter& parameter : own)
        cover(byKey[parameter.key], parameter);
    std::vector<Parameter> values;
    for (auto& entry : byKey)
        std::ranges::move(entry.second, std::back_inserter(values));
    return ParameterSet(std::move(values));
}

std::vector<const Parameter*> ParameterSet::all() const {
    std::vector<const Parameter*> result;
    result.reserve(m_table->values.size());
    for (const Parameter& parameter : m_table->values)
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
