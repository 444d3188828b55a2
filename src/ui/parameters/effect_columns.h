// What happens to tariffs, in tables: per tariff and per client.
#pragma once

#include "app/acquisition/indexation.h"
#include "ui/support/row_model.h"

namespace werkbalie::ui {

/// A tariff with the user's choice whether it gets a new edition.
struct TariffLine {
    app::RepricedRow row;
    bool chosen = false;

    /// Placements run on at what was agreed; what cannot be priced stays as it is.
    [[nodiscard]] bool canBeChosen() const {
        return row.kind == app::RepricedKind::Agreement && row.isPriced();
    }
};
[[nodiscard]] std::int64_t lineId(const app::RepricedRow& row);
/// "+€ 0,84", "-€ 0,10".
[[nodiscard]] QString signedMoney(domain::Money amount);
/// "+1,25%".
[[nodiscard]] QString signedPercentage(std::int64_t hundredths);

[[nodiscard]] RowModel<TariffLine>* makeTariffModel(QObject* parent);
[[nodiscard]] RowModel<app::ClientEffect>* makeEffectModel(QObject* parent);
[[nodiscard]] RowModel<storage::RepricingRow>* makeRepricingModel(QObject* parent);

} // namespace werkbalie::ui
