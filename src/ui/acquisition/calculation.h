// One calculation as the window shows it: figures, lines, hours of other kinds, and what is to be
// said about it. No widgets, no database.
#pragma once

#include "domain/acquisition/tariff/tariff.h"
#include "ui/acquisition/calculator_draft.h"
#include "ui/acquisition/receipt_rows.h"

#include <array>

namespace werkbalie::ui {

/// Who looks at the screen: the agency, or the client beside it.
enum class Audience { Agency, Client };

struct Figure {
    QString caption = {};
    QString value = {}; ///< empty: the figure is not shown
};
/// A tariff of another hour, a stage of payment, a step of a takeover fee.
struct SideRow {
    QString name;
    QString detail;
    QString amount;
};

struct Calculation {
    std::array<Figure, 4> figures = {};
    std::vector<ReceiptRow> rows = {};
    std::int64_t total = 0; ///< of the chart, 10^-4 euro; 0: no bar for it
    std::vector<SideRow> sides = {};
    QString sidesTitle = {};
    std::optional<domain::RateBreakdown> breakdown = {}; ///< of a tariff only
    QString rhythm = {};                                 ///< the margin an hour, a week, a year
    QString hint = {}; ///< what to fill in first; then there is no refusal
    std::optional<domain::Refusal> refusal = {};
    domain::Findings wageFindings = {}; ///< beside the field of the wage
    domain::Findings warnings = {};
    domain::Findings notes = {};
};

/// Pure, in microseconds: for every key and every scenario.
[[nodiscard]] Calculation calculate(const CalculatorDraft& draft,
                                    const domain::ParameterSet& parameters, Audience audience);

} // namespace werkbalie::ui
