// What of a candidate and a vacancy reaches the scorer; everything else stays behind here.
#include "domain/matching/match.h"

#include "domain/base/text.h"

#include <algorithm>
#include <array>
#include <map>

namespace werkbalie::domain {

namespace {

/// "(m/v)" and its sisters in a job title say nothing about the work.
constexpr std::array<std::string_view, 8> kGenderMarks{"(m/v/x)", "(v/m/x)", "(m/v/d)", "(m/v)",
                                                       "(v/m)",   "m/v/x",   "m/v",     "v/m"};

void removeAll(std::string& text, std::string_view part) {
    for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at)) {
        text.erase(at, part.size());
    }
}

struct Job {
    Date from{};
    Date until{};
};

/// Days in at least one of the jobs, in months of 30.4369 days (146097 / 4800), rounded: a year of
/// 365 days is twelve months, whether its last day was written or the day after.
int monthsIn(std::vector<Job> jobs) {
    std::ranges::sort(jobs, {}, &Job::from);
    std::int64_t total = 0;
    Date counted = Date::min();
    for (const Job& job : jobs) {
        const Date from = std::max(job.from, counted);
        if (job.until > from) {
            total += (job.until - from).count();
            counted = job.until;
        }
    }
    return static_cast<int>(((total * 4800 * 2) + 146'097) / (146'097 * 2));
}

std::vector<CandidateProfile::Experience> experienceOf(const Candidate& candidate, Date today) {
    std::map<std::string, std::vector<Job>> dated;
    for (const WorkExperience& job : candidate.experience) {
        std::string key = matchKey(job.occupation);
        if (key.empty()) {
            continue;
        }
        auto& jobs = dated[std::move(key)];
        if (job.from) {
            jobs.push_back({*job.from, std::min(job.until.value_or(today), today)});
        }
    }
    std::vector<CandidateProfile::Experience> experience;
    for (const auto& [occupation, jobs] : dated) {
        experience.push_back(
            {.occupation = occupation,
             .months = jobs.empty() ? CandidateProfile::kMonthsNotStated : monthsIn(jobs)});
    }
    return experience;
}

EducationLevel highestOf(const std::vector<Education>& education) {
    EducationLevel highest = EducationLevel::Unknown;
    for (const Education& item : education) {
        highest = std::max(highest, item.level);
    }
    return highest;
}

template <class Item> void foldNames(std::vector<Item>& items, std::string Item::*name) {
    for (Item& item : items) {
        item.*name = matchKey(item.*name);
    }
}

} // namespace

std::string matchKey(std::string_view text) {
    std::string folded = foldText(text);
    for (const std::string_view mark : kGenderMarks) {
        removeAll(folded, mark);
    }
    std::string key;
    for (const char c : folded) {
        const bool gap = std::string_view(" \t-_/.,;:()").find(c) != std::string_view::npos;
        if (!gap) {
            key += c;
        } else if (!key.empty() && key.back() != ' ') {
            key += ' ';
        }
    }
    if (key.ends_with(' ')) {
        key.pop_back();
    }
    return key;
}

CandidateProfile profileOf(const Candidate& candidate, std::optional<Coordinates> home,
                           Date today) {
    CandidateProfile profile{.id = candidate.id,
                             .occupation = matchKey(candidate.occupation),
                             .sector = matchKey(candidate.sector),
                             .education = highestOf(candidate.education),
                             .wageWish = candidate.wageWish,
                             .availability = candidate.availability,
                             .travelRadiusKm = candidate.travelRadiusKm,
                             .home = home,
                             .experience = experienceOf(candidate, today),
                             .skills = candidate.skills,
                             .certificates = candidate.certificates,
                             .languages = candidate.languages};
    foldNames(profile.skills, &Skill::name);
    foldNames(profile.certificates, &Certificate::name);
    foldNames(profile.languages, &LanguageSkill::language);
    return profile;
}

VacancyProfile profileOf(const Vacancy& vacancy, std::optional<Coordinates> workplace) {
    VacancyProfile profile{.id = vacancy.id,
                           .occupation = matchKey(vacancy.occupation),
                           .sector = matchKey(vacancy.sector),
                           .days = vacancy.days,
                           .minutesPerWeek = vacancy.minutesPerWeek,
                           .wageTo = vacancy.wageTo,
                           .start = vacancy.start,
                           .maxTravelKm = vacancy.maxTravelKm,
                           .workplace = workplace,
                           .requirements = vacancy.requirements,
                           .weights = vacancy.weights,
                           .occupationText = vacancy.occupation};
    for (const Requirement& requirement : vacancy.requirements) {
        profile.requirementTexts.push_back(requirement.name);
    }
    foldNames(profile.requirements, &Requirement::name);
    return profile;
}

} // namespace werkbalie::domain
