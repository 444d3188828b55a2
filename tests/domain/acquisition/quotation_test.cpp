// The steps of an offer by table, and what must be right before it is sent.
#include "domain/acquisition/quotation/agreement_change.h"
#include "domain/acquisition/quotation/quotation.h"
#include "domain/acquisition/quotation/tariff_shares.h"
#include "tests/support/catch.h"

#include <rapidcheck.h>

#include <numeric>

using namespace werkbalie::domain;

namespace {

using S = QuotationState;
using T = QuotationStep;

const Date kToday = makeDate(2026, 11, 24);

Quotation offer(QuotationState state = S::Concept) {
    Quotation quotation;
    quotation.number = "OF-2026-0001";
    quotation.state = state;
    quotation.date = kToday;
    quotation.validUntil = makeDate(2026, 12, 25);
    quotation.tariffPeriod = {makeDate(2026, 12, 1), makeDate(2027, 12, 1)};
    quotation.lines = {{.occupation = "Orderpicker", .tariff = HourlyRate::fromUnits(285'000)}};
    if (state != S::Concept) {
        quotation.sentAt = Instant{kToday};
    }
    return quotation;
}

/// The state a step leads to as text, or the key of the refusal.
std::string after(QuotationState from, QuotationStep step, const std::string& reason = "te duur") {
    const auto state = stateAfter(offer(from), step, kToday, reason);
    return state ? std::string(toText(*state)) : state.error().key;
}

std::vector<std::string> rules(const Quotation& quotation) {
    std::vector<std::string> keys;
    for (const Finding& finding : checkQuotation(quotation)) {
        keys.push_back(finding.rule);
    }
    return keys;
}

TariffAgreement agreement(std::int64_t id, const DateRange& validity,
                          const std::string& occupation = "Orderpicker") {
    TariffAgreement made;
    made.id = TariffAgreementId{id};
    made.version = id == 0 ? 0 : 3;
    made.occupation = occupation;
    made.tariff = HourlyRate::fromUnits(280'000);
    made.validity = validity;
    return made;
}

} // namespace

TEST_CASE("every step from every state", "[quotation]") {
    const std::string no = "quotation.step_not_allowed";
    struct Row {
        QuotationState from;
        std::string send, negotiate, agree, decline, reopen, replace;
    };
    const std::vector<Row> table{
        {S::Concept, "sent", no, no, "declined", no, no},
        {S::Sent, no, "negotiating", "agreed", "declined", no, "replaced"},
        {S::Negotiating, no, "negotiating", "agreed", "declined", no, "replaced"},
        {S::Agreed, no, no, no, no, no, no},
        {S::Declined, no, no, no, no, "sent", "replaced"},
        {S::Replaced, no, no, no, no, no, no},
    };
    for (const Row& row : table) {
        INFO(toText(row.from));
        CHECK(after(row.from, T::Send) == row.send);
        CHECK(after(row.from, T::Negotiate) == row.negotiate);
        CHECK(after(row.from, T::Agree) == row.agree);
        CHECK(after(row.from, T::Decline) == row.decline);
        CHECK(after(row.from, T::Reopen) == row.reopen);
        CHECK(after(row.from, T::Replace) == row.replace);
    }
}

TEST_CASE("an offer expires on the day it is no longer valid, and not a day earlier",
          "[quotation]") {
    const Date until = makeDate(2026, 12, 25); // valid through the 24th
    for (const S open : {S::Sent, S::Negotiating}) {
        CHECK(stateOn(open, until, makeDate(2026, 12, 24)) == open);
        CHECK(stateOn(open, until, until) == S::Expired);
    }
    for (const S other : {S::Concept, S::Agreed, S::Declined, S::Replaced}) {
        CHECK(stateOn(other, until, makeDate(2030, 1, 1)) == other);
    }
    const Quotation late = offer(S::Sent);
    CHECK(stateAfter(late, T::Agree, makeDate(2026, 12, 24)));
    const auto refused = stateAfter(late, T::Agree, until);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().key == "quotation.expired");
    CHECK(refused.error().values.at(0).second == "2026-12-24");
    CHECK(*stateAfter(late, T::Negotiate, until) == S::Negotiating);
    CHECK(*stateAfter(late, T::Decline, until, "te laat") == S::Declined);
    CHECK(*stateAfter(late, T::Replace, until) == S::Replaced);
}

TEST_CASE("declining asks for a reason, and a concept that never left comes back as one",
          "[quotation]") {
    CHECK(after(S::Sent, T::Decline, "  ") == "quotation.reason_missing");
    Quotation withdrawn = offer(S::Declined);
    withdrawn.sentAt.reset();
    CHECK(*stateAfter(withdrawn, T::Reopen, kToday) == S::Concept);
}

TEST_CASE("texts of the choices read back, and an unknown one is refused", "[quotation]") {
    for (const S state :
         {S::Concept, S::Sent, S::Negotiating, S::Agreed, S::Declined, S::Expired, S::Replaced}) {
        CHECK(*parseQuotationState(toText(state)) == state);
    }
    CHECK(parseQuotationLanguage("fr").error().key == "choice.unknown");
    CHECK(*parseTextBlockKind("terms") == TextBlockKind::Terms);
    CHECK(*parseNegotiationParty("agency") == NegotiationParty::Agency);
    CHECK(quotationNumber(2026, 1) == "OF-2026-0001");
    CHECK(quotationNumber(2026, 12'345) == "OF-2026-12345");
}

TEST_CASE("what is wrong with an offer is named", "[quotation]") {
    CHECK(rules(offer()).empty());
    struct Row {
        std::string rule;
        void (*spoil)(Quotation&);
    };
    const std::vector<Row> table{
        {"quotation.lines_missing", [](Quotation& q) { q.lines.clear(); }},
        {"quotation.too_many_lines",
         [](Quotation& q) {
             for (int i = 0; i < 100; ++i) {
                 q.lines.push_back(q.lines.front());
                 q.lines.back().occupation += std::to_string(i);
             }
         }},
        {"quotation.occupation_missing", [](Quotation& q) { q.lines[0].occupation = " "; }},
        {"quotation.occupation_twice",
         [](Quotation& q) {
             q.lines.push_back(q.lines.front());
             q.lines.back().occupation = " orderpicker";
         }},
        {"quotation.tariff_out_of_range", [](Quotation& q) { q.lines[0].tariff = {}; }},
        {"quotation.tariff_out_of_range",
         [](Quotation& q) { q.lines[0].tariff = HourlyRate::fromUnits(100'000'001); }},
        {"quotation.tariff_out_of_range",
         [](Quotation& q) {
             q.lines[0].rates = {{"Nacht", {}}};
         }},
        {"quotation.rate_name_missing",
         [](Quotation& q) {
             q.lines[0].rates = {{" ", HourlyRate::fromUnits(1)}};
         }},
        {"quotation.validity_upside_down", [](Quotation& q) { q.validUntil = q.date; }},
        {"quotation.period_upside_down",
         [](Quotation& q) { q.tariffPeriod.until = q.tariffPeriod.from; }},
        {"quotation.payment_term_out_of_range", [](Quotation& q) { q.paymentTermDays = 121; }},
        {"quotation.text_too_long",
         [](Quotation& q) { q.texts[TextBlockKind::Terms] = std::string(20'001, 'x'); }},
        {"quotation.annex_title_missing",
         [](Quotation& q) {
             q.annexes = {{"", "tekst"}};
         }},
        {"quotation.too_many_annexes",
         [](Quotation& q) {
             q.annexes.assign(21, {"Bijlage", "tekst"});
         }},
    };
    for (const Row& row : table) {
        Quotation quotation = offer();
        row.spoil(quotation);
        INFO(row.rule);
        CHECK(rules(quotation) == std::vector<std::string>{row.rule});
    }
}

TEST_CASE("the shares of a tariff are whole percents of its cost, without the margin",
          "[quotation]") {
    RateBreakdown breakdown;
    breakdown.lines = {{.key = "gross_wage", .amount = 160'000},
                       {.key = "leave", .amount = 17'000},
                       {.key = "public_holidays", .amount = 4'000},
                       {.key = "holiday_allowance", .amount = 14'500},
                       {.key = "awf", .amount = 15'100},
                       {.key = "pension", .amount = 13'000},
                       {.key = "training", .amount = 2'000},
                       {.key = "expense:travel", .amount = 4'400},
                       {.key = "margin", .amount = 60'000}};
    const auto shares = tariffShares(breakdown);
    const std::vector<TariffShare> expected{
        {TariffPart::Wage, 70},    {TariffPart::PaidDaysOff, 9}, {TariffPart::HolidayAllowance, 6},
        {TariffPart::Premiums, 6}, {TariffPart::Pension, 6},     {TariffPart::Other, 1},
        {TariffPart::Expenses, 2}};
    CHECK(shares == expected);
    CHECK(tariffShares({}).empty());
}

TEST_CASE("shares always sum to a hundred", "[quotation]") {
    CHECK(rc::check([] {
        RateBreakdown breakdown;
        const auto amounts = *rc::gen::container<std::vector<std::int64_t>>(
            rc::gen::inRange<std::int64_t>(1, 10'000'000));
        for (std::size_t i = 0; i < amounts.size(); ++i) {
            breakdown.lines.push_back(
                {.key = i % 3 == 0 ? "gross_wage" : (i % 3 == 1 ? "pension" : "zvw"),
                 .amount = amounts[i]});
        }
        const auto shares = tariffShares(breakdown);
        const int sum = std::accumulate(
            shares.begin(), shares.end(), 0,
            [](int total, const TariffShare& share) { return total + share.percent; });
        RC_ASSERT(sum == (amounts.empty() ? 0 : 100));
    }));
}

TEST_CASE("an agreement that runs ends the day before the new one", "[quotation]") {
    const auto wanted = agreement(0, {makeDate(2026, 12, 1), makeDate(2027, 12, 1)});
    const std::vector<TariffAgreement> existing{
        agreement(1, {makeDate(2026, 1, 1), std::nullopt}, "orderpicker "),
        agreement(2, {makeDate(2026, 1, 1), std::nullopt}, "Heftruckchauffeur"),
        agreement(3, {makeDate(2025, 1, 1), makeDate(2026, 1, 1)})};
    const auto change = changeAgreements(existing, wanted);
    REQUIRE(change);
    REQUIRE(change->ended.size() == 1);
    CHECK(change->ended[0].id == TariffAgreementId{1});
    CHECK(change->ended[0].validity == DateRange{makeDate(2026, 1, 1), makeDate(2026, 12, 1)});
    CHECK(change->made == wanted);
}

TEST_CASE("an agreement of the same first day is replaced, a later one stands in the way",
          "[quotation]") {
    const auto wanted = agreement(0, {makeDate(2026, 12, 1), makeDate(2027, 12, 1)});
    const auto replaced =
        changeAgreements({agreement(4, {makeDate(2026, 12, 1), std::nullopt})}, wanted);
    REQUIRE(replaced);
    CHECK(replaced->ended.empty());
    CHECK(replaced->made.id == TariffAgreementId{4});
    CHECK(replaced->made.version == 3);
    CHECK(replaced->made.validity == wanted.validity);

    const auto follows =
        changeAgreements({agreement(5, {makeDate(2027, 6, 1), std::nullopt})}, wanted);
    REQUIRE_FALSE(follows);
    CHECK(follows.error().key == "quotation.agreement_follows");
    CHECK(follows.error().values.at(1).second == "2027-06-01");
    CHECK(changeAgreements({agreement(6, {makeDate(2027, 12, 1), std::nullopt})}, wanted));
}
