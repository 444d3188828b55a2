// The lines of a rate breakdown in Dutch, and the steps in which a tariff is built up.
#pragma once

#include "domain/acquisition/tariff/tariff.h"
#include "ui/support/row_model.h"

namespace werkbalie::ui {

/// "Vakantiebijslag" for "holiday_allowance"; expenses by their own name.
[[nodiscard]] QString rateLineName(const domain::RateLine& line);
/// "Zvw — bron: premium.zvw.employer: …": for under the table of lines.
[[nodiscard]] QString rateLineSource(const domain::RateLine& line);
[[nodiscard]] RowModel<domain::RateLine>* makeBreakdownModel(QObject* parent);

/// A step of the waterfall: some lines together.
struct RateStep {
    QString name;
    std::int64_t amount = 0; ///< euro an hour, units of 10^-4
    bool isMargin = false;
};
/// Wage, reservations, premiums, pension, other costs, expenses, margin; empty steps left out.
[[nodiscard]] std::vector<RateStep> rateSteps(const domain::RateBreakdown& breakdown);

} // namespace werkbalie::ui
