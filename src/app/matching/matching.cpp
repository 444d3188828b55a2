// Ranking candidates for a vacancy and vacancies for a candidate.
#include "app/matching/matching.h"

#include "app/matching/draft_score.h"
#include "app/matching/match_cache.h"
#include "app/matching/match_presets.h"
#include "app/matching/occupations.h"
#include "domain/matching/match_key.h"
#include "storage/repositories/candidate_repository.h"
#include "storage/repositories/client_repository.h"
#include "storage/repositories/proposal_repository.h"
#include "storage/repositories/vacancy_repository.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace werkbalie::app {

namespace {

using domain::refuse;
using domain::Result;

/// What one ranking needs over and over.
class Scorer {
public:
    explicit Scorer(Context& context)
        : m_context(context), m_cache(context.database.shared().get<MatchCache>()) {}

    [[nodiscard]] domain::CandidateProfile profile(const domain::Candidate& candidate) const {
        domain::CandidateFacts facts = m_cache->factsOf(m_context, candidate.id);
        facts.home = coordinates(candidate.address);
        return domain::profileOf(candidate, facts);
    }
    [[nodiscard]] domain::VacancyProfile profile(const domain::Vacancy& vacancy) const {
        return domain::profileOf(vacancy, coordinates(vacancy.workplace), occupationTable());
    }
    [[nodiscard]] bool isApproximate(const domain::Address& address) const {
        const auto place = m_cache->locate(m_context, address);
        return place && place->precision == domain::PlacePrecision::Region;
    }
    [[nodiscard]] MatchCache& cache() { return *m_cache; }

private:
    [[nodiscard]] std::optional<domain::Coordinates>
    coordinates(const domain::Address& address) const {
        const auto place = m_cache->locate(m_context, address);
        return place ? std::optional(place->at) : std::nullopt;
    }

    Context& m_context;
    std::shared_ptr<MatchCache> m_cache;
};

Result<domain::Vacancy> findVacancy(Context& context, domain::VacancyId id) {
    auto vacancy = storage::VacancyRepository(context.database.connection()).find(id);
    if (!vacancy) {
        return refuse("vacancy.unknown", {}, {{"id", std::to_string(id.value)}});
    }
    return std::move(*vacancy);
}

Result<domain::Candidate> findCandidate(Context& context, domain::CandidateId id) {
    auto candidate = storage::CandidateRepository(context.database.connection()).find(id);
    if (!candidate) {
        return refuse("candidate.unknown", {}, {{"id", std::to_string(id.value)}});
    }
    return std::move(*candidate);
}

using Stages = std::map<domain::CandidateId, domain::ProposalStage>;

Stages stagesOf(Context& context, domain::VacancyId vacancy) {
    Stages stages;
    for (const auto& row :
         storage::ProposalRepository(context.database.connection()).ofVacancy(vacancy)) {
        stages.emplace(row.proposal.candidate, row.proposal.stage);
    }
    return stages;
}

/// The same group of the table of occupations, or the same words where it has none.
bool isSameWork(std::string_view one, std::string_view other) {
    const auto* group = occupationTable().groupOf(one);
    return group != nullptr ? group == occupationTable().groupOf(other)
                            : domain::matchKey(one) == domain::matchKey(other);
}

using Elsewhere = std::map<domain::CandidateId, JudgedElsewhere>;

/// On other vacancies of this client for the same work; the newest of each candidate.
Elsewhere elsewhereAt(Context& context, const domain::Vacancy& vacancy) {
    Elsewhere judged;
    if (!vacancy.client.isValid()) {
        return judged;
    }
    storage::ProposalRepository proposals(context.database.connection());
    for (auto& row : proposals.standingsAt(vacancy.client)) {
        if (row.vacancy != vacancy.id && isSameWork(vacancy.occupation, row.vacancyTitle)) {
            judged.try_emplace(row.candidate,
                               JudgedElsewhere{.vacancy = row.vacancy,
                                               .vacancyTitle = std::move(row.vacancyTitle),
                                               .stage = row.stage,
                                               .since = row.since});
        }
    }
    return judged;
}

/// Names and receipts only for the rows that are shown.
class RowBuilder {
public:
    RowBuilder(Context& context, const domain::Vacancy& vacancy)
        : m_context(context), m_scorer(context), m_profile(m_scorer.profile(vacancy)),
          m_workplaceApproximate(m_scorer.isApproximate(vacancy.workplace)),
          m_stages(stagesOf(context, vacancy.id)), m_elsewhere(elsewhereAt(context, vacancy)) {}

    [[nodiscard]] std::vector<RankedMatch>
    rows(const std::vector<domain::QuickScore>& scores) const {
        std::vector<domain::CandidateId> ids;
        for (const domain::QuickScore& score : scores) {
            ids.push_back(score.candidate);
        }
        std::vector<RankedMatch> matches;
        for (const domain::Candidate& candidate :
             storage::CandidateRepository(m_context.database.connection()).findMany(ids)) {
            matches.push_back(row(candidate));
        }
        return matches;
    }

private:
    [[nodiscard]] RankedMatch row(const domain::Candidate& candidate) const {
        RankedMatch match{.score = domain::scoreMatch(m_profile, m_scorer.profile(candidate)),
                          .candidateName = candidate.person.name.full(),
                          .occupation = candidate.occupation,
                          .city = candidate.address.city};
        if (const auto stage = m_stages.find(candidate.id); stage != m_stages.end()) {
            match.proposal = stage->second;
        }
        if (const auto judged = m_elsewhere.find(candidate.id); judged != m_elsewhere.end()) {
            match.elsewhere = judged->second;
        }
        match.distanceApproximate =
            m_workplaceApproximate || m_scorer.isApproximate(candidate.address);
        return match;
    }

