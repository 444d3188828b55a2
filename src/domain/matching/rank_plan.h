// One vacancy prepared for a whole base: what each value that occurs is worth, worked out before
// the first candidate is looked at, so that most candidates cost a few additions.
#pragma once

#include "domain/matching/criteria.h"
#include "domain/matching/match_row.h"

namespace werkbalie::domain {

/// Points in thousandths, and above them the number of knock-outs: one addition adds both.
using Worth = std::int64_t;
inline constexpr unsigned kPointBits = 40;
inline constexpr Worth kOneKnockOut = Worth{1} << kPointBits;

[[nodiscard]] constexpr bool isKnockedOut(Worth worth) {
    return worth >= kOneKnockOut;
}
[[nodiscard]] constexpr std::int64_t pointsOf(Worth worth) {
    return worth & (kOneKnockOut - 1);
}

/// Every worth comes from assess(), the judgement that the receipt is made of, so that a ranking
/// and a receipt cannot differ.
class RankPlan {
public:
    /// The vacancy and the facets must outlive the plan and not change.
    RankPlan(const CompactVacancy& vacancy, const FacetIndex& facets);

    /// Parts of a dossier that must be read in full, a bit each: DossierPart, then kFacts.
    using Parts = unsigned;
    static constexpr std::size_t kFacts = kDossierParts;
    static constexpr std::size_t kParts = kDossierParts + 1;

    /// What codes and words tell, and which parts they leave open.
    struct Glance {
        Worth worth = 0;
        Parts open = 0;
    };
    [[nodiscard]] Glance glance(const MatchRow& row) const {
        Glance glance;
        for (std::size_t i = 0; i < m_facetCount; ++i) {
            const ActiveFacet& facet = m_facets[i];
            glance.worth += facet.worths[row.codes[facet.facet]];
        }
        for (std::size_t part = 0; part < kDossierParts; ++part) {
            const std::uint64_t words = row.words[part];
            const bool open = (words & m_asked[part]) != 0;
            glance.worth += open ? 0 : m_unasked[part][words >> kMarkShift];
            glance.open |= static_cast<Parts>(open) << part;
        }
        glance.open |= static_cast<Parts>((row.facts & m_askedFacts) != 0) << kFacts;
        return glance;
    }
    /// Those of the parts that can knock out.
    [[nodiscard]] Parts knockOutParts() const { return m_knockOutParts; }
    /// Points that the open parts give at most.
    [[nodiscard]] std::int64_t mostOf(Parts open) const { return m_most[open]; }
    [[nodiscard]] Worth read(Parts parts, Contender& contender) const;

    [[nodiscard]] std::int64_t weights() const { return m_weights; }
    /// The fewest points that give this score.
    [[nodiscard]] std::int64_t pointsFor(int scoreInTenths) const;

private:
    struct ActiveFacet {
        std::size_t facet = 0;
        const Worth* worths = nullptr;
    };
    void place(const Criterion& criterion);
    void rateFacets(const FacetIndex& facets);
    void rateFacet(std::size_t facet, const FacetValues& values);
    void rateUnasked();
    void askWords();
    void sumMost();
    [[nodiscard]] Worth worthOf(const std::vector<const Criterion*>& criteria,
                                Contender& contender) const;

    const CompactVacancy& m_vacancy;
    std::array<std::vector<const Criterion*>, kFacets> m_ofFacet;
    std::array<std::vector<const Criterion*>, kParts> m_ofPart;
    std::array<std::vector<Worth>, kFacets> m_worths; ///< by code
    std::array<ActiveFacet, kFacets> m_facets{};
    std::size_t m_facetCount = 0;
    std::array<std::uint64_t, kDossierParts> m_asked{};
    /// Of who has no word that is asked, by the two marks.
    std::array<std::array<Worth, kMarks>, kDossierParts> m_unasked{};
    std::array<std::int64_t, std::size_t{1} << kParts> m_most{};
    std::uint32_t m_askedFacts = 0;
    Parts m_knockOutParts = 0;
    std::int64_t m_weights = 0;
};

} // namespace werkbalie::domain
