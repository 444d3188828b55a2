// A refusal is a value: what the rules say no to is returned, never thrown.
#pragma once

#include <string>
#include <string_view>
#include <tl/expected.hpp>
#include <utility>
#include <vector>

namespace werkbalie::domain {

/// Named values that a message needs: {"max", "12:00"}. Text is canonical (ISO dates, decimal
/// point).
using MessageValues = std::vector<std::pair<std::string, std::string>>;

/// Why something was refused: a key, the field or place, and the values that belong in the
/// sentence. Sentences for people are made from it by app::messageFor (resources/messages).
struct Refusal {
    std::string
        key; ///< for instance "bsn.check_failed"; every key has a sentence in resources/messages
    std::string where; ///< field, row or file position; may be empty
    MessageValues values = {};

    bool operator==(const Refusal&) const = default;
};

template <class T> using Result = tl::expected<T, Refusal>;

/// Shorthand for returning a refusal: `return refuse("money.not_a_number", text);`
[[nodiscard]] inline tl::unexpected<Refusal>
refuse(std::string_view key, std::string_view where = {}, MessageValues values = {}) {
    return tl::unexpected<Refusal>(
        Refusal{std::string(key), std::string(where), std::move(values)});
}

} // namespace werkbalie::domain
