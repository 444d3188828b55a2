// The judgement on one candidate, criterion by criterion.
#include "domain/matching/criteria.h"

#include <algorithm>
#include <bit>
#include <span>

namespace werkbalie::domain {

namespace {

constexpr int kFull = 1000;
constexpr int kSameSector = 400;
constexpr int kDoneBefore = 700;

Assessment unknown(std::int32_t found = kNotStated) {
    return {.found = found};
}

/// Fulfilment in thousandths: all of it is Met, nothing Missing.
Assessment graded(std::int64_t fulfilment, std::int32_t found) {
    const auto within = static_cast<int>(std::clamp<std::int64_t>(fulfilment, 0, kFull));
    const auto outcome = within == kFull ? CriterionOutcome::Met
                         : within == 0   ? CriterionOutcome::Missing
                                         : CriterionOutcome::Partly;
    return {.outcome = outcome, .fulfilment = within, .found = found};
}

Assessment yesOrNo(bool met, std::int32_t found) {
    return graded(met ? kFull : 0, found);
}

std::span<const ProfileDetail> detailsOf(const Contender& contender, DetailKind kind) {
    const auto& bounds = contender.profile.bounds;
    const auto first = bounds[static_cast<std::size_t>(kind)];
    const auto last = bounds[static_cast<std::size_t>(kind) + 1];
    return {contender.details + first, last - first};
}

bool isOneOf(const std::vector<Term>& terms, Term term) {
    return std::ranges::any_of(terms, [term](Term known) { return sameTerm(known, term); });
}

/// The highest value recorded under one of the terms.
std::optional<std::int32_t> highest(std::span<const ProfileDetail> details,
                                    const std::vector<Term>& terms) {
    std::optional<std::int32_t> best;
    for (const ProfileDetail& detail : details) {
        if (isOneOf(terms, detail.term)) {
            best = std::max(best.value_or(detail.value), detail.value);
        }
    }
    return best;
}

Assessment occupation(const CompactVacancy& vacancy, const Criterion& criterion,
                      const Contender& contender) {
    const CompactProfile& profile = contender.profile;
    const auto jobs = detailsOf(contender, DetailKind::Experience);
    if (isOneOf(criterion.terms, profile.occupation)) {
        return graded(kFull, kFull);
    }
    if (highest(jobs, criterion.terms)) {
        return graded(kDoneBefore, kDoneBefore);
    }
    if (sameTerm(vacancy.sector, profile.sector)) {
        return graded(kSameSector, kSameSector);
    }
    const bool asked = profile.occupation != kNoTerm || !jobs.empty();
    return asked && !criterion.terms.empty() ? graded(0, kNotStated) : unknown();
}

/// Months in the occupation; a job without dates leaves the length open.
Assessment experience(const Criterion& criterion, const Contender& contender) {
    const auto jobs = detailsOf(contender, DetailKind::Experience);
    if (jobs.empty() || criterion.terms.empty()) {
        return unknown();
    }
    std::int64_t months = 0;
    bool done = false;
    bool open = false;
    for (const ProfileDetail& job : jobs) {
        if (isOneOf(criterion.terms, job.term)) {
            done = true;
            open = open || job.value < 0;
            months += std::max(job.value, 0);
        }
    }
    const auto found = static_cast<std::int32_t>(std::min<std::int64_t>(months, kNeverExpires));
    if (!done) {
        return graded(0, 0);
    }
    if (criterion.minimum <= 0 || months >= criterion.minimum) {
        return graded(kFull, found);
    }
    const std::int64_t share = months * kFull / criterion.minimum;
    if (open) {
        Assessment assessment = unknown(months > 0 ? found : kNotStated);
        assessment.fulfilment = std::max(assessment.fulfilment, static_cast<int>(share));
        return assessment;
    }
    return graded(share, found);
}

Assessment skill(const Criterion& criterion, const Contender& contender) {
    const auto skills = detailsOf(contender, DetailKind::Skill);
    const auto level = highest(skills, criterion.terms);
    if (!level) {
        return skills.empty() ? unknown() : graded(0, kNotStated);
    }
    if (criterion.minimum <= 0) {
        return graded(kFull, *level);
    }
    return *level <= 0 ? unknown()
                       : graded(std::int64_t{*level} * kFull / criterion.minimum, *level);
}

/// Valid on the day the work starts.
Assessment certificate(const Criterion& criterion, const Contender& contender) {
    const auto certificates = detailsOf(contender, DetailKind::Certificate);
    if (const auto lastDay = highest(certificates, criterion.terms)) {
        return yesOrNo(*lastDay >= criterion.minimum, *lastDay);
    }
    if (criterion.kind == CriterionKind::Licence) {
        // Who has a licence of another class was asked; who has none recorded may have one.
        return highest(certificates, criterion.alsoKnown) ? graded(0, kNotStated) : unknown();
    }
    return certificates.empty() ? unknown() : graded(0, kNotStated);
}

Assessment language(const Criterion& criterion, const Contender& contender) {
    const auto languages = detailsOf(contender, DetailKind::Language);
    const auto level = highest(languages, criterion.terms);
    if (!level) {
        return languages.empty() ? unknown() : graded(0, kNotStated);
    }
    // A1 is one step, so that it counts for something against B1.
    return graded((std::int64_t{*level} + 1) * kFull / (std::int64_t{criterion.minimum} + 1),
                  *level);
}

/// Levels of the Dutch qualifications framework (NLQF); havo stands beside mbo 4.
int educationStep(EducationLevel level) {
    switch (level) {
    case EducationLevel::Unknown:
        return 0;
    case EducationLevel::Primary:
        return 1;
    case EducationLevel::Vmbo:
    case EducationLevel::Mbo1:
        return 2;
    case EducationLevel::Mbo2:
        return 3;
    case EducationLevel::Mbo3:
        return 4;
    case EducationLevel::Mbo4:
    case EducationLevel::Havo:
        return 5;
    case EducationLevel::Vwo:
        return 6;
    case EducationLevel::Hbo:
        return 7;
    case EducationLevel::Wo:
        return 8;
    }
    return 0;
}

Assessment education(const Criterion& criterion, const Contender& contender) {
    const EducationLevel level = contender.profile.education;
    const int asked = educationStep(static_cast<EducationLevel>(criterion.minimum));
    if (level == EducationLevel::Unknown || asked == 0) {
        return unknown();
    }
    return graded(std::int64_t{educationStep(level)} * kFull / asked, static_cast<int>(level));
}

/// Available on as many of the vacancy's days as one person works.
Assessment days(const CompactVacancy& vacancy, const Criterion& criterion,
                const Contender& contender) {
    const unsigned available = contender.profile.days;
    if (available == 0) {
        return unknown();
    }
    return yesOrNo(std::popcount(vacancy.days & available) >= criterion.minimum,
                   static_cast<std::int32_t>(available));
}

Assessment hours(const CompactVacancy& vacancy, CriterionKind kind, const Contender& contender) {
    const std::int32_t wanted = contender.profile.minutesPerWeek;
    if (wanted <= 0) {
        return unknown();
    }
    if (kind == CriterionKind::HoursAtLeast) {
        return yesOrNo(wanted >= vacancy.minutesPerWeek, wanted);
    }
    const auto [less, more] = std::minmax(wanted, vacancy.minutesPerWeek);
    return graded(std::int64_t{less} * kFull / more, wanted);
}

Assessment start(const Criterion& criterion, const Contender& contender) {
    const std::int32_t from = contender.profile.availableFrom;
    return from == kNotStated ? unknown() : yesOrNo(from <= criterion.minimum, from);
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

Assessment distance(const CompactVacancy& vacancy, CriterionKind kind, Contender& contender) {
    const std::int32_t km = distanceOf(vacancy, contender);
    const std::int32_t limit = travelLimit(vacancy, contender.profile);
    if (km == Contender::kNowhere) {
        return unknown();
    }
    if (limit == 0) {
        return unknown(km);
    }
    Assessment assessment = yesOrNo(km <= limit, km);
    if (kind == CriterionKind::Travel && km <= limit) {
        assessment.fulfilment = static_cast<int>(std::int64_t{limit - km} * kFull / limit);
    }
    return assessment;
}

bool knocksOut(const Assessment& assessment) {
    return assessment.outcome == CriterionOutcome::Missing ||
           assessment.outcome == CriterionOutcome::Partly;
}

} // namespace

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
    case CriterionKind::HoursAtLeast:
    case CriterionKind::HoursFit:
        return hours(vacancy, criterion.kind, contender);
    case CriterionKind::Start:
        return start(criterion, contender);
    case CriterionKind::DistanceLimit:
    case CriterionKind::Travel:
        return distance(vacancy, criterion.kind, contender);
    case CriterionKind::Occupation:
        return occupation(vacancy, criterion, contender);
    case CriterionKind::Experience:
        return experience(criterion, contender);
    case CriterionKind::Skill:
        return skill(criterion, contender);
    case CriterionKind::Certificate:
    case CriterionKind::Licence:
        return certificate(criterion, contender);
    case CriterionKind::Language:
        return language(criterion, contender);
    case CriterionKind::Education:
        return education(criterion, contender);
    case CriterionKind::Wage:
        return wage(vacancy, contender);
    }
    return unknown();
}

int scoreOf(std::int64_t points, std::int64_t weights) {
    return weights <= 0 ? 0 : static_cast<int>(((2 * points) + weights) / (2 * weights));
}

Verdict judge(const CompactVacancy& vacancy, Contender& contender, AfterKnockOut afterKnockOut) {
    Verdict verdict;
    std::int64_t points = 0;
    std::int64_t weights = 0;
    for (const Criterion& criterion : vacancy.criteria) {
        if (criterion.strength == RequirementStrength::Hard) {
            verdict.knockedOut =
                verdict.knockedOut || knocksOut(assess(vacancy, criterion, contender));
            if (verdict.knockedOut && afterKnockOut == AfterKnockOut::Stop) {
                return verdict;
            }
            continue;
        }
        points += std::int64_t{criterion.weight} * assess(vacancy, criterion, contender).fulfilment;
        weights += criterion.weight;
    }
    verdict.scoreInTenths = scoreOf(points, weights);
    return verdict;
}

} // namespace werkbalie::domain
