// The agency itself: what stands on its letterhead and decides its premiums.
#pragma once

#include "domain/acquisition/tariff/tariff_input.h"
#include "domain/base/finding.h"
#include "domain/people/person.h"

#include <string>

namespace werkbalie::domain {

enum class Cao { Abu, Nbbu };

struct Branch {
    BranchId id;
    std::int64_t version = 0;
    std::string name;
    std::string city = {};
    bool operator==(const Branch&) const = default;
};

struct Agency {
    std::int64_t version = 0;
    std::string name;
    std::string kvk;
    std::string vatId;
    Address address = {};
    std::string phone = {};
    std::string email = {};
    std::string iban = {};
    Cao cao = Cao::Abu;
    EmployerSize employerSize = EmployerSize::Small;
    std::optional<Percentage> whkWga =
        {}; ///< own decision of the tax office; empty: sector's percentage
    std::optional<Percentage> whkZw = {};
    bool isDemo = false; ///< the login screen shows the demo logins
    bool operator==(const Agency&) const = default;
};

[[nodiscard]] std::string_view toText(Cao cao);
[[nodiscard]] Result<Cao> parseCao(std::string_view text);
/// Name missing, KvK or VAT id invalid, Whk outside 0..20 %.
[[nodiscard]] Findings checkAgency(const Agency& agency);

} // namespace werkbalie::domain
