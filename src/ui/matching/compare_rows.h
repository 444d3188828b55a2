// Candidates (or vacancies) side by side: criteria down, one column each, differences marked.
#pragma once

#include "ui/matching/match_presenter.h"
#include "ui/matching/match_receipt.h"

namespace werkbalie::ui {

struct CompareCell {
    QString text;
    Meaning meaning = Meaning::None;
};
struct CompareRow {
    QString subject;
    QString weight;
    std::vector<CompareCell> cells; ///< one for each that is compared
    bool differs = false;
};

/// Score, distance and work first, then every criterion of any of them, in the order of the
/// receipts. What one has not is an empty cell.
[[nodiscard]] std::vector<CompareRow> compareRows(const std::vector<app::RankedMatch>& matches,
                                                  MatchDirection direction);
[[nodiscard]] QString compareName(const app::RankedMatch& match, MatchDirection direction);
[[nodiscard]] RowModel<CompareRow>* makeCompareModel(const std::vector<app::RankedMatch>& matches,
                                                     MatchDirection direction, QObject* parent);

} // namespace werkbalie::ui
