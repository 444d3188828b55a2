// From a calculation to a line of an offer, and back to another tariff.
#pragma once

#include "app/acquisition/quotations.h"
#include "domain/acquisition/tariff/margin_consent.h"

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
/// What a new line of a concept begins with, without a function: the terms of its last calculation,
/// else those of the agency, on the first day of the offered tariffs. Never applied unseen.
[[nodiscard]] QuotedCalculation startingCalculation(Context& context,
                                                    const domain::Quotation& quotation);
/// A line with a tariff that the client agreed to before, and what that stands on.
[[nodiscard]] domain::QuotationLine lineOf(const domain::TariffAgreement& agreement);
/// quotationFindings, and for each line what the margin floor would say when it is sent.
[[nodiscard]] domain::Findings draftFindings(Context& context, const domain::Quotation& draft);
/// Margins under the floor that nobody agreed to yet; a reason is enough from who may agree.
[[nodiscard]] std::vector<domain::Refusal> sendingObstacles(Context& context,
                                                            const domain::Quotation& draft);
/// Warns of rates whose name does not tell which hours they are for: no hour is billed at them.
[[nodiscard]] domain::Findings rateFindings(const domain::QuotationLine& line);
/// The findings of the calculation that the line stands on, each with the function as place.
[[nodiscard]] domain::Findings lineFindings(const domain::QuotationLine& line);
/// What its margin is, to hold beside the floor of the branch; nothing for a line typed by hand.
[[nodiscard]] std::optional<domain::MarginQuestion>
marginQuestionOf(const domain::Quotation& quotation, const domain::QuotationLine& line);
/// Compact JSON of the audit trail.
[[nodiscard]] std::string describe(const domain::Quotation& quotation);
[[nodiscard]] std::string describe(const domain::QuotationRound& round);

} // namespace werkbalie::app
