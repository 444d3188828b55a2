// One select serves lists, records and the run.
#include "storage/repositories/expense_repository.h"

#include "domain/base/person_name.h"
#include "storage/repositories/codecs.h"
#include "storage/repositories/expense_codecs.h"
#include "storage/repositories/rows.h"

namespace werkbalie::storage {

namespace {

using namespace domain;

const VersionedTable kExpense("expense",
                              "week, day, kind, treatment, quantity, rate, amount, description, "
                              "state, reason",
                              "placement_id, counters_id, frozen_untaxed");
const VersionedTable kAgreement("expense_agreement", "rate, charged", "placement_id, kind");

const std::string kColumns = R"(SELECT e.id, e.version, e.placement_id, e.week, e.day, e.kind,
        e.treatment, e.quantity, e.rate, e.amount, e.description, e.state, e.reason, e.counters_id,
        e.run_id, e.frozen_untaxed)";
constexpr int kAfterExpense = 16;

const std::string kSelect = kColumns + R"(, p.candidate_id, p.client_id, k.first_name, k.prefix,
        k.last_name, c.name, p.occupation,
        (SELECT COUNT(*) FROM expense_receipt r WHERE r.expense_id = e.id),
        COALESCE(a.charged, FALSE), c.vat_shifted
    FROM expense e
    JOIN placement p ON p.id = e.placement_id
    JOIN candidate k ON k.id = p.candidate_id
    JOIN client c ON c.id = p.client_id
    LEFT JOIN expense_agreement a ON a.placement_id = e.placement_id AND a.kind = e.kind)";
const std::string kOrder = " ORDER BY k.sort_key, e.day, e.id";

Expense expenseFrom(const db::Statement& row) {
    return {.id = row.get<ExpenseId>(0),
            .version = row.get<std::int64_t>(1),
            .placement = row.get<PlacementId>(2),
            .week = row.get<IsoWeek>(3),
            .day = row.get<Date>(4),
            .kind = row.get<ExpenseKind>(5),
            .treatment = row.get<ExpenseTreatment>(6),
            .quantity = row.get<std::int64_t>(7),
            .rate = row.get<HourlyRate>(8),
            .amount = row.get<Money>(9),
            .description = row.get<std::string>(10),
            .state = row.get<ExpenseState>(11),
            .reason = row.get<std::string>(12),
            .counters = row.get<std::optional<ExpenseId>>(13),
            .run = row.get<std::optional<WeeklyRunId>>(14),
            .frozenUntaxed = row.get<std::optional<Money>>(15)};
}

PersonName workerFrom(const db::Statement& row) {
    return PersonName{row.get<std::string>(kAfterExpense + 2),
                      row.get<std::string>(kAfterExpense + 3),
                      row.get<std::string>(kAfterExpense + 4)};
}

ExpenseRow rowFrom(const db::Statement& row) {
    return {.expense = expenseFrom(row),
            .candidate = row.get<CandidateId>(kAfterExpense),
            .client = row.get<ClientId>(kAfterExpense + 1),
            .workerName = workerFrom(row).sorted(),
            .clientName = row.get<std::string>(kAfterExpense + 5),
            .occupation = row.get<std::string>(kAfterExpense + 6),
            .receipts = row.get<std::int64_t>(kAfterExpense + 7),
            .charged = row.get<bool>(kAfterExpense + 8)};
}

BillableExpense billableFrom(const db::Statement& row) {
    return {.expense = expenseFrom(row),
            .candidate = row.get<CandidateId>(kAfterExpense),
            .client = row.get<ClientId>(kAfterExpense + 1),
            .workerName = workerFrom(row).full(), // as the hours beside it on a statement
            .split = {},
            .charged = row.get<bool>(kAfterExpense + 8),
            .vatShifted = row.get<bool>(kAfterExpense + 9)};
}

ExpenseAgreement agreementFrom(const db::Statement& row) {
    return {.id = row.get<std::int64_t>(0),
            .version = row.get<std::int64_t>(1),
            .placement = row.get<PlacementId>(2),
            .kind = row.get<ExpenseKind>(3),
            .rate = row.get<std::optional<HourlyRate>>(4),
            .charged = row.get<bool>(5)};
}

const std::string kSelectAgreement =
    "SELECT id, version, placement_id, kind, rate, charged FROM expense_agreement";

} // namespace

std::optional<ExpenseRow> ExpenseRepository::find(ExpenseId id) {
    return firstOf(m_connection.prepare(kSelect + " WHERE e.id = :id").bind("id", id), rowFrom);
}

