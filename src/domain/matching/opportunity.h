// How promising a client is for a candidate for whom there is no vacancy: from what that client
// asked, hired and agreed before, with a receipt.
#pragma once

#include "domain/acquisition/client.h"
#include "domain/matching/match.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace werkbalie::domain {

/// Weights of the lines; together 100.
struct OpportunityWeights {
    static constexpr int kAsked = 30;
    static constexpr int kHired = 30;
    static constexpr int kAgreed = 15;
    static constexpr int kDistance = 15;
    static constexpr int kTalk = 10;
};

/// What a client did about a function before.
enum class EvidenceKind {
    OpenVacancy,
    EarlierVacancy,
    RunningPlacement,
    EndedPlacement,
    RunningAgreement,
    EndedAgreement,
    Terms,    ///< terms of employment for the function are on record
    Quotation ///< an offer was made for it
};

/// Whether a function is what the candidate wants, or did before.
enum class OccupationFit { None, DoneBefore, Wish };

/// And how near it lies to that, by the table of occupations.
struct FunctionFit {
    OccupationFit kind = OccupationFit::None;
    Closeness closeness = Closeness::None;
    bool operator==(const FunctionFit&) const = default;
};

struct Evidence {
    EvidenceKind kind = EvidenceKind::EarlierVacancy;
    FunctionFit fit = {.kind = OccupationFit::Wish, .closeness = Closeness::Same};
    std::string occupation = {}; ///< as the client wrote it
    int count = 1;
    std::optional<Date> on = {}; ///< the last time
};

struct OpportunityFacts {
    ClientId client;
    std::vector<Evidence> evidence = {};
    std::optional<int> km = {};
    int radiusKm = 0; ///< 0: not asked yet
    std::optional<Date> lastTalk = {};
    Date today = {};
};

struct OpportunityScore {
    ClientId client;
    int scoreInTenths = 0; ///< 0..1000
    std::optional<int> distanceKm = {};
    /// "asked", "hired", "agreed", "distance", "talk"; found: {"by","open_vacancy"},
    /// {"occupation",..}, {"fit","wish"}, {"closeness","same"}, {"count","2"}, {"on","2026-10-01"};
    /// {"km","12"}.
    std::vector<CriterionLine> lines = {};
};

[[nodiscard]] OpportunityScore scoreOpportunity(const OpportunityFacts& facts);

/// The best fit of a function with the wishes and the experience of a profile that was made with
/// the same table. `occupation` as the client wrote it.
[[nodiscard]] FunctionFit occupationFit(const CandidateProfile& candidate,
                                        const OccupationTable& occupations,
                                        std::string_view occupation);
/// Thousandths that a fit counts for, as in a match: what is wanted 1000 (the same work), 700
/// (broader or narrower) or 400 (related); what was done before 700, 500 or 300.
[[nodiscard]] int thousandthsOf(const FunctionFit& fit);
/// Within the candidate's radius, or not known to be outside of it.
[[nodiscard]] bool isInReach(std::optional<int> km, int radiusKm);

[[nodiscard]] std::string_view toText(EvidenceKind kind);
[[nodiscard]] std::string_view toText(OccupationFit fit);

} // namespace werkbalie::domain
