// A receipt as a person reads it: one row a subject, what is still to be asked, what would help.
#pragma once

#include "ui/matching/receipt_columns.h"

#include <QStringList>
#include <vector>

namespace werkbalie::ui {

/// One subject of the receipt: what the client requires and what it weighs, as one row.
struct MatchReceiptRow {
    std::vector<domain::CriterionLine> lines; ///< the required ones first; never empty
    domain::CriterionOutcome outcome = domain::CriterionOutcome::Unknown;
    bool required = false;
    int weight = 0;
    std::int64_t points = 0; ///< in thousandths of a point

    [[nodiscard]] const domain::CriterionLine& front() const { return lines.front(); }
};

/// Lines about the same thing ("uren" as a minimum and as a wish) become one row, in their order.
[[nodiscard]] std::vector<MatchReceiptRow>
matchReceiptRows(const std::vector<domain::CriterionLine>& lines);

[[nodiscard]] QString askedText(const MatchReceiptRow& row);
[[nodiscard]] QString foundText(const MatchReceiptRow& row);
[[nodiscard]] QString outcomeText(const MatchReceiptRow& row);
[[nodiscard]] QString weightText(const MatchReceiptRow& row);
[[nodiscard]] QString pointsText(const MatchReceiptRow& row);
[[nodiscard]] Meaning meaningOf(const MatchReceiptRow& row);
[[nodiscard]] RowModel<MatchReceiptRow>* makeMatchReceiptModel(QObject* parent);

/// "Samen 63,5 van 90 punten: score 70,6".
[[nodiscard]] QString receiptSum(const std::vector<MatchReceiptRow>& rows, int scoreInTenths);
/// "VCA behalen": what would take away what is missing; empty where nothing can be done.
[[nodiscard]] QString mendText(const MatchReceiptRow& row);
/// What would mend a knock-out, all of it in one line.
[[nodiscard]] QString mendsOf(const domain::MatchScore& score);
/// The same, a line each.
[[nodiscard]] QStringList mendsOf(const std::vector<MatchReceiptRow>& rows);
/// The whole of one row, with where it was found and what would help: rich text of a line or two.
[[nodiscard]] QString detailText(const MatchReceiptRow& row);
/// "+4,2 Vca behalen": the rows that would raise the score most, the most first.
[[nodiscard]] QStringList raisesOf(const std::vector<MatchReceiptRow>& rows);
/// What is not known yet, as questions to ask: "Rijbewijs B".
[[nodiscard]] QStringList questionsOf(const std::vector<MatchReceiptRow>& rows);

} // namespace werkbalie::ui
