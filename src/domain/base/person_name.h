// Dutch names: the prefix (tussenvoegsel) is kept apart and does not count in sorting.
#pragma once

#include <string>

namespace werkbalie::domain {

struct PersonName {
    std::string first;  ///< roepnaam, "Jan"
    std::string prefix; ///< tussenvoegsel, "van den"; may be empty
    std::string last;   ///< "Berg"

    [[nodiscard]] std::string full() const;   ///< "Jan van den Berg"
    [[nodiscard]] std::string sorted() const; ///< "Berg, Jan van den"
    [[nodiscard]] std::string salute() const; ///< "Van den Berg", as after "De heer/mevrouw"
    /// Folded key for ordering: last, first, prefix; lower case, without diacritics. "ij" sorts as
    /// i, j.
    [[nodiscard]] std::string sortKey() const;
    bool operator==(const PersonName&) const = default;
};

/// Splits "van den Berg" and "Berg, van den" shapes in the prefix and the last name.
[[nodiscard]] PersonName splitLastName(std::string first, std::string_view lastWithPrefix);

} // namespace werkbalie::domain
