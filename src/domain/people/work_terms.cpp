// Shifts and work permission as text.
#include "domain/people/work_terms.h"

#include "domain/base/choice.h"
#include "domain/base/text.h"

#include <array>

namespace werkbalie::domain {

namespace {

constexpr std::array<std::pair<ShiftSet, std::string_view>, 4> kShifts{
    {{WorkShift::kDay, "day"},
     {WorkShift::kEvening, "evening"},
     {WorkShift::kNight, "night"},
     {WorkShift::kWeekend, "weekend"}}};
constexpr Choices<WorkPermissionKind, 3> kPermissions{
    {{WorkPermissionKind::NotAsked, "not_asked"},
     {WorkPermissionKind::NotNeeded, "not_needed"},
     {WorkPermissionKind::Permit, "permit"}}};

} // namespace

std::string shiftsText(ShiftSet shifts) {
    std::string text;
    for (const auto& [shift, word] : kShifts) {
        if ((shifts & shift) != 0) {
            text += (text.empty() ? "" : " ") + std::string(word);
        }
    }
    return text;
}

Result<ShiftSet> parseShifts(std::string_view text) {
    ShiftSet shifts = 0;
    for (const std::string& part : splitList(text, ' ')) {
        const auto known = std::ranges::find(kShifts, part, &decltype(kShifts)::value_type::second);
        if (known == kShifts.end()) {
            return refuse("shift.unknown", {}, {{"value", part}});
        }
        shifts |= known->first;
    }
    return shifts;
}

std::string_view toText(WorkPermissionKind kind) {
    return choiceText(kPermissions, kind);
}
Result<WorkPermissionKind> parseWorkPermissionKind(std::string_view text) {
    return parseChoice(kPermissions, text);
}

} // namespace werkbalie::domain
