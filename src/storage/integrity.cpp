// Each check is one query that finds what is wrong; nothing is repaired here.
#include "storage/integrity.h"

#include "storage/audit_trail.h"
#include "storage/repositories/candidate_digest.h"
#include "storage/repositories/rows.h"

#include <charconv>
#include <map>

namespace werkbalie::storage {
namespace {

using domain::Findings;
using domain::MessageValues;

void report(Findings& findings, std::string rule, MessageValues values) {
    findings.push_back({.rule = std::move(rule),
                        .severity = domain::Severity::Blocking,
                        .where = {},
                        .values = std::move(values)});
}

void checkFile(db::Connection& connection, Findings& findings) {
    if (connection.dialect() != db::Dialect::Sqlite) {
        return; // PostgreSQL checks its pages and its keys itself
    }
    db::Statement& pages = connection.prepare("PRAGMA integrity_check");
    while (pages.next()) {
        if (pages.textAt(0) != "ok") {
            report(findings, "integrity.file", {{"problem", pages.get<std::string>(0)}});
        }
    }
    std::map<std::string, std::int64_t> broken;
    db::Statement& keys = connection.prepare("PRAGMA foreign_key_check");
    while (keys.next()) {
        ++broken[keys.get<std::string>(0)];
    }
    for (const auto& [table, count] : broken) {
        report(findings, "integrity.foreign_key",
               {{"table", table}, {"count", std::to_string(count)}});
    }
}

void checkAudit(db::Connection& connection, Findings& findings) {
    if (const auto verdict = AuditTrail(connection).verify(); verdict.firstBroken) {
        report(findings, "integrity.audit", {{"entry", std::to_string(*verdict.firstBroken)}});
    }
}

void checkImports(db::Connection& connection, Findings& findings) {
    for (const ImportTampering& tampering : findImportTampering(connection)) {
        report(findings, "integrity.import",
               {{"import", std::to_string(tampering.import.value)},
                {"count", std::to_string(tampering.count)},
                {"candidate", std::to_string(tampering.first.value)}});
    }
}

void checkEach(db::Connection& connection, std::string_view sql, const std::string& rule,
               const std::string& what, Findings& findings) {
    db::Statement& query = connection.prepare(sql);
    while (query.next()) {
        report(findings, rule, {{what, query.get<std::string>(0)}});
    }
}

void checkMoney(db::Connection& connection, Findings& findings) {
    checkEach(connection, R"(SELECT i.number
        FROM invoice i
        WHERE i.net <> (SELECT COALESCE(SUM(l.amount), 0)
            FROM statement_line l
            WHERE l.invoice_id = i.id) + (SELECT COALESCE(SUM(x.untaxed + x.taxed), 0)
            FROM expense_line x
            WHERE x.invoice_id = i.id)
        ORDER BY i.number)",
              "integrity.invoice_net", "number", findings);
    checkEach(connection, R"(SELECT number
        FROM invoice
        WHERE net + vat <> total
        ORDER BY number)",
              "integrity.invoice_total", "number", findings);
    checkEach(connection, R"(SELECT s.id
        FROM wage_statement s
        WHERE s.gross <> (SELECT COALESCE(SUM(l.amount), 0)
            FROM statement_line l
            WHERE l.wage_statement_id = s.id) + (SELECT COALESCE(SUM(x.taxed), 0)
            FROM expense_line x
            WHERE x.wage_statement_id = s.id)
            OR s.untaxed <> (SELECT COALESCE(SUM(x.untaxed), 0)
            FROM expense_line x
            WHERE x.wage_statement_id = s.id)
        ORDER BY s.id)",
              "integrity.statement_gross", "statement", findings);
}

