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

/// How near a function lies to what the candidate wants or did.
enum class OccupationFit { None, DoneBefore, Wish };

struct Evidence {
    EvidenceKind kind = EvidenceKind::EarlierVacancy;
    OccupationFit fit = OccupationFit::Wish;
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
    /// {"occupation",..}, {"fit","wish"}, {"count","2"}, {"on","2026-10-01"}; {"km","12"}.
    std::vector<CriterionLine> lines = {};
};

[[nodiscard]] OpportunityScore scoreOpportunity(const OpportunityFacts& facts);

/// The fit of a function (by matchKey) with the wish and the experience of a profile.
[[nodiscard]] OccupationFit occupationFit(const CandidateProfile& candidate,
                                          std::string_view occupationKey);
/// Within the candidate's radius, or not known to be outside of it.
[[nodiscard]] bool isInReach(std::optional<int> km, int radiusKm);

[[nodiscard]] std::string_view toText(EvidenceKind kind);
[[nodiscard]] std::string_view toText(OccupationFit fit);

} // namespace werkbalie::domain
