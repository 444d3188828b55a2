// What was last asked for a tariff in the negotiation, beside what the offer says.
#pragma once

#include "domain/acquisition/quotation/quotation.h"

namespace werkbalie::domain {

struct TariffGap {
    std::string occupation;
    HourlyRate asked{};
    HourlyRate offered{};
    NegotiationParty party = NegotiationParty::Client; ///< who asked
    Instant at{};

    [[nodiscard]] Money difference() const;        ///< offered above asked
    [[nodiscard]] std::int64_t percentage() const; ///< of what was asked, units of 10^-2 percent
};

/// The amount of a text as people write it: "€ 28,50", "28.50 per uur"; nothing without one.
[[nodiscard]] std::optional<HourlyRate> amountIn(std::string_view text);
/// What a round asked for the function it names ("Orderpicker: tarief"); nothing for other topics.
[[nodiscard]] std::optional<TariffGap> gapOf(const Quotation& quotation,
                                             const QuotationRound& round);
/// Of each function the last round that asked for a tariff, in the order of the lines.
[[nodiscard]] std::vector<TariffGap> lastGaps(const Quotation& quotation,
                                              const std::vector<QuotationRound>& rounds);

} // namespace werkbalie::domain
