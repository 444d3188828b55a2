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
        : m_vacancy(vacancy), m_weights(vacancy.weights), m_termOf(termOf) {}

    CompactVacancy run() {
        copyTerms();
        m_experienceAsked = std::ranges::any_of(
            m_vacancy.requirements, [this](const Requirement& r) { return asksOwnExperience(r); });
        addHardTerms();
        addRequirements(RequirementStrength::Hard);
        if (m_vacancy.workplace || m_vacancy.maxTravelKm > 0) {
            addHard({.kind = CriterionKind::Distance, .weight = m_weights.distance});
        }
        m_out.hardCount = m_out.criteria.size();
        addSoftTerms();
        return std::move(m_out);
    }
    /// Closeness by term, once all words of the vacancy have their terms.
    void rateTerms(CompactVacancy& out, std::size_t bound) const {
        if (m_vacancy.occupation.empty()) {
            return;
        }
        out.closeness.assign(bound, Closeness::None);
        const auto rate = [&](std::string_view word, Closeness closeness) {
            if (const Term term = m_termOf(word); term != kNoTerm && term < bound) {
                out.closeness[term] = std::max(out.closeness[term], closeness);
            }
        };
        for (const NearOccupation& near : m_vacancy.near) {
            rate(near.key, near.closeness);
        }
        rate(m_vacancy.occupation, Closeness::Same);
    }

private:
    void copyTerms() {
        for (const NearOccupation& near : m_vacancy.near) {
            (void)m_termOf(near.key);
        }
        (void)m_termOf(m_vacancy.occupation);
        m_out.client = refusalOf(m_vacancy.client);
        m_out.sector = m_termOf(m_vacancy.sector);
        m_out.days = static_cast<std::uint8_t>(m_vacancy.days & 0x7FU);
        m_out.shifts = static_cast<std::uint8_t>(m_vacancy.shifts & WorkShift::kAll);
        m_out.startDay = m_vacancy.start == Date{} ? kNotStated : startDay();
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
                     .weight = m_weights.days,
                     .minimum = daysOneWorks(m_out.days, m_out.minutesPerWeek)});
        }
        if (m_out.minutesPerWeek > 0) {
            addHard({.kind = CriterionKind::Hours, .weight = m_weights.hours});
        }
        if (m_out.shifts != 0) {
            addHard({.kind = CriterionKind::Shifts});
        }
        const bool starts = m_out.startDay != kNotStated;
        if (starts) {
            addHard({.kind = CriterionKind::Start, .minimum = m_out.startDay});
        }
        addHard({.kind = CriterionKind::Permission, .minimum = m_out.startDay});
        if (starts) {
            addHard({.kind = CriterionKind::Placed});
        }
        if (m_vacancy.client.isValid()) {
            addHard({.kind = CriterionKind::Refused});
        }
    }

    void addSoftTerms() {
        addSoft({.kind = CriterionKind::Occupation, .weight = m_weights.occupation});
        if (!m_experienceAsked) {
            addSoft({.kind = CriterionKind::Experience,
                     .weight = m_weights.experience,
                     .full = kMonthsForFullMarks});
        }
        addRequirements(RequirementStrength::Soft);
        addSoft({.kind = CriterionKind::Recency, .weight = m_weights.recency});
        if (m_out.sector != kNoTerm) {
            addSoft({.kind = CriterionKind::Sector, .weight = m_weights.sector});
        }
        addSoft({.kind = CriterionKind::Wage, .weight = m_weights.wage});
        if (!m_vacancy.workplace && m_vacancy.maxTravelKm <= 0) {
            addSoft({.kind = CriterionKind::Distance, .weight = m_weights.distance});
        }
    }

    [[nodiscard]] std::int32_t startDay() const {
        return static_cast<std::int32_t>(m_vacancy.start.time_since_epoch().count());
    }

    void addHard(Criterion criterion) {
        criterion.strength = RequirementStrength::Hard;
        addSoft(std::move(criterion));
    }
    void addSoft(Criterion criterion) {
        criterion.weight = std::clamp(criterion.weight, 0, MatchWeights::kMost);
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
            criterion.requirement = line;
            addSoft(std::move(criterion));
        }
    }

    /// What is required gives no points of its own, but for the level of a language above it and
    /// the length of the experience.
    [[nodiscard]] int weightOf(const Requirement& asked) const {
        if (asked.strength == RequirementStrength::Soft) {
            return asked.weight;
        }
        return asked.kind == RequirementKind::Language ? m_weights.language : 0;
    }

    [[nodiscard]] Criterion criterionOf(const Requirement& asked) {
        Criterion criterion{.weight = weightOf(asked), .minimum = asked.minimum};
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
            addExperience(criterion, asked);
            break;
        case RequirementKind::DrivingLicence:
            addLicence(criterion, asked.name);
            break;
        }
        return criterion;
    }

    /// Years in the vacancy's own occupation take the place of the general line on experience.
    void addExperience(Criterion& criterion, const Requirement& asked) {
        criterion.kind = CriterionKind::Experience;
        criterion.minimum = std::clamp(asked.minimum, 0, 100) * 12;
        criterion.full = criterion.minimum;
        if (!asksOwnExperience(asked)) {
            addTerm(criterion.terms, asked.name);
        } else if (asked.strength == RequirementStrength::Hard) {
            criterion.weight = m_experienceWeighed ? 0 : m_weights.experience;
            criterion.full = std::max(criterion.minimum, kMonthsForFullMarks);
            m_experienceWeighed = true;
        }
    }
    [[nodiscard]] bool asksOwnExperience(const Requirement& asked) const {
        return asked.kind == RequirementKind::ExperienceYears &&
               (asked.name.empty() || asked.name == m_vacancy.occupation ||
                asked.name == m_vacancy.occupationKey);
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
    const MatchWeights& m_weights;
    const TermOf& m_termOf;
    CompactVacancy m_out;
    bool m_experienceAsked = false;   ///< by a requirement
    bool m_experienceWeighed = false; ///< a hard one has the weight of the general line
};

