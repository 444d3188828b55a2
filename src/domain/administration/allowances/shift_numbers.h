// Which pieces of work are one shift, for what is paid once a shift or once a day.
#pragma once

#include "domain/base/date.h"

#include <cstddef>
#include <span>
#include <vector>

namespace werkbalie::domain {

struct WorkPiece;

struct ShiftNumber {
    std::size_t shift = 0; ///< counted in order of time
    Date day{};            ///< on which the shift began
    bool operator==(const ShiftNumber&) const = default;
};

/// One for each piece. Pieces that touch are one shift; so are those that end within thirteen hours
/// of the start of the first, as a daily rest of eleven then still fits in the day
/// (Arbeidstijdenwet art. 5:3): what lies between is a pause. Hours without times belong to the
/// first shift that began on their day. Stand-by and work are never one shift. The order of the
/// pieces does not matter.
[[nodiscard]] std::vector<ShiftNumber> shiftNumbers(std::span<const WorkPiece> pieces);

} // namespace werkbalie::domain
