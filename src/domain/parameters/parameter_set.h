// What the law or the cao sets: dated values with their source.
#pragma once

#include "domain/base/date_range.h"
#include "domain/base/rates.h"
#include "domain/base/result.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace werkbalie::domain {

/// official: read at the issuing body; secondary: quoted by others; derived: computed here from
/// listed values; unverified: one uncertain source or memory. Anything but official and secondary
/// is shown as unverified.
enum class Confidence { Official, Secondary, Derived, Unverified };
[[nodiscard]] std::string_view toText(Confidence confidence);

struct Parameter {
    std::string key;
    std::int64_t value = 0; ///< millionths of the unit: 7.74 percent is 7'740'000
    std::string text = {};  ///< for the few parameters that are not a number; then value is 0
    std::string unit;
    DateRange validity = {}; ///< half-open; valid_to of the JSON is the last day
    std::string source;
    Confidence confidence = Confidence::Unverified;

    static constexpr int kScale = 6;
    [[nodiscard]] Percentage percentage() const; ///< exact; std::domain_error past four decimals
    [[nodiscard]] HourlyRate hourlyRate() const;
    [[nodiscard]] Factor factor() const;
    [[nodiscard]] Money money() const;
};

/// A key with its hash, made while compiling for the keys that rules look up all the time.
class ParameterKey {
public:
    constexpr explicit ParameterKey(std::string_view text) : m_text(text), m_hash(hashOf(text)) {}
    [[nodiscard]] constexpr std::string_view text() const { return m_text; }
    [[nodiscard]] constexpr std::uint64_t hash() const { return m_hash; }

private:
    /// FNV-1a.
    static constexpr std::uint64_t hashOf(std::string_view text) {
        std::uint64_t hash = 14'695'981'039'346'656'037U;
        for (const char c : text) {
            hash = (hash ^ static_cast<unsigned char>(c)) * 1'099'511'628'211U;
        }
        return hash;
    }
    std::string_view m_text;
    std::uint64_t m_hash;
};

/// A parameter as a receipt names it: "key: source", and how sure it is unless it is official.
struct CitedParameter {
    const Parameter* value = nullptr; ///< null when nothing holds on the day
    std::string_view citation = {};
};

/// Looked up by key and date; later layers (an agency's own values, one computation's overrides)
/// win. A set never changes, so copies share their values: a pointer to one lives as long as any
/// copy of the set.
class ParameterSet {
public:
    ParameterSet();
    explicit ParameterSet(std::vector<Parameter> parameters);

    /// Refusal parameter.missing {key, date} when no value holds on that day, parameter.unknown
    /// {key} when the key exists on no day at all. Never a silent default.
    [[nodiscard]] Result<const Parameter*> at(std::string_view key, Date date) const;
    /// The same without a refusal, for what is looked up a million times.
    [[nodiscard]] CitedParameter find(const ParameterKey& key, Date date) const;
    [[nodiscard]] bool knows(std::string_view key) const;
    /// A copy in which `key` has this value on every day, with source "override".
    /// Refusal parameter.unknown for a key that does not exist.
    [[nodiscard]] Result<ParameterSet> withOverride(std::string_view key,
                                                    std::int64_t millionths) const;
    /// A copy overlaid with an agency's own dated values.
    [[nodiscard]] ParameterSet withOverlay(const std::vector<Parameter>& own) const;
    /// All values, sorted by key and start.
    [[nodiscard]] std::vector<const Parameter*> all() const;

private:
    struct Table;
    std::shared_ptr<const Table> m_table;
};

struct ParameterGap {
    std::string key;
    DateRange days;
    bool overlap = false; ///< else a hole
};
/// Holes and overlaps of the given keys within `days`.
[[nodiscard]] std::vector<ParameterGap>
findGaps(const ParameterSet& set, const std::vector<std::string>& keys, const DateRange& days);

/// Statutory minimum wage an hour on a date for an age (15 and older) and bbl (18-20 have a lower
/// scale). Refusal wage.no_minimum_under_15, or parameter.missing.
[[nodiscard]] Result<const Parameter*> minimumWage(const ParameterSet& set, Date date, int age,
                                                   bool bbl);

} // namespace werkbalie::domain
