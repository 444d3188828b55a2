// The criteria that are read from the dossier: function, experience, sector, qualities, education.
// Experience counts up to two years (or the years asked) and no further, and being long out of a
// function costs half of the points at most, so that neither becomes a measure of age or of care.
#include "domain/matching/detail_lists.h"

#include <array>

namespace werkbalie::domain {

namespace {

constexpr std::int32_t kMonthsForSector = 24;
constexpr int kSectorWish = 500;
constexpr std::int32_t kRecentMonths = 36;
constexpr std::int32_t kLongAgoMonths = 120;

/// By Closeness: None, Related, Broader, Synonym, Same.
constexpr std::array<int, 5> kWished{0, 400, 700, 1000, 1000};
constexpr std::array<int, 5> kDone{0, 300, 500, 700, 700};

bool isOneOf(const std::vector<Term>& terms, Term term) {
    return std::ranges::any_of(terms, [term](Term known) { return sameTerm(known, term); });
}

/// The highest value recorded under one of the terms, and where it stands.
struct Best {
    std::int32_t value = 0;
    std::int32_t index = -1;
};
Best highest(std::span<const ProfileDetail> details, const std::vector<Term>& terms) {
    Best best;
    std::int32_t index = 0;
    for (const ProfileDetail& detail : details) {
        if (isOneOf(terms, detail.term) && (best.index < 0 || detail.value > best.value)) {
            best = {.value = detail.value, .index = index};
        }
        ++index;
    }
    return best;
}

/// Keeps the best grade; among equals the first.
struct Grade {
    int fulfilment = 0;
    Closeness closeness = Closeness::None;
    FoundIn in = FoundIn::Nothing;
    std::int32_t detail = -1;

