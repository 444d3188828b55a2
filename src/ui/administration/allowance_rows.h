// Bands as rows of a table that is edited in place, and back.
#pragma once

#include "domain/administration/allowances/allowance_scheme.h"
#include "ui/support/rows_editor.h"

namespace werkbalie::ui {

[[nodiscard]] std::vector<EditorColumn> bandColumns();
[[nodiscard]] std::vector<EditorRow> rowsOf(const std::vector<domain::AllowanceBand>& bands);
/// A cell that is not understood adds allowance.cell_not_understood {row, column, text}.
[[nodiscard]] std::vector<domain::AllowanceBand> bandsOf(const std::vector<EditorRow>& rows,
                                                         domain::Findings& findings);

/// "ma-vr", "za zo", "ma t/m vr"; empty is every day (0).
[[nodiscard]] std::optional<unsigned> readDays(const QString& text);
/// "18-22", "18:00-22:00", "22-6"
[[nodiscard]] std::optional<domain::BandHours> readBandHours(const QString& text);

/// Shifts of an example week: "ma-vr 7-15:30/30, za 22-6, wo 2" on the days of the week; what is
/// not understood adds allowance.example_not_understood {text}.
[[nodiscard]] domain::Timesheet exampleSheet(const QString& text, domain::IsoWeek week,
                                             domain::Findings& findings);

} // namespace werkbalie::ui
