// Compares a new set of dated values with what is known, key by key.
#include "domain/parameters/parameter_set_change.h"

#include "domain/base/finding_builder.h"
#include "domain/parameters/own_value.h"

#include <algorithm>
#include <map>
#include <set>

namespace werkbalie::domain {

namespace {

using ByKey = std::map<std::string, std::vector<Parameter>, std::less<>>;

/// Sorted by start within a key.
ByKey byKey(const std::vector<Parameter>& values) {
    ByKey result;
    for (const Parameter& value : values) {
        result[value.key].push_back(value);
    }
    for (auto& entry : result) {
        std::ranges::stable_sort(entry.second, [](const Parameter& a, const Parameter& b) {
            return a.validity.from < b.validity.from;
        });
    }
    return result;
}

ByKey byKey(const ParameterSet& set) {
    std::vector<Parameter> values;
    for (const Parameter* parameter : set.all()) {
        values.push_back(*parameter);
    }
    return byKey(values);
}

const Parameter* on(const std::vector<Parameter>& values, Date day) {
    const auto found = std::ranges::find_if(
        values, [&](const Parameter& value) { return value.validity.contains(day); });
    return found == values.end() ? nullptr : &*found;
}

bool saysTheSame(const Parameter& a, const Parameter& b) {
    return a.value == b.value && a.text == b.text && a.unit == b.unit;
}

/// The last day any of them covers, as its first day after; nothing: without end.
std::optional<Date> endOf(const std::vector<Parameter>& values) {
    Date end{};
    for (const Parameter& value : values) {
        if (!value.validity.until) {
            return std::nullopt;
        }
        end = std::max(end, *value.validity.until);
    }
    return end;
}

bool isSameLaw(const Parameter& a, const Parameter& b) {
    return saysTheSame(a, b) && a.source == b.source;
}

/// One of the agency's own, or what one leaves of a value behind it: no newer law.
bool isAgencys(const Parameter& value, const std::vector<Parameter>& known,
               const std::vector<Parameter>& agency) {
    return std::ranges::any_of(agency, [&](const Parameter& own) {
        if (own.key != value.key) {
            return false;
        }
        const bool itself = own.validity.contains(value.validity.from) && isSameLaw(own, value);
        const bool behind = own.validity.until == value.validity.from;
        return itself ||
               (behind && std::ranges::any_of(known, [&](const Parameter& other) {
                    return other.validity.from < value.validity.from && isSameLaw(other, value);
                }));
    });
}

/// Known values that begin after the last one of the set: they go on from their own first day.
std::vector<Parameter> newerThan(const std::vector<Parameter>& values,
                                 const std::vector<Parameter>& known,
                                 const std::vector<Parameter>& agency) {
    const Date last = values.back().validity.from;
    std::vector<Parameter> newer;
    std::ranges::copy_if(known, std::back_inserter(newer), [&](const Parameter& value) {
        return value.validity.from > last && !isAgencys(value, known, agency);
    });
    return newer;
}

/// The values of the set on the days that no newer one takes over.
std::vector<Parameter> untilNewer(std::vector<Parameter> values,
                                  const std::vector<Parameter>& newer) {
    for (Parameter& value : values) {
        if (!newer.empty()) {
            const Date taken = newer.front().validity.from;
            value.validity.until = std::min(value.validity.until.value_or(taken), taken);
        }
    }
    return values;
}

void addEnded(const std::vector<Parameter>& known, const std::vector<Parameter>& held,
              const std::vector<Parameter>& newer, std::vector<ParameterChange>& changes) {
    const auto end = endOf(held);
    if (!end || on(newer, *end) != nullptr) {
        return;
    }
    for (const Parameter& value : known) {
        const bool goesOn = std::ranges::find(newer, value.validity.from, [](const Parameter& p) {
                                return p.validity.from;
                            }) != newer.end();
        if (!goesOn && (!value.validity.until || *value.validity.until > *end)) {
            changes.push_back({.kind = ParameterChangeKind::Ended,
                               .value = value,
                               .lastDay = *end - std::chrono::days{1}});
            return;
        }
    }
}

std::vector<Parameter> cutAt(const std::vector<Parameter>& known, Date day) {
    std::vector<Parameter> kept;
    for (Parameter value : known) {
        if (value.validity.from >= day) {
            continue;
        }
        if (!value.validity.until || *value.validity.until > day) {
            value.validity.until = day;
        }
        kept.push_back(std::move(value));
    }
    return kept;
}

/// The same fault under the name it has in a file, with its key.
Finding ofSet(const Finding& finding, const std::string& key) {
    MessageValues values = finding.values;
    values.insert(values.begin(), {"key", key});
    if (finding.rule == "own_parameter.unit") {
        return blockingFinding("parameter_set.unit", key, values);
    }
    if (finding.rule == "own_parameter.too_precise") {
        return blockingFinding("parameter_set.too_precise", key, values);
    }
    if (finding.rule == "own_parameter.is_text") {
        return blockingFinding("parameter_set.is_text", key, values);
    }
    return blockingFinding("parameter_set.out_of_range", key, values);
}

/// A key that nobody knows yet must at least count in a unit that is known.
void checkNewKey(const Parameter& value, const std::set<std::string, std::less<>>& units,
                 Findings& findings) {
    if (!units.contains(value.unit)) {
        findings.push_back(blockingFinding("parameter_set.unknown_unit", value.key,
                                           {{"key", value.key}, {"unit", value.unit}}));
        return;
    }
    findings.push_back(warningFinding("parameter_set.new_key", value.key, {{"key", value.key}}));
}

void checkDays(const std::string& key, const std::vector<Parameter>& known,
               const std::vector<Parameter>& values, Findings& findings) {
    std::optional<Date> covered = values.front().validity.from;
    if (!known.empty() && on(known, *covered - std::chrono::days{1}) == nullptr) {
        const auto before = endOf(cutAt(known, *covered));
        if (before && *before > Date{}) {
            covered = *before; // known ended earlier than the set begins
        }
    }
    for (const Parameter& value : values) {
        const Date from = value.validity.from;
        if (!covered || from < *covered) {
            findings.push_back(blockingFinding("parameter_set.overlap", key,
                                               {{"key", key}, {"from", isoDate(from)}}));
            return;
        }
        if (from > *covered) {
            findings.push_back(
                blockingFinding("parameter_set.gap", key,
                                {{"key", key},
                                 {"from", isoDate(*covered)},
                                 {"last_day", isoDate(from - std::chrono::days{1})}}));
            return;
        }
        covered = value.validity.until;
    }
}

} // namespace

bool ParameterChange::operator==(const ParameterChange& other) const {
    return kind == other.kind && value.key == other.value.key &&
           value.validity == other.value.validity && value.value == other.value.value &&
           lastDay == other.lastDay;
}

ParameterSet withNewSet(const ParameterSet& known, const std::vector<Parameter>& values,
                        const std::vector<Parameter>& agency) {
    ByKey all = byKey(known);
    for (const auto& [key, news] : byKey(values)) {
        const auto newer = newerThan(news, all[key], agency);
        const auto held = untilNewer(news, newer);
        auto kept = cutAt(all[key], news.front().validity.from);
        kept.insert(kept.end(), held.begin(), held.end());
        kept.insert(kept.end(), newer.begin(), newer.end());
        all[key] = std::move(kept);
    }
    std::vector<Parameter> result;
    for (auto& entry : all) {
        std::ranges::move(entry.second, std::back_inserter(result));
    }
    return ParameterSet(std::move(result));
}

std::vector<ParameterChange> parameterChanges(const std::vector<Parameter>& values,
                                              const ParameterSet& known,
                                              const std::vector<Parameter>& agency) {
    const ByKey before = byKey(known);
    const std::vector<Parameter> none;
    std::vector<ParameterChange> changes;
    for (const auto& [key, news] : byKey(values)) {
        const auto found = before.find(key);
        const std::vector<Parameter>& olds = found == before.end() ? none : found->second;
        const auto newer = newerThan(news, olds, agency);
        const auto taking = untilNewer(news, newer);
        for (const Parameter& value : taking) {
            const Parameter* held = on(olds, value.validity.from);
            ParameterChange change{.kind = ParameterChangeKind::Added, .value = value};
            if (held != nullptr) {
                change.before = *held;
                change.kind = saysTheSame(*held, value) ? ParameterChangeKind::Same
                                                        : ParameterChangeKind::Changed;
            }
            changes.push_back(std::move(change));
        }
        addEnded(olds, taking, newer, changes);
    }
    return changes;
}

Findings checkParameterSet(const std::vector<Parameter>& values, const ParameterSet& known) {
    Findings findings;
    if (values.empty()) {
        findings.push_back(blockingFinding("parameter_set.empty", "-"));
        return findings;
    }
    const ByKey before = byKey(known);
    std::set<std::string, std::less<>> units;
    for (const Parameter* parameter : known.all()) {
        units.insert(parameter->unit);
    }
    for (const auto& [key, news] : byKey(values)) {
        const auto found = before.find(key);
        if (found == before.end()) {
            checkNewKey(news.front(), units, findings);
        }
        for (const Parameter& value : news) {
            if (found == before.end()) {
                break;
            }
            for (const Finding& finding : checkParameterValue(value, known)) {
                findings.push_back(ofSet(finding, key));
            }
        }
        checkDays(key, found == before.end() ? std::vector<Parameter>{} : found->second, news,
                  findings);
    }
    return findings;
}

} // namespace werkbalie::domain