    void offer(int grade, Grade other) {
        if (grade > fulfilment) {
            *this = other;
            fulfilment = grade;
        }
    }
};

Assessment occupation(const CompactVacancy& vacancy, const Contender& contender) {
    const auto wishes = detailsOf(contender, DetailKind::Wish);
    const auto jobs = detailsOf(contender, DetailKind::Experience);
    const bool asked =
        contender.profile.occupation != kNoTerm || !jobs.empty() || !wishes.empty();
    if (!asked || vacancy.closeness.empty()) {
        return unknown();
    }
    Grade best;
    const auto offer = [&](Term term, const std::array<int, 5>& grades, FoundIn in,
                           std::int32_t detail) {
        const Closeness closeness = vacancy.closenessOf(term);
        best.offer(grades[static_cast<std::size_t>(closeness)],
                   {.closeness = closeness, .in = in, .detail = detail});
    };
    offer(contender.profile.occupation, kWished, FoundIn::Wish, -1);
    for (std::size_t i = 0; i < wishes.size(); ++i) {
        offer(wishes[i].term, kWished, FoundIn::FurtherWish, static_cast<std::int32_t>(i));
    }
    for (std::size_t i = 0; i < jobs.size(); ++i) {
        offer(jobs[i].term, kDone, FoundIn::Experience, static_cast<std::int32_t>(i));
    }
    return foundAt(graded(best.fulfilment, static_cast<std::int32_t>(best.closeness)), best.in,
                   best.detail);
}

/// Whether a job is in what the criterion asks: the vacancy's own occupation under any of its
/// names, or the occupation that a requirement names.
bool isInCriterion(const CompactVacancy& vacancy, const Criterion& criterion, Term term) {
    return criterion.terms.empty() ? vacancy.closenessOf(term) >= Closeness::Synonym
                                   : isOneOf(criterion.terms, term);
}

/// False when neither the vacancy nor the requirement names an occupation.
bool namesOccupation(const CompactVacancy& vacancy, const Criterion& criterion) {
    return !criterion.terms.empty() || !vacancy.closeness.empty();
}

/// Months in the occupation; a job without dates leaves the length open.
Assessment experience(const CompactVacancy& vacancy, const Criterion& criterion,
                      const Contender& contender) {
    const auto jobs = detailsOf(contender, DetailKind::Experience);
    if (jobs.empty() || !namesOccupation(vacancy, criterion)) {
        return unknown();
    }
    std::int64_t months = 0;
    std::int32_t first = -1;
    bool open = false;
    for (std::size_t i = 0; i < jobs.size(); ++i) {
        if (isInCriterion(vacancy, criterion, jobs[i].term)) {
            first = first < 0 ? static_cast<std::int32_t>(i) : first;
            open = open || jobs[i].value < 0;
            months += std::max(jobs[i].value, 0);
        }
    }
    if (first < 0) {
        return graded(0, 0);
    }
    const auto found = static_cast<std::int32_t>(std::min<std::int64_t>(months, kNeverExpires));
    const std::int32_t full = std::max(criterion.full, criterion.minimum);
    const std::int64_t share = full <= 0 ? kFull : std::min<std::int64_t>(months * kFull / full, kFull);
    Assessment assessment = graded(share, found);
    if (open) { // the length that is not known counts half
        assessment.fulfilment = std::max(assessment.fulfilment, kFull / 2);
        assessment.found = months > 0 ? found : kNotStated;
    }
    const bool hard = criterion.strength == RequirementStrength::Hard;
    const bool enough = months >= (hard ? criterion.minimum : full);
    if (open && !enough) {
        assessment.outcome = CriterionOutcome::Unknown;
    } else if (hard) {
        assessment.outcome = enough ? CriterionOutcome::Met : CriterionOutcome::Missing;
    }
    return foundAt(assessment, FoundIn::Experience, first);
}

/// Full up to three years ago, in proportion less to half of it at ten years and longer.
Assessment recency(const CompactVacancy& vacancy, const Criterion& criterion,
                   const Contender& contender) {
    const auto jobs = detailsOf(contender, DetailKind::Experience);
    if (jobs.empty() || !namesOccupation(vacancy, criterion)) {
        return unknown();
    }
    std::int32_t since = kNeverExpires;
    std::int32_t which = -1;
    bool done = false;
    for (std::size_t i = 0; i < jobs.size(); ++i) {
        if (isInCriterion(vacancy, criterion, jobs[i].term)) {
            done = true;
            if (jobs[i].extra >= 0 && jobs[i].extra < since) {
                since = jobs[i].extra;
                which = static_cast<std::int32_t>(i);
            }
        }
    }
    if (!done) {
        return graded(0, kNotStated);
    }
    if (which < 0) {
        return unknown();
    }
    const std::int32_t late = std::clamp(since, kRecentMonths, kLongAgoMonths) - kRecentMonths;
    const std::int64_t lost = std::int64_t{late} * (kFull / 2) / (kLongAgoMonths - kRecentMonths);
    return foundAt(graded(kFull - lost, since), FoundIn::Experience, which);
}

/// Months in the sector; a wish for it alone gives half.
Assessment sector(const CompactVacancy& vacancy, const Contender& contender) {
    const auto sectors = detailsOf(contender, DetailKind::Sector);
    const bool wished = sameTerm(vacancy.sector, contender.profile.sector);
    for (std::size_t i = 0; i < sectors.size(); ++i) {
        if (!sameTerm(vacancy.sector, sectors[i].term)) {
            continue;
        }
        const auto at = static_cast<std::int32_t>(i);
        if (sectors[i].value < 0) {
            return foundAt(unknown(), FoundIn::Sector, at);
        }
        const std::int64_t share = std::int64_t{sectors[i].value} * kFull / kMonthsForSector;
        if (!wished || share >= kSectorWish) {
            return foundAt(graded(share, sectors[i].value), FoundIn::Sector, at);
        }
    }
    if (wished) {
        return foundAt(graded(kSectorWish, kNotStated), FoundIn::Field, -1);
    }
    const bool asked = contender.profile.sector != kNoTerm || !sectors.empty();
    return asked ? graded(0, kNotStated) : unknown();
}

Assessment skill(const Criterion& criterion, const Contender& contender) {
    const auto skills = detailsOf(contender, DetailKind::Skill);
    const Best best = highest(skills, criterion.terms);
    if (best.index < 0) {
        return skills.empty() ? unknown() : graded(0, kNotStated);
    }
    if (criterion.minimum <= 0) {
        return foundAt(graded(kFull, best.value), FoundIn::Detail, best.index);
    }
    return best.value <= 0
               ? unknown()
               : foundAt(graded(std::int64_t{best.value} * kFull / criterion.minimum, best.value),
                         FoundIn::Detail, best.index);
}

/// Valid on the day the work starts.
Assessment certificate(const Criterion& criterion, const Contender& contender) {
    const auto certificates = detailsOf(contender, DetailKind::Certificate);
    if (const Best best = highest(certificates, criterion.terms); best.index >= 0) {
        return foundAt(yesOrNo(best.value >= criterion.minimum, best.value), FoundIn::Detail,
                       best.index);
    }
    if (criterion.kind == CriterionKind::Licence) {
        // Who has a licence of another class was asked; who has none recorded may have one.
        return highest(certificates, criterion.alsoKnown).index >= 0 ? graded(0, kNotStated)
                                                                     : unknown();
    }
    return certificates.empty() ? unknown() : graded(0, kNotStated);
}

/// Above a level that is required two steps give all points, the level itself half.
Assessment aboveTheMinimum(const Criterion& criterion, const Best& best) {
    constexpr auto kNative = static_cast<std::int32_t>(LanguageLevel::Native);
    Assessment assessment = yesOrNo(best.value >= criterion.minimum, best.value);
    if (assessment.outcome == CriterionOutcome::Met) {
        const std::int32_t steps = best.value - criterion.minimum;
        assessment.fulfilment =
            best.value == kNative ? kFull : std::min(kFull, kFull / 2 + steps * kFull / 4);
    }
    return foundAt(assessment, FoundIn::Detail, best.index);
}

Assessment language(const Criterion& criterion, const Contender& contender) {
    const auto languages = detailsOf(contender, DetailKind::Language);
    const Best best = highest(languages, criterion.terms);
    if (best.index < 0) {
        return languages.empty() ? unknown() : graded(0, kNotStated);
    }
    if (criterion.strength == RequirementStrength::Hard) {
        return aboveTheMinimum(criterion, best);
    }
    // A1 is one step, so that it counts for something against B1.
    return foundAt(graded((std::int64_t{best.value} + 1) * kFull /
                              (std::int64_t{criterion.minimum} + 1),
                          best.value),
                   FoundIn::Detail, best.index);
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
    return foundAt(
        graded(std::int64_t{educationStep(level)} * kFull / asked, static_cast<int>(level)),
        FoundIn::Field, -1);
}

} // namespace

Assessment assessDossier(const CompactVacancy& vacancy, const Criterion& criterion,
                         const Contender& contender) {
    switch (criterion.kind) {
    case CriterionKind::Occupation:
        return occupation(vacancy, contender);
    case CriterionKind::Experience:
        return experience(vacancy, criterion, contender);
    case CriterionKind::Recency:
        return recency(vacancy, criterion, contender);
    case CriterionKind::Sector:
        return sector(vacancy, contender);
    case CriterionKind::Skill:
        return skill(criterion, contender);
    case CriterionKind::Certificate:
    case CriterionKind::Licence:
        return certificate(criterion, contender);
    case CriterionKind::Language:
        return language(criterion, contender);
    case CriterionKind::Education:
        return education(criterion, contender);
    case CriterionKind::Days:
    case CriterionKind::Hours:
    case CriterionKind::Start:
    case CriterionKind::Shifts:
    case CriterionKind::Permission:
    case CriterionKind::Placed:
    case CriterionKind::Refused:
    case CriterionKind::Distance:
    case CriterionKind::Wage:
        break;
    }
    return unknown();
}

} // namespace werkbalie::domain
