// What of a candidate and a vacancy reaches the scorer; everything else stays behind here.
#include "domain/matching/profile.h"

#include <algorithm>
#include <map>

namespace werkbalie::domain {

namespace {

struct Job {
    Date from{};
    Date until{};
};

/// Jobs under one name: of one occupation, or of one sector.
struct Jobs {
    std::vector<Job> dated = {};
    std::vector<int> lines = {};
    std::optional<Date> lastDone = {};
};
using JobsByName = std::map<std::string, Jobs>;

/// 30.4369 days a month (146097 / 4800), rounded: a year of 365 days is twelve months, whether its
/// last day was written or the day after.
int monthsOf(std::int64_t days) {
    return static_cast<int>(((days * 4800 * 2) + 146'097) / (146'097 * 2));
}

/// Days in at least one of the jobs, in months.
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
    return monthsOf(total);
}

int monthsOfJobs(const Jobs& jobs) {
    return jobs.dated.empty() ? CandidateProfile::kMonthsNotStated : monthsIn(jobs.dated);
}

void addJob(JobsByName& byName, std::string name, const WorkExperience& job,
            std::pair<int, Date> lineAndDay) {
    if (name.empty()) {
        return;
    }
    const auto [line, today] = lineAndDay;
    Jobs& jobs = byName[std::move(name)];
    jobs.lines.push_back(line);
    if (job.from || job.until) {
        const Date until = std::min(job.until.value_or(today), today);
        jobs.lastDone = std::max(jobs.lastDone.value_or(until), until);
        if (job.from) {
            jobs.dated.push_back({*job.from, until});
        }
    }
}

void addExperience(CandidateProfile& profile, const Candidate& candidate,
                   const CandidateFacts& facts) {
    static const OccupationTable kNoTable;
    const OccupationTable& table = facts.occupations != nullptr ? *facts.occupations : kNoTable;
    JobsByName occupations;
    JobsByName sectors;
    int line = 0;
    for (const WorkExperience& job : candidate.experience) {
        const std::pair at(++line, facts.today);
        addJob(occupations, table.keyOf(job.occupation), job, at);
        const OccupationGroup* group = job.sector.empty() ? table.groupOf(job.occupation) : nullptr;
        addJob(sectors, matchKey(group != nullptr ? group->sector : job.sector), job, at);
    }
    for (auto& [name, jobs] : occupations) {
        profile.experience.push_back(
            {.occupation = name,
             .months = monthsOfJobs(jobs),
             .monthsSince = jobs.lastDone ? monthsOf((facts.today - *jobs.lastDone).count())
                                          : CandidateProfile::kMonthsNotStated,
             .lines = std::move(jobs.lines)});
    }
    for (auto& [name, jobs] : sectors) {
        profile.sectors.push_back({.sector = name,
                                   .months = monthsOfJobs(jobs),
                                   .lines = std::move(jobs.lines)});
    }
}

void addEducation(CandidateProfile& profile, const Candidate& candidate) {
    int line = 0;
    for (const Education& item : candidate.education) {
        ++line;
        if (item.level > profile.education) {
            profile.education = item.level;
            profile.educationLine = line;
        }
    }
}

template <class Item> void foldNames(std::vector<Item>& items, std::string Item::*name) {
    for (Item& item : items) {
        item.*name = matchKey(item.*name);
    }
}

} // namespace

CandidateProfile profileOf(const Candidate& candidate, const CandidateFacts& facts) {
    CandidateProfile profile{.id = candidate.id,
                             .occupation = matchKey(candidate.occupation),
                             .sector = matchKey(candidate.sector),
                             .wageWish = candidate.wageWish,
                             .availability = candidate.availability,
                             .workPermission = candidate.workPermission,
                             .travelRadiusKm = candidate.travelRadiusKm,
                             .home = facts.home,
                             .skills = candidate.skills,
                             .certificates = candidate.certificates,
                             .languages = candidate.languages,
                             .engagements = facts.engagements,
                             .refusedBy = facts.refusedBy};
    for (const std::string& further : candidate.furtherOccupations) {
        profile.furtherOccupations.push_back(matchKey(further));
    }
    addEducation(profile, candidate);
    addExperience(profile, candidate, facts);
    foldNames(profile.skills, &Skill::name);
    foldNames(profile.certificates, &Certificate::name);
    foldNames(profile.languages, &LanguageSkill::language);
    return profile;
}

VacancyProfile profileOf(const Vacancy& vacancy, std::optional<Coordinates> workplace,
                         const OccupationTable& occupations) {
    VacancyProfile profile{.id = vacancy.id,
                           .client = vacancy.client,
                           .occupation = matchKey(vacancy.occupation),
                           .occupationKey = occupations.keyOf(vacancy.occupation),
                           .near = occupations.near(vacancy.occupation),
                           .sector = matchKey(vacancy.sector),
                           .days = vacancy.days,
                           .minutesPerWeek = vacancy.minutesPerWeek,
                           .shifts = vacancy.shifts,
                           .wageTo = vacancy.wageTo,
                           .start = vacancy.start,
                           .maxTravelKm = vacancy.maxTravelKm,
                           .workplace = workplace,
                           .requirements = vacancy.requirements,
                           .weights = vacancy.weights,
                           .occupationText = vacancy.occupation,
                           .sectorText = vacancy.sector};
    for (Requirement& requirement : profile.requirements) {
        profile.requirementTexts.push_back(requirement.name);
        requirement.name = requirement.kind == RequirementKind::ExperienceYears
                               ? occupations.keyOf(requirement.name)
                               : matchKey(requirement.name);
    }
    return profile;
}

} // namespace werkbalie::domain
