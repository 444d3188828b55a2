// Dutch words for what a line on paper is about.
#pragma once

#include "domain/administration/billing.h"

#include <QString>

namespace werkbalie::documents {

[[nodiscard]] QString hourTypeWord(domain::HourType type); ///< "Normale uren"
/// "week 47"
[[nodiscard]] QString weekWord(domain::IsoWeek week);
/// "16-11-2026 tot en met 22-11-2026"
[[nodiscard]] QString weekDays(domain::IsoWeek week);
/// "Overuren", of another week than the document's "Overuren week 45", and of a correction also its
/// day: "Correctie overuren wo 04-11-2026 (week 45)".
[[nodiscard]] QString lineWord(const domain::StatementLine& line, domain::IsoWeek week);

} // namespace werkbalie::documents
