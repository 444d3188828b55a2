// Proposals with the names that lists show.
#include "storage/repositories/proposal_repository.h"

#include "storage/repositories/codecs.h"
#include "storage/repositories/rows.h"

namespace werkbalie::storage {
namespace {

using namespace domain;

const VersionedTable kProposal("proposal", R"(vacancy_id, candidate_id, consultant_id, stage, score,
    receipt, reason, interview_on, changed_at, proposed_at, own_stage_id, dropped_by, drop_reason,
    consent_how, consent_by, consent_at)",
                               "found_at");

const std::string kSelect =
    R"(SELECT p.id, p.version, p.vacancy_id, p.candidate_id, p.consultant_id,
        p.stage, p.score, p.receipt, p.reason, p.interview_on, p.changed_at, p.proposed_at,
        p.own_stage_id, p.dropped_by, p.drop_reason, p.consent_how, p.consent_by, p.consent_at,
        k.first_name, k.prefix, k.last_name, v.occupation, c.id, c.name, u.display_name
    FROM proposal p
    JOIN candidate k ON k.id = p.candidate_id
    JOIN vacancy v ON v.id = p.vacancy_id
    JOIN client c ON c.id = v.client_id
    JOIN app_user u ON u.id = p.consultant_id)";

std::optional<Drop> dropFrom(const db::Statement& row, int column) {
    if (row.isNull(column) || row.isNull(column + 1)) {
        return std::nullopt;
    }
    return Drop{.by = row.get<DropParty>(column), .reason = row.get<DropReason>(column + 1)};
}

std::optional<ProposalConsent> consentFrom(const db::Statement& row, int column) {
    if (row.isNull(column)) {
        return std::nullopt;
    }
    return ProposalConsent{.how = row.get<ConsentHow>(column),
                           .by = row.get<UserId>(column + 1),
                           .at = row.get<Instant>(column + 2)};
}

Proposal proposalFrom(const db::Statement& row) {
    return {.id = row.get<ProposalId>(0),
            .version = row.get<std::int64_t>(1),
            .vacancy = row.get<VacancyId>(2),
            .candidate = row.get<CandidateId>(3),
            .consultant = row.get<UserId>(4),
            .stage = row.get<ProposalStage>(5),
            .ownStage = row.get<std::optional<PipelineStageId>>(12),
            .scoreInTenths = row.get<int>(6),
            .receipt = row.get<std::string>(7),
            .drop = dropFrom(row, 13),
            .reason = row.get<std::string>(8),
            .interviewOn = row.get<std::optional<Date>>(9),
            .changedAt = row.get<Instant>(10),
            .proposedAt = row.get<std::optional<Instant>>(11),
            .consent = consentFrom(row, 15)};
}

ProposalRow rowFrom(const db::Statement& row) {
    return {.proposal = proposalFrom(row),
            .candidateName = PersonName{row.get<std::string>(18), row.get<std::string>(19),
                                        row.get<std::string>(20)}
                                 .full(),
            .vacancyTitle = row.get<std::string>(21),
            .client = row.get<ClientId>(22),
            .clientName = row.get<std::string>(23),
            .consultantName = row.get<std::string>(24)};
}

void bindDrop(db::Statement& statement, const std::optional<Drop>& drop) {
    statement.bind("dropped_by", drop ? std::optional(drop->by) : std::nullopt)
        .bind("drop_reason", drop ? std::optional(drop->reason) : std::nullopt);
}

void bindConsent(db::Statement& statement, const std::optional<ProposalConsent>& consent) {
    statement.bind("consent_how", consent ? std::optional(consent->how) : std::nullopt)
        .bind("consent_by", consent ? std::optional(consent->by) : std::nullopt)
        .bind("consent_at", consent ? std::optional(consent->at) : std::nullopt);
}

} // namespace

std::optional<Proposal> ProposalRepository::find(ProposalId id) {
    return firstOf(m_connection.prepare(kSelect + " WHERE p.id = :id").bind("id", id),
                   proposalFrom);
}

std::optional<Proposal> ProposalRepository::findFor(VacancyId vacancy, CandidateId candidate) {
    return firstOf(
        m_connection
            .prepare(kSelect + " WHERE p.vacancy_id = :vacancy AND p.candidate_id = :candidate")
            .bind("vacancy", vacancy)
            .bind("candidate", candidate),
        proposalFrom);
}

