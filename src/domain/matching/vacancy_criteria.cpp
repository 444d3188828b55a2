// From a vacancy to the list of criteria that candidates are judged on.
#include "domain/matching/criteria.h"

#include <algorithm>
#include <array>
#include <bit>

namespace werkbalie::domain {

namespace {

constexpr std::int32_t kMonthsForFullMarks = 24;
constexpr std::string_view kLicence = "rijbewijs ";

/// A licence class, and the classes whose holders may drive it too (Directive 2006/126/EC art. 6).
struct LicenceClass {
    std::string_view name;
    std::array<std::string_view, 10> heldBy;
};
constexpr std::array kLicences{
    LicenceClass{"am", {"am", "a1", "a2", "a", "b", "be", "c", "ce", "d", "t"}},
    LicenceClass{"a1", {"a1", "a2", "a"}},
    LicenceClass{"a2", {"a2", "a"}},
    LicenceClass{"a", {"a"}},
    LicenceClass{"b", {"b", "be", "c1", "c1e", "c", "ce", "d1", "d1e", "d", "de"}},
    LicenceClass{"be", {"be", "c1e", "ce", "d1e", "de"}},
    LicenceClass{"c1", {"c1", "c1e", "c", "ce"}},
    LicenceClass{"c1e", {"c1e", "ce"}},
    LicenceClass{"c", {"c", "ce"}},
    LicenceClass{"ce", {"ce"}},
    LicenceClass{"d1", {"d1", "d1e", "d", "de"}},
    LicenceClass{"d1e", {"d1e", "de"}},
    LicenceClass{"d", {"d", "de"}},
    LicenceClass{"de", {"de"}},
    LicenceClass{"t", {"t"}},
};

/// Compiles with a table that may grow or only be read.
template <class TermOf> class Compiler {
public:
    Compiler(const VacancyProfile& vacancy, const TermOf& termOf)
        : m_vacancy(vacancy), m_termOf(termOf) {}

    CompactVacancy run() {
        copyTerms();
        addHardTerms();
        addRequirements(RequirementStrength::Hard);
        if (m_vacancy.workplace || m_vacancy.maxTravelKm > 0) {
            addHard({.kind = CriterionKind::DistanceLimit});
        }
        m_out.hardCount = m_out.criteria.size();
        addSoft({.kind = CriterionKind::Occupation, .weight = m_vacancy.weights.occupation});
        addSoft({.kind = CriterionKind::Experience,
                 .weight = m_vacancy.weights.experience,
                 .minimum = kMonthsForFullMarks});
        addRequirements(RequirementStrength::Soft);
        if (m_out.minutesPerWeek > 0) {
            addSoft({.kind = CriterionKind::HoursFit, .weight = m_vacancy.weights.hours});
        }
        addSoft({.kind = CriterionKind::Wage, .weight = m_vacancy.weights.wage});
        addSoft({.kind = CriterionKind::Travel, .weight = m_vacancy.weights.distance});
        return std::move(m_out);
    }

private:
    void copyTerms() {
        m_out.sector = m_termOf(m_vacancy.sector);
        m_out.days = static_cast<std::uint8_t>(m_vacancy.days & 0x7FU);
        m_out.minutesPerWeek = static_cast<std::int32_t>(
            std::clamp<std::int64_t>(m_vacancy.minutesPerWeek.count(), 0, 7 * 24 * 60));
        m_out.wageTo = m_vacancy.wageTo ? m_vacancy.wageTo->units() : kNotStated;
        m_out.maxTravelKm = m_vacancy.maxTravelKm;
        m_out.hasWorkplace = m_vacancy.workplace.has_value();
        m_out.workplace = m_vacancy.workplace ? spherePoint(*m_vacancy.workplace) : SpherePoint{};
    }

    void addHardTerms() {
        if (m_out.days != 0) {
            addHard({.kind = CriterionKind::Days,
                     .minimum = daysOneWorks(m_out.days, m_out.minutesPerWeek)});
        }
        if (m_out.minutesPerWeek > 0) {
            addHard({.kind = CriterionKind::HoursAtLeast});
        }
        if (m_vacancy.start != Date{}) {
            addHard({.kind = CriterionKind::Start, .minimum = startDay()});
        }
    }

    [[nodiscard]] std::int32_t startDay() const {
        return static_cast<std::int32_t>(m_vacancy.start.time_since_epoch().count());
    }

    void addHard(Criterion criterion) {
        criterion.strength = RequirementStrength::Hard;
        m_out.criteria.push_back(std::move(criterion));
    }
    void addSoft(Criterion criterion) {
        if (criterion.kind == CriterionKind::Occupation ||
            criterion.kind == CriterionKind::Experience) {
            addTerm(criterion.terms, m_vacancy.occupation);
        }
        m_out.criteria.push_back(std::move(criterion));
    }
    void addTerm(std::vector<Term>& terms, std::string_view word) const {
        if (!word.empty()) {
            terms.push_back(m_termOf(word));
        }
    }

    void addRequirements(RequirementStrength strength) {
        for (std::size_t line = 0; line < m_vacancy.requirements.size(); ++line) {
            const Requirement& requirement = m_vacancy.requirements[line];
            if (requirement.strength != strength) {
                continue;
            }
            Criterion criterion = criterionOf(requirement);
            criterion.strength = strength;
            criterion.weight =
                strength == RequirementStrength::Hard ? 0 : std::clamp(requirement.weight, 0, 100);
            criterion.requirement = line;
            m_out.criteria.push_back(std::move(criterion));
        }
    }

    [[nodiscard]] Criterion criterionOf(const Requirement& asked) const {
        Criterion criterion{.minimum = asked.minimum};
        switch (asked.kind) {
        case RequirementKind::Skill:
            criterion.kind = CriterionKind::Skill;
            addTerm(criterion.terms, asked.name);
            break;
        case RequirementKind::Certificate:
            criterion.kind = CriterionKind::Certificate;
            criterion.minimum = startDay();
            addTerm(criterion.terms, asked.name);
            break;
        case RequirementKind::Language:
            criterion.kind = CriterionKind::Language;
            criterion.minimum =
                std::clamp(asked.minimum, 0, static_cast<int>(LanguageLevel::Native));
            addTerm(criterion.terms, asked.name);
            break;
        case RequirementKind::EducationLevel:
            criterion.kind = CriterionKind::Education;
            criterion.minimum = static_cast<std::int32_t>(
                parseEducationLevel(asked.name).value_or(EducationLevel::Unknown));
            break;
        case RequirementKind::ExperienceYears:
            criterion.kind = CriterionKind::Experience;
            criterion.minimum = std::clamp(asked.minimum, 0, 100) * 12;
            addTerm(criterion.terms, asked.name.empty() ? m_vacancy.occupation : asked.name);
            break;
        case RequirementKind::DrivingLicence:
            addLicence(criterion, asked.name);
            break;
        }
        return criterion;
    }

    void addLicence(Criterion& criterion, std::string_view name) const {
        criterion.kind = CriterionKind::Licence;
        criterion.minimum = startDay();
        if (name.starts_with(kLicence)) {
            name.remove_prefix(kLicence.size());
        }
        addTerm(criterion.terms, std::string(kLicence) + std::string(name));
        for (const LicenceClass& licence : kLicences) {
            addTerm(criterion.alsoKnown, std::string(kLicence) + std::string(licence.name));
            if (licence.name != name) {
                continue;
            }
            for (const std::string_view holder : licence.heldBy) {
                if (!holder.empty() && holder != name) {
                    addTerm(criterion.terms, std::string(kLicence) + std::string(holder));
                }
            }
        }
    }

    const VacancyProfile& m_vacancy;
    const TermOf& m_termOf;
    CompactVacancy m_out;
};

} // namespace

int daysOneWorks(WeekdaySet days, std::int32_t minutesPerWeek) {
    constexpr std::int32_t kDay = 8 * 60;
    const std::int32_t minutes = minutesPerWeek > 0 ? minutesPerWeek : 5 * kDay;
    return std::min<int>(std::popcount(days), (minutes + kDay - 1) / kDay);
}

CompactVacancy compactVacancy(const VacancyProfile& vacancy, TermTable& terms) {
    const auto intern = [&terms](std::string_view word) { return terms.intern(word); };
    return Compiler(vacancy, intern).run();
}

CompactVacancy compactVacancy(const VacancyProfile& vacancy, const TermTable& terms) {
    const auto find = [&terms](std::string_view word) { return terms.find(word); };
    return Compiler(vacancy, find).run();
}

} // namespace werkbalie::domain
