// Distances over the globe: the haversine of two points, by the chord between them.
#include "domain/matching/geo.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace werkbalie::domain {

namespace {

constexpr double kEarthDiameterKm = 2.0 * 6371.0088; // mean radius R1, IUGG
constexpr double kRadiansPerUnit = std::numbers::pi / 180.0 / 1e6;
constexpr std::int32_t kQuarterCircle = 90'000'000;
constexpr std::int32_t kHalfCircle = 180'000'000;

} // namespace

bool isOnEarth(Coordinates coordinates) {
    return coordinates.latitude >= -kQuarterCircle && coordinates.latitude <= kQuarterCircle &&
           coordinates.longitude >= -kHalfCircle && coordinates.longitude <= kHalfCircle;
}

SpherePoint spherePoint(Coordinates at) {
    const double latitude = at.latitude * kRadiansPerUnit;
    const double longitude = at.longitude * kRadiansPerUnit;
    const double ring = std::cos(latitude);
    return {
        .x = ring * std::cos(longitude), .y = ring * std::sin(longitude), .z = std::sin(latitude)};
}

int distanceKm(SpherePoint a, SpherePoint b) {
    const double dx = a.x - b.x;
    const double dy = a.y - b.y;
    const double dz = a.z - b.z;
    // Half the chord is the square root of the haversine.
    const double halfChord = std::sqrt((dx * dx) + (dy * dy) + (dz * dz)) / 2.0;
    const double km = kEarthDiameterKm * std::asin(std::min(halfChord, 1.0));
    return static_cast<int>(std::floor(km + 0.5));
}

int distanceKm(Coordinates a, Coordinates b) {
    return distanceKm(spherePoint(a), spherePoint(b));
}

} // namespace werkbalie::domain
