// The lines of an invoice or wage statement, grouped per worker and placement.
#pragma once

#include "documents/paper_table.h"
#include "domain/administration/billing.h"

#include <optional>

namespace werkbalie::documents {

struct StatementTable {
    const std::vector<domain::StatementLine>& lines;
    std::optional<domain::IsoWeek> week; ///< lines of another one say theirs; without it all do
    QString firstHeader; ///< "Flexkracht" on an invoice, "Functie" on a wage statement
    QString rateHeader;  ///< "Tarief" or "Uurloon"
    bool showWorkers = true;
};
/// Draws head, groups with subtotals, and the closing rule.
void drawStatementTable(Paper& paper, const StatementTable& table);

} // namespace werkbalie::documents
