// The profiles of a whole base of candidates in a form that one vacancy is ranked against in one
// pass.
#pragma once

#include "domain/matching/compact_profile.h"
#include "domain/matching/match.h"

#include <functional>
#include <unordered_map>

namespace werkbalie::domain {

struct RankOptions {
    std::size_t top = 50;
    std::size_t topKnockedOut = 0; ///< 0: those knocked out are counted, not ranked
    /// Asked every kRowsPerQuestion rows; false stops the ranking.
    std::function<bool(std::size_t done)> goOn = {};
    std::function<bool(CandidateId)> skip = {}; ///< leave these out, for instance other branches
};

struct BaseRanking {
    std::vector<QuickScore> best;       ///< highest score first, ties by id
    std::vector<QuickScore> knockedOut; ///< likewise: the nearest misses first
    std::int64_t considered = 0;
    std::int64_t knockedOutCount = 0;
    bool stopped = false; ///< goOn said no: the lists hold what was seen until then
};

/// Terms (occupations, skills, certificates) are numbers, details lie in one contiguous arena. Not
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
    /// What the rows and details take, without the words themselves.
    [[nodiscard]] std::size_t bytes() const;

    /// The same scores as scoreMatch gives one by one.
    [[nodiscard]] BaseRanking rank(const VacancyProfile& vacancy,
                                   const RankOptions& options = {}) const;

private:
    void dropUnused();

    TermTable m_terms;
    std::vector<CompactProfile> m_rows;
    std::vector<ProfileDetail> m_details;
    std::size_t m_unusedDetails = 0;
    std::unordered_map<CandidateId, std::size_t> m_rowOf;
};

} // namespace werkbalie::domain
