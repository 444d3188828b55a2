// The other forms of business: recruitment and selection, brokerage, taking a worker over.
#include "exchange/fees_json.h"
#include "exchange/parameters_json.h"
#include "tests/support/catch.h"

#include <rapidcheck.h>

using namespace werkbalie;
using namespace werkbalie::domain;

namespace {

Money euro(const char* text) {
    return Money::parse(text).value();
}

Result<RecruitmentFee> recruitment(const std::string& json) {
    return exchange::readRecruitmentFee(json).and_then([](const RecruitmentFeeInput& input) {
        return recruitmentFee(input, exchange::builtInParameters());
    });
}

Result<Brokerage> brokered(const std::string& json) {
    return exchange::readBrokerage(json).and_then(
        [](const BrokerageInput& input) { return brokerage(input); });
}

Result<TakeoverFee> takeover(const std::string& json) {
    return exchange::readTakeoverFee(json).and_then([](const TakeoverFeeInput& input) {
        return takeoverFee(input, exchange::builtInParameters());
    });
}

template <class T> std::string refusalOf(const Result<T>& result) {
    return result ? "no refusal" : result.error().key + " at " + result.error().where;
}

std::vector<std::string> rulesOf(const Findings& findings) {
    std::vector<std::string> rules;
    for (const Finding& finding : findings) {
        rules.push_back(finding.rule);
    }
    return rules;
}

const std::string kWage = R"({"date": "2026-09-01", "yearly_wage": "50000.00")";
const std::string kTariff = R"({"date": "2026-09-01", "tariff": "40.00", "percentage": "25")";

} // namespace

TEST_CASE("the published example of a recruitment fee comes out to the cent", "[fees]") {
    // berekensite.nl: (50,000 + 4,000 + 5,000) x 25 % = 14,750; half at signing, half after
    // probation.
    const auto fee =
        recruitment(kWage + R"(, "shares": [{"key": "holiday_allowance", "percentage": "8"}],
                    "parts": [{"key": "bonus", "amount": "5000.00"}], "percentage": "25",
                    "stages": [{"key": "signing", "percentage": "50"},
                               {"key": "after_probation", "percentage": "50"}]})");
    REQUIRE(fee.has_value());
    CHECK(fee->base == euro("59000.00"));
    CHECK(fee->fee == euro("14750.00"));
    CHECK(fee->stages == std::vector<NamedAmount>{{"signing", euro("7375.00")},
                                                  {"after_probation", euro("7375.00")}});
    CHECK(fee->refund == Money{});
    CHECK(fee->findings.empty());
    CHECK(fee->lines.back().key == "fee");
    CHECK(exchange::recruitmentFeeJson(*fee)["fee"] == "14750.00");
}

TEST_CASE("a fee outside custom, and one without a percentage, are said", "[fees]") {
    CHECK(rulesOf(recruitment(kWage + R"(, "percentage": "14.99"})")->findings) ==
          std::vector<std::string>{"fee_outside_custom"});
    CHECK(recruitment(kWage + R"(, "percentage": "30"})")->findings.empty());
    const auto usual = recruitment(kWage + "}");
    CHECK(usual->fee == euro("12500.00"));
    CHECK(rulesOf(usual->findings) == std::vector<std::string>{"fee_percentage_by_custom"});
    CHECK(recruitment(kWage + R"(, "percentage": "20", "minimum_fee": "12000"})")->fee ==
          euro("12000.00"));
}

TEST_CASE("a guarantee gives back what was agreed", "[fees]") {
    const auto refund = [](const std::string& guarantee) {
        return recruitment(kWage + R"(, "percentage": "20", "guarantee": )" + guarantee + "}")
            ->refund;
    };
    CHECK(refund(R"({"weeks": 26, "weeks_worked": 25})") == euro("5000.00"));
    CHECK(refund(R"({"weeks": 26, "weeks_worked": 26})") == Money{});
    CHECK(refund(R"({"weeks": 26})") == Money{});
    CHECK(refund(R"({"weeks": 26, "refund": "100", "kind": "pro-rata", "weeks_worked": 13})") ==
          euro("5000.00"));
    CHECK(refund(R"({"weeks": 3, "refund": "100", "kind": "pro-rata", "weeks_worked": 1})") ==
          euro("6666.67"));
}

