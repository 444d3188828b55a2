// The profiles of a whole base of candidates in a form that one vacancy is ranked against in one
// pass.
#pragma once

#include "domain/matching/compact_profile.h"
#include "domain/matching/match.h"
#include "domain/matching/match_row.h"

#include <functional>
#include <span>
#include <unordered_map>

namespace werkbalie::domain {

struct RankOptions {
    std::size_t top = 50;
    std::size_t topKnockedOut = 0; ///< 0: those knocked out are counted, not ranked
    /// Asked every kRowsPerQuestion rows; false stops the ranking.
    std::function<bool(std::size_t done)> goOn = {};
    std::span<const CandidateId> without = {}; ///< leave these out: judged before
};

struct BaseRanking {
    std::vector<QuickScore> best;       ///< highest score first, ties by id
    std::vector<QuickScore> knockedOut; ///< likewise: the nearest misses first
    std::int64_t considered = 0;
    std::int64_t knockedOutCount = 0;
    bool stopped = false; ///< goOn said no: the lists hold what was seen until then
};

/// Terms (occupations, skills, certificates) are numbers, details lie in one contiguous arena. A
/// ranking walks the rows; a profile is looked at when its row leaves the answer open. Not
/// synchronised: the owner lets no one rank while it changes.
class MatchBase {
public:
    static constexpr std::size_t kRowsPerQuestion = 4096;

    void reserve(std::size_t candidates);
    /// Adds the candidate, or replaces the profile with the same id.
    void upsert(const CandidateProfile& profile);
    /// False when there is no such candidate.
    bool remove(CandidateId id);
    void clear();

    [[nodiscard]] std::size_t size() const { return m_rows.size(); }
    [[nodiscard]] bool contains(CandidateId id) const;
    /// What rows, profiles, details, facets and the index by id take, without the words themselves.
    [[nodiscard]] std::size_t bytes() const;
    /// What a ranking walks over.
    [[nodiscard]] std::size_t rowBytes() const { return m_rows.size() * sizeof(MatchRow); }

    /// The same scores as scoreMatch gives one by one.
    [[nodiscard]] BaseRanking rank(const VacancyProfile& vacancy,
                                   const RankOptions& options = {}) const;

private:
    void dropUnused();

    /// Row numbers, ascending.
    [[nodiscard]] std::vector<std::size_t> rowsOf(std::span<const CandidateId> ids) const;

    TermTable m_terms;
    FacetIndex m_facets;
    std::vector<MatchRow> m_rows;
    std::vector<CompactProfile> m_profiles; ///< beside m_rows
    std::vector<ProfileDetail> m_details;
    std::size_t m_unusedDetails = 0;
    std::unordered_map<CandidateId, std::size_t> m_rowOf;
};

} // namespace werkbalie::domain
