// What must be right about an agency's own dated value before it may cover the law's.
#pragma once

#include "domain/base/finding.h"
#include "domain/parameters/parameter_set.h"

namespace werkbalie::domain {

/// `value.source` is the reason, `known` what holds without own values, `others` the agency's other
/// own values. Blocking: parameter.unknown {key}, own_parameter.is_text, own_parameter.unit {unit,
/// expected}, own_parameter.out_of_range {value, least, most}, own_parameter.too_precise {value,
/// decimals}, own_parameter.period_upside_down, own_parameter.reason_missing,
/// own_parameter.overlaps {from, last_day}. Warning: own_parameter.far_off {value, known}.
[[nodiscard]] Findings checkOwnValue(const Parameter& value, const ParameterSet& known,
                                     const std::vector<Parameter>& others);

/// What is wrong with the number itself, in its unit; also for values that a file brings.
[[nodiscard]] Findings checkParameterValue(const Parameter& value, const ParameterSet& known);

} // namespace werkbalie::domain
