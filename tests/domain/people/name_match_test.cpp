// Names in files beside names in the dossier: sure, likely, alike, or somebody else.
#include "domain/people/name_match.h"

#include "tests/support/catch.h"

using namespace werkbalie::domain;

TEST_CASE("a name is the same in any order and however its letters are written", "[name_match]") {
    const PersonName jan{"Jan", "van den", "Berg"};
    for (const char* written : {"Jan van den Berg", "Berg, Jan van den", "VAN DEN BERG JAN",
                                "berg van den, jan", "Jan  van den  Berg"}) {
        INFO(written);
        CHECK(nameFit(written, jan) == NameFit::Exact);
    }
    CHECK(nameFit("Zoe Ozdemir", {"Zoë", "", "Özdemir"}) == NameFit::Exact);
    CHECK(nameKey("Berg, Jan van den") == nameKey("Jan van den Berg"));
}

TEST_CASE("initials and left out prefixes are likely, never sure", "[name_match]") {
    const PersonName jan{"Jan Pieter", "van den", "Berg"};
    for (const char* written : {"J. van den Berg", "J.P. van den Berg", "JP Berg", "Berg, J",
                                "Jan Berg", "Berg", "Jan Pieter Berg"}) {
        INFO(written);
        CHECK(nameFit(written, jan) == NameFit::Likely);
    }
    CHECK(nameFit("K. van den Berg", jan) == NameFit::None);
    CHECK(nameFit("P. Berg", {"Jan", "", "Berg"}) == NameFit::None);
}

TEST_CASE("typing errors and halves of a double name are alike", "[name_match]") {
    CHECK(nameFit("Fatima el Amrnai", {"Fatima", "el", "Amrani"}) == NameFit::Alike);
    CHECK(nameFit("Janne Smit", {"Jannie", "", "Smit"}) == NameFit::Alike);
    CHECK(nameFit("Els Bakker", {"Els", "", "Bakker-Jansen"}) == NameFit::Alike);
    CHECK(nameFit("Jan Bos", {"Jan", "", "Vos"}) == NameFit::None); // too short to be an error
    CHECK(nameFit("Piet Jansen", {"Karel", "", "Jansen"}) == NameFit::None);
    CHECK(nameFit("", {"Jan", "", "Berg"}) == NameFit::None);
}

TEST_CASE("a sorted name gives back its parts", "[name_match]") {
    CHECK(nameOfSorted("Berg, Jan van den") == PersonName{"Jan", "van den", "Berg"});
    CHECK(nameOfSorted("Berg, Jan Pieter van den") == PersonName{"Jan Pieter", "van den", "Berg"});
    CHECK(nameOfSorted("Jansen, Karel") == PersonName{"Karel", "", "Jansen"});
    CHECK(nameOfSorted("Jansen") == PersonName{"", "", "Jansen"});
}
