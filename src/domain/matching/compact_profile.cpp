// Turns the words of a profile into numbers.
#include "domain/matching/compact_profile.h"

#include <algorithm>

namespace werkbalie::domain {

namespace {

std::int32_t narrowed(std::int64_t value) {
    constexpr std::int64_t kMost = kNeverExpires - 1;
    return static_cast<std::int32_t>(std::clamp<std::int64_t>(value, -kMost, kMost));
}

std::int32_t dayNumber(Date day) {
    return narrowed(day.time_since_epoch().count());
}

template <class TermOf>
void appendDetails(const CandidateProfile& profile, CompactProfile& compact,
                   std::vector<ProfileDetail>& details, const TermOf& termOf) {
    const auto close = [&](DetailKind kind) {
        compact.bounds.at(static_cast<std::size_t>(kind) + 1) =
            static_cast<std::uint32_t>(details.size());
    };
    compact.bounds.front() = static_cast<std::uint32_t>(details.size());
    for (const auto& job : profile.experience) {
        details.push_back({termOf(job.occupation), job.months});
    }
    close(DetailKind::Experience);
    for (const Skill& skill : profile.skills) {
        details.push_back({termOf(skill.name), skill.level});
    }
    close(DetailKind::Skill);
    for (const Certificate& certificate : profile.certificates) {
        details.push_back({termOf(certificate.name),
                           certificate.expires ? dayNumber(*certificate.expires) : kNeverExpires});
    }
    close(DetailKind::Certificate);
    for (const LanguageSkill& skill : profile.languages) {
        details.push_back({termOf(skill.language), static_cast<std::int32_t>(skill.level)});
    }
    close(DetailKind::Language);
}

template <class TermOf>
CompactProfile compacted(const CandidateProfile& profile, std::vector<ProfileDetail>& details,
                         const TermOf& termOf) {
    CompactProfile compact;
    compact.id = profile.id;
    compact.hasHome = profile.home.has_value();
    compact.home = profile.home ? spherePoint(*profile.home) : SpherePoint{};
    compact.wageWish = profile.wageWish ? profile.wageWish->units() : kNotStated;
    compact.occupation = termOf(profile.occupation);
    compact.sector = termOf(profile.sector);
    if (profile.availability.from) {
        compact.availableFrom = dayNumber(*profile.availability.from);
    }
    compact.minutesPerWeek = narrowed(profile.availability.minutesPerWeek.count());
    compact.travelRadiusKm = profile.travelRadiusKm;
    compact.days = static_cast<std::uint8_t>(profile.availability.days & 0x7FU);
    compact.education = profile.education;
    appendDetails(profile, compact, details, termOf);
    return compact;
}

} // namespace

Term TermTable::intern(std::string_view word) {
    if (word.empty()) {
        return kNoTerm;
    }
    if (const auto found = m_terms.find(word); found != m_terms.end()) {
        return found->second;
    }
    const Term term = static_cast<Term>(m_terms.size()) + 1;
    m_terms.emplace(word, term);
    return term;
}

Term TermTable::find(std::string_view word) const {
    if (word.empty()) {
        return kNoTerm;
    }
    const auto found = m_terms.find(word);
    return found == m_terms.end() ? kForeignTerm : found->second;
}

CompactProfile compactProfile(const CandidateProfile& profile, TermTable& terms,
                              std::vector<ProfileDetail>& details) {
    return compacted(profile, details,
                     [&terms](std::string_view word) { return terms.intern(word); });
}

CompactProfile compactProfile(const CandidateProfile& profile, const TermTable& terms,
                              std::vector<ProfileDetail>& details) {
    return compacted(profile, details,
                     [&terms](std::string_view word) { return terms.find(word); });
}

} // namespace werkbalie::domain
