// What a profile must have before it is kept.
#include "domain/acquisition/rate_profile.h"

#include "domain/base/text.h"

namespace werkbalie::domain {

namespace {

constexpr std::size_t kLongestName = 80;

Finding blocking(std::string rule, std::string where) {
    return {.rule = std::move(rule), .severity = Severity::Blocking, .where = std::move(where)};
}

} // namespace

Findings checkRateProfile(const RateProfile& profile) {
    Findings findings;
    if (trim(profile.name).empty()) {
        findings.push_back(blocking("rate_profile.name_missing", "name"));
    } else if (profile.name.size() > kLongestName) {
        findings.push_back(blocking("rate_profile.name_too_long", "name"));
        findings.back().values = {{"most", std::to_string(kLongestName)}};
    }
    if (profile.calculation.empty()) {
        findings.push_back(blocking("rate_profile.calculation_missing", "calculation"));
    }
    return findings;
}

} // namespace werkbalie::domain
