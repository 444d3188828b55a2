// Where a rule or figure comes from, short enough to read in a sentence; lists show the whole.
#pragma once

#include <QString>
#include <string_view>

namespace werkbalie::ui {

/// "travel.km: https://www.rendement.nl/reiskosten/…" is "rendement.nl"; of a page that cites
/// somebody the one who is cited remains, marked as second-hand. An article of law stays as it is.
[[nodiscard]] QString sourceWords(std::string_view source);

} // namespace werkbalie::ui