    Context& m_context;
    Scorer m_scorer;
    domain::VacancyProfile m_profile;
    bool m_workplaceApproximate = false;
    Stages m_stages;
    Elsewhere m_elsewhere;
};

/// Of a candidate's own proposals, newest first.
void addJudgements(RankedMatch& match, const domain::Vacancy& vacancy,
                   const std::vector<storage::ProposalRow>& proposals) {
    for (const storage::ProposalRow& row : proposals) {
        if (row.proposal.vacancy == vacancy.id) {
            match.proposal = row.proposal.stage;
        } else if (!match.elsewhere && row.client == vacancy.client &&
                   isSameWork(vacancy.occupation, row.vacancyTitle)) {
            match.elsewhere = JudgedElsewhere{.vacancy = row.proposal.vacancy,
                                              .vacancyTitle = row.vacancyTitle,
                                              .stage = row.proposal.stage,
                                              .since = row.proposal.changedAt};
        }
    }
}

/// Best first; among equals the older vacancy.
void sortAndCut(std::vector<RankedMatch>& matches, std::size_t top) {
    std::ranges::sort(matches, {}, [](const RankedMatch& match) {
        return std::tuple(-match.score.scoreInTenths, match.score.vacancy);
    });
    if (matches.size() > top) {
        matches.resize(top);
    }
}

} // namespace

Result<Ranking> rankCandidates(Context& context, domain::VacancyId vacancy, std::size_t top,
                               Progress& progress) {
    return rankCandidates(context, RankRequest{.vacancy = vacancy, .top = top}, progress);
}

Result<Ranking> rankCandidates(Context& context, const RankRequest& request, Progress& progress) {
    if (const auto allowed = requireRight(context, domain::Right::Match); !allowed) {
        return tl::unexpected(allowed.error());
    }
    auto wanted = findVacancy(context, request.vacancy);
    if (!wanted) {
        return tl::unexpected(wanted.error());
    }
    *wanted = withWeights(std::move(*wanted), request.weights.value_or(wanted->weights),
                          request.requirementWeights);
    return rankDraft(context, *wanted, request.top, progress);
}

Result<Ranking> rankDraft(Context& context, const domain::Vacancy& wanted, std::size_t top,
                          Progress& progress) {
    const auto cache = context.database.shared().get<MatchCache>();
    const auto ranking = cache->rank(context, wanted, top, progress);
    if (ranking.stopped) {
        return refuse("cancelled");
    }
    const RowBuilder builder(context, wanted);
    return Ranking{.best = builder.rows(ranking.best),
                   .knockedOut = builder.rows(ranking.knockedOut),
                   .considered = ranking.considered,
                   .knockedOutCount = ranking.knockedOutCount};
}

std::vector<RankedMatch> scoreDraft(Context& context, const domain::Vacancy& vacancy,
                                    std::span<const domain::CandidateId> candidates) {
    std::vector<domain::QuickScore> wanted;
    for (const domain::CandidateId candidate : candidates) {
        wanted.push_back({.candidate = candidate});
    }
    return RowBuilder(context, vacancy).rows(wanted);
}

Result<Ranking> rankVacancies(Context& context, domain::CandidateId candidate, std::size_t top) {
    if (const auto allowed = requireRight(context, domain::Right::Match); !allowed) {
        return tl::unexpected(allowed.error());
    }
    const auto wanted = findCandidate(context, candidate);
    if (!wanted) {
        return tl::unexpected(wanted.error());
    }
    const Scorer scorer(context);
    const auto profile = scorer.profile(*wanted);
    const bool homeApproximate = scorer.isApproximate(wanted->address);
    const auto proposals =
        storage::ProposalRepository(context.database.connection()).ofCandidate(candidate);
    storage::ClientRepository clients(context.database.connection());
    Ranking ranking;
    for (const domain::Vacancy& vacancy : storage::VacancyRepository(context.database.connection())
                                              .all(domain::VacancyStatus::Open)) {
        auto score = domain::scoreMatch(scorer.profile(vacancy), profile);
        auto& list = score.knockedOut ? ranking.knockedOut : ranking.best;
        list.push_back(
            {.score = std::move(score),
             .candidateName = wanted->person.name.full(),
             .occupation = vacancy.occupation,
             .city = vacancy.workplace.city,
             .distanceApproximate = homeApproximate || scorer.isApproximate(vacancy.workplace)});
        const auto client = clients.find(vacancy.client);
        list.back().clientName = client ? client->name : std::string{};
        addJudgements(list.back(), vacancy, proposals);
        ++ranking.considered;
    }
    ranking.knockedOutCount = static_cast<std::int64_t>(ranking.knockedOut.size());
    sortAndCut(ranking.best, top);
    sortAndCut(ranking.knockedOut, top);
    return ranking;
}

Result<domain::MatchScore> scoreOne(Context& context, domain::VacancyId vacancy,
                                    domain::CandidateId candidate) {
    if (const auto allowed = requireRight(context, domain::Right::Match); !allowed) {
        return tl::unexpected(allowed.error());
    }
    const auto asked = findVacancy(context, vacancy);
    if (!asked) {
        return tl::unexpected(asked.error());
    }
    const auto person = findCandidate(context, candidate);
    if (!person) {
        return tl::unexpected(person.error());
    }
    const Scorer scorer(context);
    return domain::scoreMatch(scorer.profile(*asked), scorer.profile(*person));
}

} // namespace werkbalie::app
