// Dated parameters as JSON: the files in resources/parameters and an agency's own.
#pragma once

#include "domain/parameters/parameter_set.h"

#include <string_view>
#include <vector>

namespace werkbalie::exchange {

/// A list of {key, value | text, unit, valid_from, valid_to, source, confidence, note?}. `value` is
/// a string with a decimal point (at most six decimals), `valid_to` the last day or null,
/// `valid_from` null when the start is not known. Refusals name file and key (or "#12", the place
/// of an entry without one): parameters.not_json, parameters.broken_json {line},
/// parameters.field_twice, parameters.unknown_field, parameters.missing_field, parameters.bad_date,
/// parameters.bad_number, parameters.bad_confidence.
[[nodiscard]] domain::Result<std::vector<domain::Parameter>>
readParameters(std::string_view json, std::string_view fileName);

/// What is compiled into the program, read once. Throws std::logic_error when a file of ours is
/// wrong.
[[nodiscard]] const domain::ParameterSet& builtInParameters();

} // namespace werkbalie::exchange
