// What of an expense is free of tax, by worked dates of three years; and what is strange about one.
#include "domain/administration/expense/expense_billing.h"
#include "domain/administration/expense/expense_check.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <rapidcheck.h>

using namespace werkbalie;
using namespace werkbalie::domain;

namespace {

Parameter limit(const std::string& key, std::int64_t millionths, int year) {
    return {.key = key,
            .value = millionths,
            .unit = "EUR",
            .validity = {makeDate(year, 1, 1), makeDate(year + 1, 1, 1)},
            .source = "tabel " + std::to_string(year),
            .confidence = Confidence::Secondary};
}

/// As resources/parameters/expenses.json has them; nothing is known from 2027 on.
ParameterSet limits() {
    return ParameterSet({limit("travel.km", 230'000, 2024), limit("travel.km", 230'000, 2025),
                         limit("travel.km", 250'000, 2026), limit("homework.day", 2'350'000, 2024),
                         limit("homework.day", 2'400'000, 2025),
                         limit("homework.day", 2'450'000, 2026),
                         limit("expense.km_week_warning", 1'000'000'000, 2025),
                         limit("expense.km_week_warning", 1'000'000'000, 2026)});
}

Expense driven(std::int64_t hundredths, std::int64_t rate, Date day) {
    Expense expense;
    expense.placement = PlacementId{1};
    expense.day = day;
    expense.week = IsoWeek::of(day);
    expense.quantity = hundredths;
    expense.rate = HourlyRate::fromUnits(rate);
    return expense;
}

Expense atHome(std::int64_t rate, Date day) {
    Expense expense = driven(kOneUnit, rate, day);
    expense.kind = ExpenseKind::HomeWorking;
    return expense;
}

Expense receipt(ExpenseKind kind, std::int64_t cents, ExpenseTreatment treatment, Date day) {
    Expense expense = driven(0, 0, day);
    expense.kind = kind;
    expense.treatment = treatment;
    expense.amount = Money::fromCents(cents);
    return expense;
}

const Date kDay = makeDate(2026, 11, 17);

ExpenseContext around(const Expense& expense, const std::vector<Expense>& others = {}) {
    return {
        .expense = expense, .placement = {makeDate(2025, 1, 1), std::nullopt}, .others = others};
}

std::vector<std::string> rulesIn(const Findings& findings, Severity severity) {
    std::vector<std::string> rules;
    for (const Finding& finding : findings) {
        if (finding.severity == severity) {
            rules.push_back(finding.rule);
        }
    }
    return rules;
}

using Rules = std::vector<std::string>;

} // namespace

TEST_CASE("kilometres and days at home are untaxed up to the limit of their day", "[expense]") {
    struct Row {
        Expense expense;
        std::int64_t total;
        std::int64_t untaxed;
    };
    const auto row = GENERATE(
        // 2025: 0.23 a kilometre, on the last day of the year too
        Row{driven(40'00, 2'300, makeDate(2025, 12, 31)), 9'20, 9'20},
        Row{driven(40'00, 2'500, makeDate(2025, 12, 31)), 10'00, 9'20},
        // 2026: 0.25, retroactive to 1 January
        Row{driven(40'00, 2'500, makeDate(2026, 1, 1)), 10'00, 10'00},
        Row{driven(40'00, 3'500, makeDate(2026, 11, 17)), 14'00, 10'00},
        Row{driven(40'00, 1'900, makeDate(2026, 11, 17)), 7'60, 7'60},
        // half a cent is rounded once, as the claim is: 37.5 km at 0.21 is 7.875
        Row{driven(37'50, 2'100, makeDate(2026, 6, 1)), 7'88, 7'88},
        Row{driven(50, 2'500, makeDate(2026, 6, 1)), 13, 13},
        // 2.35, 2.40 and 2.45 a day at home
        Row{atHome(24'500, makeDate(2024, 12, 31)), 2'45, 2'35},
        Row{atHome(24'000, makeDate(2025, 3, 3)), 2'40, 2'40},
        Row{atHome(24'500, makeDate(2025, 3, 3)), 2'45, 2'40},
        Row{atHome(30'000, makeDate(2026, 3, 3)), 3'00, 2'45});
    const auto split = splitExpense(row.expense, limits());
    REQUIRE(split);
    CHECK(split->total == Money::fromCents(row.total));
    CHECK(split->untaxed == Money::fromCents(row.untaxed));
    CHECK(split->taxed == Money::fromCents(row.total - row.untaxed));
    CHECK(split->source.find(": tabel 20") != std::string::npos);
    CHECK(split->verified);
}

TEST_CASE("a limit that is not known is not guessed", "[expense]") {
    const auto later = splitExpense(driven(10'00, 2'500, makeDate(2027, 1, 1)), limits());
    REQUIRE_FALSE(later);
    CHECK(later.error().key == "parameter.missing");
    const auto meal =
        splitExpense(receipt(ExpenseKind::Meal, 12'50, ExpenseTreatment::ByLimit, kDay), limits());
    REQUIRE_FALSE(meal);
    CHECK(meal.error().key == "expense.no_limit");
    const auto undecided = splitExpense(
        receipt(ExpenseKind::Meal, 12'50, ExpenseTreatment::Undecided, kDay), limits());
    REQUIRE_FALSE(undecided);
    CHECK(undecided.error().key == "expense.treatment_missing");
    // Noted it may be, approved it may not.
    const auto context = around(driven(10'00, 2'500, makeDate(2027, 1, 4)));
    CHECK_FALSE(hasBlocking(checkExpense(context, limits())));
    CHECK(rulesIn(checkApproval(context, limits()), Severity::Blocking) ==
          Rules{"parameter.missing"});
}

TEST_CASE("the office decides on receipts, and an exemption needs its proof", "[expense]") {
    const auto exempt = receipt(ExpenseKind::Tools, 89'95, ExpenseTreatment::Exempt, kDay);
    CHECK(splitExpense(exempt, limits())->untaxed == Money::fromCents(89'95));
    const auto taxed = receipt(ExpenseKind::Tools, 89'95, ExpenseTreatment::Taxed, kDay);
    CHECK(splitExpense(taxed, limits())->taxed == Money::fromCents(89'95));
    auto context = around(exempt);
    CHECK(rulesIn(checkExpense(context, limits()), Severity::Warning) ==
          Rules{"expense.receipt_missing"});
    CHECK(rulesIn(checkApproval(context, limits()), Severity::Blocking) ==
          Rules{"expense.receipt_missing"});
    context.receipts = 1;
    CHECK(checkApproval(context, limits()).empty());
    CHECK(checkApproval(around(taxed), limits()).empty());
}

TEST_CASE("a day is worked at home or travelled to, at whichever placement", "[expense]") {
    auto elsewhere = atHome(24'500, kDay);
    elsewhere.id = ExpenseId{7};
    elsewhere.placement = PlacementId{2};
    const auto commute = driven(40'00, 2'500, kDay);
    CHECK(rulesIn(checkExpense(around(commute, {elsewhere}), limits()), Severity::Blocking) ==
          Rules{"expense.home_and_commute"});
    CHECK(rulesIn(checkExpense(around(atHome(24'500, kDay), {elsewhere}), limits()),
                  Severity::Blocking) == Rules{"expense.home_working_twice"});
    auto business = commute;
    business.kind = ExpenseKind::BusinessTravel;
    CHECK(checkExpense(around(business, {elsewhere}), limits()).empty());
    auto ticket = receipt(ExpenseKind::PublicTransport, 8'40, ExpenseTreatment::Exempt, kDay);
    auto context = around(ticket, {elsewhere});
    std::vector<Expense> others{elsewhere};
    context.others = others;
    context.receipts = 1;
    CHECK(rulesIn(checkExpense(context, limits()), Severity::Warning) ==
          Rules{"expense.home_and_ticket"});
    // What was refused, and another day, stand in nobody's way.
    elsewhere.state = ExpenseState::Refused;
    CHECK(checkExpense(around(commute, {elsewhere}), limits()).empty());
    elsewhere.state = ExpenseState::Open;
    elsewhere.day = kDay - std::chrono::days{1};
    CHECK(checkExpense(around(commute, {elsewhere}), limits()).empty());
}

TEST_CASE("what is strange about an expense is said", "[expense]") {
    auto first = driven(40'00, 2'500, kDay);
    first.id = ExpenseId{3};
    const auto again = driven(40'00, 2'500, kDay);
    CHECK(rulesIn(checkExpense(around(again, {first}), limits()), Severity::Warning) ==
          Rules{"expense.duplicate"});
    CHECK(checkExpense(around(first, {first}), limits()).empty()); // it is no other
    auto far = driven(970'00, 2'500, kDay + std::chrono::days{2});
    const auto findings = checkExpense(around(far, {first}), limits());
    REQUIRE(rulesIn(findings, Severity::Warning) == Rules{"expense.many_kilometres"});
    CHECK(findings.front().values.front().second == "1010");
    CHECK(rulesIn(checkExpense(around(driven(40'00, 3'500, kDay)), limits()), Severity::Warning) ==
          Rules{"expense.above_limit"});
    auto charged = around(again);
    charged.charged = true;
    charged.inTariff = true;
    CHECK(rulesIn(checkExpense(charged, limits()), Severity::Warning) ==
          Rules{"expense.charged_twice"});
}

TEST_CASE("what cannot be is refused", "[expense]") {
    const auto blocked = [](const Expense& expense) {
        return rulesIn(checkExpense(around(expense), limits()), Severity::Blocking);
    };
    CHECK(blocked(driven(0, 2'500, kDay)) == Rules{"expense.nothing_claimed"});
    CHECK(blocked(driven(-5'00, 2'500, kDay)) == Rules{"expense.nothing_claimed"});
    auto twoDays = atHome(24'500, kDay);
    twoDays.quantity = 2 * kOneUnit;
    CHECK(blocked(twoDays) == Rules{"expense.not_one_day"});
    auto late = driven(10'00, 2'500, kDay);
    late.week = IsoWeek::of(kDay).plusWeeks(-1);
    CHECK(blocked(late) == Rules{"expense.day_after_week"});
    late.week = IsoWeek::of(kDay).plusWeeks(3); // paid later is no fault
    CHECK(blocked(late).empty());
    auto context = around(driven(10'00, 2'300, makeDate(2024, 12, 31)));
    CHECK(rulesIn(checkExpense(context, limits()), Severity::Blocking) ==
          Rules{"expense.day_outside_placement"});
}

TEST_CASE("parts add up, are never negative, and grow with the claim", "[expense]") {
    CHECK(rc::check("total = untaxed + taxed >= 0", [](std::uint32_t quantity, std::uint16_t rate) {
        const auto parameters = limits();
        const Date day = makeDate(*rc::gen::inRange(2024, 2027), *rc::gen::inRange(1U, 13U),
                                  *rc::gen::inRange(1U, 29U));
        const auto claimed = driven(quantity % 500'000, rate, day);
        const auto split = splitExpense(claimed, parameters);
        RC_ASSERT(split.has_value());
        RC_ASSERT(split->untaxed + split->taxed == split->total);
        RC_ASSERT(split->untaxed >= Money{} && split->taxed >= Money{});
        auto more = claimed;
        more.quantity += 100;
        const auto grown = splitExpense(more, parameters);
        RC_ASSERT(grown->untaxed >= split->untaxed);
        auto dearer = claimed;
        dearer.rate = HourlyRate::fromUnits(rate + 100);
        RC_ASSERT(splitExpense(dearer, parameters)->untaxed >= split->untaxed);
    }));
}

TEST_CASE("what a run makes of expenses does not follow their order", "[expense]") {
    CHECK(rc::check("statements and invoices of any order are the same", [] {
        const auto count = *rc::gen::inRange<std::size_t>(1, 9);
        std::vector<BillableExpense> expenses;
        for (std::size_t i = 0; i < count; ++i) {
            BillableExpense each;
            each.expense = driven(*rc::gen::inRange(1, 20'000), *rc::gen::inRange(1, 5'000), kDay);
            each.expense.id = ExpenseId{static_cast<std::int64_t>(i) + 1};
            each.candidate = CandidateId{*rc::gen::inRange(1, 4)};
            each.client = ClientId{*rc::gen::inRange(1, 3)};
            each.workerName = "Worker " + std::to_string(each.candidate.value);
            each.split = splitExpense(each.expense, limits()).value();
            each.charged = *rc::gen::arbitrary<bool>();
            expenses.push_back(each);
        }
        auto shuffled = expenses;
        std::ranges::reverse(shuffled);
        std::vector<WageStatement> statements;
        std::vector<WageStatement> other;
        addExpenses(statements, expenses);
        addExpenses(other, shuffled);
        RC_ASSERT(statements == other);
        Money paid;
        for (const auto& each : expenses) {
            paid += each.split.total;
        }
        Money stated;
        for (const WageStatement& statement : statements) {
            stated += statement.gross + statement.untaxed;
        }
        RC_ASSERT(stated == paid);
        std::vector<Invoice> invoices;
        std::vector<Invoice> turned;
        addExpenses(invoices, expenses, Percentage::fromUnits(210'000));
        addExpenses(turned, shuffled, Percentage::fromUnits(210'000));
        const auto byClient = [](const Invoice& a, const Invoice& b) {
            return a.client < b.client;
        };
        std::ranges::sort(invoices, byClient);
        std::ranges::sort(turned, byClient);
        RC_ASSERT(invoices == turned);
        for (const Invoice& invoice : invoices) {
            RC_ASSERT(invoice.net + invoice.vat == invoice.total);
        }
    }));
}

TEST_CASE("texts of kinds, states and treatments are read back", "[expense]") {
    for (const ExpenseKindRules& rules : allExpenseKinds()) {
        CHECK(parseExpenseKind(toText(rules.kind)).value() == rules.kind);
    }
    for (const auto state : {ExpenseState::Open, ExpenseState::Approved, ExpenseState::Refused,
                             ExpenseState::Processed}) {
        CHECK(parseExpenseState(toText(state)).value() == state);
    }
    for (const auto treatment : {ExpenseTreatment::Undecided, ExpenseTreatment::ByLimit,
                                 ExpenseTreatment::Exempt, ExpenseTreatment::Taxed}) {
        CHECK(parseExpenseTreatment(toText(treatment)).value() == treatment);
    }
    CHECK(parseExpenseKind("lease").error().key == "choice.unknown");
}
