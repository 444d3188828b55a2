// Dutch words for what a line on paper is about.
#pragma once

#include "domain/administration/billing.h"

#include <QString>
#include <optional>

namespace werkbalie::documents {

[[nodiscard]] QString hourTypeWord(domain::HourType type); ///< "Normale uren"
/// "week 47"
[[nodiscard]] QString weekWord(domain::IsoWeek week);
/// "16-11-2026 tot en met 22-11-2026"
[[nodiscard]] QString weekDays(domain::IsoWeek week);
/// "Overuren", and for what differs from the document's week "Correctie overuren week 45"; of a
/// correction that says its day without the week.
[[nodiscard]] QString lineWord(const domain::StatementLine& line,
                               std::optional<domain::IsoWeek> week);
/// "wo 04-11-2026 (week 45)", in the document's week "wo 18-11-2026"; empty when no day is said.
[[nodiscard]] QString correctedDayWord(const domain::StatementLine& line,
                                       std::optional<domain::IsoWeek> week);

} // namespace werkbalie::documents
