// Every list as a table that CSV, XLSX and JSON can be written from.
#pragma once

#include "app/context.h"
#include "app/table.h"

namespace werkbalie::app {

enum class ExportKind { Candidates, Clients, Vacancies, Placements, Timesheets };
[[nodiscard]] domain::Result<ExportKind> parseExportKind(std::string_view text);
[[nodiscard]] domain::Result<Table> exportTable(Context& context, ExportKind kind,
                                                Progress& progress);

} // namespace werkbalie::app
