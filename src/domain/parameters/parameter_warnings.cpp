// Looks a year ahead in the dated values.
#include "domain/parameters/parameter_warnings.h"

#include "domain/parameters/parameter_catalog.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace werkbalie::domain {

namespace {

using Values = std::vector<const Parameter*>;

const Parameter* on(const Values& values, Date day) {
    const auto found = std::ranges::find_if(
        values, [&](const Parameter* value) { return value->validity.contains(day); });
    return found == values.end() ? nullptr : *found;
}

/// The first day from `day` on that no value covers; nothing when the last one has no end.
std::optional<Date> firstDayWithout(const Values& values, Date day) {
    while (const Parameter* value = on(values, day)) {
        if (!value->validity.until) {
            return std::nullopt;
        }
        day = *value->validity.until;
    }
    return day;
}

bool isUnverified(const Parameter& parameter) {
    return parameter.confidence == Confidence::Derived ||
           parameter.confidence == Confidence::Unverified;
}

bool isOfTariff(std::string_view key) {
    return std::ranges::find(tariffKeys(), key) != tariffKeys().end();
}

struct Outlook {
    Date today{};
    Date newYear{};
    std::chrono::days ahead{};
};

void judge(const std::string& key, const Values& values, const Outlook& outlook,
           std::vector<ParameterWarning>& warnings) {
    const bool needed = isOfTariff(key);
    const Parameter* now = on(values, outlook.today);
    const Parameter* then = on(values, outlook.newYear);
    const auto add = [&](ParameterWarningKind kind, Date day) {
        warnings.push_back({.key = key, .kind = kind, .day = day, .ofTariff = needed});
    };
    if (now != nullptr) {
        const auto without = firstDayWithout(values, outlook.today);
        if (without && *without <= outlook.today + outlook.ahead) {
            add(ParameterWarningKind::Ends, *without - std::chrono::days{1});
        } else if (then == nullptr && without) {
            add(ParameterWarningKind::Missing, *without);
        }
    } else if (needed) {
        add(ParameterWarningKind::Missing, outlook.today);
    }
    const Parameter* judged = then != nullptr ? then : now;
    if (judged != nullptr && isUnverified(*judged)) {
        add(ParameterWarningKind::Unverified, std::max(judged->validity.from, outlook.today));
    }
}

} // namespace

std::vector<ParameterWarning> parameterWarnings(const ParameterSet& set, Date today,
                                                std::chrono::days ahead) {
    std::map<std::string, Values, std::less<>> byKey;
    for (const Parameter* parameter : set.all()) {
        if (isOfTariff(parameter->key) || !isOfOneYear(parameter->key)) {
            byKey[parameter->key].push_back(parameter);
        }
    }
    const Outlook outlook{
        .today = today, .newYear = makeDate(yearOf(today) + 1, 1, 1), .ahead = ahead};
    std::vector<ParameterWarning> warnings;
    for (const auto& [key, values] : byKey) {
        judge(key, values, outlook, warnings);
    }
    std::ranges::stable_sort(warnings, [](const ParameterWarning& a, const ParameterWarning& b) {
        return std::tuple(!a.ofTariff, a.kind, a.day, std::string_view(a.key)) <
               std::tuple(!b.ofTariff, b.kind, b.day, std::string_view(b.key));
    });
    return warnings;
}

} // namespace werkbalie::domain
