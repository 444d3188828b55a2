// What the rate calculator says no to, and at which field.
#include "exchange/parameters_json.h"
#include "exchange/tariff_json.h"
#include "tests/support/catch.h"

using namespace werkbalie;

namespace {

domain::Result<domain::RateBreakdown> calculated(std::string_view json) {
    return exchange::readTariffRequest(json).and_then([](const exchange::TariffRequest& request) {
        return exchange::calculateTariff(request, exchange::builtInParameters());
    });
}

/// "key at where" of the refusal of an input with these fields beside a good date.
std::string refusalOf(const std::string& fields) {
    const auto result =
        calculated("{\"date\": \"2026-09-01\"" + (fields.empty() ? "" : ", " + fields) + "}");
    return result ? "no refusal" : result.error().key + " at " + result.error().where;
}

std::string withWage(const std::string& fields) {
    return refusalOf("\"gross_hourly_wage\": \"20.00\", " + fields);
}

} // namespace

TEST_CASE("wages that cannot be are refused", "[tariff]") {
    for (const char* wage : {"0", "-1.00", "10000.01", "1000000000"}) {
        INFO(wage);
        CHECK(refusalOf("\"gross_hourly_wage\": \"" + std::string(wage) + "\"") ==
              "tariff.wage_out_of_range at gross_hourly_wage");
    }
    CHECK(refusalOf(R"("gross_hourly_wage": "20.00000001")") ==
          "json.bad_number at gross_hourly_wage");
    CHECK(refusalOf(R"("gross_hourly_wage": "twenty")") == "json.bad_number at gross_hourly_wage");
    CHECK(refusalOf(R"("gross_hourly_wage": "99999999999999999999")") ==
          "json.bad_number at gross_hourly_wage");
    CHECK(refusalOf("") == "tariff.wage_missing at gross_hourly_wage");
    CHECK(refusalOf(R"("gross_hourly_wage": "10000.00")") == "no refusal");
}

TEST_CASE("numbers are text or whole JSON numbers", "[tariff]") {
    CHECK(refusalOf(R"("gross_hourly_wage": 20)") == "no refusal");
    CHECK(refusalOf(R"("gross_hourly_wage": 20.5)") == "json.wrong_type at gross_hourly_wage");
    CHECK(refusalOf(R"("gross_hourly_wage": null)") == "json.wrong_type at gross_hourly_wage");
    CHECK(withWage(R"("bbl": "yes")") == "json.wrong_type at bbl");
    CHECK(withWage(R"("age": 12.5)") == "json.wrong_type at age");
    CHECK(withWage(R"("age": "99999999999")") == "json.bad_number at age");
    CHECK(withWage(R"("contract": [])") == "json.wrong_type at contract");
    CHECK(withWage(R"("surcharges": {})") == "json.wrong_type at surcharges");
    CHECK(withWage(R"("surcharges": [1])") == "json.wrong_type at surcharges[0]");
}

TEST_CASE("an unknown, doubled or missing field is named by its path", "[tariff]") {
    CHECK(withWage(R"("wage": "1")") == "json.unknown_field at wage");
    CHECK(withWage(R"("client_terms": {"leave_day": "25"})") ==
          "json.unknown_field at client_terms.leave_day");
    CHECK(withWage(R"("client_terms": {"leave_days": "many"})") ==
          "json.bad_number at client_terms.leave_days");
    CHECK(withWage(R"("expenses": [{"name": "travel", "amount_per_hour": "1", "vat": true}])") ==
          "json.unknown_field at expenses[0].vat");
    CHECK(withWage(R"("allowances": [{"percentage": "150"}])") ==
          "json.missing_field at allowances[0].name");
    CHECK(withWage(R"("margin": {"kind": "amount"})") == "json.missing_field at margin.value");
    CHECK(withWage(R"("bbl": true, "bbl": false)") == "json.field_twice at bbl");
    CHECK(calculated(R"({"gross_hourly_wage": "20"})").error().where == "date");
}

TEST_CASE("choices outside their list are refused with the list", "[tariff]") {
    CHECK(withWage(R"("contract": {"kind": "permanent"})") == "choice.unknown at contract.kind");
    CHECK(withWage(R"("contract": {"phase": "D"})") == "choice.unknown at contract.phase");
    CHECK(withWage(R"("margin": {"kind": "percent", "value": "1"})") ==
          "choice.unknown at margin.kind");
    const auto refused =
        calculated(R"({"date": "2026-09-01", "gross_hourly_wage": "20", "pension": "abp"})");
    CHECK(refused.error().values.back().second == "stipp, none");
}

