// What a new set of dated values does to those that are known: for a preview, and for laying it
// over them.
#pragma once

#include "domain/base/finding.h"
#include "domain/parameters/parameter_set.h"

namespace werkbalie::domain {

/// From the first day on that the values name a key, they hold for it; what was known and began
/// before the last of them is gone. A known value that begins later is newer than the set, and
/// takes over on its own first day. Other keys stay as they are. `agency`: own values that lie over
/// the known ones, which are no newer law.
[[nodiscard]] ParameterSet withNewSet(const ParameterSet& known,
                                      const std::vector<Parameter>& values,
                                      const std::vector<Parameter>& agency = {});

enum class ParameterChangeKind {
    Added,   ///< nothing held on its first day
    Changed, ///< another value held on its first day
    Ended,   ///< held for days that the set leaves without a value
    Same     ///< what held on its first day already
};
struct ParameterChange {
    ParameterChangeKind kind = ParameterChangeKind::Same;
    Parameter value; ///< the new one, up to a newer known one; of Ended: what held
    std::optional<Parameter> before = {}; ///< what held on the first day
    std::optional<Date> lastDay = {};     ///< of Ended: the last day with a value
    bool operator==(const ParameterChange&) const;
};
/// By key and day.
[[nodiscard]] std::vector<ParameterChange>
parameterChanges(const std::vector<Parameter>& values, const ParameterSet& known,
                 const std::vector<Parameter>& agency = {});

/// Blocking, each with the key: parameter_set.empty, parameter_set.overlap {from},
/// parameter_set.gap {from, last_day} between known and new or within the set, parameter_set.unit
/// {unit, expected}, parameter_set.unknown_unit, parameter_set.out_of_range, .too_precise,
/// .is_text. Warning: parameter_set.new_key.
[[nodiscard]] Findings checkParameterSet(const std::vector<Parameter>& values,
                                         const ParameterSet& known);

} // namespace werkbalie::domain