template <class TermOf>
CompactVacancy compiled(const VacancyProfile& vacancy, const TermTable& terms,
                        const TermOf& termOf) {
    Compiler compiler(vacancy, termOf);
    CompactVacancy compact = compiler.run();
    compiler.rateTerms(compact, terms.bound());
    return compact;
}

} // namespace

int daysOneWorks(WeekdaySet days, std::int32_t minutesPerWeek) {
    constexpr std::int32_t kDay = 8 * 60;
    const std::int32_t minutes = minutesPerWeek > 0 ? minutesPerWeek : 5 * kDay;
    return std::min<int>(std::popcount(days), (minutes + kDay - 1) / kDay);
}

CompactVacancy compactVacancy(const VacancyProfile& vacancy, TermTable& terms) {
    const auto intern = [&terms](std::string_view word) { return terms.intern(word); };
    return compiled(vacancy, terms, intern);
}

CompactVacancy compactVacancy(const VacancyProfile& vacancy, const TermTable& terms) {
    const auto find = [&terms](std::string_view word) { return terms.find(word); };
    return compiled(vacancy, terms, find);
}

std::vector<std::string_view> idleWeights(const VacancyProfile& vacancy) {
    const TermTable noTerms;
    const auto weighed = [&noTerms](VacancyProfile tried, const WeightField& field, int weight) {
        tried.weights.*field.weight = weight;
        std::vector<int> weights;
        for (const Criterion& criterion : compactVacancy(tried, noTerms).criteria) {
            weights.push_back(criterion.weight);
        }
        return weights;
    };
    std::vector<std::string_view> idle;
    for (const WeightField& field : kWeightFields) {
        if (weighed(vacancy, field, 0) == weighed(vacancy, field, 1)) {
            idle.push_back(field.key);
        }
    }
    return idle;
}

} // namespace werkbalie::domain
