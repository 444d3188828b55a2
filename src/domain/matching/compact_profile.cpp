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

std::int32_t permitOf(const WorkPermission& permission) {
    switch (permission.kind) {
    case WorkPermissionKind::NotAsked:
        return kNotStated;
    case WorkPermissionKind::NotNeeded:
        return kNeverExpires;
    case WorkPermissionKind::Permit:
        return permission.validUntil ? dayNumber(*permission.validUntil) : kNotStated;
    }
    return kNotStated;
}

/// Appends one kind after the other, in the order of DetailKind.
template <class TermOf> class DetailWriter {
public:
    DetailWriter(CompactProfile& compact, std::vector<ProfileDetail>& details, const TermOf& termOf)
        : m_compact(compact), m_details(details), m_termOf(termOf) {
        m_compact.firstDetail = static_cast<std::uint32_t>(details.size());
    }

    void writeWork(const CandidateProfile& profile) {
        for (const std::string& further : profile.furtherOccupations) {
            m_details.push_back({.term = m_termOf(further)});
        }
        close(DetailKind::Wish);
        for (const auto& job : profile.experience) {
            m_details.push_back({m_termOf(job.occupation), job.months, job.monthsSince});
        }
        close(DetailKind::Experience);
        for (const auto& sector : profile.sectors) {
            m_details.push_back({.term = m_termOf(sector.sector), .value = sector.months});
        }
        close(DetailKind::Sector);
    }
    void writeQualities(const CandidateProfile& profile) {
        for (const Skill& skill : profile.skills) {
            m_details.push_back({.term = m_termOf(skill.name), .value = skill.level});
        }
        close(DetailKind::Skill);
        for (const Certificate& certificate : profile.certificates) {
            const auto lastDay =
                certificate.expires ? dayNumber(*certificate.expires) : kNeverExpires;
            m_details.push_back({.term = m_termOf(certificate.name), .value = lastDay});
        }
        close(DetailKind::Certificate);
        for (const LanguageSkill& skill : profile.languages) {
            m_details.push_back({.term = m_termOf(skill.language),
                                 .value = static_cast<std::int32_t>(skill.level)});
        }
        close(DetailKind::Language);
    }
    void writeFacts(const CandidateProfile& profile) {
        for (const Engagement& engagement : profile.engagements) {
            m_details.push_back(
                {.term = static_cast<Term>(dayNumber(engagement.from)),
                 .value = engagement.lastDay ? dayNumber(*engagement.lastDay) : kNeverExpires,
                 .extra = narrowed(engagement.minutesPerWeek.count())});
        }
        close(DetailKind::Engagement);
        for (const ClientId client : profile.refusedBy) {
            m_details.push_back(refusalOf(client));
        }
        close(DetailKind::Refusal);
    }

private:
    void close(DetailKind kind) {
        constexpr std::size_t kMost = std::numeric_limits<std::uint16_t>::max();
        const std::size_t count = std::min(m_details.size() - m_compact.firstDetail, kMost);
        m_details.resize(m_compact.firstDetail + count); // a dossier of 65,536 lines is cut
        m_compact.ends.at(static_cast<std::size_t>(kind)) = static_cast<std::uint16_t>(count);
    }

    CompactProfile& m_compact;
    std::vector<ProfileDetail>& m_details;
    const TermOf& m_termOf;
};

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
    compact.permitUntil = permitOf(profile.workPermission);
    compact.minutesPerWeek = narrowed(profile.availability.minutesPerWeek.count());
    compact.travelRadiusKm = profile.travelRadiusKm;
    compact.days = static_cast<std::uint8_t>(profile.availability.days & 0x7FU);
    compact.shifts = static_cast<std::uint8_t>(profile.availability.shifts & WorkShift::kAll);
    compact.education = profile.education;
    DetailWriter writer(compact, details, termOf);
    writer.writeWork(profile);
    writer.writeQualities(profile);
    writer.writeFacts(profile);
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
