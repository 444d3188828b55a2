// The columns of the clients to call for a candidate.
#pragma once

#include "app/matching/opportunities.h"
#include "ui/support/row_model.h"

namespace werkbalie::ui {

[[nodiscard]] RowModel<app::Opportunity>* makeOpportunityModel(QObject* parent);
/// "vacature nu open, 2 eerder geplaatst": why this client, in one line.
[[nodiscard]] QString reasonsOf(const app::Opportunity& row);
/// "di 24-11-2026, Sanne: vraagt in januari vijf mensen".
[[nodiscard]] QString lastTalkText(const app::Opportunity& row);
[[nodiscard]] QString contactText(const app::Opportunity& row);

} // namespace werkbalie::ui
