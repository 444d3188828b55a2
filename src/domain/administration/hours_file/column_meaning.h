// What a column of somebody else's hours file stands for.
#pragma once

#include "domain/administration/work_marks.h"

#include <string>
#include <string_view>
#include <vector>

namespace werkbalie::domain {

enum class ColumnRole {
    Ignored,   ///< said so: a total, a remark
    Unknown,   ///< nobody said yet what it is
    Placement, ///< our number of the placement, or the portal's
    Personnel, ///< our number of the worker
    Worker,    ///< whole name
    FirstName, ///< or initials
    Prefix,    ///< "van der"
    LastName,
    Client,
    Day,  ///< a date
    Week, ///< "48", "2026-W48", or a date in it
    Year,
    Hours,
    Start,
    End,
    Break,
    Type,       ///< kind of hours, in a word
    Percentage, ///< of the wage
    Reference,
    Component, ///< hours of one kind: "Overwerk 150%"
    Weekday    ///< hours of one day: "ma"
};
[[nodiscard]] std::string_view toText(ColumnRole role);
[[nodiscard]] Result<ColumnRole> parseColumnRole(std::string_view text);

struct ColumnMeaning {
    ColumnRole role = ColumnRole::Unknown;
    HourType type = HourType::Regular;         ///< of a component
    std::optional<Percentage> percentage = {}; ///< of a component; empty: what such an hour pays
    int weekday = 0;                           ///< of a weekday: 0 is Monday
    WorkMarks marks = {};                      ///< of a component: "Koude uren"
    bool operator==(const ColumnMeaning&) const = default;
};

/// Lower case without accents, marks as spaces: "E-mail_adres:" is "e mail adres".
[[nodiscard]] std::string plainWords(std::string_view text);

/// By the words people and programs use; Unknown when none fits. A number of percents without a
/// kind ("150%") stays unknown: overtime and irregular hours are paid alike.
[[nodiscard]] ColumnMeaning meaningOfHeader(std::string_view header);

/// "Overwerk 150%", "ORT nacht", "Normale uren": the kind and what it pays; empty when no kind is
/// meant, or when the percentage may be on top of the wage ("Toeslag 25%").
struct ComponentWord {
    HourType type = HourType::Regular;
    std::optional<Percentage> percentage = {};
    WorkMarks marks = {}; ///< of ordinary hours: "Koud", "Vuil werk"
    bool operator==(const ComponentWord&) const = default;
};
[[nodiscard]] std::optional<ComponentWord> componentOf(std::string_view words);
/// "Overwerk 150%" and "150%" say 150 %; less than the whole wage is left for a person to say.
[[nodiscard]] std::optional<Percentage> percentageIn(std::string_view header);

} // namespace werkbalie::domain
