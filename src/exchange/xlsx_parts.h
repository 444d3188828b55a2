// The XML parts of a workbook: sheets, shared texts and styles, apart from the archive they sit in.
#pragma once

#include "app/sheet_grid.h"
#include "domain/base/result.h"
#include "exchange/xlsx_cells.h"

#include <map>

namespace werkbalie::exchange::xlsx {

/// A sheet of the workbook and the part that holds it.
struct SheetRef {
    std::string name;
    std::string part; ///< "xl/worksheets/sheet1.xml"
};
struct Outline {
    std::vector<SheetRef> sheets; ///< those that can be seen
    Epoch epoch = Epoch::From1900;
    std::string sharedStrings; ///< part; empty when there is none
    std::string styles;
};
/// `workbook` is the part of that name in the folder of `workbookPart`, `relations` the part beside
/// it. Refusal xlsx.damaged {part}.
[[nodiscard]] domain::Result<Outline> readOutline(std::string workbook, std::string relations,
                                                  const std::string& workbookPart);
/// The part that `_rels/.rels` names as the workbook. Refusal xlsx.not_a_workbook.
[[nodiscard]] domain::Result<std::string> workbookPartOf(std::string relations);

[[nodiscard]] domain::Result<std::vector<std::string>> readSharedStrings(std::string part);
/// What each cell format does with a number.
[[nodiscard]] domain::Result<std::vector<NumberShape>> readStyles(std::string part);

struct CellBasis {
    std::vector<std::string> texts;
    std::vector<NumberShape> shapes;
    Epoch epoch = Epoch::From1900;
};
/// Refusals: xlsx.damaged {part}, xlsx.too_many_rows {max}, xlsx.too_many_columns {max}.
[[nodiscard]] domain::Result<app::SheetGrid> readSheet(std::string part, const SheetRef& sheet,
                                                       const CellBasis& basis);

} // namespace werkbalie::exchange::xlsx
