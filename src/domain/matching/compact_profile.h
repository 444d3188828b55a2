// A candidate's profile without words: every word a number, every list a stretch of one array. The
// scorer reads nothing else, so one candidate and a whole base are judged by the same code.
#pragma once

#include "domain/matching/match.h"

#include <array>
#include <cstdint>
#include <limits>
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

/// Experience: occupation and months. Skill: level. Certificate: last valid day. Language: level.
struct ProfileDetail {
    Term term = kNoTerm;
    std::int32_t value = 0;
};

enum class DetailKind : std::uint8_t { Experience, Skill, Certificate, Language };
inline constexpr std::size_t kDetailKinds = 4;
inline constexpr std::int32_t kNotStated = std::numeric_limits<std::int32_t>::min();
inline constexpr std::int32_t kNeverExpires = std::numeric_limits<std::int32_t>::max();

struct CompactProfile {
    CandidateId id;
    SpherePoint home;
    std::int64_t wageWish = 0; ///< units of HourlyRate; kNotStated
    Term occupation = kNoTerm;
    Term sector = kNoTerm;
    std::int32_t availableFrom = kNotStated; ///< days since 1970
    std::int32_t minutesPerWeek = 0;         ///< 0: not stated
    std::int32_t travelRadiusKm = 0;         ///< 0: not stated
    /// Where each kind of detail begins and the last ends.
    std::array<std::uint32_t, kDetailKinds + 1> bounds{};
    std::uint8_t days = 0; ///< 0: not stated
    EducationLevel education = EducationLevel::Unknown;
    bool hasHome = false;
};

/// Appends the details to `details`; words new to the table are added.
[[nodiscard]] CompactProfile compactProfile(const CandidateProfile& profile, TermTable& terms,
                                            std::vector<ProfileDetail>& details);
/// Likewise, but words new to the table become kForeignTerm: for a table that holds one vacancy.
[[nodiscard]] CompactProfile compactProfile(const CandidateProfile& profile, const TermTable& terms,
                                            std::vector<ProfileDetail>& details);

} // namespace werkbalie::domain
