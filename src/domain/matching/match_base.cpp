// One pass over all candidates, the best of them kept in a heap.
#include "domain/matching/match_base.h"

#include "domain/matching/criteria.h"

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
    explicit Podium(std::size_t most) : m_most(most) {}

    void offer(const QuickScore& score) {
        if (m_kept.size() < m_most) {
            m_kept.push_back(score);
            std::ranges::push_heap(m_kept, ranksBefore);
        } else if (m_most > 0 && ranksBefore(score, m_kept.front())) {
            std::ranges::pop_heap(m_kept, ranksBefore);
            m_kept.back() = score;
            std::ranges::push_heap(m_kept, ranksBefore);
        }
    }
    std::vector<QuickScore> ranked() {
        std::ranges::sort(m_kept, ranksBefore);
        return std::move(m_kept);
    }

private:
    std::size_t m_most;
    std::vector<QuickScore> m_kept;
};

} // namespace

void MatchBase::reserve(std::size_t candidates) {
    m_rows.reserve(candidates);
    m_rowOf.reserve(candidates);
}

void MatchBase::upsert(const CandidateProfile& profile) {
    const CompactProfile row = compactProfile(profile, m_terms, m_details);
    const auto [entry, isNew] = m_rowOf.try_emplace(profile.id, m_rows.size());
    if (isNew) {
        m_rows.push_back(row);
        return;
    }
    CompactProfile& old = m_rows[entry->second];
    m_unusedDetails += old.ends.back();
    old = row;
    dropUnused();
}

bool MatchBase::remove(CandidateId id) {
    const auto entry = m_rowOf.find(id);
    if (entry == m_rowOf.end()) {
        return false;
    }
    const std::size_t row = entry->second;
    m_unusedDetails += m_rows[row].ends.back();
    m_rowOf.erase(entry);
    if (row + 1 != m_rows.size()) {
        m_rows[row] = m_rows.back();
        m_rowOf[m_rows[row].id] = row;
    }
    m_rows.pop_back();
    dropUnused();
    return true;
}

void MatchBase::clear() {
    m_terms.clear();
    m_rows.clear();
    m_details.clear();
    m_rowOf.clear();
    m_unusedDetails = 0;
}

bool MatchBase::contains(CandidateId id) const {
    return m_rowOf.contains(id);
}

std::size_t MatchBase::bytes() const {
    return (m_rows.size() * sizeof(CompactProfile)) + (m_details.size() * sizeof(ProfileDetail));
}

/// Closes the gaps when more than half of the arena is no one's any more.
void MatchBase::dropUnused() {
    if (m_unusedDetails < kFewUnused || m_unusedDetails * 2 < m_details.size()) {
        return;
    }
    std::vector<ProfileDetail> kept;
    kept.reserve(m_details.size() - m_unusedDetails);
    for (CompactProfile& row : m_rows) {
        const auto first = m_details.begin() + row.firstDetail;
        row.firstDetail = static_cast<std::uint32_t>(kept.size());
        kept.insert(kept.end(), first, first + row.ends.back());
    }
    m_details = std::move(kept);
    m_unusedDetails = 0;
}

BaseRanking MatchBase::rank(const VacancyProfile& vacancy, const RankOptions& options) const {
    const CompactVacancy compact = compactVacancy(vacancy, m_terms);
    const auto afterKnockOut =
        options.topKnockedOut > 0 ? AfterKnockOut::Score : AfterKnockOut::Stop;
    BaseRanking ranking;
    Podium best(options.top);
    Podium knockedOut(options.topKnockedOut);
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        if (row % kRowsPerQuestion == 0 && options.goOn && !options.goOn(row)) {
            ranking.stopped = true;
            break;
        }
        const CompactProfile& profile = m_rows[row];
        if (options.skip && options.skip(profile.id)) {
            continue;
        }
        Contender contender{.profile = profile, .details = m_details.data()};
        const Verdict verdict = judge(compact, contender, afterKnockOut);
        const QuickScore score{profile.id, verdict.scoreInTenths, verdict.knockedOut};
        (verdict.knockedOut ? knockedOut : best).offer(score);
        ranking.knockedOutCount += verdict.knockedOut ? 1 : 0;
        ++ranking.considered;
    }
    ranking.best = best.ranked();
    ranking.knockedOut = knockedOut.ranked();
    return ranking;
}

} // namespace werkbalie::domain
