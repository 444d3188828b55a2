// Distances against known ones, and the ways in which an address is found on the map.
#include "domain/matching/places.h"
#include "tests/support/catch.h"

#include <rapidcheck.h>
#include <vector>

using namespace werkbalie::domain;

namespace {

constexpr Coordinates kUtrecht{.latitude = 52'090'700, .longitude = 5'121'400};
constexpr Coordinates kMaastricht{.latitude = 50'851'400, .longitude = 5'690'900};
constexpr Coordinates kParis{.latitude = 48'856'600, .longitude = 2'352'200};

Coordinates anywhere() {
    return {.latitude = *rc::gen::inRange(-90'000'000, 90'000'001),
            .longitude = *rc::gen::inRange(-180'000'000, 180'000'001)};
}

PlaceTable smallTable() {
    PlaceTable table;
    table.add(
        std::vector<Place>{{.postcode = "", .name = "The Hague", .at = {52'076'670, 4'298'610}},
                           {.postcode = "", .name = "Hengelo", .at = {52'265'830, 6'793'060}},
                           {.postcode = "", .name = "Hengelo", .at = {52'050'000, 6'300'000}},
                           {.postcode = "10",
                            .name = "Amsterdam",
                            .at = {52'372'800, 4'882'700},
                            .precision = PlacePrecision::Region},
                           {.postcode = "1011",
                            .name = "Amsterdam",
                            .at = {52'371'000, 4'904'100},
                            .precision = PlacePrecision::Postcode},
                           {.postcode = "1013",
                            .name = "Amsterdam",
                            .at = {52'387'600, 4'884'100},
                            .precision = PlacePrecision::Postcode}});
    return table;
}

} // namespace

TEST_CASE("distances are those of the globe", "[places]") {
    CHECK(distanceKm(kUtrecht, kUtrecht) == 0);
    CHECK(distanceKm(kUtrecht, kMaastricht) == 143);
    CHECK(distanceKm(kUtrecht, kParis) == 409);
    CHECK(distanceKm(Coordinates{0, 0}, Coordinates{0, 180'000'000}) == 20'015);
    CHECK(distanceKm(Coordinates{0, 179'999'999}, Coordinates{0, -179'999'999}) == 0);
    CHECK(distanceKm(Coordinates{90'000'000, 0}, Coordinates{90'000'000, 77'000'000}) == 0);
}

TEST_CASE("a distance is the same in both directions and no detour is shorter", "[places]") {
    CHECK(rc::check([] {
        const Coordinates a = anywhere();
        const Coordinates b = anywhere();
        const Coordinates c = anywhere();
        RC_ASSERT(distanceKm(a, b) == distanceKm(b, a));
        RC_ASSERT(distanceKm(a, b) <= 20'016);
        RC_ASSERT(distanceKm(a, b) <= distanceKm(a, c) + distanceKm(c, b) + 1); // rounding
        RC_ASSERT(distanceKm(a, b) == distanceKm(spherePoint(a), spherePoint(b)));
    }));
}

TEST_CASE("a postcode is found exactly, however it is written", "[places]") {
    const PlaceTable table = smallTable();
    const Located expected{.at = {52'371'000, 4'904'100}, .precision = PlacePrecision::Postcode};
    for (const char* postcode : {"1011 AB", "1011AB", " 1011", "1011 ab"}) {
        CHECK(table.locate(postcode, "Elders") == expected);
    }
}

TEST_CASE("without its postcode a place is found by name, else by region", "[places]") {
    const PlaceTable table = smallTable();
    CHECK(table.locate("1099 ZZ", "Den Haag")->at == Coordinates{52'076'670, 4'298'610});
    CHECK(table.locate("", "'s-Gravenhage")->precision == PlacePrecision::Place);
    CHECK(table.locate("1099 ZZ", "Nergenshuizen")->precision == PlacePrecision::Region);
    CHECK(table.locate("10", "")->precision == PlacePrecision::Region);
}

TEST_CASE("of two places with one name the first is meant", "[places]") {
    CHECK(smallTable().locate("", "HENGELO")->at.longitude == 6'793'060);
}

TEST_CASE("a name known from postcodes only lies in the middle of them", "[places]") {
    const auto found = smallTable().locate("", "amsterdam");
    REQUIRE(found);
    CHECK(found->at == Coordinates{52'379'300, 4'894'100});
    CHECK(found->precision == PlacePrecision::Place);
}

TEST_CASE("what is on no map is not guessed", "[places]") {
    const PlaceTable table = smallTable();
    CHECK_FALSE(table.locate("9999 ZZ", "Nergenshuizen"));
    CHECK_FALSE(table.locate("", ""));
    CHECK_FALSE(table.locate("abc", ""));
    CHECK_FALSE(table.locate("101", ""));
    CHECK(PlaceTable{}.isEmpty());
    CHECK_FALSE(table.isEmpty());
}

TEST_CASE("names of places are compared as people write them", "[places]") {
    CHECK(placeKey("'s-Hertogenbosch") == placeKey("Den Bosch"));
    CHECK(placeKey("\u2019s-Gravenhage") == placeKey("Den Haag"));
    CHECK(placeKey("IJmuiden") == placeKey("ijmuiden"));
    CHECK(placeKey("Sint-Oedenrode") == placeKey("Sint Oedenrode"));
}
