// Counts over proposals; the text of a receipt is never read here.
#include "storage/repositories/match_history_repository.h"

#include "storage/repositories/codecs.h"
#include "storage/repositories/match_codecs.h"
#include "storage/repositories/rows.h"

#include <stdexcept>

namespace werkbalie::storage {
namespace {

using namespace domain;

Date endOf(const DateRange& days) {
    if (!days.until) {
        throw std::invalid_argument("a history needs a period with an end");
    }
    return *days.until;
}

ConsideredRow consideredFrom(const db::Statement& row) {
    return {.candidate = row.get<CandidateId>(0),
            .on = std::chrono::floor<std::chrono::days>(row.get<Instant>(1)),
            .birthDate = row.get<int>(3) != 0 ? row.get<std::optional<Date>>(2) : std::nullopt,
            .proposed = row.get<int>(4) != 0,
            .placed = row.get<int>(5) != 0};
}

} // namespace

std::vector<EndedProposal> MatchHistoryRepository::ended() {
    return collect(m_connection.prepare(R"(SELECT COALESCE(
            (SELECT s.score
             FROM proposal_step s
             WHERE s.proposal_id = p.id
                 AND s.to_stage IN ('proposed', 'interview', 'offer', 'placed')
                 AND s.undoes_id IS NULL
                 AND NOT EXISTS (SELECT 1
                     FROM proposal_step u
                     WHERE u.proposal_id = p.id
                         AND u.undoes_id = s.id)
             ORDER BY s.id
             LIMIT 1), p.score),
            p.stage
        FROM proposal p
        WHERE p.proposed_at IS NOT NULL
            AND p.stage IN ('placed', 'dropped')
        ORDER BY p.id)"),
                   [](const db::Statement& row) {
                       return EndedProposal{.scoreInTenths = row.get<int>(0),
                                            .placed =
                                                row.get<ProposalStage>(1) == ProposalStage::Placed};
                   });
}

std::vector<ConsideredRow> MatchHistoryRepository::considered(const DateRange& days) {
    return collect(m_connection
                       .prepare(R"(SELECT p.candidate_id, p.found_at, k.birth_date,
            CASE WHEN k.consent_date IS NOT NULL
                OR EXISTS (SELECT 1 FROM placement w WHERE w.candidate_id = k.id)
                THEN 1 ELSE 0 END,
            CASE WHEN p.proposed_at IS NOT NULL THEN 1 ELSE 0 END,
            CASE WHEN p.stage = 'placed' THEN 1 ELSE 0 END
        FROM proposal p
        JOIN candidate k ON k.id = p.candidate_id
        WHERE p.found_at >= :from
            AND p.found_at < :until
        ORDER BY p.candidate_id, p.id)")
                       .bind("from", Instant{days.from})
                       .bind("until", Instant{endOf(days)}),
                   consideredFrom);
}

std::vector<VacancyWeightsRow> MatchHistoryRepository::weightsUsed(const DateRange& days) {
    return collect(m_connection
                       .prepare(R"(SELECT v.match_weights, COUNT(DISTINCT v.id)
        FROM vacancy v
        JOIN proposal p ON p.vacancy_id = v.id
        WHERE p.found_at >= :from
            AND p.found_at < :until
        GROUP BY v.match_weights
        ORDER BY v.match_weights)")
                       .bind("from", Instant{days.from})
                       .bind("until", Instant{endOf(days)}),
                   [](const db::Statement& row) {
                       return VacancyWeightsRow{.weights = row.get<MatchWeights>(0),
                                                .vacancies = row.get<std::int64_t>(1)};
                   });
}

} // namespace werkbalie::storage
