// Section by section: what was not agreed to is never copied.
#include "domain/matching/presentation/profile_view.h"

#include "domain/base/text.h"
#include "domain/matching/match.h"
#include "domain/matching/presentation/redaction.h"

#include <algorithm>

namespace werkbalie::domain {

namespace {

/// Months of 30.4369 days (146097 / 4800), rounded.
int monthsOf(std::int64_t days) {
    return days <= 0 ? 0 : static_cast<int>(((days * 4800 * 2) + 146'097) / (146'097 * 2));
}

/// Days in at least one of the jobs.
std::int64_t daysIn(std::vector<WorkExperience> jobs, Date today) {
    std::erase_if(jobs, [](const WorkExperience& job) { return !job.from; });
    std::ranges::sort(jobs, {}, [](const WorkExperience& job) { return *job.from; });
    std::int64_t days = 0;
    Date counted = Date::min();
    for (const WorkExperience& job : jobs) {
        const Date from = std::max(*job.from, counted);
        const Date until = std::min(job.until.value_or(today), today);
        if (until > from) {
            days += (until - from).count();
            counted = until;
        }
    }
    return days;
}

std::string sectorOf(const WorkExperience& job, const Candidate& candidate,
                     const ProfileChoice& choice) {
    const auto known = choice.employerSectors.find(matchKey(job.employer));
    if (known != choice.employerSectors.end()) {
        return known->second;
    }
    // The same work as is asked for now was done in the same line of business; else nobody knows.
    return matchKey(job.occupation) == matchKey(candidate.occupation) ? candidate.sector
                                                                      : std::string();
}

class View {
public:
    View(const Candidate& candidate, const ProfileChoice& choice)
        : m_candidate(candidate), m_choice(choice),
          m_redactor(candidate, candidate.occupation + ' ' + choice.vacancyOccupation),
          m_anonymised(choice.naming == ProfileNaming::Anonymised) {
        if (choice.employers == EmployerNaming::Sector) {
            for (const WorkExperience& job : candidate.experience) {
                m_redactor.alsoHideCompany(job.employer);
            }
        }
        for (const Education& item : candidate.education) {
            m_redactor.alsoHide(item.school);
        }
    }

    [[nodiscard]] bool told(ProfileSection section) const { return m_choice.sections.has(section); }
    [[nodiscard]] Date today() const { return m_choice.today; }
    /// A named profile keeps its texts.
    [[nodiscard]] std::string text(std::string_view written) const {
        return m_anonymised ? m_redactor.redacted(trim(written)) : std::string(trim(written));
    }
    [[nodiscard]] std::vector<PresentedJob> jobs() const {
        std::vector<PresentedJob> jobs;
        for (const WorkExperience& job : m_candidate.experience) {
            PresentedJob shown{.occupation = text(job.occupation),
                               .months = monthsOf(daysIn({job}, m_choice.today)),
                               .tasks = text(job.tasks)};
            if (m_choice.employers == EmployerNaming::Stated) {
                shown.employer = text(job.employer);
            } else {
                shown.sector = text(sectorOf(job, m_candidate, m_choice));
            }
            if (!m_anonymised) {
                shown.from = job.from;
                shown.until = job.until;
            }
            jobs.push_back(std::move(shown));
        }
        return jobs;
    }
    [[nodiscard]] std::vector<PresentedEducation> education() const {
        std::vector<PresentedEducation> items;
        for (const Education& item : m_candidate.education) {
            items.push_back({.level = item.level,
                             .title = text(item.title),
                             .school = m_anonymised ? std::string() : item.school});
        }
        return items;
    }
    template <class Item> [[nodiscard]] std::vector<Item> named(std::vector<Item> items) const {
        for (Item& item : items) {
            item.name = text(item.name);
        }
        return items;
    }

private:
    const Candidate& m_candidate;
    const ProfileChoice& m_choice;
    Redactor m_redactor;
    bool m_anonymised;
};

/// A level of one who grew up with the language tells where somebody is from.
std::vector<LanguageSkill> withoutOrigin(std::vector<LanguageSkill> languages) {
    for (LanguageSkill& skill : languages) {
        if (skill.level == LanguageLevel::Native) {
            skill.level = LanguageLevel::C2;
        }
    }
    return languages;
}

void addParts(PresentedProfile& profile, const Candidate& candidate, const View& view) {
    if (view.told(ProfileSection::Experience)) {
        profile.experience = view.jobs();
        profile.experienceMonths = monthsOf(daysIn(candidate.experience, view.today()));
    }
    if (view.told(ProfileSection::Education)) {
        profile.education = view.education();
    }
    if (view.told(ProfileSection::Skills)) {
        profile.skills = view.named(candidate.skills);
    }
    if (view.told(ProfileSection::Certificates)) {
        profile.certificates = view.named(candidate.certificates);
    }
    if (view.told(ProfileSection::Languages)) {
        profile.languages = withoutOrigin(candidate.languages);
    }
    if (view.told(ProfileSection::WageWish)) {
        profile.wageWish = candidate.wageWish;
    }
}

} // namespace

PresentedProfile presentedProfile(const Candidate& candidate, const ProfileChoice& choice) {
    const View view(candidate, choice);
    PresentedProfile profile{.candidate = candidate.id,
                             .occupation = view.text(candidate.occupation)};
    addParts(profile, candidate, view);
    if (view.told(ProfileSection::Availability)) {
        profile.availability = candidate.availability;
        profile.availabilityNote = view.text(choice.availabilityNote);
    }
    profile.reasons = view.text(choice.reasons);
    profile.motivation = view.text(choice.motivation);
    if (choice.naming == ProfileNaming::Named) {
        profile.name = candidate.person.name.full();
        if (view.told(ProfileSection::ContactDetails)) {
            profile.email = candidate.person.email;
            profile.phone = candidate.person.phone;
            profile.city = candidate.address.city;
        }
    }
    return profile;
}

} // namespace werkbalie::domain
