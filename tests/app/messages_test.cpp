// Sentences and figures as a Dutch reader sees them.
#include "app/format_nl.h"
#include "app/messages.h"
#include "tests/support/catch.h"

using namespace werkbalie;
using app::Language;
using domain::Minutes;
using domain::Money;
using domain::Refusal;

TEST_CASE("a refusal becomes a sentence with its values in the reader's notation") {
    const Refusal missing{.key = "parameter.missing",
                          .where = "",
                          .values = {{"key", "wml.hour.20"}, {"date", "2026-11-24"}}};
    const std::string dutch = app::messageFor(missing);
    CHECK(dutch.find("wml.hour.20") != std::string::npos);
    CHECK(dutch.find("24-11-2026") != std::string::npos);
    const std::string english = app::messageFor(missing, Language::English);
    CHECK(english.find("2026-11-24") != std::string::npos);
    CHECK(english != dutch);
}

TEST_CASE("a dated value is called by its name") {
    const Refusal missing{.key = "parameter.missing",
                          .where = "",
                          .values = {{"key", "wml.hour.21plus"}, {"date", "2027-01-04"}}};
    CHECK(app::messageFor(missing).starts_with("Minimumloon 21 jaar en ouder heeft op 04-01-2027"));
}

TEST_CASE("what the user wrote himself is shown as he wrote it") {
    const std::string text = app::messageFor(Refusal{.key = "decimal.too_many_digits",
                                                     .where = "",
                                                     .values = {{"value", "1.234"}, {"max", "2"}}});
    CHECK(text.find("\"1.234\"") != std::string::npos);
}

TEST_CASE("the place can be part of the sentence") {
    CHECK(app::messageFor(Refusal{.key = "parameters.not_json", .where = "own.json", .values = {}})
              .starts_with("own.json "));
}

TEST_CASE("a right that is missing is named in words") {
    const Refusal missing{
        .key = "rights.missing", .where = {}, .values = {{"right", "edit_hours"}}};
    CHECK(app::messageFor(missing).find("(uren wijzigen)") != std::string::npos);
    CHECK(app::messageFor(missing, Language::English).find("(edit hours)") != std::string::npos);
}

TEST_CASE("a key without a sentence shows itself and its values") {
    const domain::Finding finding{
        .rule = "no.such.rule", .where = "row 3", .values = {{"max", "8"}}};
    CHECK(app::messageFor(finding) == "no.such.rule max=8 where=row 3");
}

TEST_CASE("a value that is not given stays visible as a gap") {
    CHECK(app::messageFor(
              Refusal{.key = "week.not_a_week", .where = "", .values = {{"year", "2025"}}})
              .find("{week}") != std::string::npos);
}

TEST_CASE("numbers get Dutch points and commas") {
    CHECK(app::dutchNumber("1234567.5") == "1.234.567,5");
    CHECK(app::dutchNumber("-999.99") == "-999,99");
    CHECK(app::dutchNumber("1000") == "1.000");
    CHECK(app::dutchNumber("12:30") == "12:30");
    CHECK(app::dutchMoney(Money::fromCents(123'456)) == "€ 1.234,56");
    CHECK(app::dutchMoney(Money::fromCents(-5)) == "€ -0,05");
    CHECK(app::dutchRate(domain::HourlyRate::fromUnits(152'700)) == "€ 15,27");
    CHECK(app::dutchPercentage(domain::Percentage::fromUnits(83'300)) == "8,33%");
    CHECK(app::dutchFactor(domain::Factor::fromUnits(1'699'700)) == "1,6997");
}

TEST_CASE("hours are written by the clock or as decimals") {
    CHECK(app::clockHours(Minutes{450}) == "7:30");
    CHECK(app::clockHours(Minutes{2'405}) == "40:05");
    CHECK(app::clockHours(Minutes{-30}) == "-0:30");
    CHECK(app::dutchHours(Minutes{450}) == "7,5");
    CHECK(app::dutchHours(Minutes{480}) == "8");
    CHECK(app::dutchHours(Minutes{20}) == "0,33");
    CHECK(app::dutchHours(Minutes{600}) == "10");
}

TEST_CASE("a day is shown with its weekday") {
    CHECK(app::dutchDay(domain::makeDate(2026, 11, 24)) == "di 24-11-2026");
    CHECK(app::dutchDay(domain::makeDate(2026, 11, 29)) == "zo 29-11-2026");
}

TEST_CASE("inside a sentence years and codes keep their shape") {
    CHECK(app::dutchValue("2026") == "2026");
    CHECK(app::dutchValue("1234.5") == "1.234,5");
    CHECK(app::dutchValue("2026-11-24") == "24-11-2026");
    CHECK(app::dutchValue("2026-W47") == "2026-W47");
    CHECK(app::dutchValue("premium.aof.low") == "premium.aof.low");
}
