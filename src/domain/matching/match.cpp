// The receipt: every criterion with what was asked, what was found, and the points it gave.
#include "domain/matching/match.h"

#include "domain/matching/criteria.h"

#include <bit>

namespace werkbalie::domain {

namespace {

std::string_view keyOf(CriterionKind kind) {
    switch (kind) {
    case CriterionKind::Days:
        return "days";
    case CriterionKind::HoursAtLeast:
    case CriterionKind::HoursFit:
        return "hours";
    case CriterionKind::Start:
        return "start";
    case CriterionKind::DistanceLimit:
    case CriterionKind::Travel:
        return "distance";
    case CriterionKind::Occupation:
        return "occupation";
    case CriterionKind::Experience:
        return "experience";
    case CriterionKind::Skill:
        return "skill";
    case CriterionKind::Certificate:
        return "certificate";
    case CriterionKind::Licence:
        return "licence";
    case CriterionKind::Language:
        return "language";
    case CriterionKind::Education:
        return "education";
    case CriterionKind::Wage:
        return "wage";
    }
    return {};
}

/// Monday is 1: "12345".
std::string dayDigits(unsigned days) {
    std::string digits;
    for (unsigned day = 0; day < 7; ++day) {
        if ((days >> day & 1U) != 0) {
            digits += static_cast<char>('1' + day);
        }
    }
    return digits;
}

std::string dateText(std::int32_t day) {
    return isoDate(Date{std::chrono::days{day}});
}

std::string askedText(const VacancyProfile& vacancy, const Criterion& criterion) {
    if (criterion.requirement) {
        const std::size_t line = *criterion.requirement;
        const bool written = line < vacancy.requirementTexts.size();
        return written ? vacancy.requirementTexts[line] : vacancy.requirements[line].name;
    }
    switch (criterion.kind) {
    case CriterionKind::Days:
        return dayDigits(vacancy.days);
    case CriterionKind::HoursAtLeast:
    case CriterionKind::HoursFit:
        return decimalHours(vacancy.minutesPerWeek);
    case CriterionKind::Start:
        return isoDate(vacancy.start);
    case CriterionKind::Wage:
        return vacancy.wageTo ? vacancy.wageTo->toString() : std::string{};
    case CriterionKind::Occupation:
    case CriterionKind::Experience:
        return vacancy.occupationText.empty() ? vacancy.occupation : vacancy.occupationText;
    case CriterionKind::DistanceLimit:
    case CriterionKind::Travel:
    case CriterionKind::Skill:
    case CriterionKind::Certificate:
    case CriterionKind::Licence:
    case CriterionKind::Language:
    case CriterionKind::Education:
        break;
    }
    return {};
}

std::string languageLevelText(std::int32_t level) {
    return std::string(toText(static_cast<LanguageLevel>(level)));
}

/// Whether one person works on fewer days than the vacancy names.
bool asksSomeDays(const VacancyProfile& vacancy, const Criterion& criterion) {
    return criterion.minimum < std::popcount(vacancy.days & 0x7FU);
}

MessageValues askedValues(const VacancyProfile& vacancy, const Criterion& criterion) {
    if (criterion.kind == CriterionKind::Days && asksSomeDays(vacancy, criterion)) {
        return {{"at_least", std::to_string(criterion.minimum)}};
    }
    if (!criterion.requirement || criterion.minimum <= 0) {
        return {};
    }
    switch (criterion.kind) {
    case CriterionKind::Skill:
        return {{"level", std::to_string(criterion.minimum)}};
    case CriterionKind::Language:
        return {{"level", languageLevelText(criterion.minimum)}};
    case CriterionKind::Experience:
        return {{"months", std::to_string(criterion.minimum)}};
    case CriterionKind::Certificate:
    case CriterionKind::Licence:
        return {{"valid_on", dateText(criterion.minimum)}};
    case CriterionKind::Days:
    case CriterionKind::HoursAtLeast:
    case CriterionKind::HoursFit:
    case CriterionKind::Start:
    case CriterionKind::DistanceLimit:
    case CriterionKind::Travel:
    case CriterionKind::Occupation:
    case CriterionKind::Education:
    case CriterionKind::Wage:
        break;
    }
    return {};
}

struct Receipt {
    const VacancyProfile& vacancy;
    const CandidateProfile& candidate;
    const CompactVacancy& compact;
    const CompactProfile& profile;
};

MessageValues occupationFound(const Receipt& receipt, const Assessment& assessment) {
    constexpr std::int32_t kSame = 1000;
    constexpr std::int32_t kDoneBefore = 700;
    MessageValues values;
    if (!receipt.candidate.occupation.empty()) {
        values.emplace_back("occupation", receipt.candidate.occupation);
    }
    if (assessment.found == kSame) {
        values.emplace_back("by", "wish");
    } else if (assessment.found == kDoneBefore) {
        values.emplace_back("by", "experience");
    } else if (assessment.found != kNotStated) {
        values.emplace_back("by", "sector");
    }
    return values;
}

MessageValues distanceFound(const Receipt& receipt, const Assessment& assessment) {
    MessageValues values;
    if (assessment.found != kNotStated) {
        values.emplace_back("km", std::to_string(assessment.found));
    }
    if (const std::int32_t limit = travelLimit(receipt.compact, receipt.profile); limit > 0) {
        values.emplace_back("limit_km", std::to_string(limit));
    }
    return values;
}

/// The days available, and how many of the asked ones they are where not all are needed.
MessageValues daysFound(const Receipt& receipt, const Criterion& criterion, unsigned available) {
    MessageValues values{{"days", dayDigits(available)}};
    if (asksSomeDays(receipt.vacancy, criterion)) {
        values.emplace_back("of_asked",
                            std::to_string(std::popcount(receipt.vacancy.days & available)));
    }
    return values;
}

MessageValues foundValues(const Receipt& receipt, const Criterion& criterion,
                          const Assessment& assessment) {
    const std::int32_t found = assessment.found;
    if (criterion.kind == CriterionKind::Occupation) {
        return occupationFound(receipt, assessment);
    }
    if (criterion.kind == CriterionKind::DistanceLimit || criterion.kind == CriterionKind::Travel) {
        return distanceFound(receipt, assessment);
    }
    if (found == kNotStated) {
        return {};
    }
    switch (criterion.kind) {
    case CriterionKind::Days:
        return daysFound(receipt, criterion, static_cast<unsigned>(found));
    case CriterionKind::HoursAtLeast:
    case CriterionKind::HoursFit:
        return {{"hours", decimalHours(Minutes{found})}};
    case CriterionKind::Start:
        return {{"from", dateText(found)}};
    case CriterionKind::Experience:
        return {{"months", std::to_string(found)}};
    case CriterionKind::Skill:
        return found == 0 ? MessageValues{} : MessageValues{{"level", std::to_string(found)}};
    case CriterionKind::Certificate:
    case CriterionKind::Licence:
        return found == kNeverExpires ? MessageValues{}
                                      : MessageValues{{"expires", dateText(found)}};
    case CriterionKind::Language:
        return {{"level", languageLevelText(found)}};
    case CriterionKind::Education:
        return {{"level", std::string(toText(static_cast<EducationLevel>(found)))}};
    case CriterionKind::Wage:
        return {{"wage", receipt.candidate.wageWish->toString()}};
    case CriterionKind::DistanceLimit:
    case CriterionKind::Travel:
    case CriterionKind::Occupation:
        break;
    }
    return {};
}

CriterionLine lineOf(const Receipt& receipt, const Criterion& criterion,
                     const Assessment& assessment) {
    const bool hard = criterion.strength == RequirementStrength::Hard;
    const bool partly = assessment.outcome == CriterionOutcome::Partly;
    return {.key = std::string(keyOf(criterion.kind)),
            .name = askedText(receipt.vacancy, criterion),
            .strength = criterion.strength,
            .weight = criterion.weight,
            .pointsInThousandths = criterion.weight * assessment.fulfilment,
            .outcome = hard && partly ? CriterionOutcome::Missing : assessment.outcome,
            .found = foundValues(receipt, criterion, assessment),
            .asked = askedValues(receipt.vacancy, criterion)};
}

} // namespace

MatchScore scoreMatch(const VacancyProfile& vacancy, const CandidateProfile& candidate) {
    TermTable terms;
    std::vector<ProfileDetail> details;
    const CompactVacancy compact = compactVacancy(vacancy, terms);
    const CompactProfile profile = compactProfile(candidate, std::as_const(terms), details);
    Contender contender{.profile = profile, .details = details.data()};
    MatchScore score{.candidate = candidate.id, .vacancy = vacancy.id};
    const Receipt receipt{vacancy, candidate, compact, profile};
    std::int64_t points = 0;
    std::int64_t weights = 0;
    for (const Criterion& criterion : compact.criteria) {
        CriterionLine line = lineOf(receipt, criterion, assess(compact, criterion, contender));
        score.knockedOut = score.knockedOut || (line.strength == RequirementStrength::Hard &&
                                                line.outcome == CriterionOutcome::Missing);
        points += line.pointsInThousandths;
        weights += line.weight;
        score.lines.push_back(std::move(line));
    }
    score.scoreInTenths = scoreOf(points, weights);
    if (const std::int32_t km = distanceOf(compact, contender); km != Contender::kNowhere) {
        score.distanceKm = km;
    }
    return score;
}

QuickScore quickScore(const VacancyProfile& vacancy, const CandidateProfile& candidate) {
    TermTable terms;
    std::vector<ProfileDetail> details;
    const CompactVacancy compact = compactVacancy(vacancy, terms);
    const CompactProfile profile = compactProfile(candidate, std::as_const(terms), details);
    Contender contender{.profile = profile, .details = details.data()};
    const Verdict verdict = judge(compact, contender, AfterKnockOut::Score);
    return {.candidate = candidate.id,
            .scoreInTenths = verdict.scoreInTenths,
            .knockedOut = verdict.knockedOut};
}

} // namespace werkbalie::domain
