// The receipt: every criterion with what was asked, what was found, and the points it gave.
#include "domain/matching/match.h"

#include "domain/matching/receipt_values.h"

#include <algorithm>
#include <tuple>

namespace werkbalie::domain {

namespace {

CriterionLine lineOf(const Pair& pair, const Criterion& criterion, const Assessment& assessment) {
    const bool hard = criterion.strength == RequirementStrength::Hard;
    const bool partly = assessment.outcome == CriterionOutcome::Partly;
    return {.key = std::string(keyOf(criterion.kind)),
            .name = askedText(pair, criterion),
            .strength = criterion.strength,
            .weight = criterion.weight,
            .pointsInThousandths = criterion.weight * assessment.fulfilment,
            .outcome = hard && partly ? CriterionOutcome::Missing : assessment.outcome,
            .found = foundValues(pair, criterion, assessment),
            .asked = askedValues(pair, criterion),
            .requirement = criterion.requirement};
}

/// What would count, but is recorded nowhere yet: it is shown, and weighs nothing.
void addNotRecorded(std::vector<CriterionLine>& lines) {
    for (const char* key : {"intake", "evaluation"}) {
        lines.push_back({.key = key, .name = {}, .found = {{"state", "not_recorded"}}});
    }
}

struct Sum {
    std::int64_t points = 0;
    std::int64_t weights = 0;
};
Sum sumOf(const MatchScore& score) {
    Sum sum;
    for (const CriterionLine& line : score.lines) {
        sum.points += line.pointsInThousandths;
        sum.weights += line.weight;
    }
    return sum;
}

bool knocksOut(const CriterionLine& line) {
    return line.strength == RequirementStrength::Hard && line.outcome == CriterionOutcome::Missing;
}

} // namespace

MatchScore scoreMatch(const VacancyProfile& vacancy, const CandidateProfile& candidate) {
    TermTable terms;
    std::vector<ProfileDetail> details;
    const CompactVacancy compact = compactVacancy(vacancy, terms);
    const CompactProfile profile = compactProfile(candidate, std::as_const(terms), details);
    Contender contender{.profile = profile, .details = details.data()};
    MatchScore score{.candidate = candidate.id, .vacancy = vacancy.id};
    const Pair pair{vacancy, candidate, compact, profile};
    for (const Criterion& criterion : compact.criteria) {
        score.lines.push_back(lineOf(pair, criterion, assess(compact, criterion, contender)));
        score.knockedOut = score.knockedOut || knocksOut(score.lines.back());
    }
    addNotRecorded(score.lines);
    const Sum sum = sumOf(score);
    score.scoreInTenths = scoreOf(sum.points, sum.weights);
    if (const std::int32_t km = distanceOf(compact, contender); km != Contender::kNowhere) {
        score.distanceKm = km;
    }
    return score;
}

std::string_view toText(RaiseKind kind) {
    switch (kind) {
    case RaiseKind::Mend:
        return "mend";
    case RaiseKind::Ask:
        return "ask";
    case RaiseKind::Improve:
        return "improve";
    }
    return {};
}

std::vector<MatchRaise> whatWouldRaise(const MatchScore& score) {
    const Sum sum = sumOf(score);
    std::vector<MatchRaise> raises;
    for (std::size_t i = 0; i < score.lines.size(); ++i) {
        const CriterionLine& line = score.lines[i];
        const std::int64_t most = std::int64_t{line.weight} * 1000;
        const int raised = scoreOf(sum.points - line.pointsInThousandths + most, sum.weights);
        const MatchRaise raise{.line = i,
                               .kind = knocksOut(line) ? RaiseKind::Mend
                                       : line.outcome == CriterionOutcome::Unknown
                                           ? RaiseKind::Ask
                                           : RaiseKind::Improve,
                               .gainInTenths = raised - score.scoreInTenths};
        if (raise.gainInTenths > 0 || raise.kind == RaiseKind::Mend) {
            raises.push_back(raise);
        }
    }
    std::ranges::sort(raises, {}, [](const MatchRaise& raise) {
        return std::tuple(raise.kind != RaiseKind::Mend, -raise.gainInTenths, raise.line);
    });
    return raises;
}

QuickScore quickScore(const VacancyProfile& vacancy, const CandidateProfile& candidate) {
    TermTable terms;
    std::vector<ProfileDetail> details;
    const CompactVacancy compact = compactVacancy(vacancy, terms);
    const CompactProfile profile = compactProfile(candidate, std::as_const(terms), details);
    Contender contender{.profile = profile, .details = details.data()};
    const Verdict verdict = judge(compact, contender);
    return {.candidate = candidate.id,
            .scoreInTenths = verdict.scoreInTenths,
            .knockedOut = verdict.knockedOut};
}

} // namespace werkbalie::domain
