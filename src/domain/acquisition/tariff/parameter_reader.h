// Reads the parameters of one calculation and keeps what must be said about them.
#pragma once

#include "domain/acquisition/tariff/tariff_parameters.h"

#include <optional>
#include <string_view>

namespace werkbalie::domain {

/// Remembers the first refusal instead of returning one for each of a dozen look-ups.
class ParameterReader {
public:
    ParameterReader(const ParameterSet& set, Date date) : m_set(set), m_date(date) {
        constexpr std::size_t kUsualCount = 32;
        m_used.reserve(kUsualCount);
    }

    /// Nothing, without a refusal, when no value holds on the day.
    [[nodiscard]] CitedParameter find(const ParameterKey& key);
    /// The same, for a value that the outcome does not depend on.
    [[nodiscard]] CitedParameter peek(const ParameterKey& key) const {
        return m_set.find(key, m_date);
    }
    /// Nothing, with a refusal, when no value holds on the day.
    [[nodiscard]] CitedParameter require(const ParameterKey& key);
    /// 0..100 percent with at most four decimals.
    [[nodiscard]] SourcedPercentage percentage(std::string_view lineKey, const ParameterKey& key);
    /// An amount in euro, at least 0, with at most four decimals.
    [[nodiscard]] HourlyRate euros(const ParameterKey& key);
    /// The same, of a value found elsewhere.
    [[nodiscard]] HourlyRate eurosOf(const Parameter& parameter);
    void refuseWith(Refusal refusal);

    [[nodiscard]] const std::optional<Refusal>& refusal() const { return m_refusal; }
    /// parameter_unverified for each, and parameter_ends_soon for all that end on the same day.
    void addFindings(Findings& findings) const;

private:
    void note(const Parameter& parameter);
    [[nodiscard]] bool isWithin(const Parameter& parameter, std::int64_t largest);
    [[nodiscard]] bool endsSoon(const Parameter& parameter) const;

    const ParameterSet& m_set;
    Date m_date;
    std::vector<const Parameter*> m_used;
    std::optional<Refusal> m_refusal;
};

/// Not of a law or cao but set by hand: for one calculation, or by the agency itself.
[[nodiscard]] bool isOwnValue(const Parameter& parameter);
[[nodiscard]] bool isUnverified(const Parameter& parameter);

} // namespace werkbalie::domain
