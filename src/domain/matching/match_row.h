// What ranking reads of a candidate before anything else: codes of values that many candidates
// share, and which words the dossier may hold. One line of the processor's cache each.
#pragma once

#include "domain/matching/compact_profile.h"

#include <array>
#include <string>
#include <unordered_map>
#include <vector>

namespace werkbalie::domain {

/// A part of a profile that takes few different values in a whole base. The judgement on such a
/// value is made once for all who share it.
enum class Facet : std::uint8_t { Week, Hours, Start, Permit, Wage, Place, Languages };
inline constexpr std::size_t kFacets = 7;

/// A part of the dossier that nearly everybody fills in differently; the words say whether a
/// vacancy need look at it.
enum class DossierPart : std::uint8_t { Work, Skills, Certificates, Sectors };
inline constexpr std::size_t kDossierParts = 4;

struct alignas(64) MatchRow {
    std::array<std::uint32_t, kFacets> codes{};
    std::uint32_t facts = 0; ///< kHasEngagements, kHasRefusals
    /// By DossierPart: a bit for every word in it, and the two marks below.
    std::array<std::uint64_t, kDossierParts> words{};

    static constexpr std::uint32_t kHasEngagements = 1;
    static constexpr std::uint32_t kHasRefusals = 2;
};

inline constexpr unsigned kMarkShift = 62;
inline constexpr std::size_t kMarks = 4;
inline constexpr std::uint64_t kHasWish = std::uint64_t{1} << kMarkShift; ///< a field is filled
inline constexpr std::uint64_t kHasLines = std::uint64_t{2}
                                           << kMarkShift; ///< the list is not empty

/// Two words may share a bit: a bit that is not set rules a word out, one that is set does not
/// tell.
[[nodiscard]] constexpr std::uint64_t wordBit(Term term) {
    return term == kNoTerm || term == kForeignTerm ? 0 : std::uint64_t{1} << (term % kMarkShift);
}

/// The different values of one facet, each with an example that holds nothing else.
class FacetValues {
public:
    explicit FacetValues(Facet facet) : m_facet(facet) {}

    /// The code of the profile's value; new values are added.
    std::uint32_t codeOf(const CompactProfile& profile, const ProfileDetail* details);
    [[nodiscard]] std::size_t size() const { return m_examples.size(); }
    [[nodiscard]] const CompactProfile& example(std::size_t code) const { return m_examples[code]; }
    [[nodiscard]] const ProfileDetail* details() const { return m_details.data(); }
    /// Of Facet::Place: the first code with the same home, however far they travel.
    [[nodiscard]] std::size_t firstAtHome(std::size_t code) const { return m_firstAtHome[code]; }
    [[nodiscard]] std::size_t bytes() const;
    void clear();

private:
    void add(const CompactProfile& only, std::span<const ProfileDetail> languages);

    Facet m_facet;
    std::unordered_map<std::string, std::uint32_t> m_codes; ///< by the bytes of the value
    std::vector<CompactProfile> m_examples;
    std::vector<ProfileDetail> m_details;
    std::unordered_map<std::string, std::uint32_t> m_homes;
    std::vector<std::uint32_t> m_firstAtHome; ///< by code
};

/// All facets of a base.
class FacetIndex {
public:
    FacetIndex();
    [[nodiscard]] MatchRow rowOf(const CompactProfile& profile, const ProfileDetail* details);
    [[nodiscard]] const FacetValues& values(std::size_t facet) const { return m_values[facet]; }
    [[nodiscard]] std::size_t bytes() const;
    void clear();

private:
    std::vector<FacetValues> m_values;
};

} // namespace werkbalie::domain
