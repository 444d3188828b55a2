// Shifts, work permission and further functions in cells of a table; reading and writing stand
// together, so that what is exported can be imported again.
#pragma once

#include "domain/people/candidate.h"

namespace werkbalie::app {

/// "dag avond nacht weekend", "dagdienst, nachtdienst", "day|night", "alle". Refusal
/// import.shifts_not_understood {value}.
[[nodiscard]] domain::Result<domain::ShiftSet> parseShiftCell(std::string_view text);
[[nodiscard]] std::string formatShifts(domain::ShiftSet shifts); ///< "dag avond"
/// "niet nodig", "vergunning", "not_needed", "permit". Refusal
/// import.work_permission_not_understood {value}.
[[nodiscard]] domain::Result<domain::WorkPermissionKind> parsePermissionCell(std::string_view text);
[[nodiscard]] std::string formatPermission(domain::WorkPermissionKind kind); ///< "niet nodig"
/// "Orderpicker|Inpakker"; commas or semicolons part them when there is no bar.
[[nodiscard]] std::vector<std::string> parseFurtherOccupations(std::string_view text);
[[nodiscard]] std::string formatFurtherOccupations(const std::vector<std::string>& occupations);

} // namespace werkbalie::app