std::vector<ExpenseRow> ExpenseRepository::rows(const ExpenseQuery& query) {
    Filter filter;
    filter.equal("e.week", "week", query.week);
    filter.equal("p.client_id", "client", query.client);
    filter.equal("p.candidate_id", "candidate", query.candidate);
    filter.equal("e.placement_id", "placement", query.placement);
    db::Statement& select = m_connection.prepare(kSelect + filter.sql() + kOrder);
    filter.bindTo(select);
    return collect(select, rowFrom);
}

std::vector<Expense> ExpenseRepository::ofCandidate(CandidateId candidate) {
    return collect(m_connection
                       .prepare(kColumns + R"(
    FROM expense e
    JOIN placement p ON p.id = e.placement_id
    WHERE p.candidate_id = :candidate
    ORDER BY e.day, e.id)")
                       .bind("candidate", candidate),
                   expenseFrom);
}

SaveOutcome ExpenseRepository::save(const Expense& expense) {
    return kExpense.save(
        m_connection, {expense.id.value, expense.version},
        [&](db::Statement& s) {
            s.bind("week", expense.week)
                .bind("day", expense.day)
                .bind("kind", expense.kind)
                .bind("treatment", expense.treatment)
                .bind("quantity", expense.quantity)
                .bind("rate", expense.rate)
                .bind("amount", expense.amount)
                .bind("description", expense.description)
                .bind("state", expense.state)
                .bind("reason", expense.reason);
        },
        [&](db::Statement& s) {
            s.bind("placement_id", expense.placement)
                .bind("counters_id", expense.counters)
                .bind("frozen_untaxed", expense.frozenUntaxed);
        });
}

bool ExpenseRepository::remove(ExpenseId id, std::int64_t version) {
    db::Statement& found =
        m_connection.prepare("SELECT COUNT(*) FROM expense WHERE id = :id AND version = :version");
    if (numberFrom(found.bind("id", id).bind("version", version)) == 0) {
        return false;
    }
    m_connection.prepare("DELETE FROM expense_receipt WHERE expense_id = :id").bind("id", id).run();
    m_connection.prepare("DELETE FROM expense WHERE id = :id").bind("id", id).run();
    return true;
}

bool ExpenseRepository::isCountered(ExpenseId id) {
    return numberFrom(m_connection.prepare("SELECT COUNT(*) FROM expense WHERE counters_id = :id")
                          .bind("id", id)) > 0;
}

std::vector<ExpenseAgreement> ExpenseRepository::agreements(PlacementId placement) {
    return collect(
        m_connection.prepare(kSelectAgreement + " WHERE placement_id = :placement ORDER BY kind")
            .bind("placement", placement),
        agreementFrom);
}

std::optional<ExpenseAgreement> ExpenseRepository::agreement(PlacementId placement,
                                                             ExpenseKind kind) {
    return firstOf(
        m_connection.prepare(kSelectAgreement + " WHERE placement_id = :placement AND kind = :kind")
            .bind("placement", placement)
            .bind("kind", kind),
        agreementFrom);
}

SaveOutcome ExpenseRepository::save(const ExpenseAgreement& agreement) {
    return kAgreement.save(
        m_connection, {agreement.id, agreement.version},
        [&](db::Statement& s) {
            s.bind("rate", agreement.rate).bind("charged", agreement.charged);
        },
        [&](db::Statement& s) {
            s.bind("placement_id", agreement.placement).bind("kind", agreement.kind);
        });
}

std::vector<BillableExpense> ExpenseRepository::billable(IsoWeek last) {
    return collect(m_connection
                       .prepare(kSelect + " WHERE e.state = :state AND e.week <= :last" + kOrder)

                       .bind("state", ExpenseState::Approved)
                       .bind("last", last),
                   billableFrom);
}

std::int64_t ExpenseRepository::countOpen(IsoWeek last) {
    return numberFrom(
        m_connection.prepare("SELECT COUNT(*) FROM expense WHERE state = :state AND week <= :last")
            .bind("state", ExpenseState::Open)
            .bind("last", last));
}

void ExpenseRepository::markProcessed(WeeklyRunId run, const BillableExpense& each) {
    m_connection
        .prepare(R"(UPDATE expense
        SET state = :state, run_id = :run, frozen_untaxed = :untaxed, version = version + 1
        WHERE id = :id)")
        .bind("state", ExpenseState::Processed)
        .bind("run", run)
        .bind("untaxed", each.split.untaxed)
        .bind("id", each.expense.id)
        .run();
}

} // namespace werkbalie::storage
