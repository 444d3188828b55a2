// A receipt of an expense: proof of what it cost.
#pragma once

#include "domain/base/date.h"
#include "domain/base/id.h"

#include <string>

namespace werkbalie::domain {

using ReceiptId = Id<struct ReceiptTag>;

/// Never changed; its hash proves that.
struct Receipt {
    ReceiptId id;
    ExpenseId expense;
    std::string fileName;
    std::string mime;       ///< "application/pdf", "image/png" or "image/jpeg"
    std::int64_t bytes = 0; ///< of the file
    std::string hash;       ///< SHA-256, hexadecimal
    UserId addedBy;
    Instant addedAt{};
    bool operator==(const Receipt&) const = default;
};

} // namespace werkbalie::domain
