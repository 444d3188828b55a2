// Whether a placed worker gets what the client's own people get: prepared, judged, kept as proof.
#pragma once

#include "app/context.h"
#include "domain/acquisition/terms/equivalence.h"
#include "domain/administration/placement.h"
#include "storage/repositories/equivalence_repository.h"
#include "storage/repositories/terms_repository.h"

namespace werkbalie::app {

struct EquivalenceAsk {
    domain::PlacementId placement;
    /// Doorlenen: the terms of the last client count (cao art. 21(5)); empty: the placement's, or
    /// those of its newest proof.
    std::optional<domain::ClientId> lastClient = {};
    std::optional<domain::Date> date = {}; ///< empty: today, or the start when that is later
};

struct EquivalenceDraft {
    domain::Placement placement;
    std::string workerName;
    std::string clientName;
    domain::EmploymentTerms terms; ///< the client's, that hold on the date
    std::string termsClientName;
    domain::EquivalenceInput input;
    std::vector<storage::TermsOwner> owners;          ///< whose terms may be chosen
    std::vector<storage::EquivalenceProofRow> proofs; ///< newest first
};

/// The client's terms against what the worker gets: as in the newest proof, else what the frozen
/// tariff was calculated with; all else is for the user to fill in. Refusals: record.missing,
/// equivalence.no_terms {client, date}, rights.missing.
[[nodiscard]] domain::Result<EquivalenceDraft> draftEquivalence(Context& context,
                                                                const EquivalenceAsk& ask);

struct KeepEquivalence {
    domain::PlacementId placement;
    domain::EmploymentTermsId terms;
    std::int64_t termsVersion = 0;
    domain::EquivalenceInput input; ///< the client's items and pension are taken from the terms
};
/// Judges again and keeps the outcome with who and when, whether it holds or not. Right Place.
/// Refusals: those of judgeEquivalence, equivalence.terms_changed when the terms were saved since.
[[nodiscard]] domain::Result<storage::EquivalenceProofRow>
keepEquivalence(Context& context, const KeepEquivalence& wanted);

/// Newest first.
[[nodiscard]] domain::Result<std::vector<storage::EquivalenceProofRow>>
equivalenceProofs(Context& context, domain::PlacementId placement);

/// A running placement whose client's terms are newer than its proof.
struct OutdatedProof {
    domain::PlacementId placement;
    domain::Date since{}; ///< from which day the newer terms hold, at the earliest the proof's day
    std::string termsName;
};
/// Of those working on the day, by placement. No right is asked: for lists that asked theirs.
[[nodiscard]] std::vector<OutdatedProof> outdatedProofs(db::Connection& connection,
                                                        domain::Date today);

} // namespace werkbalie::app
