// What candidate, flex worker and contact share.
#pragma once

#include "domain/base/date.h"
#include "domain/base/id.h"
#include "domain/base/person_name.h"

#include <optional>
#include <string>

namespace werkbalie::domain {

struct Person {
    PersonName name;
    std::string email; ///< valid or empty (Email::parse)
    std::string phone; ///< E.164 or empty
    bool operator==(const Person&) const = default;
};

struct Address {
    std::string street;
    std::string houseNumber;
    std::string postcode; ///< "1234 AB", foreign codes as written, or empty
    std::string city;
    std::string country = "NL"; ///< ISO 3166-1 alpha-2
    bool operator==(const Address&) const = default;
};

} // namespace werkbalie::domain
