// A calculation kept by name, to begin a next one with.
#pragma once

#include "domain/base/finding.h"
#include "domain/base/id.h"

#include <optional>
#include <string>

namespace werkbalie::domain {

using RateProfileId = Id<struct RateProfileTag>;

struct RateProfile {
    RateProfileId id = {};
    std::int64_t version = 0;
    std::string name;                    ///< once a client
    std::optional<ClientId> client = {}; ///< empty: for every client
    std::string occupation = {};         ///< empty: for every function
    std::string calculation = {};        ///< what was asked, as JSON text
    bool operator==(const RateProfile&) const = default;
};

/// Name missing or longer than 80 signs, nothing to calculate with.
[[nodiscard]] Findings checkRateProfile(const RateProfile& profile);

} // namespace werkbalie::domain
