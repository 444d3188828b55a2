// Age groups for figures about many people together. No rule, score or choice reads them.
#pragma once

#include "domain/base/date.h"

#include <array>
#include <string_view>

namespace werkbalie::domain {

enum class AgeGroup {
    UnderTwentyFive,
    FromTwentyFive,
    FromThirtyFive,
    FromFortyFive,
    FromFiftyFive
};

inline constexpr std::array kAgeGroups{AgeGroup::UnderTwentyFive, AgeGroup::FromTwentyFive,
                                       AgeGroup::FromThirtyFive, AgeGroup::FromFortyFive,
                                       AgeGroup::FromFiftyFive};

/// Whole years reached on that day; a day before the birth gives the youngest group. The borders
/// are a choice of this program (ten years wide), not of a law.
[[nodiscard]] AgeGroup ageGroupOf(Date birthDate, Date on);
/// "until_25", "25_34", "35_44", "45_54", "from_55".
[[nodiscard]] std::string_view toText(AgeGroup group);

} // namespace werkbalie::domain
