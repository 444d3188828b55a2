// Reads the tariffs out of the rounds of a negotiation.
#include "domain/acquisition/quotation/negotiation.h"

#include "domain/base/decimal.h"
#include "domain/base/text.h"

namespace werkbalie::domain {

namespace {

constexpr std::int64_t kHundredths = 10'000; // 100 % in units of 10^-2 percent

bool isPartOfNumber(char c) {
    return (c >= '0' && c <= '9') || c == ',' || c == '.';
}

/// The topic is the function, or begins with it and a colon.
bool isAbout(std::string_view topic, std::string_view occupation) {
    const std::string folded = foldText(trim(topic));
    const std::string function = foldText(trim(occupation));
    return !function.empty() && folded.starts_with(function) &&
           (folded.size() == function.size() || folded[function.size()] == ':');
}

Money cents(HourlyRate rate) {
    return rate.toMoney(Rounding::HalfAwayFromZero);
}

} // namespace

Money TariffGap::difference() const {
    return cents(offered) - cents(asked);
}

std::int64_t TariffGap::percentage() const {
    const auto whole = cents(asked).cents();
    return whole == 0
               ? 0
               : mulDiv(difference().cents(), kHundredths, whole, Rounding::HalfAwayFromZero);
}

std::optional<HourlyRate> amountIn(std::string_view text) {
    std::size_t begin = 0;
    while (begin < text.size() && (text[begin] < '0' || text[begin] > '9')) {
        ++begin;
    }
    std::size_t end = begin;
    while (end < text.size() && isPartOfNumber(text[end])) {
        ++end;
    }
    while (end > begin && (text[end - 1] == ',' || text[end - 1] == '.')) {
        --end;
    }
    const auto units = parseDutchDecimal(text.substr(begin, end - begin), HourlyRate::kScale);
    return units && *units > 0 ? std::optional(HourlyRate::fromUnits(*units)) : std::nullopt;
}

std::optional<TariffGap> gapOf(const Quotation& quotation, const QuotationRound& round) {
    const auto asked = amountIn(round.newValue);
    if (!asked) {
        return std::nullopt;
    }
    for (const QuotationLine& line : quotation.lines) {
        if (isAbout(round.topic, line.occupation)) {
            return TariffGap{.occupation = line.occupation,
                             .asked = *asked,
                             .offered = line.tariff,
                             .party = round.party,
                             .at = round.at};
        }
    }
    return std::nullopt;
}

std::vector<TariffGap> lastGaps(const Quotation& quotation,
                                const std::vector<QuotationRound>& rounds) {
    std::vector<TariffGap> gaps;
    for (const QuotationLine& line : quotation.lines) {
        std::optional<TariffGap> last;
        for (const QuotationRound& round : rounds) {
            const auto gap = gapOf(quotation, round);
            if (gap && gap->occupation == line.occupation && (!last || gap->at >= last->at)) {
                last = gap;
            }
        }
        if (last) {
            gaps.push_back(*last);
        }
    }
    return gaps;
}

} // namespace werkbalie::domain
