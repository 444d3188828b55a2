// The columns of the lists around an offer.
#pragma once

#include "app/acquisition/quotations.h"
#include "domain/acquisition/quotation/negotiation.h"
#include "ui/support/row_model.h"

namespace werkbalie::ui {

/// The regular hour of a function, or below it another kind of hour.
struct OfferedTariff {
    QString name;
    QString detail; ///< hours a week, or empty
    bool isRegular = true;
    domain::HourlyRate tariff{};
    domain::HourlyRate wage{};           ///< 0: not told
    std::optional<domain::Money> margin; ///< an hour; empty when typed by hand
    std::int64_t marginPercentage = 0;   ///< of the tariff, units of 10^-2 percent
    QString note = {};
};
[[nodiscard]] std::vector<OfferedTariff> offeredTariffs(const domain::Quotation& quotation);

[[nodiscard]] std::vector<Column<storage::QuotationRow>> quotationColumns(domain::Date today);
/// The same without the client: for the offers of one client.
[[nodiscard]] std::vector<Column<storage::QuotationRow>> clientQuotationColumns(domain::Date today);
/// The editions of one offer.
[[nodiscard]] std::vector<Column<storage::QuotationRow>> editionColumns();
[[nodiscard]] std::vector<Column<OfferedTariff>> offeredTariffColumns();
/// A round, and what this edition offers beside what it asked.
struct RoundLine {
    domain::QuotationRound round;
    std::optional<domain::TariffGap> gap = {};
};
[[nodiscard]] std::vector<RoundLine> roundLines(const app::QuotationFile& file);
[[nodiscard]] std::vector<Column<RoundLine>> roundColumns();

} // namespace werkbalie::ui
