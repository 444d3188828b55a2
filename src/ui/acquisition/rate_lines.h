// The lines of a rate breakdown in Dutch, and the steps in which a tariff is built up.
#pragma once

#include "domain/acquisition/tariff/tariff.h"
#include "ui/support/row_model.h"

namespace werkbalie::ui {

/// The steps of the waterfall, in the order of the receipt.
enum class RateGroup { Wage, Reservations, Premiums, Pension, Other, Expenses, Margin, Count };
[[nodiscard]] RateGroup rateLineGroup(const domain::RateLine& line);

/// "Vakantiebijslag" for "holiday_allowance"; expenses by their own name.
[[nodiscard]] QString rateLineName(const domain::RateLine& line);
/// "Zvw — bron: premium.zvw.employer: …": for under the table of lines.
[[nodiscard]] QString rateLineSource(const domain::RateLine& line);
[[nodiscard]] RowModel<domain::RateLine>* makeBreakdownModel(QObject* parent);

/// A step of the waterfall: some lines together, or one.
struct RateStep {
    QString name;
    std::int64_t amount = 0; ///< euro an hour, units of 10^-4; with a label in units of its own
    bool isMargin = false;
    QString label = {}; ///< instead of the amount in euro
    RateGroup group = RateGroup::Other;
    bool fromZero = false; ///< a share of what stands above it, not one more part
};
/// Wage, reservations, premiums, pension, other costs, expenses, margin; empty steps left out.
[[nodiscard]] std::vector<RateStep> rateSteps(const domain::RateBreakdown& breakdown);

} // namespace werkbalie::ui
