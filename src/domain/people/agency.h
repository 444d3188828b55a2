// The agency itself: what stands on its letterhead and decides its premiums.
#pragma once

#include "domain/acquisition/tariff/tariff_input.h"
#include "domain/base/finding.h"
#include "domain/people/person.h"

#include <string>
#include <string_view>

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
    std::string logo = {};        ///< bytes of a PNG or SVG for the letterhead, or empty
    std::string accentColor = {}; ///< "#1f5f6b" on what is printed; empty: the program's own
    bool isDemo = false;          ///< the login screen shows the demo logins
    bool operator==(const Agency&) const = default;
};

[[nodiscard]] std::string_view toText(Cao cao);
[[nodiscard]] Result<Cao> parseCao(std::string_view text);
/// Largest logo that is kept: it travels with every letter.
inline constexpr std::size_t kLargestLogo = 256 * 1024;
enum class LogoKind { Png, Svg };
/// By its first bytes. Refusals: agency.logo_too_large {most}, agency.logo_unreadable (no PNG of at
/// most 4000 by 4000 dots, and no SVG without entities and scripts).
[[nodiscard]] Result<LogoKind> checkLogo(std::string_view bytes);
/// Name missing, KvK or VAT id invalid, Whk outside 0..20 %, logo unreadable, colour not "#rrggbb"
/// or (a warning) too light to be read on white.
[[nodiscard]] Findings checkAgency(const Agency& agency);

} // namespace werkbalie::domain
