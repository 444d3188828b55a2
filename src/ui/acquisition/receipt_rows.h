// The lines of a tariff or a fee as table, chart and details show them.
#pragma once

#include "domain/acquisition/fees/fee_line.h"
#include "ui/acquisition/line_origin.h"
#include "ui/acquisition/rate_lines.h"

namespace werkbalie::ui {

struct ReceiptRow {
    std::string key;
    QString name;
    QString base;        ///< "122,56%" of the wage, or an amount
    QString baseMeaning; ///< what the base is, in full: "€ 25,74, 122,56% van het uurloon"
    QString percentage;
    QString amount;
    std::int64_t units = 0; ///< the amount in 10^-4 euro
    RateGroup group = RateGroup::Other;
    bool unverified = false;
    bool fromZero = false; ///< a share of the lines above it, not one more of them
    std::string source = {};
};

/// Lines without an amount are left out: what is not due explains nothing.
[[nodiscard]] std::vector<ReceiptRow> receiptRows(const domain::RateBreakdown& breakdown);
[[nodiscard]] std::vector<ReceiptRow> receiptRows(const std::vector<domain::FeeLine>& lines);
/// What the client is told: the parts of the cost of an hour in whole percents, no amounts.
[[nodiscard]] std::vector<ReceiptRow> clientRows(const domain::RateBreakdown& breakdown);
/// A bar for each row.
[[nodiscard]] std::vector<RateStep> stepsOf(const std::vector<ReceiptRow>& rows);

[[nodiscard]] RowModel<ReceiptRow>* makeLinesModel(QObject* parent);

} // namespace werkbalie::ui
