// Where an address lies, as exactly as the loaded tables allow.
#pragma once

#include "domain/matching/geo.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>

namespace werkbalie::domain {

struct Located {
    Coordinates at;
    PlacePrecision precision = PlacePrecision::Place;
    bool operator==(const Located&) const = default;
};

class PlaceTable {
public:
    /// Postcode rows (four digits), places by name, and regions (two digits), told apart by their
    /// precision. Of a name that occurs more than once the first counts: put the larger place
    /// first.
    void add(std::span<const Place> places);
    [[nodiscard]] bool isEmpty() const { return m_byDigits.empty() && m_byName.empty(); }

    /// By the four digits of the postcode, else by the city's name, else by the postcode's region.
    /// "1234 AB", "1234AB" and "1234" are read alike. Nothing when none is known.
    [[nodiscard]] std::optional<Located> locate(std::string_view postcode,
                                                std::string_view city) const;

private:
    /// The middle of the postcodes of a place, for a name without a row of its own.
    struct NamedSum {
        std::int64_t latitude = 0;
        std::int64_t longitude = 0;
        std::int64_t count = 0;
    };
    [[nodiscard]] std::optional<Located> byDigits(int digits) const;
    [[nodiscard]] std::optional<Located> byName(std::string_view city) const;

    std::unordered_map<int, Located> m_byDigits; ///< 10..99 are regions, 1000..9999 postcodes
    std::unordered_map<std::string, Coordinates> m_byName; ///< by placeKey
    std::unordered_map<std::string, NamedSum> m_byPostcodes;
};

/// Folded and without what writers vary in: "'s-Hertogenbosch", "s Hertogenbosch" and "Den Bosch"
/// are one, and so are "Den Haag" and "'s-Gravenhage".
[[nodiscard]] std::string placeKey(std::string_view name);

} // namespace werkbalie::domain
