// Work experience and educations in cells of a table: all in one cell, or a column a field; reading
// and writing stand together, so that what is exported can be imported again.
#pragma once

#include "domain/people/candidate.h"

#include <optional>
#include <span>

namespace werkbalie::app {

/// First or last day of a period that may be written as a month or a year only.
enum class PeriodEdge { First, Last };
/// "01-03-2019", "03-2019", "maart 2019", "2019"; nothing for "heden" and "nu". Refusals of
/// parseDutchDate.
[[nodiscard]] domain::Result<std::optional<domain::Date>> parsePeriodCell(std::string_view text,
                                                                          PeriodEdge edge);

/// "functie; werkgever; van; tot; taken; branche | functie; …", what is not known left empty. A backslash
/// before a bar, a semicolon or a backslash takes it as written. Refusals of parsePeriodCell,
/// import.too_many_parts {value}, import.experience_reversed {value}.
[[nodiscard]] domain::Result<std::vector<domain::WorkExperience>>
parseExperience(std::string_view text);
[[nodiscard]] std::string formatExperience(const std::vector<domain::WorkExperience>& jobs);
/// Refusal import.experience_reversed {value} when it ends before it begins.
[[nodiscard]] domain::Result<void> checkPeriod(const domain::WorkExperience& job);

/// "niveau; opleiding; school; jaar | niveau; …". Refusals import.too_many_parts {value},
/// import.year_not_understood {value}; an unknown level stays unknown.
[[nodiscard]] domain::Result<std::vector<domain::Education>> parseEducations(std::string_view text);
[[nodiscard]] std::string formatEducations(std::span<const domain::Education> educations);
/// A year from 1900 to 2100. Refusal import.year_not_understood {value}.
[[nodiscard]] domain::Result<int> parseYear(std::string_view text);

} // namespace werkbalie::app
