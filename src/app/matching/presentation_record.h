// A letter as it was sent, as JSON text with a hash: read back word by word, years later.
#pragma once

#include "app/content_hash.h"
#include "domain/matching/presentation/presentation.h"

#include <string>

namespace werkbalie::app {

[[nodiscard]] std::string presentationRecord(const domain::PresentationLetter& letter);
/// Refusal presentation.unreadable.
[[nodiscard]] domain::Result<domain::PresentationLetter>
presentationFromRecord(std::string_view json);

} // namespace werkbalie::app
