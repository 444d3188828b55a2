// The best evidence of each kind counts; what is not known counts half, as in a match.
#include "domain/matching/opportunity.h"

#include "domain/base/choice.h"
#include "domain/matching/match_key.h"

#include <algorithm>
#include <initializer_list>

namespace werkbalie::domain {

namespace {

constexpr int kFull = 1000;
constexpr int kHalf = 500;

constexpr Choices<EvidenceKind, 8> kKinds{{{EvidenceKind::OpenVacancy, "open_vacancy"},
                                           {EvidenceKind::EarlierVacancy, "earlier_vacancy"},
                                           {EvidenceKind::RunningPlacement, "running_placement"},
                                           {EvidenceKind::EndedPlacement, "ended_placement"},
                                           {EvidenceKind::RunningAgreement, "running_agreement"},
                                           {EvidenceKind::EndedAgreement, "ended_agreement"},
                                           {EvidenceKind::Terms, "terms"},
                                           {EvidenceKind::Quotation, "quotation"}}};
constexpr Choices<OccupationFit, 3> kFits{{{OccupationFit::None, "none"},
                                           {OccupationFit::DoneBefore, "done_before"},
                                           {OccupationFit::Wish, "wish"}}};

/// A year ago still says something about next month; what lies before that less.
int recency(std::optional<Date> on, Date today) {
    if (!on) {
        return kHalf;
    }
    return *on >= addMonths(today, -12) ? 800 : kHalf;
}

/// Thousandths that a piece of evidence gives before the fit of the function.
int strengthOf(const Evidence& evidence, Date today) {
    switch (evidence.kind) {
    case EvidenceKind::OpenVacancy:
    case EvidenceKind::RunningPlacement:
    case EvidenceKind::RunningAgreement:
        return kFull;
    case EvidenceKind::EarlierVacancy:
    case EvidenceKind::EndedPlacement:
        return recency(evidence.on, today);
    case EvidenceKind::Quotation:
    case EvidenceKind::EndedAgreement:
    case EvidenceKind::Terms:
        return kHalf;
    }
    return 0;
}

int fulfilmentOf(const Evidence& evidence, Date today) {
    return strengthOf(evidence, today) * thousandthsOf(evidence.fit) / kFull;
}

CriterionOutcome outcomeOf(int fulfilment) {
    return fulfilment == kFull ? CriterionOutcome::Met
           : fulfilment == 0   ? CriterionOutcome::Missing
                               : CriterionOutcome::Partly;
}

CriterionLine line(std::string key, int weight, int fulfilment) {
    CriterionLine made;
    made.key = std::move(key);
    made.weight = weight;
    made.pointsInThousandths = weight * fulfilment;
    made.outcome = outcomeOf(fulfilment);
    return made;
}

MessageValues found(const Evidence& evidence) {
    MessageValues values{{"by", std::string(toText(evidence.kind))},
                         {"occupation", evidence.occupation},
                         {"fit", std::string(toText(evidence.fit.kind))},
                         {"closeness", std::string(toText(evidence.fit.closeness))},
                         {"count", std::to_string(evidence.count)}};
    if (evidence.on) {
        values.emplace_back("on", isoDate(*evidence.on));
    }
    return values;
}

struct Asked {
    std::string key;
    int weight = 0;
    std::initializer_list<EvidenceKind> kinds;
};

/// The strongest of the kinds; among equals the most recent.
CriterionLine evidenceLine(const OpportunityFacts& facts, const Asked& asked) {
    const Evidence* best = nullptr;
    int most = 0;
    for (const Evidence& evidence : facts.evidence) {
        if (std::ranges::find(asked.kinds, evidence.kind) == asked.kinds.end()) {
            continue;
        }
        const int fulfilment = fulfilmentOf(evidence, facts.today);
        if (fulfilment > most ||
            (best != nullptr && fulfilment == most && evidence.on > best->on)) {
            best = &evidence;
            most = fulfilment;
        }
    }
    auto made = line(asked.key, asked.weight, most);
    if (best != nullptr) {
        made.found = found(*best);
    }
    return made;
}

CriterionLine distanceLine(const OpportunityFacts& facts) {
    constexpr int kWeight = OpportunityWeights::kDistance;
    if (!facts.km || facts.radiusKm <= 0) {
        auto made = line("distance", kWeight, kHalf);
        made.outcome = CriterionOutcome::Unknown;
        if (facts.km) {
            made.found = {{"km", std::to_string(*facts.km)}};
        }
        return made;
    }
    const int room = std::max(0, facts.radiusKm - *facts.km);
    auto made = line("distance", kWeight, room * kFull / facts.radiusKm);
    if (*facts.km == facts.radiusKm) {
        made.outcome =
            CriterionOutcome::Partly; // just within reach gives no points, and is no miss
    }
    made.found = {{"km", std::to_string(*facts.km)}, {"limit_km", std::to_string(facts.radiusKm)}};
    return made;
}

/// Who was spoken last month is called more easily than who was never spoken.
CriterionLine talkLine(const OpportunityFacts& facts) {
    int fulfilment = 0;
    if (facts.lastTalk) {
        fulfilment = *facts.lastTalk >= addMonths(facts.today, -1)    ? kFull
                     : *facts.lastTalk >= addMonths(facts.today, -3)  ? 700
                     : *facts.lastTalk >= addMonths(facts.today, -12) ? 400
                                                                      : 200;
    }
    auto made = line("talk", OpportunityWeights::kTalk, fulfilment);
    if (facts.lastTalk) {
        made.found = {{"on", isoDate(*facts.lastTalk)}};
    }
    return made;
}

} // namespace

std::string_view toText(EvidenceKind kind) {
    return choiceText(kKinds, kind);
}
std::string_view toText(OccupationFit fit) {
    return choiceText(kFits, fit);
}

bool isInReach(std::optional<int> km, int radiusKm) {
    return !km || radiusKm <= 0 || *km <= radiusKm;
}

int thousandthsOf(const FunctionFit& fit) {
    if (fit.kind == OccupationFit::None) {
        return 0;
    }
    const bool wish = fit.kind == OccupationFit::Wish;
    switch (fit.closeness) {
    case Closeness::Same:
    case Closeness::Synonym:
        return wish ? kFull : 700;
    case Closeness::Broader:
        return wish ? 700 : 500;
    case Closeness::Related:
        return wish ? 400 : 300;
    case Closeness::None:
        break;
    }
    return 0;
}

FunctionFit occupationFit(const CandidateProfile& candidate, const OccupationTable& occupations,
                          std::string_view occupation) {
    const std::string asked = matchKey(occupation);
    if (asked.empty()) {
        return {};
    }
    const auto near = occupations.near(occupation);
    FunctionFit best;
    const auto consider = [&](const std::string& key, OccupationFit kind) {
        const auto found = std::ranges::find(near, key, &NearOccupation::key);
        const FunctionFit fit{.kind = kind,
                              .closeness = key == asked          ? Closeness::Same
                                           : found != near.end() ? found->closeness
                                                                 : Closeness::None};
        if (thousandthsOf(fit) > thousandthsOf(best)) {
            best = fit;
        }
    };
    consider(candidate.occupation, OccupationFit::Wish);
    for (const std::string& further : candidate.furtherOccupations) {
        consider(further, OccupationFit::Wish);
    }
    for (const auto& job : candidate.experience) {
        consider(job.occupation, OccupationFit::DoneBefore);
    }
    return best;
}

OpportunityScore scoreOpportunity(const OpportunityFacts& facts) {
    OpportunityScore score{.client = facts.client, .distanceKm = facts.km};
    score.lines.push_back(evidenceLine(
        facts,
        {"asked",
         OpportunityWeights::kAsked,
         {EvidenceKind::OpenVacancy, EvidenceKind::EarlierVacancy, EvidenceKind::Quotation}}));
    score.lines.push_back(
        evidenceLine(facts, {"hired",
                             OpportunityWeights::kHired,
                             {EvidenceKind::RunningPlacement, EvidenceKind::EndedPlacement}}));
    score.lines.push_back(evidenceLine(
        facts,
        {"agreed",
         OpportunityWeights::kAgreed,
         {EvidenceKind::RunningAgreement, EvidenceKind::EndedAgreement, EvidenceKind::Terms}}));
    score.lines.push_back(distanceLine(facts));
    score.lines.push_back(talkLine(facts));
    std::int64_t points = 0;
    for (const CriterionLine& each : score.lines) {
        points += each.pointsInThousandths;
    }
    score.scoreInTenths = static_cast<int>((points + 50) / 100); // of 100 points, half up
    return score;
}

} // namespace werkbalie::domain
