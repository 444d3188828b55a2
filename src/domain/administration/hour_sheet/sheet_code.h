// The code on a printed hour sheet: which placement and week it is for, and nothing personal.
#pragma once

#include "domain/base/id.h"
#include "domain/base/iso_week.h"

#include <string>
#include <string_view>

namespace werkbalie::domain {

struct SheetCode {
    PlacementId placement;
    IsoWeek week;
    bool operator==(const SheetCode&) const = default;
};

/// "WB1-C-2647-7KQ2-X9M": kind, placement, year and week, a check on what stands before, and a mark
/// of the agency (its KvK number is in it, and cannot be read from it). Capitals, digits and
/// hyphens; none of the letters I, L, O and U, so that it can be typed from paper.
[[nodiscard]] std::string sheetCodeText(const SheetCode& code, std::string_view agencyKvk);

/// Takes lower case, spaces, and O, I and L for 0 and 1. Refusals: sheet.not_a_code (another kind
/// of code), sheet.code_damaged {code}, sheet.code_foreign {code} (of another agency).
[[nodiscard]] Result<SheetCode> readSheetCode(std::string_view text, std::string_view agencyKvk);

} // namespace werkbalie::domain
