// A signed hour sheet that came back: proof of the hours of a week.
#pragma once

#include "domain/base/date.h"
#include "domain/base/id.h"
#include "domain/base/iso_week.h"

#include <string>

namespace werkbalie::domain {

using SheetScanId = Id<struct SheetScanTag>;

/// Never changed; the file stays as it was handed in, and its hash proves that.
struct SheetScan {
    SheetScanId id;
    PlacementId placement;
    IsoWeek week;
    std::string fileName;
    std::string mime;       ///< "application/pdf", "image/png" or "image/jpeg"
    std::int64_t bytes = 0; ///< of the file
    std::string hash;       ///< SHA-256, hexadecimal
    UserId addedBy;
    Instant addedAt{};
    bool operator==(const SheetScan&) const = default;
};

} // namespace werkbalie::domain
