// How a client said yes to a week of hours, or that the agency went by its own knowledge.
#pragma once

#include "domain/base/date.h"
#include "domain/base/finding.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace werkbalie::domain {

/// Agency: nobody at the client said yes; somebody of the agency answers for the hours.
enum class ProofKind { SignedPaper, PortalFile, Email, Agency };

struct HoursProof {
    ProofKind kind = ProofKind::SignedPaper;
    std::string reference = {}; ///< number of the sheet, name of the file, subject of the mail
    Date approvedOn{};
    std::string approvedBy = {};     ///< who said yes at the client, or answers for it here
    std::string attachmentHash = {}; ///< SHA-256 of the attached file as hex; empty: none
    bool operator==(const HoursProof&) const = default;
};

[[nodiscard]] std::string_view toText(ProofKind kind); ///< "signed_paper"
[[nodiscard]] Result<ProofKind> parseProofKind(std::string_view text);

/// Determined by the agency itself: by whom, on that day.
[[nodiscard]] HoursProof agencyProof(std::string_view name, Date day);

/// Blocking: proof.approver_missing, proof.date_missing, proof.date_in_future {date},
/// proof.reference_missing for a portal file or mail, proof.hash_invalid.
[[nodiscard]] Findings checkProof(const HoursProof& proof, Date today);
/// Blocking: proof.many_clients {count}; what one client said yes to says nothing of another. What
/// the agency determined itself holds for as many as it names.
[[nodiscard]] Findings checkProofClients(ProofKind kind, std::size_t clients);

} // namespace werkbalie::domain
