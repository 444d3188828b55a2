// The standard texts of offers in three languages, and how their {places} are filled in.
#pragma once

#include "app/context.h"
#include "domain/acquisition/quotation/text_block.h"

#include <span>

namespace werkbalie::app {

/// "24 november 2026", "24 November 2026", "24. November 2026".
[[nodiscard]] std::string longDate(domain::Date date, domain::QuotationLanguage language);
/// "van 1 januari 2026 tot en met 31 december 2026", or "vanaf 1 januari 2026".
[[nodiscard]] std::string longPeriod(const domain::DateRange& period,
                                     domain::QuotationLanguage language);
/// "Geachte Els Smit"; without a name the salutation to whom it may concern.
[[nodiscard]] std::string salutation(std::string_view name, domain::QuotationLanguage language);

/// The names that may stand between braces in a text, in the order of the handbook.
[[nodiscard]] std::span<const std::string_view> textPlaces();
/// Replaces {name} by its value; what is no known place stays as it was written.
[[nodiscard]] std::string filledText(std::string_view text, const domain::MessageValues& values);
/// Places in the text that do not exist: "{klant}".
[[nodiscard]] std::vector<std::string> unknownPlaces(std::string_view text);

/// As it comes with the program.
[[nodiscard]] domain::TextBlock builtInText(domain::TextBlockKind kind,
                                            domain::QuotationLanguage language);
/// The agency's own text where it has one, else the built-in one; by language and kind.
[[nodiscard]] domain::Result<std::vector<domain::TextBlock>> listTextBlocks(Context& context);
/// Refusals: text_block.empty, text_block.title_missing (annex), text_block.place_unknown {value}.
[[nodiscard]] domain::Result<Saved<domain::TextBlock>>
saveTextBlock(Context& context, const domain::TextBlock& block);
/// Back to the built-in text, which is returned.
[[nodiscard]] domain::Result<domain::TextBlock> resetTextBlock(Context& context,
                                                               const domain::TextBlock& block);

} // namespace werkbalie::app