/// The running totals of the leave ledger are the sums of its lines.
void checkLeave(db::Connection& connection, Findings& findings) {
    checkEach(connection, R"(SELECT t.candidate_id
        FROM leave_total t
        WHERE t.amount <> (SELECT COALESCE(SUM(b.amount), 0)
            FROM leave_booking b
            WHERE b.candidate_id = t.candidate_id AND b.kind = t.kind AND b.year = t.year
                AND b.expires = t.expires)
        GROUP BY t.candidate_id
        ORDER BY t.candidate_id)",
              "integrity.leave_total", "candidate", findings);
    // Two rows a line: of its year and of its month.
    checkEach(connection, R"(SELECT candidate_id
        FROM (SELECT candidate_id, kind, year, expires, 2 * amount AS amount
            FROM leave_booking
            UNION ALL
            SELECT candidate_id, kind, year, expires, -amount
            FROM leave_period) both_ways
        GROUP BY candidate_id, kind, year, expires
        HAVING SUM(amount) <> 0
        ORDER BY candidate_id)",
              "integrity.leave_period", "candidate", findings);
}

/// What was paid stands once on a wage statement of its own run, for what was claimed; and nothing
/// stands on one that was not paid.
void checkExpenses(db::Connection& connection, Findings& findings) {
    checkEach(connection, R"(SELECT e.id
        FROM expense e
        LEFT JOIN expense_line l ON l.expense_id = e.id AND l.wage_statement_id IS NOT NULL
        LEFT JOIN wage_statement s ON s.id = l.wage_statement_id
        GROUP BY e.id, e.state, e.run_id, e.frozen_untaxed
        HAVING (e.state = 'processed' AND (COUNT(l.id) <> 1 OR COALESCE(MIN(s.run_id), 0) <> e.run_id
                OR COALESCE(SUM(l.untaxed), 0) <> e.frozen_untaxed))
            OR (e.state <> 'processed' AND (COUNT(l.id) > 0 OR e.run_id IS NOT NULL))
        ORDER BY e.id)",
              "integrity.expense", "expense", findings);
    // A line on the invoice is the one on the wage statement.
    checkEach(connection, R"(SELECT i.expense_id
        FROM expense_line i
        JOIN expense_line w ON w.expense_id = i.expense_id AND w.wage_statement_id IS NOT NULL
        WHERE i.invoice_id IS NOT NULL
            AND (i.untaxed <> w.untaxed OR i.taxed <> w.taxed)
        ORDER BY i.expense_id)",
              "integrity.expense", "expense", findings);
}

/// "2026-00012" follows "2026-00011"; every year begins at 1 and has no holes.
void checkNumbers(db::Connection& connection, Findings& findings) {
    std::map<std::string, std::int64_t> last;
    db::Statement& query = connection.prepare(R"(SELECT number
        FROM invoice
        ORDER BY number)");
    while (query.next()) {
        const std::string number = query.get<std::string>(0);
        const std::size_t dash = number.find('-');
        const std::string year = number.substr(0, dash);
        std::int64_t sequence = 0;
        if (dash != std::string::npos) {
            std::from_chars(number.data() + dash + 1, number.data() + number.size(), sequence);
        }
        if (sequence != last[year] + 1) {
            report(
                findings, "integrity.invoice_numbers",
                {{"year", year}, {"expected", std::to_string(last[year] + 1)}, {"found", number}});
        }
        last[year] = sequence;
    }
}

/// Every candidate stands in the search index, and nobody else. FTS5 keeps its documents in
/// <table>_docsize only with column sizes; its rows are counted by its own integrity check there.
void checkSearch(db::Connection& connection, Findings& findings) {
    if (connection.dialect() == db::Dialect::Sqlite) {
        return;
    }
    const std::int64_t expected = numberFrom(connection.prepare("SELECT COUNT(*) FROM candidate"));
    const std::int64_t found =
        numberFrom(connection.prepare("SELECT COUNT(*) FROM search_candidate"));
    if (expected != found) {
        report(findings, "integrity.search",
               {{"found", std::to_string(found)}, {"expected", std::to_string(expected)}});
    }
}

} // namespace

Findings checkIntegrity(db::Connection& connection) {
    Findings findings;
    checkFile(connection, findings);
    if (!findings.empty()) {
        return findings; // sums over damaged pages would say nothing
    }
    const db::Transaction snapshot(connection, db::Transaction::Mode::Read);
    checkAudit(connection, findings);
    checkImports(connection, findings);
    checkMoney(connection, findings);
    checkLeave(connection, findings);
    checkExpenses(connection, findings);
    checkNumbers(connection, findings);
    checkSearch(connection, findings);
    return findings;
}

} // namespace werkbalie::storage
