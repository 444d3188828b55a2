// How hours, states and hour types read on screen.
#pragma once

#include "domain/administration/timesheet.h"
#include "domain/administration/week/acceptance.h"
#include "domain/administration/week/hours_proof.h"

#include <QString>

namespace werkbalie::ui {

[[nodiscard]] QString hourTypeText(domain::HourType type);   ///< "Gewerkt", "Overwerk", ...
[[nodiscard]] QString proofKindText(domain::ProofKind kind); ///< "Getekend urenbriefje"
/// "Getekend urenbriefje van M. de Wit, 23-11-2026".
/// "✓ aanvaard door Jan: gebeld met de klant"
[[nodiscard]] QString acceptedText(const domain::Acceptance& acceptance);
[[nodiscard]] QString proofText(const domain::HoursProof& proof);
[[nodiscard]] QString marksText(domain::WorkMarks marks); ///< "koud, vuil"
[[nodiscard]] QString marksSign(domain::WorkMarks marks); ///< "#kv", where there is little room
[[nodiscard]] QString
entryText(const domain::TimeEntry& entry);         ///< "Overwerk 150 %: 2:00 (15:00-17:00)"
[[nodiscard]] QString dayHeader(domain::Date day); ///< "ma 23-11"
/// "47" of the year of `current`, "2026-47" and "2026-W47". Refusal week.not_a_week.
[[nodiscard]] domain::Result<domain::IsoWeek> readTypedWeek(const QString& text,
                                                            domain::IsoWeek current);
/// "23-11-2026 14:05", on the clock in the Netherlands.
[[nodiscard]] QString momentText(domain::Instant moment);

} // namespace werkbalie::ui
