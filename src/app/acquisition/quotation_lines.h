// From a calculation to a line of an offer, and back to another tariff.
#pragma once

#include "app/acquisition/quotations.h"

namespace werkbalie::app {

/// Refusals of calculateTariff and withTariffOverrides, with the function as place.
[[nodiscard]] domain::Result<domain::QuotationLine>
quotedLine(const Context& context, const QuotedCalculation& calculation);
[[nodiscard]] domain::Result<std::vector<domain::QuotationLine>>
quotedLines(const Context& context, const std::vector<QuotedCalculation>& calculations);
/// A line whose tariff was changed by hand, with the calculation that gives that tariff: same wage
/// and terms, another margin. Rates of other hours follow unless they were changed by hand too.
/// Refusals of calculateTariff, tariff.target_too_low among them.
[[nodiscard]] domain::Result<domain::QuotationLine> pricedAsOffered(const Context& context,
                                                                    domain::QuotationLine line);
/// The findings of the calculation that the line stands on, each with the function as place.
[[nodiscard]] domain::Findings lineFindings(const domain::QuotationLine& line);
/// Compact JSON of the audit trail.
[[nodiscard]] std::string describe(const domain::Quotation& quotation);
[[nodiscard]] std::string describe(const domain::QuotationRound& round);

} // namespace werkbalie::app
