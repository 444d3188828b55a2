// Expenses from the first note to the wage statement and the invoice, with cents by hand.
#include "app/administration/expenses.h"

#include "app/administration/hours_locks.h"
#include "app/administration/receipts.h"
#include "app/maintenance.h"
#include "storage/audit_trail.h"
#include "storage/repositories/terms_repository.h"
#include "tests/app/working_week.h"

using namespace werkbalie;
using namespace werkbalie::app;
using namespace werkbalie::test;
using domain::Expense;
using domain::ExpenseKind;
using domain::ExpenseState;
using domain::ExpenseTreatment;
using domain::HourlyRate;
using domain::Money;

namespace {

const ScanFile kReceipt{
    .bytes = std::string("%PDF-1.4\0bon", 12), .fileName = "bon jansen.pdf", .mime = {}};

struct ExpenseWeek : WorkingWeek {
    explicit ExpenseWeek(db::Dialect dialect)
        : WorkingWeek(dialect), placement(place()), office(agency.as(domain::Role::BackOffice)) {}

    [[nodiscard]] Expense commute(int day = 0, std::int64_t rate = 0) const {
        Expense expense;
        expense.placement = placement.id;
        expense.week = kWeek;
        expense.day = kWeek.monday() + std::chrono::days{day};
        expense.quantity = 40'00;
        expense.rate = HourlyRate::fromUnits(rate);
        return expense;
    }
    [[nodiscard]] Expense tool() const {
        Expense expense = commute();
        expense.kind = ExpenseKind::Tools;
        expense.treatment = ExpenseTreatment::Exempt;
        expense.quantity = 0;
        expense.amount = Money::fromCents(49'95);
        expense.description = "  Werkschoenen ";
        return expense;
    }
    [[nodiscard]] Expense saved(const Expense& expense) {
        const auto result = saveExpense(office, expense);
        INFO((result ? std::string() : result.error().key));
        REQUIRE(result);
        REQUIRE_FALSE(result->conflict);
        return result->record;
    }
    [[nodiscard]] std::string refusal(const Expense& expense) {
        const auto result = saveExpense(office, expense);
        return result ? std::string("saved") : result.error().key;
    }
    void approveExpense(domain::ExpenseId id) {
        const auto report = decideExpenses(office, {.expenses = {id}});
        REQUIRE(report);
        INFO((report->refused.empty() ? std::string() : report->refused.front().why.key));
        REQUIRE(report->done.size() == 1);
    }
    [[nodiscard]] Expense stored(domain::ExpenseId id) {
        const auto view = loadExpense(office, id);
        REQUIRE(view);
        return view->row.expense;
    }
    void charge(ExpenseKind kind) {
        REQUIRE(saveExpenseAgreement(office,
                                     {.placement = placement.id, .kind = kind, .charged = true}));
    }
    domain::Placement placement;
    Context office;
};

} // namespace

TEST_CASE("the rate of an expense is that of the placement, the client's terms, or the limit",
          "[expense]") {
    ExpenseWeek week(GENERATE(from_range(dialects())));
    CHECK(week.saved(week.commute()).rate == HourlyRate::fromUnits(2'500)); // 2026
    domain::EmploymentTerms terms;
    terms.client = week.client;
    terms.validity.from = domain::makeDate(2026, 1, 1);
    domain::TermsItem travel = domain::usualItem(domain::TermsItemKind::TravelExpenses);
    travel.value = 2'100;
    travel.quantity = 0;
    terms.items = {travel};
    {
        db::Transaction writing(week.agency.connection());
        (void)storage::TermsRepository(week.agency.connection()).save(terms);
        writing.commit();
    }
    CHECK(week.saved(week.commute(1)).rate == HourlyRate::fromUnits(2'100));
    REQUIRE(saveExpenseAgreement(week.office, {.placement = week.placement.id,
                                               .kind = ExpenseKind::Commute,
                                               .rate = HourlyRate::fromUnits(3'000)}));
    const auto own = week.saved(week.commute(2));
    CHECK(own.rate == HourlyRate::fromUnits(3'000));
    CHECK(own.amount == Money::fromCents(12'00));
    CHECK(week.saved(week.commute(3, 1'900)).rate == HourlyRate::fromUnits(1'900)); // as typed
}

TEST_CASE("what is approved stands on the wage statement, and on the invoice when agreed",
          "[expense]") {
    ExpenseWeek week(GENERATE(from_range(dialects())));
    week.charge(ExpenseKind::Commute);
    const auto commute = week.saved(week.commute(0, 3'000)); // 12.00, of which 2.00 is wage
    const auto tool = week.saved(week.tool());
    CHECK(tool.description == "Werkschoenen");
    REQUIRE(attachReceipt(week.office, tool.id, kReceipt));
    const auto waiting = week.saved(week.commute(1));
    week.approveExpense(commute.id);
    week.approveExpense(tool.id);
    week.approve(week.save(WorkingWeek::fortyTwoHours(week.placement.id)).id);
    NoProgress none;
    const auto dry = runWeek(week.office, kWeek, RunMode::DryRun, none);
    const auto run = week.run();
    REQUIRE(run);
    REQUIRE(dry);
    REQUIRE(run->statements.size() == 1);
    const auto& statement = run->statements.front();
    CHECK(statement.workerName == "Jan van den Berg"); // as without expenses
    CHECK(statement.gross == Money::fromCents(690'00)); // 688.00 of hours
    CHECK(statement.untaxed == Money::fromCents(59'95));
    CHECK(statement.expenses.size() == 2);
    REQUIRE(run->invoices.size() == 1);
    const auto& invoice = run->invoices.front();
    CHECK(invoice.net == Money::fromCents(1302'00)); // 1290.00 of hours, 12.00 without margin
    CHECK(invoice.vat == Money::fromCents(273'42));
    REQUIRE(invoice.expenses.size() == 1);
    CHECK(invoice.expenses.front().expense == commute.id);
    CHECK(dry->statements.front().gross == statement.gross);
    CHECK(dry->openExpenses == 1); // the one that waits
    CHECK(dry->invoices.front().total == invoice.total);

    CHECK(loadInvoice(week.office, invoice.number)->invoice == invoice);
    CHECK(listWageStatements(week.office, kWeek)->front() == statement);
    CHECK(week.stored(commute.id).state == ExpenseState::Processed);
    CHECK(week.stored(waiting.id).state == ExpenseState::Open);
    Context manager = week.agency.as(domain::Role::Administrator);
    CHECK(verify(manager)->empty());
    // A limit that changes afterwards changes nothing of what was paid.
    auto later = week.agency.parameters.withOverride("travel.km", 100'000);
    REQUIRE(later);
    week.office.parameters = *later;
    const auto list = listExpenses(week.office, {.week = kWeek});
    REQUIRE(list);
    for (const ExpenseView& view : list->rows) {
        if (view.row.expense.id == commute.id) {
            CHECK(view.split->untaxed == Money::fromCents(10'00));
        }
    }
}

TEST_CASE("a worker without hours is paid their expenses too", "[expense]") {
    ExpenseWeek week(GENERATE(from_range(dialects())));
    CHECK(week.run().error().key == "run.nothing_to_process");
    week.charge(ExpenseKind::Commute);
    week.approveExpense(week.saved(week.commute()).id);
    const auto run = week.run(kWeek.plusWeeks(1));
    REQUIRE(run);
    CHECK(run->statements.front().workerName == "Jan van den Berg");
    CHECK(run->statements.front().gross == Money{});
    CHECK(run->statements.front().untaxed == Money::fromCents(10'00));
    CHECK(run->invoices.front().total == Money::fromCents(12'10));
    Context manager = week.agency.as(domain::Role::Administrator);
    CHECK(verify(manager)->empty());
}

TEST_CASE("what was paid stands, and is taken back by its opposite", "[expense]") {
    ExpenseWeek week(GENERATE(from_range(dialects())));
    week.charge(ExpenseKind::Commute);
    auto commute = week.saved(week.commute(0, 3'000));
    CHECK(counterExpense(week.office, {commute.id, kWeek, "Fout"}).error().key ==
          "expense.not_processed");
    week.approveExpense(commute.id);
    week.approve(week.save(WorkingWeek::fortyTwoHours(week.placement.id)).id);
    REQUIRE(week.run());
    commute = week.stored(commute.id);
    CHECK(week.refusal(commute) == "expense.processed");
    CHECK(removeExpense(week.office, commute).error().key == "expense.processed");
    CHECK(attachReceipt(week.office, commute.id, kReceipt).error().key == "expense.processed");
    CHECK(week.refusal(week.commute(1)) == "expense.week_processed");
    CHECK(counterExpense(week.office, {commute.id, kWeek, "Fout"}).error().key ==
          "expense.week_processed");
    CHECK(counterExpense(week.office, {commute.id, kWeek.plusWeeks(1), " "}).error().key ==
          "expense.reason_missing");
    const auto counter =
        counterExpense(week.office, {commute.id, kWeek.plusWeeks(1), "Meegereden"});
    REQUIRE(counter);
    CHECK(counterExpense(week.office, {commute.id, kWeek.plusWeeks(1), "Nog eens"}).error().key ==
          "expense.countered_already");
    week.approveExpense(counter->id);
    const auto run = week.run(kWeek.plusWeeks(1));
    REQUIRE(run);
    CHECK(run->statements.front().gross == Money::fromCents(-2'00));
    CHECK(run->statements.front().untaxed == Money::fromCents(-10'00));
    CHECK(run->invoices.front().net == Money::fromCents(-12'00));
    Context manager = week.agency.as(domain::Role::Administrator);
    CHECK(verify(manager)->empty());
}

TEST_CASE("an approval asks what a note does not, and a change takes it back", "[expense]") {
    ExpenseWeek week(GENERATE(from_range(dialects())));
    auto tool = week.saved(week.tool());
    const auto refused = decideExpenses(week.office, {.expenses = {tool.id}});
    REQUIRE(refused);
    REQUIRE(refused->refused.size() == 1);
    CHECK(refused->refused.front().why.key == "expense.receipt_missing");
    const auto receipt = attachReceipt(week.office, tool.id, kReceipt);
    REQUIRE(receipt);
    week.approveExpense(tool.id);
    tool = week.stored(tool.id);
    tool.amount = Money::fromCents(59'95);
    tool = week.saved(tool);
    CHECK(tool.state == ExpenseState::Open);
    week.approveExpense(tool.id);
    REQUIRE(removeReceipt(week.office, receipt->receipt.id)); // takes the approval with it
    CHECK(week.stored(tool.id).state == ExpenseState::Open);

    ExpenseDecision no{.expenses = {tool.id}, .to = ExpenseState::Refused};
    CHECK(decideExpenses(week.office, no).error().key == "expense.reason_missing");
    no.reason = "Van de opdrachtgever gekregen";
    CHECK(decideExpenses(week.office, no)->done.size() == 1);
    CHECK(week.stored(tool.id).reason == no.reason);
    CHECK(listExpenses(week.office, {.week = kWeek})->totals.total == Money{});
    no.to = ExpenseState::Processed;
    CHECK(decideExpenses(week.office, no).error().key == "expense.not_a_decision");
}

TEST_CASE("an expense in a locked week waits; one that a run left behind can be moved",
          "[expense]") {
    ExpenseWeek week(GENERATE(from_range(dialects())));
    auto left = week.saved(week.commute());
    week.approve(week.save(WorkingWeek::fortyTwoHours(week.placement.id)).id);
    REQUIRE(week.run());
    left.quantity = 50'00;
    CHECK(week.refusal(left) == "expense.week_processed");
    left.week = kWeek.plusWeeks(1);
    left = week.saved(left);
    CHECK(left.day == kWeek.monday()); // the limit of its own day
    REQUIRE(lockHours(week.office, {.week = kWeek.plusWeeks(1)}));
    CHECK(week.refusal(left) == "hours.week_locked");
    CHECK(decideExpenses(week.office, {.expenses = {left.id}})->refused.front().why.key ==
          "hours.week_locked");
    CHECK(removeExpense(week.office, left).error().key == "hours.week_locked");
}

TEST_CASE("receipts are files that can be shown, kept once and with a trail", "[expense]") {
    ExpenseWeek week(GENERATE(from_range(dialects())));
    const auto tool = week.saved(week.tool());
    const auto first = attachReceipt(week.office, tool.id, kReceipt);
    REQUIRE(first);
    CHECK(first->receipt.mime == "application/pdf");
    CHECK(attachReceipt(week.office, tool.id, kReceipt)->alreadyThere);
    const auto other = week.saved(week.commute(1));
    CHECK(attachReceipt(week.office, other.id, kReceipt)->usedElsewhere);
    CHECK(listReceipts(week.office, tool.id)->size() == 1);
    CHECK(loadReceipt(week.office, first->receipt.id)->bytes == kReceipt.bytes);
    const auto refusal = [&](const std::string& bytes) {
        return attachReceipt(week.office, tool.id, {.bytes = bytes, .fileName = "x", .mime = {}})
            .error()
            .key;
    };
    CHECK(refusal("") == "receipt.empty");
    CHECK(refusal("MZ program") == "receipt.unknown_format");
    CHECK(refusal("%PDF-" + std::string(kMaxScanBytes, 'x')) == "receipt.too_large");
    week.agency.connection().exec("UPDATE expense_receipt SET content = 'YW5kZXJz'");
    CHECK(loadReceipt(week.office, first->receipt.id).error().key == "sheet.scan_changed");
    const auto trail = storage::AuditTrail(week.agency.connection())
                           .historyOf("expense_receipt", first->receipt.id.value);
    REQUIRE(trail.size() == 1);
    CHECK(trail[0].newValue.find(first->receipt.hash) != std::string::npos);
    CHECK(trail[0].newValue.find("jansen") == std::string::npos); // a file's name may hold a name
}

TEST_CASE("who may not, does not; and nobody writes over another", "[expense]") {
    ExpenseWeek week(GENERATE(from_range(dialects())));
    Context consultant = week.agency.as(domain::Role::Consultant);
    CHECK(saveExpense(consultant, week.commute()).error().key == "rights.missing");
    auto mine = week.saved(week.commute());
    CHECK(decideExpenses(consultant, {.expenses = {mine.id}}).has_value() ==
          domain::mayDo(domain::Role::Consultant, domain::Right::ApproveHours));
    const auto theirs = mine;
    mine = week.stored(mine.id);
    mine.quantity = 30'00;
    mine = week.saved(mine);
    auto old = mine;
    old.version -= 1;
    const auto conflict = saveExpense(week.office, old);
    REQUIRE(conflict);
    CHECK(conflict->conflict);
    CHECK(conflict->record == mine);
    auto gone = mine;
    gone.version -= 1;
    CHECK(removeExpense(week.office, gone)->conflict);
    const auto removed = removeExpense(week.office, mine);
    REQUIRE(removed);
    CHECK(removed->expense.quantity == 30'00);
    CHECK(week.refusal(mine) == "record.missing");
    CHECK(theirs.id == mine.id);
}
