// The column names come from the new SQLite file; values travel as text, which SQLite's column
// types turn into numbers again.
#include "storage/transfer.h"

#include "storage/repositories/rows.h"
#include "storage/search/reindex.h"

#include <algorithm>

namespace werkbalie::storage {
namespace {

std::vector<std::string> columnNames(db::Connection& target, const std::string& table) {
    return collect(target.prepare("SELECT name FROM pragma_table_info('" + table + "')"),
                   [](const db::Statement& row) { return row.get<std::string>(0); });
}

/// Booleans and moments are written differently by PostgreSQL: asked for in SQLite's form.
std::string selectOf(db::Connection& source, const std::string& table,
                     const std::vector<std::string>& columns) {
    std::string list;
    for (const std::string& column : columns) {
        db::Statement& type = source.prepare(R"(SELECT data_type
            FROM information_schema.columns
            WHERE table_schema = current_schema() AND table_name = :table AND column_name = :column)");
        type.bind("table", table).bind("column", column);
        const std::string kind = firstOf(type, [](const db::Statement& row) {
                                     return row.get<std::string>(0);
                                 }).value_or("");
        std::string expression = column;
        if (kind == "boolean") {
            expression = "CAST(" + column + " AS INTEGER)";
        } else if (kind.starts_with("timestamp")) {
            expression = "to_char(" + column + ", 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"')";
        }
        list += (list.empty() ? "" : ", ") + expression;
    }
    return "SELECT " + list + " FROM " + table;
}

void copyTable(db::Connection& source, db::Connection& target, const std::string& table) {
    const auto columns = columnNames(target, table);
    std::string names;
    std::string values;
    for (const std::string& column : columns) {
        names += (names.empty() ? "" : ", ") + column;
        values += (values.empty() ? ":" : ", :") + column;
    }
    db::Statement& rows = source.prepare(selectOf(source, table, columns));
    db::Statement& insert =
        target.prepare("INSERT INTO " + table + " (" + names + ") VALUES (" + values + ")");
    while (rows.next()) {
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const int column = static_cast<int>(i);
            if (rows.isNull(column)) {
                insert.bindNull(columns[i]);
            } else {
                insert.bindText(columns[i], rows.textAt(column));
            }
        }
        insert.run();
    }
}

std::vector<std::string> tablesOfRecords() {
    return {"agency",
            "branch",
            "app_user",
            "own_parameter",
            "user_setting",
            "import_batch",
            "candidate",
            "candidate_education",
            "candidate_experience",
            "candidate_skill",
            "candidate_certificate",
            "candidate_language",
            "client",
            "contact",
            "tariff_agreement",
            "agreement_rate",
            "rate_profile",
            "allowance_scheme",
            "employment_terms",
            "employment_terms_item",
            "pay_scale",
            "pay_step",
            "pay_increase",
            "text_block",
            "quotation",
            "quotation_text",
            "quotation_line",
            "quotation_rate",
            "quotation_annex",
            "quotation_round",
            "margin_floor",
            "margin_consent",
            "parameter_layer",
            "parameter_layer_value",
            "repricing",
            "repricing_change"};
}

std::vector<std::string> tablesOfWork() {
    return {"vacancy",
            "vacancy_requirement",
            "match_preset",
            "match_weight_change",
            "pipeline_stage",
            "proposal",
            "proposal_step",
            "presentation_consent",
            "presentation",
            "presentation_candidate",
            "interview",
            "interview_contact",
            "rejection",
            "rejection_text",
            "placement",
            "placement_rate",
            "roster_shift",
            "equivalence_proof",
            "weekly_run",
            "timesheet",
            "time_entry",
            "hour_sheet_scan",
            "hours_approval",
            "hours_lock",
            "hours_acceptance",
            "week_terms",
            "week_terms_rate",
            "week_correction",
            "week_correction_entry",
            "week_correction_allowance",
            "wage_statement",
            "invoice",
            "statement_line",
            "expense",
            "expense_receipt",
            "expense_agreement",
            "expense_line",
            "leave_booking",
            "leave_total",
            "leave_payout",
            "leave_period",
            "contact_moment",
            "target",
            "place",
            "import_mapping",
            "hours_mapping",
            "hours_name",
            "import_replaced_entry",
            "number_series",
            "audit_entry"};
}

} // namespace

std::vector<std::string> tablesInOrder() {
    std::vector<std::string> tables = tablesOfRecords();
    const auto work = tablesOfWork();
    tables.insert(tables.end(), work.begin(), work.end());
    return tables;
}

void copyToSqlite(db::Connection& source, const std::string& target,
                  const BackupProgress& progress) {
    const auto opened = Database::open(target, OpenMode::CreateIfMissing);
    if (!opened) {
        throw db::Error(db::Fault::CannotOpen, opened.error().key, "the copy cannot be made");
    }
    db::Connection& copy = (*opened)->connection();
    const db::Transaction snapshot(source, db::Transaction::Mode::Read);
    db::Transaction writing(copy);
    const auto tables = tablesInOrder();
    for (std::size_t i = 0; i < tables.size(); ++i) {
        copyTable(source, copy, tables[i]);
        if (!progress(static_cast<std::int64_t>(i) + 1, static_cast<std::int64_t>(tables.size()))) {
            throw db::Error(db::Fault::Interrupted, "", "the copy was stopped");
        }
    }
    rebuildSearchIndex(copy);
    writing.commit();
}

} // namespace werkbalie::storage
