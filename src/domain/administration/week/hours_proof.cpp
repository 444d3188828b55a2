// What a proof of approval must tell.
#include "domain/administration/week/hours_proof.h"

#include "domain/base/choice.h"
#include "domain/base/finding_builder.h"
#include "domain/base/text.h"

#include <algorithm>

namespace werkbalie::domain {

namespace {

constexpr Choices<ProofKind, 4> kKinds{{{ProofKind::SignedPaper, "signed_paper"},
                                        {ProofKind::PortalFile, "portal_file"},
                                        {ProofKind::Email, "email"},
                                        {ProofKind::Agency, "agency"}}};
constexpr std::size_t kSha256Digits = 64;

bool isHex(char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
}

} // namespace

std::string_view toText(ProofKind kind) {
    return choiceText(kKinds, kind);
}
Result<ProofKind> parseProofKind(std::string_view text) {
    return parseChoice(kKinds, text);
}

HoursProof agencyProof(std::string_view name, Date day) {
    return {.kind = ProofKind::Agency, .approvedOn = day, .approvedBy = std::string(name)};
}

Findings checkProof(const HoursProof& proof, Date today) {
    Findings findings;
    if (trim(proof.approvedBy).empty()) {
        findings.push_back(blockingFinding("proof.approver_missing", "approved_by"));
    }
    if (proof.approvedOn == Date{}) {
        findings.push_back(blockingFinding("proof.date_missing", "approved_on"));
    } else if (proof.approvedOn > today) {
        findings.push_back(blockingFinding("proof.date_in_future", "approved_on",
                                           {{"date", isoDate(proof.approvedOn)}}));
    }
    const bool hasName = proof.kind == ProofKind::PortalFile || proof.kind == ProofKind::Email;
    if (hasName && trim(proof.reference).empty()) {
        findings.push_back(blockingFinding("proof.reference_missing", "reference"));
    }
    const bool hashed = proof.attachmentHash.size() == kSha256Digits &&
                        std::ranges::all_of(proof.attachmentHash, isHex);
    if (!proof.attachmentHash.empty() && !hashed) {
        findings.push_back(blockingFinding("proof.hash_invalid", "attachment"));
    }
    return findings;
}

Findings checkProofClients(ProofKind kind, std::size_t clients) {
    if (kind == ProofKind::Agency || clients <= 1) {
        return {};
    }
    return {blockingFinding("proof.many_clients", "kind", {{"count", std::to_string(clients)}})};
}

} // namespace werkbalie::domain