TEST_CASE("percentages, days and hours stay within what can be", "[tariff]") {
    CHECK(withWage(R"("sickness_supplement": "-0.01")") ==
          "tariff.percentage_out_of_range at sickness_supplement");
    CHECK(withWage(R"("sickness_supplement": "100.01")") ==
          "tariff.percentage_out_of_range at sickness_supplement");
    CHECK(withWage(R"("client_terms": {"year_end_bonus": "101"})") ==
          "tariff.percentage_out_of_range at client_terms.year_end_bonus");
    CHECK(withWage(R"("surcharges": [{"key": "idle", "percentage": "120"}])") ==
          "tariff.percentage_out_of_range at surcharges[0].percentage");
    CHECK(withWage(R"("allowances": [{"name": "x", "percentage": "1001"}])") ==
          "tariff.percentage_out_of_range at allowances[0].percentage");
    CHECK(withWage(R"("client_terms": {"leave_days": "255"})") ==
          "tariff.no_working_days at client_terms");
    CHECK(withWage(R"("client_terms": {"adv_days": "-1"})") ==
          "tariff.days_out_of_range at client_terms.adv_days");
    CHECK(withWage(R"("calendar": {"workdays": "400"})") ==
          "tariff.days_out_of_range at calendar.workdays");
    CHECK(withWage(R"("hours_per_week": "0")") == "tariff.hours_out_of_range at hours_per_week");
    CHECK(withWage(R"("hours_per_week": "99999999")") ==
          "tariff.hours_out_of_range at hours_per_week");
    CHECK(withWage(R"("age": 12)") == "tariff.age_out_of_range at age");
    CHECK(withWage(R"("age": 14)") == "wage.no_minimum_under_15 at age");
    CHECK(withWage(R"("expenses": [{"name": "a", "amount_per_hour": "-1"}])") ==
          "tariff.amount_out_of_range at expenses[0].amount_per_hour");
    CHECK(
        withWage(
            R"("extra_premiums": [{"key": "a", "percentage": "1"}, {"key": "a", "percentage": "1"}])") ==
        "tariff.name_twice at extra_premiums[1]");
}

TEST_CASE("a margin outside its kind's range is refused", "[tariff]") {
    for (const char* margin : {R"({"kind": "amount", "value": "-1"})",
                               R"({"kind": "percentage-of-tariff", "value": "100"})",
                               R"({"kind": "percentage-on-cost", "value": "101"})",
                               R"({"kind": "factor-points", "value": "11"})",
                               R"({"kind": "target-tariff", "value": "0"})",
                               R"({"kind": "target-tariff", "value": "45.005"})"}) {
        INFO(margin);
        CHECK(withWage("\"margin\": " + std::string(margin)) ==
              "tariff.margin_out_of_range at margin.value");
    }
    CHECK(refusalOf(R"("margin": {"kind": "target-tariff", "value": "3", "minimum": "5"})") ==
          "tariff.target_too_low at margin.value");
}

TEST_CASE("a date without parameters names key and date", "[tariff]") {
    for (const char* date : {"2020-06-01", "2028-06-01"}) {
        INFO(date);
        const auto refused = calculated("{\"date\": \"" + std::string(date) +
                                        "\", \"gross_hourly_wage\": \"20.00\"}");
        REQUIRE_FALSE(refused.has_value());
        CHECK(refused.error().key == "parameter.missing");
        CHECK(refused.error().values[0].first == "key");
        CHECK(refused.error().values[1].second == date);
    }
    CHECK(calculated(R"({"date": "2026-02-30", "gross_hourly_wage": "20"})").error().where ==
          "date");
}

TEST_CASE("an override must name a parameter that exists", "[tariff]") {
    CHECK(withWage(R"("overrides": {"premium.aof.middle": "6"})") ==
          "parameter.unknown at overrides.premium.aof.middle");
    CHECK(withWage(R"("overrides": {"premium.aof.low": "high"})") ==
          "json.bad_number at overrides.premium.aof.low");
    CHECK(withWage(R"("overrides": {"premium.aof.low": "-1"})") ==
          "tariff.parameter_out_of_range at premium.aof.low");
    CHECK(withWage(R"("overrides": {"stipp_max_hour_wage_2026": "43.00"})") == "no refusal");
}

TEST_CASE("an override by the cao's key of another year changes nothing", "[tariff]") {
    const std::string start = R"({"date": "2026-09-01", "gross_hourly_wage": "20.00")";
    const auto plain = calculated(start + "}");
    CHECK(calculated(start + R"(, "overrides": {"aof_low_2025": "50"}})")->tariff == plain->tariff);
    CHECK(calculated(start + R"(, "overrides": {"aof_low_2026": "50"}})")->tariff > plain->tariff);
    CHECK(calculated(start + R"(, "overrides": {"aof_low_2026": "50", "premium.aof.low": "6.27"}})")
              ->tariff == plain->tariff);
}

