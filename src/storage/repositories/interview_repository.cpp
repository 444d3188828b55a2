// One row an interview; who sits at the table is a list below it.
#include "storage/repositories/interview_repository.h"

#include "domain/base/person_name.h"
#include "storage/repositories/presentation_codecs.h"
#include "storage/repositories/rows.h"

namespace werkbalie::storage {
namespace {

using namespace domain;

const VersionedTable kInterview("interview", R"(proposal_id, consultant_id, sequence, starts_at,
    minutes, place, link, route, bring, tips, state, reason, confirmed_at, client_notes,
    candidate_notes, choice, changed_at)",
                                "token");

const std::string kSelect = R"(SELECT i.id, i.version, i.proposal_id, i.consultant_id, i.token,
        i.sequence, i.starts_at, i.minutes, i.place, i.link, i.route, i.bring, i.tips, i.state,
        i.reason, i.confirmed_at, i.client_notes, i.candidate_notes, i.choice, i.changed_at,
        k.id, k.first_name, k.prefix, k.last_name, k.email, v.id, v.occupation, c.id, c.name,
        u.display_name
    FROM interview i
    JOIN proposal p ON p.id = i.proposal_id
    JOIN candidate k ON k.id = p.candidate_id
    JOIN vacancy v ON v.id = p.vacancy_id
    JOIN client c ON c.id = v.client_id
    JOIN app_user u ON u.id = i.consultant_id)";

Interview interviewFrom(const db::Statement& row) {
    return {.id = row.get<InterviewId>(0),
            .version = row.get<std::int64_t>(1),
            .proposal = row.get<ProposalId>(2),
            .consultant = row.get<UserId>(3),
            .token = row.get<std::string>(4),
            .sequence = row.get<int>(5),
            .startsAt = row.get<Instant>(6),
            .minutes = row.get<int>(7),
            .place = row.get<std::string>(8),
            .link = row.get<std::string>(9),
            .route = row.get<std::string>(10),
            .bring = row.get<std::string>(11),
            .tips = row.get<std::string>(12),
            .state = row.get<InterviewState>(13),
            .reason = row.get<std::string>(14),
            .confirmedAt = row.get<std::optional<Instant>>(15),
            .clientNotes = row.get<std::string>(16),
            .candidateNotes = row.get<std::string>(17),
            .choice = row.get<InterviewChoice>(18),
            .changedAt = row.get<Instant>(19)};
}

InterviewRow rowFrom(const db::Statement& row) {
    return {.interview = interviewFrom(row),
            .candidate = row.get<CandidateId>(20),
            .candidateName = PersonName{row.get<std::string>(21), row.get<std::string>(22),
                                        row.get<std::string>(23)}
                                 .full(),
            .candidateEmail = row.get<std::string>(24),
            .vacancy = row.get<VacancyId>(25),
            .occupation = row.get<std::string>(26),
            .client = row.get<ClientId>(27),
            .clientName = row.get<std::string>(28),
            .consultantName = row.get<std::string>(29)};
}

} // namespace

std::vector<InterviewRow> InterviewRepository::withContacts(std::vector<InterviewRow> rows) {
    for (InterviewRow& row : rows) {
        row.interview.contacts =
            collect(m_connection
                        .prepare(R"(SELECT contact_id
                FROM interview_contact
                WHERE interview_id = :id
                ORDER BY contact_id)")
                        .bind("id", row.interview.id),
                    [](const db::Statement& found) { return found.get<ContactId>(0); });
    }
    return rows;
}

std::optional<InterviewRow> InterviewRepository::find(InterviewId id) {
    auto rows = withContacts(
        collect(m_connection.prepare(kSelect + " WHERE i.id = :id").bind("id", id), rowFrom));
    return rows.empty() ? std::nullopt : std::optional(std::move(rows.front()));
}

SaveOutcome InterviewRepository::save(const Interview& i) {
    const SaveOutcome outcome = kInterview.save(
        m_connection, {i.id.value, i.version},
        [&](db::Statement& s) {
            s.bind("proposal_id", i.proposal)
                .bind("consultant_id", i.consultant)
                .bind("sequence", i.sequence)
                .bind("starts_at", i.startsAt)
                .bind("minutes", i.minutes)
                .bind("place", i.place)
                .bind("link", i.link)
                .bind("route", i.route)
                .bind("bring", i.bring)
                .bind("tips", i.tips)
                .bind("state", i.state)
                .bind("reason", i.reason)
                .bind("confirmed_at", i.confirmedAt)
                .bind("client_notes", i.clientNotes)
                .bind("candidate_notes", i.candidateNotes)
                .bind("choice", i.choice)
                .bind("changed_at", i.changedAt);
        },
        [&](db::Statement& s) { s.bind("token", i.token); });
    if (outcome.conflict) {
        return outcome;
    }
    m_connection.prepare("DELETE FROM interview_contact WHERE interview_id = :id")
        .bindInt("id", outcome.id)
        .run();
    for (const ContactId contact : i.contacts) {
        m_connection
            .prepare(R"(INSERT INTO interview_contact (interview_id, contact_id)
            VALUES (:interview, :contact))")
            .bindInt("interview", outcome.id)
            .bind("contact", contact)
            .run();
    }
    return outcome;
}

std::vector<InterviewRow> InterviewRepository::rows(const InterviewQuery& query) {
    Filter filter;
    filter.equal("v.id", "vacancy", query.vacancy);
    filter.equal("i.proposal_id", "proposal", query.proposal);
    filter.equal("i.state", "state", query.state);
    filter.equal("i.consultant_id", "consultant", query.consultant);
    if (query.from) {
        filter.condition("i.starts_at >= :from", "from", *query.from);
    }
    if (query.until) {
        filter.condition("i.starts_at < :until", "until", *query.until);
    }
    db::Statement& select =
        m_connection.prepare(kSelect + filter.sql() + " ORDER BY i.starts_at, i.id");
    filter.bindTo(select);
    return withContacts(collect(select, rowFrom));
}

} // namespace werkbalie::storage
