// A standard text of offers, in one language, with {places} that are filled in on printing.
#pragma once

#include "domain/acquisition/quotation/quotation.h"

namespace werkbalie::domain {

struct TextBlock {
    TextBlockId id; ///< 0: as it comes with the program
    std::int64_t version = 0;
    TextBlockKind kind = TextBlockKind::Introduction;
    QuotationLanguage language = QuotationLanguage::Dutch;
    std::string title = {}; ///< of an annex
    std::string text;       ///< paragraphs parted by an empty line
    bool operator==(const TextBlock&) const = default;
};

} // namespace werkbalie::domain