TEST_CASE("stages together are the fee, whatever they are", "[fees]") {
    CHECK(rc::check("three stages of any size", [] {
        const int first = *rc::gen::inRange(0, 1'000'001);
        const int second = *rc::gen::inRange(0, 1'000'001 - first);
        RecruitmentFeeInput input{.date = makeDate(2026, 9, 1),
                                  .yearlyWage = Money::fromCents(*rc::gen::inRange(1, 99'999'999)),
                                  .percentage =
                                      Percentage::fromUnits(*rc::gen::inRange(0, 1'000'001))};
        input.stages = {{"a", Percentage::fromUnits(first)},
                        {"b", Percentage::fromUnits(second)},
                        {"c", Percentage::fromUnits(1'000'000 - first - second)}};
        const auto fee = recruitmentFee(input, exchange::builtInParameters()).value();
        Money sum;
        for (const NamedAmount& stage : fee.stages) {
            sum += stage.amount;
        }
        RC_ASSERT(sum == fee.fee);
        RC_ASSERT(fee.fee <= fee.base);
    }));
}

TEST_CASE("what no recruitment fee stands on is refused", "[fees]") {
    CHECK(refusalOf(recruitment(R"({"date": "2026-09-01", "yearly_wage": "0"})")) ==
          "fee.amount_out_of_range at yearly_wage");
    CHECK(refusalOf(recruitment(R"({"date": "2026-09-01"})")) ==
          "json.missing_field at yearly_wage");
    CHECK(refusalOf(recruitment(R"({"yearly_wage": "1"})")) == "json.missing_field at date");
    CHECK(refusalOf(recruitment(kWage + R"(, "percentage": "100.0001"})")) ==
          "fee.percentage_out_of_range at percentage");
    CHECK(refusalOf(recruitment(kWage + R"(, "stages": [{"key": "a", "percentage": "99"}]})")) ==
          "fee.stages_not_whole at stages");
    CHECK(refusalOf(recruitment(kWage + R"(, "guarantee": {"weeks": 0}})")) ==
          "fee.guarantee_out_of_range at guarantee");
    CHECK(refusalOf(recruitment(kWage + R"(, "guarantee": {"weeks": 4, "kind": "half"}})")) ==
          "choice.unknown at guarantee.kind");
    CHECK(refusalOf(recruitment(kWage + R"(, "parts": [{"key": "car", "amount": "-1"}]})")) ==
          "fee.amount_out_of_range at car");
    CHECK(refusalOf(recruitment(kWage + R"(, "fee": "1"})")) == "json.unknown_field at fee");
}

TEST_CASE("brokerage: rate and margin are the tariff, in every kind and back", "[fees]") {
    const auto tariff = [](const std::string& kind, const std::string& value) {
        return brokered(R"({"rate": "75.00", "margin": {"kind": ")" + kind + R"(", "value": ")" +
                        value + R"("}})")
            ->tariff.toString();
    };
    CHECK(tariff("amount", "2.50") == "77.50");
    CHECK(tariff("percentage-of-tariff", "10") == "83.33");
    CHECK(tariff("percentage-on-cost", "10") == "82.50");
    CHECK(tariff("target-tariff", "80.00") == "80.00");
    const auto back = brokered(
        R"({"margin": {"kind": "target-tariff", "value": "80.00", "minimum": "4.50"}, "hours": "160"})");
    CHECK(back->rate == euro("75.50"));
    CHECK(back->total == euro("12800.00"));
    CHECK(back->totalMargin == euro("720.00"));
    CHECK(rulesOf(brokered(R"({"rate": "75", "margin": {"kind": "target-tariff", "value": "70"}})")
                      ->findings) == std::vector<std::string>{"margin_negative"});
}