SaveOutcome ProposalRepository::save(const Proposal& p) {
    return kProposal.save(
        m_connection, {p.id.value, p.version},
        [&](db::Statement& s) {
            s.bind("vacancy_id", p.vacancy)
                .bind("candidate_id", p.candidate)
                .bind("consultant_id", p.consultant)
                .bind("stage", p.stage)
                .bind("score", p.scoreInTenths)
                .bind("receipt", p.receipt)
                .bind("reason", p.reason)
                .bind("interview_on", p.interviewOn)
                .bind("changed_at", p.changedAt)
                .bind("proposed_at", p.proposedAt)
                .bind("own_stage_id", p.ownStage);
            bindDrop(s, p.drop);
            bindConsent(s, p.consent);
        },
        [&](db::Statement& s) { s.bind("found_at", p.changedAt); });
}

void ProposalRepository::remove(ProposalId id) {
    m_connection.prepare("DELETE FROM proposal_step WHERE proposal_id = :id").bind("id", id).run();
    m_connection.prepare("DELETE FROM proposal WHERE id = :id").bind("id", id).run();
}

std::vector<ProposalRow> ProposalRepository::ofVacancy(VacancyId vacancy) {
    return collect(
        m_connection
            .prepare(kSelect +
                     " WHERE p.vacancy_id = :vacancy ORDER BY p.changed_at DESC, p.id DESC")
            .bind("vacancy", vacancy),
        rowFrom);
}

std::vector<ProposalRow> ProposalRepository::ofCandidate(CandidateId candidate) {
    return collect(
        m_connection
            .prepare(kSelect +
                     " WHERE p.candidate_id = :candidate ORDER BY p.changed_at DESC, p.id DESC")
            .bind("candidate", candidate),
        rowFrom);
}

std::vector<ProposalRepository::Standing> ProposalRepository::standingsAt(ClientId client) {
    return collect(m_connection
                       .prepare(R"(SELECT p.vacancy_id, v.occupation, p.candidate_id, p.stage,
            p.changed_at
        FROM vacancy v
        JOIN proposal p ON p.vacancy_id = v.id
        WHERE v.client_id = :client
        ORDER BY p.changed_at DESC, p.id DESC)")
                       .bind("client", client),
                   [](const db::Statement& row) {
                       return Standing{.vacancy = row.get<VacancyId>(0),
                                       .vacancyTitle = row.get<std::string>(1),
                                       .candidate = row.get<CandidateId>(2),
                                       .stage = row.get<ProposalStage>(3),
                                       .since = row.get<Instant>(4)};
                   });
}

std::vector<ProposalRow> ProposalRepository::waitingSince(Instant before) {
    return collect(m_connection
                       .prepare(kSelect + " WHERE p.stage IN ('proposed', 'interview', 'offer')"
                                          " AND p.changed_at < :before ORDER BY p.changed_at, p.id")
                       .bind("before", before),
                   rowFrom);
}

std::vector<ProposalRow>
ProposalRepository::waitingForAnswer(const std::optional<VacancyId>& vacancy) {
    Filter filter;
    filter.where(R"(((p.stage = 'dropped'
            AND p.dropped_by IN ('client', 'agency')
            AND p.drop_reason <> 'earlier'
            AND (p.drop_reason NOT IN ('vacancy_filled', 'vacancy_withdrawn')
                OR EXISTS (SELECT 1 FROM proposal_step s
                    WHERE s.proposal_id = p.id AND s.to_stage NOT IN ('found', 'dropped')))
            AND NOT EXISTS (SELECT 1 FROM rejection r
                WHERE r.proposal_id = p.id AND r.told_at >= p.changed_at))
        OR (p.stage NOT IN ('found', 'dropped', 'placed')
            AND v.status IN ('filled', 'cancelled'))))");
    filter.equal("p.vacancy_id", "vacancy", vacancy);
    db::Statement& query =
        m_connection.prepare(kSelect + filter.sql() + " ORDER BY p.changed_at, p.id");
    filter.bindTo(query);
    return collect(query, rowFrom);
}

} // namespace werkbalie::storage
