// The groups of ten years by which shares are compared.
#include "domain/results/age_group.h"

#include "domain/base/choice.h"

namespace werkbalie::domain {

namespace {

constexpr Choices<AgeGroup, 5> kTexts{{{AgeGroup::UnderTwentyFive, "until_25"},
                                       {AgeGroup::FromTwentyFive, "25_34"},
                                       {AgeGroup::FromThirtyFive, "35_44"},
                                       {AgeGroup::FromFortyFive, "45_54"},
                                       {AgeGroup::FromFiftyFive, "from_55"}}};

} // namespace

AgeGroup ageGroupOf(Date birthDate, Date on) {
    const int years = ageAt(birthDate, on);
    if (years < 25) {
        return AgeGroup::UnderTwentyFive;
    }
    if (years < 35) {
        return AgeGroup::FromTwentyFive;
    }
    if (years < 45) {
        return AgeGroup::FromThirtyFive;
    }
    return years < 55 ? AgeGroup::FromFortyFive : AgeGroup::FromFiftyFive;
}

std::string_view toText(AgeGroup group) {
    return choiceText(kTexts, group);
}

} // namespace werkbalie::domain
