// What the receipts of all fees are made of.
#pragma once

#include "domain/base/money.h"
#include "domain/base/rates.h"

#include <string>

namespace werkbalie::domain {

struct FeeLine {
    std::string key; ///< "yearly_wage", "holiday_allowance", "fee", "rate", "margin", ...
    Money base;
    Percentage percentage; ///< of the base
    Money amount;
    std::string source = {};
    bool operator==(const FeeLine&) const = default;
};

struct NamedAmount {
    std::string key;
    Money amount;
    bool operator==(const NamedAmount&) const = default;
};

} // namespace werkbalie::domain
