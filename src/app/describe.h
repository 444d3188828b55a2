// Records as compact JSON for the audit trail: what it was and what it became.
#pragma once

#include "domain/matching/proposal.h"
#include "domain/people/agency.h"
#include "domain/people/candidate.h"
#include "domain/people/user.h"
#include "domain/recruitment/vacancy.h"

#include <string>

namespace werkbalie::app {

[[nodiscard]] std::string describe(const domain::Agency& agency);
[[nodiscard]] std::string describe(const domain::Branch& branch);
/// The citizen service number masked: the trail needs no second copy (UAVG art. 46).
[[nodiscard]] std::string describe(const domain::Candidate& candidate);
/// Without the receipt, which stays on the proposal itself.
[[nodiscard]] std::string describe(const domain::Proposal& proposal);
[[nodiscard]] std::string describe(const domain::User& user);
[[nodiscard]] std::string describe(const domain::Vacancy& vacancy);

/// Empty for a new record.
template <class T> [[nodiscard]] std::string describe(const std::optional<T>& record) {
    return record ? describe(*record) : std::string{};
}
[[nodiscard]] std::string describe(const domain::Person& person);
[[nodiscard]] std::string describe(const domain::Address& address);

} // namespace werkbalie::app
