// One table per enum gives its text and reads it back, so that writing and parsing cannot drift
// apart.
#pragma once

#include "domain/base/result.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <utility>

namespace werkbalie::domain {

template <class Enum, std::size_t Size>
using Choices = std::array<std::pair<Enum, std::string_view>, Size>;

template <class Enum, std::size_t Size>
[[nodiscard]] std::string_view choiceText(const Choices<Enum, Size>& choices, Enum value) {
    const auto found = std::ranges::find(choices, value, &std::pair<Enum, std::string_view>::first);
    return found == choices.end() ? std::string_view{} : found->second;
}

/// Refusal choice.unknown {value, allowed}.
template <class Enum, std::size_t Size>
[[nodiscard]] Result<Enum> parseChoice(const Choices<Enum, Size>& choices, std::string_view text) {
    const auto found = std::ranges::find(choices, text, &std::pair<Enum, std::string_view>::second);
    if (found != choices.end()) {
        return found->first;
    }
    std::string allowed;
    for (const auto& choice : choices) {
        allowed += (allowed.empty() ? "" : ", ") + std::string(choice.second);
    }
    return refuse("choice.unknown", {}, {{"value", std::string(text)}, {"allowed", allowed}});
}

} // namespace werkbalie::domain
