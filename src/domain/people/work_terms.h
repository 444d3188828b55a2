// On which shifts somebody works, and whether the law lets them: facts that a match asks for.
#pragma once

#include "domain/base/date.h"
#include "domain/base/result.h"

#include <optional>
#include <string>
#include <string_view>

namespace werkbalie::domain {

/// Bits of WorkShift; 0: not asked.
using ShiftSet = unsigned;
struct WorkShift {
    static constexpr ShiftSet kDay = 1;
    static constexpr ShiftSet kEvening = 2;
    static constexpr ShiftSet kNight = 4;
    static constexpr ShiftSet kWeekend = 8;
    static constexpr ShiftSet kAll = 15;
};
/// "day evening"; parse refuses shift.unknown {value}.
[[nodiscard]] std::string shiftsText(ShiftSet shifts);
[[nodiscard]] Result<ShiftSet> parseShifts(std::string_view text);

/// Whether work is lawful without more (Wet arbeid vreemdelingen art. 2). It says nothing of a
/// nationality, which is neither asked nor derived.
enum class WorkPermissionKind { NotAsked, NotNeeded, Permit };
struct WorkPermission {
    WorkPermissionKind kind = WorkPermissionKind::NotAsked;
    std::optional<Date> validUntil = {}; ///< last valid day of a permit; empty: not noted yet
    bool operator==(const WorkPermission&) const = default;
};
[[nodiscard]] std::string_view toText(WorkPermissionKind kind);
[[nodiscard]] Result<WorkPermissionKind> parseWorkPermissionKind(std::string_view text);

} // namespace werkbalie::domain
