// Words that people write for shifts and permits.
#include "app/recruitment/work_terms_text.h"

#include "domain/base/text.h"

#include <algorithm>
#include <array>

namespace werkbalie::app {

using namespace domain;

namespace {

template <class Value> using Word = std::pair<std::string_view, Value>;

/// The first word of each is the one that is written.
constexpr std::array<Word<ShiftSet>, 10> kShifts{{{"dag", WorkShift::kDay},
                                                  {"avond", WorkShift::kEvening},
                                                  {"nacht", WorkShift::kNight},
                                                  {"weekend", WorkShift::kWeekend},
                                                  {"day", WorkShift::kDay},
                                                  {"evening", WorkShift::kEvening},
                                                  {"night", WorkShift::kNight},
                                                  {"alle", WorkShift::kAll},
                                                  {"all", WorkShift::kAll},
                                                  {"weekenden", WorkShift::kWeekend}}};
using Kind = WorkPermissionKind;
constexpr std::array<Word<Kind>, 11> kPermissions{{{"niet nodig", Kind::NotNeeded},
                                                   {"vergunning", Kind::Permit},
                                                   {"niet gevraagd", Kind::NotAsked},
                                                   {"nee", Kind::NotNeeded},
                                                   {"vrij op de arbeidsmarkt", Kind::NotNeeded},
                                                   {"werkvergunning", Kind::Permit},
                                                   {"ja", Kind::Permit},
                                                   {"twv", Kind::Permit},
                                                   {"gvva", Kind::Permit},
                                                   {"not needed", Kind::NotNeeded},
                                                   {"permit", Kind::Permit}}};

std::vector<std::string> partsOf(std::string text, std::string_view separators) {
    std::ranges::replace_if(
        text, [&](char c) { return separators.find(c) != std::string_view::npos; }, '|');
    return splitList(text, '|');
}

/// "dagdienst" and "avondploeg" are read by their first part.
std::string withoutEnding(std::string word) {
    for (const std::string_view ending : {"dienst", "ploeg", "diensten"}) {
        if (word.ends_with(ending) && word.size() > ending.size()) {
            word.resize(word.size() - ending.size());
        }
    }
    return word;
}

} // namespace

Result<ShiftSet> parseShiftCell(std::string_view text) {
    ShiftSet shifts = 0;
    for (const std::string& part : partsOf(foldText(text), " ,;/+")) {
        const auto known = std::ranges::find(kShifts, withoutEnding(part), &Word<ShiftSet>::first);
        if (known == kShifts.end()) {
            return refuse("import.shifts_not_understood", {}, {{"value", std::string(text)}});
        }
        shifts |= known->second;
    }
    return shifts;
}

std::string formatShifts(ShiftSet shifts) {
    constexpr std::size_t kWritten = 4;
    std::string text;
    for (std::size_t i = 0; i < kWritten; ++i) {
        if ((shifts & kShifts.at(i).second) != 0) {
            text += (text.empty() ? "" : " ") + std::string(kShifts.at(i).first);
        }
    }
    return text;
}

Result<WorkPermissionKind> parsePermissionCell(std::string_view text) {
    std::string folded = foldText(trim(text));
    std::ranges::replace(folded, '_', ' ');
    const auto known = std::ranges::find(kPermissions, folded, &Word<Kind>::first);
    if (known == kPermissions.end()) {
        return refuse("import.work_permission_not_understood", {}, {{"value", std::string(text)}});
    }
    return known->second;
}

std::string formatPermission(WorkPermissionKind kind) {
    if (kind == Kind::NotAsked) {
        return {};
    }
    const auto word = std::ranges::find(kPermissions, kind, &Word<Kind>::second);
    return std::string(word->first);
}

std::vector<std::string> parseFurtherOccupations(std::string_view text) {
    const bool bars = text.find('|') != std::string_view::npos;
    return partsOf(std::string(text), bars ? "|" : ",;");
}

std::string formatFurtherOccupations(const std::vector<std::string>& occupations) {
    std::string text;
    for (const std::string& occupation : occupations) {
        text += (text.empty() ? "" : "|") + occupation;
    }
    // One function that has a comma in its name would be read as two.
    return occupations.size() == 1 && text.find_first_of(",;") != std::string::npos ? text + '|'
                                                                                    : text;
}

} // namespace werkbalie::app
