// What was said about an hours file, kept so that the next one needs no question.
#pragma once

#include "domain/administration/hours_file/hours_layout.h"
#include "domain/base/id.h"

namespace werkbalie::domain {

using HoursMappingId = Id<struct HoursMappingTag>;

struct NamedColumn {
    std::string header; ///< as in the file
    ColumnMeaning meaning;
    bool operator==(const NamedColumn&) const = default;
};
/// A word in the column of kinds that only this client uses: "ZATUREN".
struct WordMeaning {
    std::string word;
    ComponentWord meaning;
    bool operator==(const WordMeaning&) const = default;
};
struct HoursMapping {
    HoursLayout layout = HoursLayout::Entries;
    std::string sheet = {}; ///< name; empty: whichever fits
    DateOrder dates = DateOrder::DayFirst;
    WeekSpread spread = WeekSpread::Ask;
    std::vector<NamedColumn> columns = {};
    std::vector<WordMeaning> words = {};
    bool operator==(const HoursMapping&) const = default;
};

/// A header as it is compared: plain words, and of a day only which one ("ma 23-11" is "ma").
[[nodiscard]] std::string headerKey(std::string_view header);
/// Of all columns that are used, in one order: files with these are read alike.
[[nodiscard]] std::string headerKey(const HoursMapping& mapping);

/// The mapping laid on a header row: a meaning for each cell. Columns that the mapping does not
/// know get the meaning of their words. Empty when a column that it uses is not there.
[[nodiscard]] std::vector<ColumnMeaning> applied(const HoursMapping& mapping,
                                                 const std::vector<std::string>& header);

} // namespace werkbalie::domain
