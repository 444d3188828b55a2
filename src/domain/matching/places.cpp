// Finds the coordinates of an address in the loaded places.
#include "domain/matching/places.h"

#include "domain/base/text.h"
#include "domain/matching/match.h"

#include <algorithm>
#include <array>
#include <utility>

namespace werkbalie::domain {

namespace {

/// Names in daily use beside the official one, as placeKey leaves them.
constexpr std::array<std::pair<std::string_view, std::string_view>, 4> kOtherNames{
    {{"s gravenhage", "den haag"},
     {"the hague", "den haag"},
     {"den bosch", "s hertogenbosch"},
     {"hertogenbosch", "s hertogenbosch"}}};

/// The leading digits of a Dutch postcode, at most four; 0 when it does not begin with two.
int leadingDigits(std::string_view postcode) {
    int digits = 0;
    int count = 0;
    for (const char c : trim(postcode)) {
        if (c < '0' || c > '9' || count == 4) {
            break;
        }
        digits = (digits * 10) + (c - '0');
        ++count;
    }
    return count == 4 || count == 2 ? digits : 0;
}

} // namespace

std::string placeKey(std::string_view name) {
    std::string key = matchKey(name);
    std::erase(key, '\'');
    constexpr std::string_view kTypographic = "\u2019";
    for (auto at = key.find(kTypographic); at != std::string::npos; at = key.find(kTypographic)) {
        key.erase(at, kTypographic.size());
    }
    const auto other = std::ranges::find(
        kOtherNames, key, [](const auto& names) { return std::string(names.first); });
    return other == kOtherNames.end() ? key : std::string(other->second);
}

void PlaceTable::add(std::span<const Place> places) {
    for (const Place& place : places) {
        const Located located{.at = place.at, .precision = place.precision};
        if (const int digits = leadingDigits(place.postcode); digits > 0) {
            m_byDigits.try_emplace(digits, located);
        }
        std::string key = placeKey(place.name);
        if (key.empty() || place.precision == PlacePrecision::Region) {
            continue;
        }
        if (place.precision == PlacePrecision::Place) {
            m_byName.try_emplace(std::move(key), located.at);
        } else {
            NamedSum& sum = m_byPostcodes[std::move(key)];
            sum.latitude += place.at.latitude;
            sum.longitude += place.at.longitude;
            ++sum.count;
        }
    }
}

std::optional<Located> PlaceTable::byDigits(int digits) const {
    const auto found = m_byDigits.find(digits);
    return found == m_byDigits.end() ? std::nullopt : std::optional(found->second);
}

std::optional<Located> PlaceTable::byName(std::string_view city) const {
    const std::string key = placeKey(city);
    if (const auto place = m_byName.find(key); place != m_byName.end()) {
        return Located{.at = place->second, .precision = PlacePrecision::Place};
    }
    const auto sum = m_byPostcodes.find(key);
    if (sum == m_byPostcodes.end()) {
        return std::nullopt;
    }
    const NamedSum& found = sum->second;
    return Located{.at = {.latitude = static_cast<std::int32_t>(found.latitude / found.count),
                          .longitude = static_cast<std::int32_t>(found.longitude / found.count)},
                   .precision = PlacePrecision::Place};
}

std::optional<Located> PlaceTable::locate(std::string_view postcode, std::string_view city) const {
    const int digits = leadingDigits(postcode);
    if (const auto exact = digits >= 1000 ? byDigits(digits) : std::nullopt) {
        return exact;
    }
    if (const auto named = byName(city)) {
        return named;
    }
    return digits == 0 ? std::nullopt : byDigits(digits >= 1000 ? digits / 100 : digits);
}

} // namespace werkbalie::domain
