// Expenses, receipts and agreements on both databases; and what verify says of them.
#include "tests/support/catch.h"
#include "tests/support/records.h"
#include "tests/support/test_database.h"

#include "storage/integrity.h"
#include "storage/repositories/expense_repository.h"
#include "storage/repositories/invoice_repository.h"
#include "storage/repositories/receipt_repository.h"

using namespace werkbalie;
using namespace werkbalie::domain;
using namespace werkbalie::storage;

namespace {

const IsoWeek kWeek = *IsoWeek::make(2026, 47);

struct Expenses {
    explicit Expenses(db::Connection& c)
        : connection(c), desk(test::openDesk(c)), expenses(c), receipts(c) {
        candidate = CandidateId{CandidateRepository(c).save(test::aCandidate(desk)).id};
        client = ClientId{ClientRepository(c).save(test::aClient(desk)).id};
        placement = PlacementId{
            PlacementRepository(c).save(test::aPlacement(desk, candidate, client), test::kNow).id};
    }
    [[nodiscard]] Expense commute(int day = 0) const {
        Expense expense;
        expense.placement = placement;
        expense.week = kWeek;
        expense.day = kWeek.monday() + std::chrono::days{day};
        expense.quantity = 42'50;
        expense.rate = HourlyRate::fromUnits(3'000);
        expense.amount = Money::fromCents(12'75);
        expense.description = "Assen – Groningen";
        return expense;
    }
    Expense saved(Expense expense) {
        const auto outcome = expenses.save(expense);
        expense.id = ExpenseId{outcome.id};
        expense.version = outcome.version;
        return expense;
    }
    /// Paid by a run, as the weekly run writes it.
    WeeklyRunId pay(IsoWeek week) {
        InvoiceRepository invoices(connection);
        const auto run =
            invoices.createRun({.id = {}, .week = week, .user = desk.consultant, .at = test::kNow});
        auto billable = expenses.billable(week);
        for (BillableExpense& each : billable) {
            each.split = {.total = claimedAmount(each.expense),
                          .untaxed = Money::fromCents(10'00),
                          .taxed = claimedAmount(each.expense) - Money::fromCents(10'00)};
        }
        std::vector<WageStatement> statements;
        addExpenses(statements, billable);
        for (const WageStatement& statement : statements) {
            (void)invoices.saveStatement(run, statement);
        }
        for (const BillableExpense& each : billable) {
            expenses.markProcessed(run, each);
        }
        return run;
    }

    db::Connection& connection;
    test::Desk desk;
    ExpenseRepository expenses;
    ReceiptRepository receipts;
    CandidateId candidate;
    ClientId client;
    PlacementId placement;
};

} // namespace

TEST_CASE("an expense is read back as it was saved, by day", "[storage][expense]") {
    test::TestDatabase database(GENERATE(from_range(test::dialects())));
    Expenses desk(database.connection());
    const Expense late = desk.saved(desk.commute(3));
    Expense early = desk.saved(desk.commute());
    CHECK(desk.expenses.find(late.id)->expense == late);
    CHECK(desk.expenses.ofCandidate(desk.candidate) == std::vector<Expense>{early, late});
    const auto rows = desk.expenses.rows({.week = kWeek, .client = desk.client});
    REQUIRE(rows.size() == 2);
    CHECK(rows.front().expense == early);
    CHECK(rows.front().candidate == desk.candidate);
    CHECK(rows.front().workerName == "Berg, Jan van den");
    CHECK_FALSE(rows.front().charged);
    CHECK(desk.expenses.rows({.week = kWeek.plusWeeks(1)}).empty());
    CHECK(desk.expenses.rows({.placement = PlacementId{desk.placement.value + 1}}).empty());

    early.quantity = 10'00;
    early.state = ExpenseState::Refused;
    early.reason = "Dubbel";
    const auto outcome = desk.expenses.save(early);
    CHECK_FALSE(outcome.conflict);
    CHECK(desk.expenses.save(early).conflict); // with the old version
    early.version = outcome.version;
    CHECK(desk.expenses.find(early.id)->expense == early);
    CHECK_FALSE(desk.expenses.remove(early.id, early.version - 1));
    CHECK(desk.expenses.remove(early.id, early.version));
    CHECK_FALSE(desk.expenses.find(early.id));
}

TEST_CASE("receipts are kept byte for byte and go with their expense", "[storage][expense]") {
    test::TestDatabase database(GENERATE(from_range(test::dialects())));
    Expenses desk(database.connection());
    const Expense expense = desk.saved(desk.commute());
    const std::string bytes("%PDF-1.4\0\xFF bon", 13);
    Receipt receipt{.id = {},
                    .expense = expense.id,
                    .fileName = "bon 1.pdf",
                    .mime = "application/pdf",
                    .bytes = static_cast<std::int64_t>(bytes.size()),
                    .hash = "abc",
                    .addedBy = desk.desk.consultant,
                    .addedAt = test::kNow};
    receipt.id = desk.receipts.add(receipt, bytes);
    CHECK(desk.receipts.find(receipt.id) == receipt);
    CHECK(desk.receipts.of(expense.id) == std::vector<Receipt>{receipt});
    CHECK(desk.receipts.content(receipt.id) == bytes);
    CHECK(desk.receipts.expensesWith("abc") == std::vector<ExpenseId>{expense.id});
    CHECK(desk.expenses.find(expense.id)->receipts == 1);
    CHECK_THROWS(desk.receipts.add(receipt, bytes)); // the same file once an expense
    REQUIRE(desk.expenses.remove(expense.id, expense.version));
    CHECK_FALSE(desk.receipts.find(receipt.id));
    CHECK(desk.receipts.content(receipt.id).empty());
}

TEST_CASE("an agreement of a placement says whether the client pays", "[storage][expense]") {
    test::TestDatabase database(GENERATE(from_range(test::dialects())));
    Expenses desk(database.connection());
    ExpenseAgreement agreement{.placement = desk.placement,
                               .kind = ExpenseKind::Commute,
                               .rate = HourlyRate::fromUnits(2'800),
                               .charged = true};
    const auto outcome = desk.expenses.save(agreement);
    agreement.id = outcome.id;
    agreement.version = outcome.version;
    CHECK(desk.expenses.agreement(desk.placement, ExpenseKind::Commute) == agreement);
    CHECK_FALSE(desk.expenses.agreement(desk.placement, ExpenseKind::Meal));
    const Expense expense = desk.saved(desk.commute());
    CHECK(desk.expenses.find(expense.id)->charged);
    agreement.rate.reset();
    CHECK_FALSE(desk.expenses.save(agreement).conflict);
    CHECK(desk.expenses.save(agreement).conflict);
    CHECK_FALSE(desk.expenses.agreements(desk.placement).front().rate);
}

TEST_CASE("a run takes what was approved up to its week, and verify proves it",
          "[storage][expense]") {
    test::TestDatabase database(GENERATE(from_range(test::dialects())));
    Expenses desk(database.connection());
    Expense open = desk.commute();
    Expense approved = desk.commute(1);
    approved.state = ExpenseState::Approved;
    approved = desk.saved(approved);
    open = desk.saved(open);
    CHECK(desk.expenses.billable(kWeek.plusWeeks(-1)).empty());
    REQUIRE(desk.expenses.billable(kWeek.plusWeeks(1)).size() == 1);
    const auto run = desk.pay(kWeek);
    const auto paid = desk.expenses.find(approved.id)->expense;
    CHECK(paid.state == ExpenseState::Processed);
    CHECK(paid.run == run);
    CHECK(paid.frozenUntaxed == Money::fromCents(10'00));
    CHECK(desk.expenses.billable(kWeek).empty());
    const auto statements = InvoiceRepository(desk.connection).statementsOfWeek(kWeek);
    REQUIRE(statements.size() == 1);
    CHECK(statements.front().gross == Money::fromCents(2'75));
    CHECK(statements.front().untaxed == Money::fromCents(10'00));
    REQUIRE(statements.front().expenses.size() == 1);
    CHECK(statements.front().expenses.front().expense == approved.id);
    CHECK(statements.front().expenses.front().description == "Assen – Groningen");
    CHECK(checkIntegrity(desk.connection).empty());

    const std::string damage = GENERATE(
        as<std::string>{}, "UPDATE expense_line SET untaxed = untaxed + 1, taxed = taxed - 1",
        "UPDATE expense SET state = 'approved'", "DELETE FROM expense_line");
    desk.connection.exec(damage);
    const auto findings = checkIntegrity(desk.connection);
    INFO(damage);
    CHECK(std::ranges::any_of(
        findings, [](const Finding& each) { return each.rule == "integrity.expense"; }));
}

TEST_CASE("what was paid is taken back once", "[storage][expense]") {
    test::TestDatabase database(GENERATE(from_range(test::dialects())));
    Expenses desk(database.connection());
    Expense approved = desk.commute();
    approved.state = ExpenseState::Approved;
    approved = desk.saved(approved);
    (void)desk.pay(kWeek);
    CHECK_FALSE(desk.expenses.isCountered(approved.id));
    Expense counter = desk.commute();
    counter.quantity = -counter.quantity;
    counter.counters = approved.id;
    counter.frozenUntaxed = Money::fromCents(-10'00);
    counter = desk.saved(counter);
    CHECK(desk.expenses.isCountered(approved.id));
    CHECK(desk.expenses.find(counter.id)->expense == counter);
    CHECK_THROWS(desk.expenses.save([&] {
        Expense again = counter;
        again.id = {};
        again.version = 0;
        return again;
    }()));
}
