// Cells that a spreadsheet would run as a formula (CSV injection) are written as text.
#pragma once

#include <string>
#include <string_view>

namespace werkbalie::exchange {

/// Starts like a formula and is not a number; apostrophes before it are looked through.
[[nodiscard]] bool looksLikeFormula(std::string_view text);
[[nodiscard]] bool isPlainNumber(std::string_view text); ///< "-12,50", "+31612345678", "1.234"
/// Takes off the one apostrophe that the writer sets.
void undoFormulaGuard(std::string& text);

} // namespace werkbalie::exchange
