// Sentences for people, made from the keys and values that the rules return.
#pragma once

#include "domain/base/finding.h"
#include "domain/base/result.h"

#include <string>

namespace werkbalie::app {

enum class Language { Dutch, English };

/// The sentence of resources/messages with its values filled in, in the notation of the language.
/// {where} stands for the place. A key without a sentence gives the key and its values.
[[nodiscard]] std::string messageFor(const domain::Refusal& refusal,
                                     Language language = Language::Dutch);
[[nodiscard]] std::string messageFor(const domain::Finding& finding,
                                     Language language = Language::Dutch);

} // namespace werkbalie::app
