// Places on the map and the distance between them.
#pragma once

#include <compare>
#include <cstdint>
#include <string>

namespace werkbalie::domain {

/// WGS 84 in millionths of a degree, so that no floating point is stored.
struct Coordinates {
    std::int32_t latitude = 0;
    std::int32_t longitude = 0;
    auto operator<=>(const Coordinates&) const = default;
};

enum class PlacePrecision {
    Postcode,
    Place,
    Region
}; ///< Region: two-digit postcode area, shown as approximate

struct Place {
    std::string postcode; ///< "1011", two digits for a region, or empty
    std::string name;
    Coordinates at;
    PlacePrecision precision = PlacePrecision::Place;
    std::string source = {};
};

/// Great-circle distance in whole kilometres, rounded half up.
[[nodiscard]] int distanceKm(Coordinates a, Coordinates b);

} // namespace werkbalie::domain
