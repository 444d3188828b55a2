// How expenses are called and written on screens.
#pragma once

#include "app/administration/expenses.h"
#include "ui/support/look.h"

#include <QString>

namespace werkbalie::ui {

[[nodiscard]] QString word(domain::ExpenseKind kind);
[[nodiscard]] QString shortWord(domain::ExpenseKind kind); ///< for a narrow column
[[nodiscard]] QString word(domain::ExpenseState state);
[[nodiscard]] QString word(domain::ExpenseTreatment treatment);
[[nodiscard]] Meaning meaningOf(domain::ExpenseState state);
/// "42,5 km", "1 dag"; nothing for what goes by its receipt.
[[nodiscard]] QString quantityText(const domain::Expense& expense);
/// "onbelast € 10,00, belast € 2,00".
[[nodiscard]] QString splitText(const domain::ExpenseSplit& split);
/// "Grens € 0,25 per km: travel.km: ..."; why nothing was split when there is no split.
[[nodiscard]] QString splitSource(const domain::Expense& expense,
                                  const domain::Result<domain::ExpenseSplit>& split);
/// "12 kB", "1,4 MB".
[[nodiscard]] QString fileSize(std::int64_t bytes);

} // namespace werkbalie::ui
