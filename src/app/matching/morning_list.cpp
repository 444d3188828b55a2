// Gathers the seats, ranks every vacancy, solves the assignment and puts names to it.
#include "app/matching/morning_list.h"

#include "app/matching/assignment.h"
#include "app/matching/match_cache.h"
#include "storage/repositories/candidate_repository.h"
#include "storage/repositories/proposal_repository.h"
#include "storage/repositories/vacancy_repository.h"

#include <algorithm>
#include <map>

namespace werkbalie::app {

namespace {

using domain::Result;

/// Beyond this the solver would wait for candidates nobody looks at.
constexpr std::size_t kMostPerVacancy = 1000;

struct OpenVacancy {
    storage::VacancyRow row;
    domain::BaseRanking ranking = {};
    int suggested = 0;
};

class Morning {
public:
    Morning(Context& context, const MorningWish& wish) : m_context(context), m_wish(wish) {}

    [[nodiscard]] bool rank(Progress& progress) {
        storage::VacancyRepository vacancies(m_context.database.connection());
        storage::ProposalRepository proposals(m_context.database.connection());
        std::vector<MatchCache::VacancyToRank> toRank;
        for (storage::VacancyRow& row : vacancies.rows({.status = domain::VacancyStatus::Open})) {
            auto vacancy = row.openPositions > 0 ? vacancies.find(row.id) : std::nullopt;
            if (!vacancy) {
                continue;
            }
            m_seats += row.openPositions;
            m_vacancies.push_back({.row = std::move(row)});
            toRank.push_back({.vacancy = std::move(*vacancy)});
            for (const auto& judged : proposals.ofVacancy(toRank.back().vacancy.id)) {
                toRank.back().without.push_back(judged.proposal.candidate);
                note(judged.proposal);
            }
        }
        for (auto& each : toRank) {
            std::ranges::copy(m_offered, std::back_inserter(each.without));
        }
        const auto top = std::min(static_cast<std::size_t>(m_seats), kMostPerVacancy);
        auto rankings = m_context.database.shared().get<MatchCache>()->rankAll(
            m_context, toRank, std::max<std::size_t>(top, 1), progress);
        for (std::size_t index = 0; index < rankings.size(); ++index) {
            m_vacancies[index].ranking = std::move(rankings[index]);
        }
        return rankings.size() == toRank.size();
    }

    [[nodiscard]] MorningList list() {
        MorningList list{.vacancies = static_cast<int>(m_vacancies.size()), .seats = m_seats};
        const auto chosen = choose();
        const auto names = namesOf(chosen);
        for (OpenVacancy& open : m_vacancies) {
            list.candidates = std::max(list.candidates, open.ranking.considered);
            for (const AssignmentOption& option : chosen) {
                if (option.vacancy == open.row.id) {
                    ++open.suggested;
                    list.suggestions.push_back(suggestion(open, option, names));
                }
            }
            if (open.suggested < open.row.openPositions) {
                list.unfilled.push_back({.vacancy = open.row.id,
                                         .vacancyTitle = open.row.occupation,
                                         .clientName = open.row.clientName,
                                         .seats = open.row.openPositions - open.suggested,
                                         .suitable = suitable(open)});
            }
        }
        return list;
    }

private:
    using Names = std::map<domain::CandidateId, std::string>;
    struct Running {
        domain::ProposalStage stage;
        std::string client;
    };

    /// Of the vacancy that was added last.
    void note(const domain::Proposal& proposal) {
        if (proposal.stage == domain::ProposalStage::Offer) {
            m_offered.push_back(proposal.candidate);
        } else if (proposal.stage == domain::ProposalStage::Proposed ||
                   proposal.stage == domain::ProposalStage::Interview) {
            const Running running{proposal.stage, m_vacancies.back().row.clientName};
            const auto [known, added] = m_running.try_emplace(proposal.candidate, running);
            if (!added && known->second.stage < running.stage) {
                known->second = running;
            }
        }
    }

    [[nodiscard]] bool suits(const domain::QuickScore& score) const {
        return score.scoreInTenths >= m_wish.leastScoreInTenths;
    }
    [[nodiscard]] int suitable(const OpenVacancy& open) const {
        return static_cast<int>(std::ranges::count_if(
            open.ranking.best, [this](const auto& score) { return suits(score); }));
    }

    [[nodiscard]] std::vector<AssignmentOption> choose() const {
        std::vector<OpenSeats> seats;
        std::vector<AssignmentOption> options;
        for (const OpenVacancy& open : m_vacancies) {
            seats.push_back({open.row.id, open.row.openPositions});
            for (const domain::QuickScore& score : open.ranking.best) {
                if (suits(score)) {
                    options.push_back({open.row.id, score.candidate, score.scoreInTenths});
                }
            }
        }
        return assignBest(seats, options);
    }

    [[nodiscard]] Names namesOf(const std::vector<AssignmentOption>& chosen) const {
        std::vector<domain::CandidateId> ids;
        for (const AssignmentOption& option : chosen) {
            ids.push_back(option.candidate);
        }
        Names names;
        for (const domain::Candidate& candidate :
             storage::CandidateRepository(m_context.database.connection()).findMany(ids)) {
            names.emplace(candidate.id, candidate.person.name.full());
        }
        return names;
    }

    [[nodiscard]] MorningSuggestion
    suggestion(const OpenVacancy& open, const AssignmentOption& option, const Names& names) const {
        const auto place =
            std::ranges::find(open.ranking.best, option.candidate, &domain::QuickScore::candidate);
        const auto name = names.find(option.candidate);
        const auto running = m_running.find(option.candidate);
        const bool runs = running != m_running.end();
        return {.vacancy = open.row.id,
                .vacancyTitle = open.row.occupation,
                .clientName = open.row.clientName,
                .city = open.row.city,
                .start = open.row.start,
                .candidate = option.candidate,
                .candidateName = name == names.end() ? std::string{} : name->second,
                .scoreInTenths = option.scoreInTenths,
                .place = static_cast<int>(place - open.ranking.best.begin()) + 1,
                .runningStage = runs ? std::optional(running->second.stage) : std::nullopt,
                .runningClient = runs ? running->second.client : std::string{}};
    }

    Context& m_context;
    MorningWish m_wish;
    std::vector<OpenVacancy> m_vacancies;
    std::vector<domain::CandidateId> m_offered; ///< who is about to be placed
    std::map<domain::CandidateId, Running> m_running;
    int m_seats = 0;
};

} // namespace

Result<MorningList> morningList(Context& context, const MorningWish& wish, Progress& progress) {
    if (const auto allowed = requireRight(context, domain::Right::Match); !allowed) {
        return tl::unexpected(allowed.error());
    }
    if (wish.leastScoreInTenths < 0 || wish.leastScoreInTenths > 1000) {
        return domain::refuse("morning.score_out_of_range", {},
                              {{"score", std::to_string(wish.leastScoreInTenths)}});
    }
    Morning morning(context, wish);
    if (!morning.rank(progress)) {
        return domain::refuse("cancelled");
    }
    return morning.list();
}

} // namespace werkbalie::app
