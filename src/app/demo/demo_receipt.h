// Receipts of the demo: small papers that every viewer opens.
#pragma once

#include "domain/base/money.h"

#include <string>

namespace werkbalie::app {

struct DemoReceipt {
    std::string shop;
    std::string article;
    std::string day; ///< as printed on it
    domain::Money amount;
};
/// A PDF of one page; the same contents give the same bytes.
[[nodiscard]] std::string demoReceiptPdf(const DemoReceipt& receipt);

} // namespace werkbalie::app
