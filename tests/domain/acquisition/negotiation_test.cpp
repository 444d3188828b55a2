// What was last asked beside what is offered.
#include "domain/acquisition/quotation/negotiation.h"
#include "tests/support/catch.h"

using namespace werkbalie::domain;

namespace {

QuotationRound roundOf(const std::string& topic, const std::string& asked, int hour,
                       NegotiationParty party = NegotiationParty::Client) {
    QuotationRound round;
    round.topic = topic;
    round.newValue = asked;
    round.party = party;
    round.at = Instant{makeDate(2026, 11, 24)} + std::chrono::hours{hour};
    return round;
}

Quotation offer() {
    Quotation quotation;
    quotation.lines = {{.occupation = "Orderpicker", .tariff = HourlyRate::fromUnits(285'000)},
                       {.occupation = "Order", .tariff = HourlyRate::fromUnits(300'000)}};
    return quotation;
}

} // namespace

TEST_CASE("an amount is read as people write it") {
    struct Written {
        std::string text;
        std::optional<std::int64_t> units;
    };
    const auto written = GENERATE(values<Written>({{"€ 28,50", 285'000},
                                                   {"28.50 per uur", 285'000},
                                                   {"max. € 27,-", 270'000},
                                                   {"27", 270'000},
                                                   {"€ 1.028,50", 10'285'000},
                                                   {"14 dagen", 140'000},
                                                   {"lager", std::nullopt},
                                                   {"", std::nullopt},
                                                   {"0", std::nullopt}}));
    INFO(written.text);
    const auto amount = amountIn(written.text);
    CHECK((amount ? std::optional(amount->units()) : std::nullopt) == written.units);
}

TEST_CASE("of each function the last that was asked counts, whoever asked it") {
    const std::vector<QuotationRound> rounds{
        roundOf("Orderpicker: tarief", "€ 27,00", 9),
        roundOf("orderpicker: tarief", "€ 28,00", 11, NegotiationParty::Agency),
        roundOf("Orderpicker: tarief", "lager", 12), roundOf("Betalingstermijn", "30 dagen", 13)};
    const auto gaps = lastGaps(offer(), rounds);
    REQUIRE(gaps.size() == 1);
    CHECK(gaps[0].occupation == "Orderpicker");
    CHECK(gaps[0].asked == HourlyRate::fromUnits(280'000));
    CHECK(gaps[0].party == NegotiationParty::Agency);
    CHECK(gaps[0].difference() == Money::fromCents(50));
    CHECK(gaps[0].percentage() == 179); // 0.50 of 28.00
}

TEST_CASE("a round about something else asks no tariff") {
    CHECK_FALSE(gapOf(offer(), roundOf("Betalingstermijn", "30 dagen", 9)));
    CHECK_FALSE(gapOf(offer(), roundOf("Orderpickers: tarief", "€ 27,00", 9)));
    const auto gap = gapOf(offer(), roundOf("Order: tarief", "€ 31,00", 9));
    REQUIRE(gap);
    CHECK(gap->occupation == "Order");
    CHECK(gap->difference() == Money::fromCents(-100));
}
