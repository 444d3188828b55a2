// An own value changes tariffs from its first day on, leaves a trace and can be taken back.
#include "app/parameters/own_parameters.h"

#include "app/parameters/parameter_names.h"
#include "app/users/users.h"
#include "domain/acquisition/tariff/tariff.h"
#include "exchange/parameters_json.h"
#include "storage/audit_trail.h"
#include "tests/support/catch.h"
#include "tests/support/working_agency.h"

using namespace werkbalie;
using namespace werkbalie::app;
using namespace werkbalie::test;
using domain::makeDate;
using storage::OwnParameter;

namespace {

class Figures {
public:
    explicit Figures(db::Dialect dialect) : agency(dialect) {}

    /// As a desk gets it at every task: with what is stored now.
    Context as(domain::Role role) {
        return makeContext(agency.database(), agency.as(role).user, agency.clock,
                           exchange::builtInParameters());
    }
    domain::Money tariffOn(domain::Date day) {
        domain::TariffInput input;
        input.date = day;
        input.grossHourlyWage = domain::HourlyRate::fromUnits(160'000);
        input.margin = {.kind = domain::MarginKind::Amount, .value = 30'000};
        const auto breakdown =
            domain::calculateTariff(input, as(domain::Role::Consultant).parameters);
        REQUIRE(breakdown);
        return breakdown->tariff;
    }

    WorkingAgency agency;
};

OwnParameter aofFromDecember(std::int64_t value = 9'000'000) {
    return {.key = "premium.aof.low",
            .value = value,
            .unit = "percent",
            .validity = {makeDate(2026, 12, 1), makeDate(2027, 1, 1)},
            .reason = " Beschikking 12-11 "};
}

} // namespace

TEST_CASE("a tariff changes on the first day of an own value and not before") {
    Figures figures(GENERATE(from_range(dialects())));
    const auto before = figures.tariffOn(makeDate(2026, 12, 1));
    const auto dayBefore = figures.tariffOn(makeDate(2026, 11, 30));
    Context manager = figures.as(domain::Role::Manager);
    REQUIRE(changeOwnParameter(manager, {.after = aofFromDecember()}));
    CHECK(figures.tariffOn(makeDate(2026, 11, 30)) == dayBefore);
    CHECK(figures.tariffOn(makeDate(2026, 12, 1)) > before);
    REQUIRE(manager.changes.size() == 1);
    CHECK(manager.changes[0].entity == Entity::Parameter);
}

TEST_CASE("an own value is listed as such, with its reason as source") {
    Figures figures(GENERATE(from_range(dialects())));
    Context manager = figures.as(domain::Role::Manager);
    REQUIRE(changeOwnParameter(manager, {.after = aofFromDecember()}));
    Context desk = figures.as(domain::Role::Consultant);
    const auto list = listParameters(desk);
    REQUIRE(list);
    REQUIRE(list->own.size() == 1);
    const auto own = std::ranges::find(list->rows, ParameterOrigin::Own, &ParameterRow::origin);
    REQUIRE(own != list->rows.end());
    CHECK(own->parameter.source == "Beschikking 12-11");
    CHECK(own->ownId == list->own[0].id);
    const auto cut = std::ranges::find_if(list->rows, [](const ParameterRow& row) {
        return row.parameter.key == "premium.aof.low" &&
               row.parameter.validity.contains(makeDate(2026, 11, 30));
    });
    REQUIRE(cut != list->rows.end());
    CHECK(cut->parameter.validity.until == makeDate(2026, 12, 1));
    CHECK_FALSE(list->warnings.empty());
}

TEST_CASE("only who may keep parameters changes them; everybody at a desk looks") {
    Figures figures(GENERATE(from_range(dialects())));
    for (const auto role : {domain::Role::Consultant, domain::Role::BackOffice}) {
        Context context = figures.as(role);
        CHECK(listParameters(context));
        const auto refused = changeOwnParameter(context, {.after = aofFromDecember()});
        REQUIRE_FALSE(refused);
        CHECK(refused.error().key == "rights.missing");
    }
    Context administrator = figures.as(domain::Role::Administrator);
    CHECK(changeOwnParameter(administrator, {.after = aofFromDecember()}));
}

TEST_CASE("what the rules refuse is not stored") {
    Figures figures(GENERATE(from_range(dialects())));
    Context manager = figures.as(domain::Role::Manager);
    const auto tooMuch = changeOwnParameter(manager, {.after = aofFromDecember(100'000'100)});
    REQUIRE_FALSE(tooMuch);
    CHECK(tooMuch.error().key == "own_parameter.out_of_range");
    REQUIRE(changeOwnParameter(manager, {.after = aofFromDecember()}));
    auto second = aofFromDecember();
    second.validity = {makeDate(2026, 12, 15)};
    CHECK(changeOwnParameter(manager, {.after = second}).error().key == "own_parameter.overlaps");
    CHECK(listParameters(manager)->own.size() == 1);
}

TEST_CASE("a change is undone by its reverse, and the history names who, old and new") {
    Figures figures(GENERATE(from_range(dialects())));
    Context manager = figures.as(domain::Role::Manager);
    const auto added = changeOwnParameter(manager, {.after = aofFromDecember()});
    REQUIRE(added);
    auto higher = *added->after;
    higher.value = 9'500'000;
    const auto raised = changeOwnParameter(manager, {.before = added->after, .after = higher});
    REQUIRE(raised);
    const auto back =
        changeOwnParameter(manager, {.before = raised->after, .after = raised->before});
    REQUIRE(back);
    CHECK(listParameters(manager)->own.at(0).value == 9'000'000);
    const auto gone = changeOwnParameter(manager, {.before = back->after});
    REQUIRE(gone);
    CHECK(listParameters(manager)->own.empty());
    REQUIRE(changeOwnParameter(manager, {.after = gone->before}));
    CHECK(listParameters(manager)->own.size() == 1);

    const auto history = ownParameterHistory(manager, "premium.aof.low");
    REQUIRE(history);
    REQUIRE(history->size() == 5);
    CHECK(history->at(0).after.has_value());
    CHECK_FALSE(history->at(1).after.has_value());
    CHECK(history->at(3).before->value == 9'000'000);
    CHECK(history->at(3).after->value == 9'500'000);
    CHECK(history->at(3).userName == manager.user.displayName);
    CHECK(ownParameterHistory(manager, "premium.wko")->empty());
    CHECK_FALSE(storage::AuditTrail(figures.agency.connection()).verify().firstBroken);
}

TEST_CASE("what somebody else changed meanwhile is not overwritten") {
    Figures figures(GENERATE(from_range(dialects())));
    Context manager = figures.as(domain::Role::Manager);
    const auto added = changeOwnParameter(manager, {.after = aofFromDecember()});
    REQUIRE(added);
    auto other = *added->after;
    other.reason = "andere brief";
    REQUIRE(changeOwnParameter(manager, {.before = added->after, .after = other}));
    auto mine = *added->after;
    mine.value = 8'000'000;
    const auto late = changeOwnParameter(manager, {.before = added->after, .after = mine});
    REQUIRE_FALSE(late);
    CHECK(late.error().key == "own_parameter.changed_meanwhile");
    CHECK(changeOwnParameter(manager, {.before = added->after}).error().key ==
          "own_parameter.changed_meanwhile");
}

TEST_CASE("every key and unit of the program has a name in both languages") {
    for (const auto* parameter : exchange::builtInParameters().all()) {
        for (const auto language : {Language::Dutch, Language::English}) {
            INFO(parameter->key << " " << parameter->unit);
            CHECK(parameterName(parameter->key, language).find('*') == std::string::npos);
            CHECK(parameterName(parameter->key, language) != parameter->key);
            CHECK(parameterUnit(parameter->unit, language).find('*') == std::string::npos);
        }
    }
    CHECK(parameterName("wml.hour.17") == "Minimumjeugdloon 17 jaar");
    CHECK(parameterName("aof_low_2026") == "Aof, laag (tweede lezing 2026)");
    CHECK(parameterName("no.such.key") == "no.such.key");
    CHECK(parameterUnit("EUR/hour") == "euro per uur");
    CHECK(parameterValue(14'710'000, "EUR/hour") == "€ 14,71");
    CHECK(parameterValue(79'409'000'000, "EUR/year") == "€ 79.409,00");
    CHECK(parameterValue(7'740'000, "percent") == "7,74%");
    CHECK(parameterValue(8'000'000, "percent") == "8%");
    CHECK(parameterValue(500'000, "percent") == "0,50%");
    CHECK(parameterValue(1'000'000, "bool") == "ja");
    CHECK(parameterValue(853'000, "factor") == "0,853");
}
