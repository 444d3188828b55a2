// The judgement on one candidate, criterion by criterion.
#include "domain/matching/criteria.h"

#include "domain/matching/detail_lists.h"

#include <algorithm>
#include <bit>

namespace werkbalie::domain {

namespace {

/// Available on as many of the vacancy's days as one person works; the more of them, the better.
Assessment days(const CompactVacancy& vacancy, const Criterion& criterion,
                const Contender& contender) {
    const unsigned available = contender.profile.days;
    if (available == 0) {
        return unknown();
    }
    const int overlap = std::popcount(vacancy.days & available);
    Assessment assessment =
        yesOrNo(overlap >= criterion.minimum, static_cast<std::int32_t>(available));
    assessment.fulfilment = overlap * kFull / std::max(1, std::popcount(vacancy.days));
    return assessment;
}

Assessment hours(const CompactVacancy& vacancy, const Contender& contender) {
    const std::int32_t wanted = contender.profile.minutesPerWeek;
    if (wanted <= 0) {
        return unknown();
    }
    Assessment assessment = yesOrNo(wanted >= vacancy.minutesPerWeek, wanted);
    const auto [less, more] = std::minmax(wanted, vacancy.minutesPerWeek);
    assessment.fulfilment = static_cast<int>(std::int64_t{less} * kFull / more);
    return assessment;
}

Assessment start(const Criterion& criterion, const Contender& contender) {
    const std::int32_t from = contender.profile.availableFrom;
    return from == kNotStated ? unknown() : yesOrNo(from <= criterion.minimum, from);
}

Assessment shifts(const CompactVacancy& vacancy, const Contender& contender) {
    const unsigned willing = contender.profile.shifts;
    if (willing == 0) {
        return unknown();
    }
    return yesOrNo((willing & vacancy.shifts) == vacancy.shifts,
                   static_cast<std::int32_t>(willing));
}

/// Wet arbeid vreemdelingen art. 2: lawful on the day the work starts.
Assessment permission(const Criterion& criterion, const Contender& contender) {
    const std::int32_t lastDay = contender.profile.permitUntil;
    return lastDay == kNotStated ? unknown() : yesOrNo(lastDay >= criterion.minimum, lastDay);
}

/// Room for the hours asked beside the placements that run on the start date. Who never said how
/// many hours is taken to work a full week.
Assessment placed(const CompactVacancy& vacancy, const Contender& contender) {
    constexpr std::int32_t kFullWeek = 40 * 60;
    const std::int32_t wanted = contender.profile.minutesPerWeek;
    const std::int32_t available = wanted > 0 ? wanted : kFullWeek;
    std::int32_t taken = 0;
    std::int32_t lastDay = kNotStated;
    std::int32_t which = -1;
    std::int32_t index = 0;
    for (const ProfileDetail& engagement : detailsOf(contender, DetailKind::Engagement)) {
        const auto from = static_cast<std::int32_t>(engagement.term);
        if (from <= vacancy.startDay && engagement.value >= vacancy.startDay) {
            taken += std::max(engagement.extra, 0);
            which = engagement.value > lastDay ? index : which;
            lastDay = std::max(lastDay, engagement.value);
        }
        ++index;
    }
    const std::int32_t asked = std::max(vacancy.minutesPerWeek, 1);
    const bool room = taken == 0 || available - taken >= asked;
    return foundAt(yesOrNo(room, taken > 0 ? lastDay : kNotStated), FoundIn::Detail, which);
}

Assessment refused(const CompactVacancy& vacancy, const Contender& contender) {
    const auto refusals = detailsOf(contender, DetailKind::Refusal);
    const bool byThisClient = std::ranges::any_of(refusals, [&](const ProfileDetail& refusal) {
        return refusal.term == vacancy.client.term && refusal.value == vacancy.client.value;
    });
    return yesOrNo(!byThisClient, kNotStated);
}

Assessment distance(const CompactVacancy& vacancy, Contender& contender) {
    const std::int32_t km = distanceOf(vacancy, contender);
    const std::int32_t limit = travelLimit(vacancy, contender.profile);
    if (km == Contender::kNowhere) {
        return unknown();
    }
    if (limit == 0) {
        return unknown(km);
    }
    Assessment assessment = yesOrNo(km <= limit, km);
    if (km <= limit) {
        assessment.fulfilment = static_cast<int>(std::int64_t{limit - km} * kFull / limit);
    }
    return assessment;
}

/// A wish above the highest wage loses all points at a fifth above it.
Assessment wage(const CompactVacancy& vacancy, const Contender& contender) {
    const std::int64_t wish = contender.profile.wageWish;
    if (wish == kNotStated || vacancy.wageTo == kNotStated || vacancy.wageTo <= 0) {
        return unknown();
    }
    if (wish <= vacancy.wageTo) {
        return graded(kFull, 0);
    }
    const std::int64_t above = std::min(wish - vacancy.wageTo, vacancy.wageTo);
    return graded(kFull - (above * 5 * kFull / vacancy.wageTo), 0);
}

} // namespace

bool knocksOut(const Criterion& criterion, const Assessment& assessment) {
    return criterion.strength == RequirementStrength::Hard &&
           (assessment.outcome == CriterionOutcome::Missing ||
            assessment.outcome == CriterionOutcome::Partly);
}

std::int32_t distanceOf(const CompactVacancy& vacancy, Contender& contender) {
    if (contender.km == Contender::kNotYet) {
        contender.km = vacancy.hasWorkplace && contender.profile.hasHome
                           ? distanceKm(vacancy.workplace, contender.profile.home)
                           : Contender::kNowhere;
    }
    return contender.km;
}

std::int32_t travelLimit(const CompactVacancy& vacancy, const CompactProfile& profile) {
    if (vacancy.maxTravelKm <= 0 || profile.travelRadiusKm <= 0) {
        return std::max({vacancy.maxTravelKm, profile.travelRadiusKm, 0});
    }
    return std::min(vacancy.maxTravelKm, profile.travelRadiusKm);
}

Assessment assess(const CompactVacancy& vacancy, const Criterion& criterion, Contender& contender) {
    switch (criterion.kind) {
    case CriterionKind::Days:
        return days(vacancy, criterion, contender);
    case CriterionKind::Hours:
        return hours(vacancy, contender);
    case CriterionKind::Start:
        return start(criterion, contender);
    case CriterionKind::Shifts:
        return shifts(vacancy, contender);
    case CriterionKind::Permission:
        return permission(criterion, contender);
    case CriterionKind::Placed:
        return placed(vacancy, contender);
    case CriterionKind::Refused:
        return refused(vacancy, contender);
    case CriterionKind::Distance:
        return distance(vacancy, contender);
    case CriterionKind::Wage:
        return wage(vacancy, contender);
    case CriterionKind::Occupation:
    case CriterionKind::Experience:
    case CriterionKind::Recency:
    case CriterionKind::Sector:
    case CriterionKind::Skill:
    case CriterionKind::Certificate:
    case CriterionKind::Licence:
    case CriterionKind::Language:
    case CriterionKind::Education:
        return assessDossier(vacancy, criterion, contender);
    }
    return unknown();
}

int scoreOf(std::int64_t points, std::int64_t weights) {
    return weights <= 0 ? 0 : static_cast<int>(((2 * points) + weights) / (2 * weights));
}

Verdict judge(const CompactVacancy& vacancy, Contender& contender) {
    Verdict verdict;
    std::int64_t points = 0;
    std::int64_t weights = 0;
    for (const Criterion& criterion : vacancy.criteria) {
        const Assessment assessment = assess(vacancy, criterion, contender);
        verdict.knockedOut = verdict.knockedOut || knocksOut(criterion, assessment);
        points += std::int64_t{criterion.weight} * assessment.fulfilment;
        weights += criterion.weight;
    }
    verdict.scoreInTenths = scoreOf(points, weights);
    return verdict;
}

} // namespace werkbalie::domain
