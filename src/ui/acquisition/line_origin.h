// Where a line of a receipt comes from: the dated figure it names, why that one, and how sure it
// is.
#pragma once

#include "domain/parameters/parameter_set.h"
#include "ui/support/look.h"

#include <QString>
#include <optional>

namespace werkbalie::ui {

struct LineOrigin {
    QString reason = {}; ///< "uitzendbeding (Besluit Wfsv art. 2.4)", in Dutch
    std::optional<domain::Parameter> figure = {}; ///< as it holds on the day; empty: typed in
};

/// Reads the source of a receipt's line: "reason; key: source [confidence]", "input: field", ...
[[nodiscard]] LineOrigin lineOrigin(std::string_view source, const domain::ParameterSet& parameters,
                                    domain::Date date);

/// "Bij de bron nagelezen", "Nog niet bevestigd", "Eigen waarde van het bureau".
[[nodiscard]] QString confidenceWord(const domain::Parameter& figure);
[[nodiscard]] Meaning confidenceMeaning(const domain::Parameter& figure);
/// "01-01-2026 t/m 31-12-2026", "vanaf 01-01-2026".
[[nodiscard]] QString validityText(const domain::DateRange& validity);

} // namespace werkbalie::ui
