// A scan as it comes from the copier (PDF, PNG, JPEG), taken apart by the codes of the hour sheets
// in it.
#pragma once

#include "domain/base/result.h"

#include <string>
#include <vector>

namespace werkbalie::documents {

/// One sheet of a scan, as it is kept.
struct SheetPart {
    int page = 1;          ///< the first with this code
    std::string code = {}; ///< as read; empty: no code was found on this page
    std::string bytes = {};
    std::string mime = {};
};

/// A scan with one code is kept as it is. With more codes each page is kept as a picture of its
/// own, so that nobody's hours end up with another. Pages without a code are told with an empty one
/// when the scan has several sheets; in a scan of one sheet they belong to it. A code that is not
/// one of our kind ("WB1-…") does not count, unless the page has no other.
/// Refusals: scan.unknown_format, scan.unreadable, scan.too_many_pages {most}.
[[nodiscard]] domain::Result<std::vector<SheetPart>> sheetParts(const std::string& bytes);

} // namespace werkbalie::documents
