// The columns of the lists around a client.
#pragma once

#include "domain/acquisition/client.h"
#include "storage/repositories/client_repository.h"
#include "storage/repositories/placement_repository.h"
#include "ui/support/row_model.h"

namespace werkbalie::ui {

[[nodiscard]] std::vector<Column<storage::ClientRow>> clientColumns(domain::Date today);
[[nodiscard]] std::vector<Column<domain::Contact>> contactPersonColumns();
/// "Overwerk € 41,25 · Reisuren € 20,00".
[[nodiscard]] QString ratesText(const std::vector<domain::AgreedRate>& rates);
[[nodiscard]] std::vector<Column<domain::TariffAgreement>> agreementColumns(domain::Date today);
[[nodiscard]] std::vector<Column<storage::PlacementRow>> clientPlacementColumns();

} // namespace werkbalie::ui
