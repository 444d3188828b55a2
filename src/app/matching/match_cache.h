// The profiles of all candidates in memory, kept up to date by reading what the audit trail tells:
// also what another desk, an import or its undoing changed.
#pragma once

#include "app/context.h"
#include "domain/matching/match_base.h"
#include "domain/matching/places.h"
#include "storage/repositories/match_fact_repository.h"

#include <mutex>
#include <set>
#include <span>
#include <unordered_map>

namespace werkbalie::app {

/// One of a database, shared by its connections (storage::SharedState). Ranking excludes changes.
class MatchCache {
public:
    /// Brought up to date first. A stop while loading or ranking gives a ranking with `stopped`.
    [[nodiscard]] domain::BaseRanking rank(Context& context, const domain::Vacancy& vacancy,
                                           std::size_t top, Progress& progress);
    /// Every vacancy against the whole base, on all cores; in the order of `vacancies`, each with
    /// its best `top` without the candidates in `without`. Empty when stopped.
    struct VacancyToRank {
        domain::Vacancy vacancy;
        std::vector<domain::CandidateId> without = {};
    };
    [[nodiscard]] std::vector<domain::BaseRanking> rankAll(Context& context,
                                                           std::span<const VacancyToRank> vacancies,
                                                           std::size_t top, Progress& progress);
    /// Loads at first use; then reads what was saved since. A ranking does it first. False when
    /// stopped.
    [[nodiscard]] bool bringUpToDate(Context& context, Progress& progress);
    /// What is known of a candidate beside the dossier, but the home.
    [[nodiscard]] domain::CandidateFacts factsOf(Context& context, domain::CandidateId id);
    [[nodiscard]] std::optional<domain::Located> locate(Context& context,
                                                        const domain::Address& address);

private:
    [[nodiscard]] bool refresh(Context& context, Progress& progress);
    [[nodiscard]] bool reload(Context& context, Progress& progress);
    /// False when there is too much news, or of a kind that asks for everything.
    [[nodiscard]] bool follow(Context& context, std::int64_t until);
    void update(Context& context, std::span<const domain::CandidateId> ids);
    void put(const domain::Candidate& candidate);
    /// Reads the facts anew; gives whom they changed for.
    [[nodiscard]] std::vector<domain::CandidateId> readFacts(Context& context);
    /// The same for whom these records are about.
    [[nodiscard]] std::set<domain::CandidateId>
    readFactsOf(Context& context, const std::set<storage::FactRecord>& moved);
    [[nodiscard]] domain::CandidateFacts knownFacts(domain::CandidateId id) const;
    void loadPlaces(Context& context);
    [[nodiscard]] domain::VacancyProfile profile(const domain::Vacancy& vacancy) const;

    std::mutex m_mutex;
    domain::MatchBase m_base;
    domain::PlaceTable m_places;
    std::unordered_map<domain::CandidateId, std::vector<domain::Engagement>> m_engagements;
    std::unordered_map<domain::CandidateId, std::vector<domain::ClientId>> m_refusals;
    bool m_placesLoaded = false;
    bool m_loaded = false;
    std::int64_t m_seen = 0; ///< last audit row that is in m_base
    domain::Date m_day{};    ///< profiles count months up to a day
};

} // namespace werkbalie::app