TEST_CASE("what is no JSON object is refused", "[tariff]") {
    for (const std::string text : {"", "{", "[]", "null", "{\"date\": \xff\"}", "{} {}"}) {
        INFO(text);
        const auto refused = exchange::readTariffRequest(text);
        REQUIRE_FALSE(refused.has_value());
        CHECK((refused.error().key == "json.not_json" || refused.error().key == "json.wrong_type"));
    }
    CHECK(exchange::readTariffRequest(std::string(200'000, '[')).error().key == "json.not_json");
}

TEST_CASE("the newer fields refuse what cannot be", "[tariff]") {
    CHECK(withWage(R"("birth_date": "2000-02-30")") == "date.impossible at birth_date");
    CHECK(withWage(R"("birth_date": "2000-01-01", "age": 26)") == "tariff.age_twice at birth_date");
    CHECK(withWage(R"("birth_date": "2020-01-01")") == "tariff.age_out_of_range at birth_date");
    CHECK(withWage(R"("client_terms": {"scale_minimum": "20", "scale_maximum": "19.99"})") ==
          "tariff.scale_upside_down at client_terms.scale_maximum");
    CHECK(withWage(R"("client_terms": {"scale_minimum": "-1"})") ==
          "tariff.amount_out_of_range at client_terms.scale_minimum");
    CHECK(withWage(R"("client_terms": {"pension_compensation": "on-all"})") ==
          "choice.unknown at client_terms.pension_compensation");
    CHECK(withWage(R"("client_terms": {"pension_franchise": "10000.01"})") ==
          "tariff.amount_out_of_range at client_terms.pension_franchise");
    CHECK(withWage(R"("allowances": [{"name": "a", "percentage": "150", "kind": "night"}])") ==
          "choice.unknown at allowances[0].kind");
    CHECK(withWage(R"("margin_floor": {"percentage": "100"})") ==
          "tariff.margin_floor_out_of_range at margin_floor.percentage");
}

TEST_CASE("a phase factor refuses what it cannot stand on", "[tariff]") {
    CHECK(withWage(R"("method": {"kind": "phase-factor"})") ==
          "json.missing_field at method.factor");
    CHECK(withWage(R"("method": {"kind": "phase-factor", "factor": "0.99"})") ==
          "tariff.factor_out_of_range at method.factor");
    CHECK(withWage(R"("method": {"kind": "phase-factor", "factor": "10.000001"})") ==
          "tariff.factor_out_of_range at method.factor");
    CHECK(withWage(R"("method": {"kind": "phase-factor", "factor": "1.77",
                                 "add_ons": [{"name": "a", "factor": "1.1"}]})") ==
          "tariff.factor_out_of_range at method.add_ons[0].factor");
    CHECK(withWage(R"("method": {"kind": "phase-factor", "factor": "1.77",
                                 "add_ons": [{"name": "a", "quantity": "367", "factor": "0.1"}]})") ==
          "tariff.days_out_of_range at method.add_ons[0].quantity");
    CHECK(withWage(R"("method": {"kind": "phase-factor", "factor": "1.77",
                                 "add_ons": [{"name": "a", "factor": "0.1"},
                                             {"name": "a", "factor": "0.1"}]})") ==
          "tariff.name_twice at method.add_ons[1]");
    CHECK(withWage(R"("method": {"kind": "phase-factor", "factor": "1.77"},
                      "allowances": [{"name": "a", "percentage": "150", "kind": "overtime"}])") ==
          "tariff.premiums_unknown at allowances[0].carries");
    CHECK(withWage(R"("method": {"kind": "factor"})") == "choice.unknown at method.kind");
    CHECK(withWage(R"("method": {"kind": "phase-factor", "factor": "1.77", "extra": 1})") ==
          "json.unknown_field at method.extra");
}

TEST_CASE("a date without figures names the key and the date", "[tariff]") {
    for (const char* date : {"2010-01-01", "2027-03-01", "2150-01-01"}) {
        INFO(date);
        const auto refused =
            calculated(R"({"gross_hourly_wage": "20", "date": ")" + std::string(date) + "\"}");
        REQUIRE_FALSE(refused.has_value());
        CHECK(refused.error().key == "parameter.missing");
        CHECK(refused.error().values.back() == std::pair<std::string, std::string>{"date", date});
    }
}