TEST_CASE("what no brokerage stands on is refused", "[fees]") {
    CHECK(refusalOf(brokered(R"({"margin": {"kind": "amount", "value": "2"}})")) ==
          "fee.rate_missing at rate");
    CHECK(refusalOf(brokered(R"({"rate": "0"})")) == "fee.amount_out_of_range at rate");
    CHECK(refusalOf(
              brokered(R"({"rate": "75", "margin": {"kind": "factor-points", "value": "1"}})")) ==
          "fee.margin_kind at margin.kind");
    CHECK(refusalOf(brokered(
              R"({"rate": "75", "margin": {"kind": "percentage-of-tariff", "value": "100"}})")) ==
          "tariff.margin_out_of_range at margin.value");
    CHECK(refusalOf(brokered(R"({"rate": "75", "hours": "-1.5"})")) ==
          "fee.hours_out_of_range at hours");
    CHECK(refusalOf(
              brokered(R"({"margin": {"kind": "target-tariff", "value": "5", "minimum": "5"}})")) ==
          "tariff.target_too_low at margin.value");
}

TEST_CASE("a takeover fee declines with the hours worked", "[fees]") {
    const auto fee = takeover(kTariff + R"(, "worked_hours": "520"})");
    REQUIRE(fee.has_value());
    CHECK(fee->fee == euro("5200.00")); // 520 hours left x 10.00
    CHECK(fee->left == Minutes(520 * 60));
    CHECK(fee->steps.front().fee == euro("10400.00"));
    CHECK(fee->steps.back() == TakeoverStep{Minutes(1040 * 60), Money{}});
    CHECK(rulesOf(fee->findings) ==
          std::vector<std::string>{"takeover_fee_must_be_reasonable", "takeover_period_by_custom"});
    CHECK(takeover(kTariff + R"(, "worked_hours": "1040"})")->fee == Money{});
    CHECK(takeover(kTariff + R"(, "worked_hours": "2000"})")->fee == Money{});
    CHECK(takeover(kTariff + R"(, "worked_hours": "500", "period_hours": "1000"})")
              ->findings.size() == 1);
}

TEST_CASE("a percentage from memory is marked, a whole fee goes by its share", "[fees]") {
    const auto remembered = takeover(R"({"date": "2026-09-01", "tariff": "40.00"})");
    CHECK(rulesOf(remembered->findings).back() == "takeover_percentage_unverified");
    CHECK(remembered->findings.back().severity == Severity::Warning);
    const auto share = takeover(
        R"({"date": "2026-09-01", "basis": "share-of-fee", "whole_fee": "12500.00",
            "worked_hours": "260", "period_hours": "1040"})");
    CHECK(share->fee == euro("9375.00"));
    CHECK(share->lines[0].percentage == Percentage::fromUnits(750'000));
}

TEST_CASE("what no takeover fee stands on is refused", "[fees]") {
    CHECK(refusalOf(takeover(R"({"date": "2026-09-01"})")) == "json.missing_field at tariff");
    CHECK(refusalOf(takeover(R"({"date": "2026-09-01", "basis": "share-of-fee"})")) ==
          "json.missing_field at whole_fee");
    CHECK(refusalOf(takeover(kTariff + R"(, "worked_hours": "-1"})")) ==
          "fee.hours_out_of_range at worked_hours");
    CHECK(refusalOf(takeover(kTariff + R"(, "period_hours": "0"})")) ==
          "fee.hours_out_of_range at period_hours");
    CHECK(refusalOf(takeover(R"({"date": "2026-09-01", "tariff": "40", "percentage": "101"})")) ==
          "fee.percentage_out_of_range at percentage");
}
