// How a cell of a workbook is shown: number formats decide what a number means.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace werkbalie::exchange::xlsx {

enum class NumberShape { Plain, Date, DateTime, Time, Elapsed, Percent };

/// By the format code ("dd-mm-yyyy", "[h]:mm", "0%"); colours, conditions and quoted text left out.
[[nodiscard]] NumberShape shapeOfCode(std::string_view code);
/// Of the formats every program knows without their code (ECMA-376 part 1, 18.8.30).
[[nodiscard]] NumberShape shapeOfBuiltIn(int id);

enum class Epoch { From1900, From1904 };

/// The number of a cell as people here write it; text that is no number stays as it is.
[[nodiscard]] std::string shownNumber(std::string_view number, NumberShape shape, Epoch epoch);

/// Column of "BC12", from 0; nothing known (npos) without letters or beyond kMaxSheetColumns.
[[nodiscard]] std::size_t columnOf(std::string_view reference);

} // namespace werkbalie::exchange::xlsx
