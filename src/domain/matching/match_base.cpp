// One pass over all candidates, the best of them kept in a heap.
#include "domain/matching/match_base.h"

#include "domain/matching/rank_plan.h"

#include <algorithm>

namespace werkbalie::domain {

namespace {

constexpr std::size_t kFewUnused = 4096;

bool ranksBefore(const QuickScore& a, const QuickScore& b) {
    return a.scoreInTenths != b.scoreInTenths ? a.scoreInTenths > b.scoreInTenths
                                              : a.candidate < b.candidate;
}

/// The first `most` in rank; the worst of them on top of the heap.
class Podium {
public:
    Podium(std::size_t most, const RankPlan& plan) : m_most(most), m_plan(plan) {
        m_kept.reserve(std::min<std::size_t>(most, 1024));
        m_least = most > 0 ? 0 : std::numeric_limits<std::int64_t>::max();
    }

    /// False when nobody with so many points can be among the first, whatever the id.
    [[nodiscard]] bool isOpenTo(std::int64_t points) const { return points >= m_least; }

    void offer(const QuickScore& score) {
        if (m_kept.size() < m_most) {
            m_kept.push_back(score);
            std::ranges::push_heap(m_kept, ranksBefore);
        } else if (m_most > 0 && ranksBefore(score, m_kept.front())) {
            std::ranges::pop_heap(m_kept, ranksBefore);
            m_kept.back() = score;
            std::ranges::push_heap(m_kept, ranksBefore);
        }
        if (m_kept.size() == m_most) {
            m_least = m_plan.pointsFor(m_kept.front().scoreInTenths);
        }
    }
    std::vector<QuickScore> ranked() {
        std::ranges::sort(m_kept, ranksBefore);
        return std::move(m_kept);
    }

private:
    std::size_t m_most;
    const RankPlan& m_plan;
    std::int64_t m_least = 0; ///< points
    std::vector<QuickScore> m_kept;
};

/// One ranking under way.
class Ranker {
public:
    Ranker(const RankPlan& plan, const RankOptions& options, const ProfileDetail* details)
        : m_plan(plan), m_details(details), m_best(options.top, plan),
          m_knockedOut(options.topKnockedOut, plan) {}

    void judge(const MatchRow& row, const CompactProfile& profile) {
        auto [worth, open] = m_plan.glance(row);
        Contender contender{.profile = profile, .details = m_details};
        if (const auto hard = open & m_plan.knockOutParts(); hard != 0 && !isKnockedOut(worth)) {
            worth += m_plan.read(hard, contender);
            open &= ~hard;
        }
        const bool out = isKnockedOut(worth);
        m_knockedOutCount += out ? 1 : 0;
        Podium& podium = out ? m_knockedOut : m_best;
        while (podium.isOpenTo(pointsOf(worth) + m_plan.mostOf(open))) {
            if (open == 0) {
                podium.offer({profile.id, scoreOf(pointsOf(worth), m_plan.weights()), out});
                return;
            }
            const RankPlan::Parts next = open & (~open + 1); // part by part: each may be enough
            worth += m_plan.read(next, contender);
            open &= ~next;
        }
    }

    void finish(BaseRanking& ranking) {
        ranking.best = m_best.ranked();
        ranking.knockedOut = m_knockedOut.ranked();
        ranking.knockedOutCount = m_knockedOutCount;
    }

private:
    const RankPlan& m_plan;
    const ProfileDetail* m_details;
    Podium m_best;
    Podium m_knockedOut;
    std::int64_t m_knockedOutCount = 0;
};

} // namespace

void MatchBase::reserve(std::size_t candidates) {
    m_rows.reserve(candidates);
    m_profiles.reserve(candidates);
    m_rowOf.reserve(candidates);
}

void MatchBase::upsert(const CandidateProfile& profile) {
    const CompactProfile compact = compactProfile(profile, m_terms, m_details);
    const MatchRow row = m_facets.rowOf(compact, m_details.data());
    const auto [entry, isNew] = m_rowOf.try_emplace(profile.id, m_rows.size());
    if (isNew) {
        m_rows.push_back(row);
        m_profiles.push_back(compact);
        return;
    }
    m_unusedDetails += m_profiles[entry->second].ends.back();
    m_rows[entry->second] = row;
    m_profiles[entry->second] = compact;
    dropUnused();
}

bool MatchBase::remove(CandidateId id) {
    const auto entry = m_rowOf.find(id);
    if (entry == m_rowOf.end()) {
        return false;
    }
    const std::size_t row = entry->second;
    m_unusedDetails += m_profiles[row].ends.back();
    m_rowOf.erase(entry);
    if (row + 1 != m_rows.size()) {
        m_rows[row] = m_rows.back();
        m_profiles[row] = m_profiles.back();
        m_rowOf[m_profiles[row].id] = row;
    }
    m_rows.pop_back();
    m_profiles.pop_back();
    dropUnused();
    return true;
}

void MatchBase::clear() {
    m_terms.clear();
    m_facets.clear();
    m_rows.clear();
    m_profiles.clear();
    m_details.clear();
    m_rowOf.clear();
    m_unusedDetails = 0;
}

bool MatchBase::contains(CandidateId id) const {
    return m_rowOf.contains(id);
}

std::size_t MatchBase::bytes() const {
    constexpr std::size_t kNode = sizeof(CandidateId) + sizeof(std::size_t) + sizeof(void*);
    return rowBytes() + (m_profiles.size() * sizeof(CompactProfile)) +
           (m_details.size() * sizeof(ProfileDetail)) + m_facets.bytes() +
           (m_rowOf.size() * kNode) + (m_rowOf.bucket_count() * sizeof(void*));
}

/// Closes the gaps when more than half of the arena is no one's any more.
void MatchBase::dropUnused() {
    if (m_unusedDetails < kFewUnused || m_unusedDetails * 2 < m_details.size()) {
        return;
    }
    std::vector<ProfileDetail> kept;
    kept.reserve(m_details.size() - m_unusedDetails);
    for (CompactProfile& profile : m_profiles) {
        const auto first = m_details.begin() + profile.firstDetail;
        profile.firstDetail = static_cast<std::uint32_t>(kept.size());
        kept.insert(kept.end(), first, first + profile.ends.back());
    }
    m_details = std::move(kept);
    m_unusedDetails = 0;
}

std::vector<std::size_t> MatchBase::rowsOf(std::span<const CandidateId> ids) const {
    std::vector<std::size_t> rows;
    for (const CandidateId id : ids) {
        if (const auto entry = m_rowOf.find(id); entry != m_rowOf.end()) {
            rows.push_back(entry->second);
        }
    }
    std::ranges::sort(rows);
    return rows;
}

BaseRanking MatchBase::rank(const VacancyProfile& vacancy, const RankOptions& options) const {
    const CompactVacancy compact = compactVacancy(vacancy, m_terms);
    const RankPlan plan(compact, m_facets);
    const std::vector<std::size_t> without = rowsOf(options.without);
    auto leftOut = without.begin();
    Ranker ranker(plan, options, m_details.data());
    BaseRanking ranking;
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        if (row % kRowsPerQuestion == 0 && options.goOn && !options.goOn(row)) {
            ranking.stopped = true;
            break;
        }
        if (leftOut != without.end() && *leftOut == row) {
            leftOut = std::find_if(leftOut, without.end(), [row](auto out) { return out != row; });
            continue;
        }
        ranker.judge(m_rows[row], m_profiles[row]);
        ++ranking.considered;
    }
    ranker.finish(ranking);
    return ranking;
}

} // namespace werkbalie::domain
