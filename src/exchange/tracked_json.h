// Remembers what a reader of a message took, so that the rest can be told.
#pragma once

#include "exchange/exact_json.h"

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <set>
#include <string>

namespace werkbalie::exchange {

/// What was taken of one message.
class Taken {
public:
    void add(const ExactJson& leaf) { m_leaves.insert(&leaf); }
    [[nodiscard]] bool has(const ExactJson& leaf) const { return m_leaves.contains(&leaf); }
    [[nodiscard]] std::size_t size() const { return m_leaves.size(); }

private:
    std::set<const ExactJson*> m_leaves;
};

struct UntakenField {
    std::string field; ///< "customer.personContacts[0].name.formattedName"
    std::string value; ///< as written
};
/// The leaves that nobody took, in the order of the document.
[[nodiscard]] std::vector<UntakenField> untakenOf(const ExactJson& root, const Taken& taken);

/// A place in the message, or nothing. A field may have more names: of several versions.
class TrackedJson {
public:
    TrackedJson() = default;
    TrackedJson(const ExactJson* json, Taken* taken) : m_json(json), m_taken(taken) {}

    [[nodiscard]] bool exists() const { return m_json != nullptr; }
    [[nodiscard]] TrackedJson at(std::initializer_list<std::string_view> names) const;
    [[nodiscard]] TrackedJson at(std::string_view name) const { return at({name}); }
    /// Of a list; a single value counts as a list of one.
    [[nodiscard]] std::vector<TrackedJson> items() const;
    /// Text, or the digits of a number; empty without either.
    [[nodiscard]] std::string text() const;
    /// A number, or a text that is one, in units of 10^-scale, rounded half away from zero when it
    /// has more decimals; `rounded` then becomes true.
    [[nodiscard]] std::optional<std::int64_t> number(int scale, bool& rounded) const;
    /// The same; what does not fit is nothing.
    [[nodiscard]] std::optional<std::int64_t> number(int scale) const;
    /// All below it is taken.
    void takeAll() const;

private:
    const ExactJson* m_json = nullptr;
    Taken* m_taken = nullptr;
};

} // namespace werkbalie::exchange
