// The comparison by worked cases and by its laws: more for the worker never hurts, the same is
// enough, and no order matters.
#include "domain/acquisition/terms/equivalence.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <rapidcheck.h>

using namespace werkbalie::domain;

namespace {

using K = TermsItemKind;
using U = TermsUnit;
using W = TermsWeight;

const Date kDay = makeDate(2026, 11, 24);

ParameterSet figures() {
    const auto value = [](std::string key, std::int64_t units) {
        return Parameter{.key = std::move(key),
                         .value = units,
                         .unit = "percent",
                         .validity = {makeDate(2026, 1, 1)},
                         .source = "list",
                         .confidence = Confidence::Secondary};
    };
    return ParameterSet(
        {value("stipp.premium.employer", 15'900'000), value("stipp.compensation_factor", 853'000),
         value("stipp.franchise_hour", 9'240'000), value("stipp.max_wage_hour", 40'000'000)});
}

TermsItem item(K kind, U unit, std::int64_t value, std::int64_t quantity = 0) {
    TermsItem made = usualItem(kind);
    made.unit = unit;
    made.value = value;
    made.quantity = quantity;
    return made;
}
TermsItem percent(K kind, std::int64_t hundredths) {
    return item(kind, U::PercentOfWage, hundredths * 100);
}

EquivalenceInput both(std::vector<TermsItem> client, std::vector<TermsItem> worker) {
    EquivalenceInput input;
    input.date = kDay;
    input.client = {.wage = HourlyRate::fromUnits(152'700), .items = std::move(client)};
    input.worker = {.wage = HourlyRate::fromUnits(152'700), .items = std::move(worker)};
    return input;
}

EquivalenceOutcome judged(const EquivalenceInput& input) {
    auto outcome = judgeEquivalence(input, figures());
    REQUIRE(outcome);
    return *outcome;
}

const EquivalenceLine& lineOf(const EquivalenceOutcome& outcome, std::string_view key) {
    const auto found = std::ranges::find(outcome.lines, key, &EquivalenceLine::key);
    REQUIRE(found != outcome.lines.end());
    return *found;
}

} // namespace

TEST_CASE("each unit is worth its part of an hour", "[equivalence]") {
    // 2026 has 261 workdays: 2,088 paid hours at 40 a week; the wage is € 15.27
    struct Case {
        U unit;
        std::int64_t value;
        std::int64_t quantity;
        std::string worth;
    };
    const std::vector<Case> cases{
        {U::PercentOfWage, 80'000, 0, "1.2216"},
        {U::EuroPerHour, 3'500, 0, "0.3500"},
        {U::EuroPerDay, 69'000, 0, "0.8625"},
        {U::EuroPerKilometre, 2'300, 300'000, "0.8625"}, // 0.23 x 30 km / 8 h
        {U::EuroPerMonth, 250'000, 0, "0.1437"},
        {U::EuroPerYear, 5'000'000, 0, "0.2395"},
        {U::DaysPerYear, 250'000, 0, "1.4626"}, // 25 / 261 of the wage
        {U::HoursPerYear, 100'000, 0, "0.0731"},
        {U::PercentOfHours, 250'000, 80'000, "0.7635"}, // 25 % on 8 of 40 hours
        {U::EuroPerHours, 50'000, 80'000, "1.0000"},
        {U::Described, 0, 0, "0.0000"},
    };
    for (const Case& one : cases) {
        INFO(toText(one.unit));
        const auto outcome =
            judged(both({item(K::OneOffPayment, one.unit, one.value, one.quantity)}, {}));
        CHECK(lineOf(outcome, "one_off_payment").client.toString(4) == one.worth);
        CHECK(outcome.workdays == 261);
    }
}

TEST_CASE("the example of the cao: 10% allowance against 8% and 2% elsewhere", "[equivalence]") {
    struct Case {
        std::string what;
        std::vector<TermsItem> worker;
        bool essential;
        bool total;
    };
    const auto allowance = percent(K::HolidayAllowance, 800);
    const std::vector<Case> cases{
        {"8% alone", {allowance}, false, false},
        {"2% in an essential term", {allowance, percent(K::YearEndPayment, 200)}, true, true},
        {"2% in a non-essential term", {allowance, percent(K::Paww, 200)}, false, true},
        {"a hair less",
         {allowance, item(K::YearEndPayment, U::PercentOfWage, 19'999)},
         false,
         false},
        {"the same", {percent(K::HolidayAllowance, 1'000)}, true, true},
    };
    for (const Case& one : cases) {
        INFO(one.what);
        const auto outcome = judged(both({percent(K::HolidayAllowance, 1'000)}, one.worker));
        CHECK(outcome.essential.holds() == one.essential);
        CHECK(outcome.total.holds() == one.total);
        CHECK(outcome.passes == (one.essential && one.total));
    }
}

TEST_CASE("a shortfall says what may repair it, and what is left", "[equivalence]") {
    // essential short 2% (0.3054), non-essential short 1% (0.1527)
    const std::vector client{percent(K::HolidayAllowance, 1'000), percent(K::SickPay, 100)};
    const auto repaired =
        judged(both(client, {percent(K::HolidayAllowance, 800), percent(K::YearEndPayment, 250),
                             percent(K::Paww, 30)}));
    REQUIRE(repaired.shortfalls.size() == 2);
    const auto& essential = repaired.shortfalls[0];
    CHECK(repaired.lines[essential.line].key == "holiday_allowance");
    CHECK(essential.amount.toString(4) == "0.3054");
    CHECK(essential.open == HourlyRate{});
    REQUIRE(essential.repairs.size() == 1);
    CHECK(repaired.lines[essential.repairs[0].line].key == "year_end_payment");
    const auto& other = repaired.shortfalls[1];
    CHECK(repaired.lines[other.line].key == "sick_pay");
    REQUIRE(other.repairs.size() == 2); // the non-essential surplus goes first
    CHECK(repaired.lines[other.repairs[0].line].key == "paww");
    CHECK(other.repairs[0].amount.toString(4) == "0.0458");
    CHECK(repaired.lines[other.repairs[1].line].key == "year_end_payment");
    CHECK(other.repairs[1].amount.toString(4) == "0.0764"); // the 0.5% that was left: 0.07635
    CHECK(other.open.toString(4) == "0.0306");              // 0.1527 - 0.12216 = 0.03054, up
    CHECK_FALSE(repaired.passes);
    CHECK(repaired.essential.holds());
    CHECK(repaired.total.shortfall.toString(4) == "0.0306");

    const auto wrongKind = judged(both({percent(K::HolidayAllowance, 1'000)},
                                       {percent(K::HolidayAllowance, 800), percent(K::Paww, 500)}));
    REQUIRE(wrongKind.shortfalls.size() == 1);
    CHECK(wrongKind.shortfalls[0].repairs.empty());
    CHECK(wrongKind.shortfalls[0].open.toString(4) == "0.3054");
}

TEST_CASE("the wage counts as essential and carries its percentages", "[equivalence]") {
    auto input = both({percent(K::HolidayAllowance, 800)}, {percent(K::HolidayAllowance, 800)});
    input.worker.wage = HourlyRate::fromUnits(152'600);
    const auto less = judged(input);
    CHECK_FALSE(less.essential.holds());
    CHECK(less.essential.shortfall.toString(4) == "0.0108");
    input.worker.wage = HourlyRate::fromUnits(152'800);
    CHECK(judged(input).passes);
}

TEST_CASE("a better pension is compensated by art. 46, and a worse one gives nothing back",
          "[equivalence]") {
    auto input = both({}, {});
    input.client.wage = input.worker.wage = HourlyRate::fromUnits(200'000);
    input.scheme.compensation = PensionCompensation::OnPensionBase;
    struct Case {
        std::int64_t client; ///< hundredths of a percent
        std::int64_t worker; ///< up to where it is compensated
        std::string due;
        bool passes;
    };
    for (const Case& one : {Case{1'800, 0, "0.1927", false}, // 2.1% x 0.853 x (20.00 - 9.24)
                            Case{1'800, 1'700, "0.1927", false}, Case{1'800, 1'800, "0.1927", true},
                            Case{1'176, 0, "0.0000", true}, Case{1'590, 0, "0.0000", true}}) {
        INFO(one.client << " / " << one.worker);
        input.client.pension = Percentage::fromUnits(one.client * 100);
        input.worker.pension = Percentage::fromUnits(one.worker * 100);
        const auto outcome = judged(input);
        CHECK(lineOf(outcome, "pension_compensation").client.toString(4) == one.due);
        CHECK(lineOf(outcome, "pension_compensation").weight == W::NonEssential);
        CHECK(outcome.passes == one.passes);
    }
    input.client.pension = Percentage::fromUnits(180'000);
    input.worker.pension = {};
    input.worker.items = {percent(K::YearEndPayment, 200)}; // either kind repairs it
    CHECK(judged(input).passes);
}

TEST_CASE("before 2026 the ten elements stand each on its own", "[equivalence]") {
    auto input = both({percent(K::YearEndPayment, 300), item(K::Adv, U::DaysPerYear, 130'000),
                       percent(K::HolidayAllowance, 1'000)},
                      {percent(K::YearEndPayment, 300), percent(K::VariablePayment, 1'000),
                       percent(K::HolidayAllowance, 800)});
    input.date = makeDate(2025, 12, 31);
    const auto outcome = judged(input);
    REQUIRE(outcome.elements.size() == 10);
    CHECK_FALSE(outcome.passes);
    for (const ElementTest& one : outcome.elements) {
        INFO(toText(one.element));
        // much more of one element does not make up for ADV; holiday allowance is no element
        CHECK(one.test.holds() == (one.element != HirersPayElement::Adv));
    }
    CHECK(outcome.essential == EquivalenceTest{});
    input.worker.items.push_back(item(K::Adv, U::DaysPerYear, 130'000));
    CHECK(judged(input).passes);
    input.date = makeDate(2026, 1, 1);
    CHECK(judged(input).elements.empty());
}

TEST_CASE("what is said in words is not counted but named; travel is told to be disputed",
          "[equivalence]") {
    const auto outcome = judged(
        both({item(K::Training, U::Described, 0), item(K::TravelExpenses, U::EuroPerDay, 50'000)},
             {item(K::TravelExpenses, U::EuroPerDay, 50'000)}));
    CHECK(outcome.passes);
    REQUIRE(outcome.findings.size() == 2);
    CHECK(outcome.findings[0].rule == "equivalence.weight_disputed");
    CHECK(outcome.findings[1].rule == "equivalence.not_valued");
    CHECK(outcome.findings[1].severity == Severity::Warning);
}

TEST_CASE("what everybody gets but the client's terms do not name is told, not silently extra",
          "[equivalence]") {
    const auto outcome = judged(both({}, {item(K::PublicHolidays, U::DaysPerYear, 60'000)}));
    REQUIRE(outcome.findings.size() == 1);
    CHECK(outcome.findings[0].rule == "equivalence.client_lacks");
    CHECK(outcome.findings[0].severity == Severity::Warning);
    CHECK(judged(both({item(K::PublicHolidays, U::DaysPerYear, 60'000)},
                      {item(K::PublicHolidays, U::DaysPerYear, 60'000)}))
              .findings.empty());
}

TEST_CASE("what cannot be judged is refused", "[equivalence]") {
    auto input = both({}, {});
    input.worker.wage = {};
    CHECK(judgeEquivalence(input, figures()).error().key == "equivalence.wage_missing");
    input = both({percent(K::HolidayAllowance, 10'001)}, {});
    CHECK(judgeEquivalence(input, figures()).error().key == "terms.value_out_of_range");
    input = both({}, {item(K::Shifts, U::PercentOfHours, 10'000)});
    CHECK(judgeEquivalence(input, figures()).error().key == "terms.quantity_missing");
    input = both({}, {});
    input.minutesPerWeek = Minutes{0};
    CHECK(judgeEquivalence(input, figures()).error().key == "terms.hours_out_of_range");
    input = both({}, {});
    input.client.pension = Percentage::fromUnits(180'000);
    const ParameterSet without({Parameter{.key = "stipp.compensation_factor",
                                          .value = 853'000,
                                          .unit = "factor",
                                          .validity = {makeDate(2026, 1, 1)},
                                          .source = "list"}});
    CHECK_FALSE(judgeEquivalence(input, without));
}

namespace {

/// Sound terms of every kind and unit.
std::vector<TermsItem> anyItems() {
    std::vector<TermsItem> items;
    for (const TermsItemFacts& facts : allTermsItems()) {
        if (*rc::gen::inRange(0, 4) != 0) {
            continue;
        }
        TermsItem made = usualItem(facts.kind);
        made.unit = allTermsUnits()[*rc::gen::inRange<std::size_t>(0, allTermsUnits().size())];
        made.value = made.unit == U::Described ? 0 : *rc::gen::inRange<std::int64_t>(0, 1'000'000);
        made.quantity = hasQuantity(made.unit) ? *rc::gen::inRange<std::int64_t>(1, 600'000) : 0;
        if (facts.ground != WeightGround::Cao && *rc::gen::arbitrary<bool>()) {
            made.weight = W::Essential;
        }
        items.push_back(made);
    }
    return items;
}

EquivalenceInput anyInput() {
    EquivalenceInput input;
    input.date = *rc::gen::arbitrary<bool>() ? kDay : makeDate(2025, 6, 1);
    input.minutesPerWeek = Minutes{*rc::gen::inRange(60, 3'601)};
    input.client = {.wage = HourlyRate::fromUnits(*rc::gen::inRange(1, 1'000'000)),
                    .pension = Percentage::fromUnits(*rc::gen::inRange(0, 300'000)),
                    .items = anyItems()};
    input.worker = {.wage = HourlyRate::fromUnits(*rc::gen::inRange(1, 1'000'000)),
                    .pension = Percentage::fromUnits(*rc::gen::inRange(0, 300'000)),
                    .items = anyItems()};
    return input;
}

} // namespace

TEST_CASE("the laws of the comparison", "[equivalence][property]") {
    const ParameterSet set = figures();
    CHECK(rc::check("equal terms always pass", [&] {
        EquivalenceInput input = anyInput();
        input.worker = input.client;
        const auto outcome = judgeEquivalence(input, set);
        RC_ASSERT(outcome.has_value());
        RC_ASSERT(outcome->passes);
        RC_ASSERT(outcome->shortfalls.empty());
    }));
    CHECK(rc::check("more for the worker never makes a passing test fail", [&] {
        EquivalenceInput input = anyInput();
        input.worker = input.client; // passes, and so does what is better
        if (!input.worker.items.empty()) {
            auto& raised =
                input.worker.items[*rc::gen::inRange<std::size_t>(0, input.worker.items.size())];
            if (raised.unit != U::Described) {
                raised.value += *rc::gen::inRange(0, 1'000);
            }
        }
        input.worker.wage =
            HourlyRate::fromUnits(input.worker.wage.units() + *rc::gen::inRange(0, 1'000));
        const auto outcome = judgeEquivalence(input, set);
        const bool sound =
            outcome ? outcome->passes : outcome.error().key == "terms.value_out_of_range";
        RC_ASSERT(sound);
    }));
    CHECK(rc::check("raising a term raises no shortfall", [&] {
        const EquivalenceInput before = anyInput();
        EquivalenceInput after = before;
        RC_PRE(!after.worker.items.empty());
        auto& raised =
            after.worker.items[*rc::gen::inRange<std::size_t>(0, after.worker.items.size())];
        RC_PRE(raised.unit != U::Described);
        raised.value += *rc::gen::inRange(1, 1'000);
        const auto first = judgeEquivalence(before, set);
        const auto second = judgeEquivalence(after, set);
        RC_PRE(first.has_value());
        RC_PRE(second.has_value());
        RC_ASSERT(second->essential.shortfall <= first->essential.shortfall);
        RC_ASSERT(second->total.shortfall <= first->total.shortfall);
        const bool kept = !first->passes || second->passes;
        RC_ASSERT(kept);
    }));
    CHECK(rc::check("the order of the terms does not matter", [&] {
        EquivalenceInput input = anyInput();
        const auto first = judgeEquivalence(input, set);
        std::ranges::reverse(input.client.items);
        std::ranges::rotate(input.worker.items,
                            input.worker.items.begin() +
                                static_cast<std::ptrdiff_t>(input.worker.items.size() / 2));
        const auto second = judgeEquivalence(input, set);
        RC_ASSERT(first.has_value() == second.has_value());
        if (first) {
            RC_ASSERT(first->lines == second->lines);
            RC_ASSERT(first->shortfalls == second->shortfalls);
            RC_ASSERT(first->passes == second->passes);
        }
    }));
    CHECK(rc::check("both tests hold exactly when no shortfall stays open", [&] {
        EquivalenceInput input = anyInput();
        input.date = kDay;
        const auto outcome = judgeEquivalence(input, set);
        RC_PRE(outcome.has_value());
        const bool open = std::ranges::any_of(
            outcome->shortfalls, [](const Shortfall& s) { return s.open > HourlyRate{}; });
        RC_ASSERT(outcome->passes == !open);
    }));
}
