// Columns of margin floors and of the questions for a margin under one.
#pragma once

#include "storage/repositories/margin_repository.h"
#include "ui/support/row_model.h"

namespace werkbalie::ui {

[[nodiscard]] QString word(domain::MarginSubject subject);
[[nodiscard]] QString word(domain::ConsentState state);
[[nodiscard]] Meaning meaningOf(domain::ConsentState state);

using BranchName = std::function<QString(std::optional<domain::BranchId>)>;
[[nodiscard]] RowModel<domain::DatedMarginFloor>*
makeFloorModel(domain::Date today, const BranchName& branchName, QObject* parent);
[[nodiscard]] RowModel<storage::MarginConsentRow>* makeConsentModel(QObject* parent);

} // namespace werkbalie::ui
