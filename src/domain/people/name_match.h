// Whether a name in a file can be that of a worker, however it was written.
#pragma once

#include "domain/base/person_name.h"

#include <string>
#include <string_view>
#include <vector>

namespace werkbalie::domain {

/// A name as a key: folded words in one order, so that "Berg, Jan van den" and "Jan van den Berg"
/// are the same, and "J.P." the words "j p".
[[nodiscard]] std::string nameKey(std::string_view name);

/// How sure it is that the two are one person; only `Exact` needs no question.
enum class NameFit {
    None,
    Alike,  ///< a typing error away, or part of a double name
    Likely, ///< same family name, first name or initial agrees; prefix left out, two words as one
    Exact   ///< the same words
};
/// `written` as it stands in a file: any order, with or without prefix, initials or a whole first
/// name, capitals and accents as may be.
[[nodiscard]] NameFit nameFit(std::string_view written, const PersonName& name);

/// The name of "Berg, Jan van den", as lists show it.
[[nodiscard]] PersonName nameOfSorted(std::string_view sorted);

} // namespace werkbalie::domain
