// Contact moments with the name of who they are about.
#include "storage/repositories/contact_moment_repository.h"

#include "storage/repositories/codecs.h"
#include "storage/repositories/rows.h"

namespace werkbalie::storage {
namespace {

using namespace domain;

const VersionedTable kMoment("contact_moment",
                             R"(subject, candidate_id, client_id, consultant_id, kind,
    at, text, next_action, next_action_on, next_action_done)");

const std::string kSelect = R"(SELECT m.id, m.version, m.subject, m.candidate_id, m.client_id,
        m.consultant_id, m.kind, m.at, m.text, m.next_action, m.next_action_on, m.next_action_done,
        k.first_name, k.prefix, k.last_name, c.name, u.display_name
    FROM contact_moment m
    JOIN app_user u ON u.id = m.consultant_id
    LEFT JOIN candidate k ON k.id = m.candidate_id
    LEFT JOIN client c ON c.id = m.client_id)";

ContactMoment momentFrom(const db::Statement& row) {
    return {.id = row.get<ContactMomentId>(0),
            .version = row.get<std::int64_t>(1),
            .subject = row.get<SubjectKind>(2),
            .candidate = row.get<CandidateId>(3),
            .client = row.get<ClientId>(4),
            .consultant = row.get<UserId>(5),
            .kind = row.get<ContactKind>(6),
            .at = row.get<Instant>(7),
            .text = row.get<std::string>(8),
            .nextAction = row.get<std::string>(9),
            .nextActionOn = row.get<std::optional<Date>>(10),
            .nextActionDone = row.get<bool>(11)};
}

ContactMomentRow rowFrom(const db::Statement& row) {
    return {.moment = momentFrom(row),
            .subjectName = row.isNull(3)
                               ? row.get<std::string>(15)
                               : PersonName{row.get<std::string>(12), row.get<std::string>(13),
                                            row.get<std::string>(14)}
                                     .full(),
            .consultantName = row.get<std::string>(16)};
}

template <class Id> std::optional<Id> orNull(Id id) {
    return id.isValid() ? std::optional(id) : std::nullopt;
}

} // namespace

std::optional<ContactMoment> ContactMomentRepository::find(ContactMomentId id) {
    return firstOf(m_connection.prepare(kSelect + " WHERE m.id = :id").bind("id", id), momentFrom);
}

SaveOutcome ContactMomentRepository::save(const ContactMoment& m) {
    return kMoment.save(m_connection, {m.id.value, m.version}, [&](db::Statement& s) {
        s.bind("subject", m.subject)
            .bind("candidate_id", orNull(m.candidate))
            .bind("client_id", orNull(m.client))
            .bind("consultant_id", m.consultant)
            .bind("kind", m.kind)
            .bind("at", m.at)
            .bind("text", m.text)
            .bind("next_action", m.nextAction)
            .bind("next_action_on", m.nextActionOn)
            .bind("next_action_done", m.nextActionDone);
    });
}

bool ContactMomentRepository::remove(ContactMomentId id, std::int64_t version) {
    const auto removed =
        firstOf(m_connection
                    .prepare(R"(DELETE FROM contact_moment
        WHERE id = :id AND version = :version
        RETURNING id)")
                    .bind("id", id)
                    .bindInt("version", version),
                [](const db::Statement& row) { return row.get<ContactMomentId>(0); });
    return removed.has_value();
}

std::vector<ContactMomentRow> ContactMomentRepository::ofCandidate(CandidateId candidate) {
    return collect(
        m_connection
            .prepare(kSelect + " WHERE m.candidate_id = :candidate ORDER BY m.at DESC, m.id DESC")
            .bind("candidate", candidate),
        rowFrom);
}

std::vector<ContactMomentRow> ContactMomentRepository::ofClient(ClientId client) {
    return collect(
        m_connection.prepare(kSelect + " WHERE m.client_id = :client ORDER BY m.at DESC, m.id DESC")
            .bind("client", client),
        rowFrom);
}

std::vector<ContactMomentRow>
ContactMomentRepository::openActions(Date until, std::optional<UserId> consultant) {
    Filter filter;
    filter.condition("m.next_action_on <= :until", "until", until);
    filter.where("NOT m.next_action_done");
    filter.equal("m.consultant_id", "consultant", consultant);
    db::Statement& query =
        m_connection.prepare(kSelect + filter.sql() + " ORDER BY m.next_action_on, m.id");
    filter.bindTo(query);
    return collect(query, rowFrom);
}

std::vector<ContactMomentRow> ContactMomentRepository::recent(std::size_t limit) {
    return collect(
        m_connection
            .prepare(kSelect + " ORDER BY m.at DESC, m.id DESC LIMIT CAST(:limit AS BIGINT)")
            .bind("limit", limit),
        rowFrom);
}

} // namespace werkbalie::storage
