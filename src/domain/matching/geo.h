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

/// Latitude within 90 and longitude within 180 degrees.
[[nodiscard]] bool isOnEarth(Coordinates coordinates);

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
    bool operator==(const Place&) const = default;
};

/// Great-circle distance in whole kilometres, rounded half up.
[[nodiscard]] int distanceKm(Coordinates a, Coordinates b);

/// A point on the unit sphere: the costly half of the distance, done once per candidate.
struct SpherePoint {
    double x = 0;
    double y = 0;
    double z = 0;
};
[[nodiscard]] SpherePoint spherePoint(Coordinates at);
/// distanceKm(a, b) is exactly distanceKm(spherePoint(a), spherePoint(b)).
[[nodiscard]] int distanceKm(SpherePoint a, SpherePoint b);

} // namespace werkbalie::domain
