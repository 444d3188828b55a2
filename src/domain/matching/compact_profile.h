// A candidate's profile without words: every word a number, every list a stretch of one array. The
// scorer reads nothing else, so one candidate and a whole base are judged by the same code.
#pragma once

#include "domain/matching/profile.h"

#include <array>
#include <cstdint>
#include <limits>
#include <span>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace werkbalie::domain {

using Term = std::uint32_t;
inline constexpr Term kNoTerm = 0; ///< nothing is written
/// A word that is not in the table: equal to none, itself included.
inline constexpr Term kForeignTerm = std::numeric_limits<Term>::max();

[[nodiscard]] constexpr bool sameTerm(Term a, Term b) {
    return a == b && a != kNoTerm && a != kForeignTerm;
}

class TermTable {
public:
    Term intern(std::string_view word);
    [[nodiscard]] Term find(std::string_view word) const;
    /// Greater than every term in it.
    [[nodiscard]] std::size_t bound() const { return m_terms.size() + 1; }
    void clear() { m_terms.clear(); }

private:
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const noexcept {
            return std::hash<std::string_view>{}(text);
        }
    };
    std::unordered_map<std::string, Term, Hash, std::equal_to<>> m_terms;
};

/// Experience: occupation, months, months since. Sector: sector, months. Skill, language: level.
/// Certificate: last valid day. Engagement: first day, last day, minutes a week. Refusal: halves of
/// the client's number. Wish: a further occupation.
struct ProfileDetail {
    Term term = kNoTerm;
    std::int32_t value = 0;
    std::int32_t extra = 0;
};

enum class DetailKind : std::uint8_t {
    Wish,
    Experience,
    Sector,
    Skill,
    Certificate,
    Language,
    Engagement,
    Refusal
};
inline constexpr std::size_t kDetailKinds = 8;
inline constexpr std::int32_t kNotStated = std::numeric_limits<std::int32_t>::min();
inline constexpr std::int32_t kNeverExpires = std::numeric_limits<std::int32_t>::max();

struct CompactProfile {
    CandidateId id;
    SpherePoint home;
    std::int64_t wageWish = 0; ///< units of HourlyRate; kNotStated
    Term occupation = kNoTerm;
    Term sector = kNoTerm;
    std::int32_t availableFrom = kNotStated; ///< days since 1970
    std::int32_t permitUntil = kNotStated;   ///< likewise; kNeverExpires: no permit needed
    std::int32_t minutesPerWeek = 0;         ///< 0: not stated
    std::int32_t travelRadiusKm = 0;         ///< 0: not stated
    std::uint32_t firstDetail = 0;
    /// Where each kind of detail ends, counted from firstDetail.
    std::array<std::uint16_t, kDetailKinds> ends{};
    std::uint8_t days = 0;   ///< 0: not stated
    std::uint8_t shifts = 0; ///< 0: not stated
    EducationLevel education = EducationLevel::Unknown;
    bool hasHome = false;
};

/// The details of one kind; `details` is the arena that the profile points into.
[[nodiscard]] inline std::span<const ProfileDetail>
detailsOf(const CompactProfile& profile, const ProfileDetail* details, DetailKind kind) {
    const auto index = static_cast<std::size_t>(kind);
    const std::size_t from = index == 0 ? 0 : profile.ends[index - 1];
    return {details + profile.firstDetail + from, profile.ends[index] - from};
}

/// Appends the details to `details`; words new to the table are added.
[[nodiscard]] CompactProfile compactProfile(const CandidateProfile& profile, TermTable& terms,
                                            std::vector<ProfileDetail>& details);
/// Likewise, but words new to the table become kForeignTerm: for a table that holds one vacancy.
[[nodiscard]] CompactProfile compactProfile(const CandidateProfile& profile, const TermTable& terms,
                                            std::vector<ProfileDetail>& details);

/// A client's number in the halves that a Refusal holds.
[[nodiscard]] constexpr ProfileDetail refusalOf(ClientId client) {
    return {.term = static_cast<Term>(client.value & 0xFFFF'FFFF),
            .value = static_cast<std::int32_t>(client.value >> 32)};
}

} // namespace werkbalie::domain
