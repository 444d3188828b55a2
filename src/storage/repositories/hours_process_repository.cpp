// Rows are added and closed, never rewritten: who did what stays to be seen.
#include "storage/repositories/hours_process_repository.h"

#include "storage/repositories/codecs.h"
#include "storage/repositories/rows.h"

namespace werkbalie::db {

template <>
struct Codec<domain::ProofKind> : TextCodec<domain::ProofKind, domain::parseProofKind> {};

} // namespace werkbalie::db

namespace werkbalie::storage {
namespace {

using namespace domain;

ApprovalRow approvalFrom(const db::Statement& row) {
    return {.sheet = row.get<TimesheetId>(0),
            .proof = {.kind = row.get<ProofKind>(1),
                      .reference = row.get<std::string>(2),
                      .approvedOn = row.get<Date>(3),
                      .approvedBy = row.get<std::string>(4),
                      .attachmentHash = row.get<std::string>(5)},
            .recordedBy = row.get<std::string>(6),
            .recordedAt = row.get<Instant>(7)};
}

HoursLockRow lockFrom(const db::Statement& row) {
    return {.id = row.get<HoursLockId>(0),
            .week = row.get<IsoWeek>(1),
            .client = row.get<std::optional<ClientId>>(2),
            .clientName = row.get<std::optional<std::string>>(3).value_or(std::string()),
            .lockedBy = row.get<std::string>(4),
            .lockedAt = row.get<Instant>(5)};
}

Acceptance acceptanceFrom(const db::Statement& row) {
    return {.rule = row.get<std::string>(1),
            .where = row.get<std::string>(2),
            .mark = row.get<std::string>(3),
            .reason = row.get<std::string>(4),
            .acceptedBy = row.get<std::string>(5),
            .acceptedAt = row.get<Instant>(6)};
}

} // namespace

void HoursProcessRepository::addApproval(TimesheetId sheet, const HoursProof& proof,
                                         const Actor& actor) {
    m_connection
        .prepare(R"(INSERT INTO hours_approval (timesheet_id, kind, reference, approved_on,
            approved_by, attachment_hash, recorded_by, recorded_at, reason)
        VALUES (:sheet, :kind, :reference, :approved_on, :approved_by, :hash, :user, :at, ''))")
        .bind("sheet", sheet)
        .bind("kind", proof.kind)
        .bind("reference", proof.reference)
        .bind("approved_on", proof.approvedOn)
        .bind("approved_by", proof.approvedBy)
        .bind("hash", proof.attachmentHash)
        .bind("user", actor.user)
        .bind("at", actor.at)
        .run();
}

void HoursProcessRepository::withdrawApproval(TimesheetId sheet, std::string_view reason,
                                              const Actor& actor) {
    m_connection
        .prepare(R"(UPDATE hours_approval
        SET withdrawn_by = :user, withdrawn_at = :at, reason = :reason
        WHERE timesheet_id = :sheet
            AND withdrawn_at IS NULL)")
        .bind("user", actor.user)
        .bind("at", actor.at)
        .bind("reason", std::string(reason))
        .bind("sheet", sheet)
        .run();
}

std::map<TimesheetId, ApprovalRow> HoursProcessRepository::approvals(IsoWeek week) {
    db::Statement& query = m_connection.prepare(R"(SELECT a.timesheet_id, a.kind, a.reference,
            a.approved_on, a.approved_by, a.attachment_hash, u.display_name, a.recorded_at
        FROM hours_approval a
        JOIN timesheet t ON t.id = a.timesheet_id
        JOIN app_user u ON u.id = a.recorded_by
        WHERE t.week = :week
            AND a.withdrawn_at IS NULL
        ORDER BY a.id)");
    query.bind("week", week);
    std::map<TimesheetId, ApprovalRow> rows;
    while (query.next()) {
        ApprovalRow row = approvalFrom(query);
        rows.insert_or_assign(row.sheet, std::move(row));
    }
    return rows;
}

std::vector<HoursLockRow> HoursProcessRepository::locks(IsoWeek week) {
    return collect(m_connection
                       .prepare(R"(SELECT l.id, l.week, l.client_id, c.name, u.display_name,
            l.locked_at
        FROM hours_lock l
        JOIN app_user u ON u.id = l.locked_by
        LEFT JOIN client c ON c.id = l.client_id
        WHERE l.week = :week
            AND l.unlocked_at IS NULL
        ORDER BY l.id)")
                       .bind("week", week),
                   lockFrom);
}

HoursLockId HoursProcessRepository::lock(IsoWeek week, const std::optional<ClientId>& client,
                                         const Actor& actor) {
    const auto id = firstOf(m_connection
                                .prepare(R"(INSERT INTO hours_lock (week, client_id, locked_by,
            locked_at, reason)
        VALUES (:week, :client, :user, :at, '')
        RETURNING id)")
                                .bind("week", week)
                                .bind("client", client)
                                .bind("user", actor.user)
                                .bind("at", actor.at),
                            [](const db::Statement& row) { return row.get<HoursLockId>(0); });
    return id.value_or(HoursLockId{});
}

void HoursProcessRepository::unlock(HoursLockId lock, std::string_view reason, const Actor& actor) {
    m_connection
        .prepare(R"(UPDATE hours_lock
        SET unlocked_by = :user, unlocked_at = :at, reason = :reason
        WHERE id = :id
            AND unlocked_at IS NULL)")
        .bind("user", actor.user)
        .bind("at", actor.at)
        .bind("reason", std::string(reason))
        .bind("id", lock)
        .run();
}

void HoursProcessRepository::accept(TimesheetId sheet, const Acceptance& acceptance, UserId user) {
    m_connection
        .prepare(R"(INSERT INTO hours_acceptance (timesheet_id, rule, place, mark, reason,
            accepted_by, accepted_at)
        VALUES (:sheet, :rule, :place, :mark, :reason, :user, :at)
        ON CONFLICT (timesheet_id, rule, place) DO UPDATE
        SET mark = excluded.mark, reason = excluded.reason, accepted_by = excluded.accepted_by,
            accepted_at = excluded.accepted_at)")
        .bind("sheet", sheet)
        .bind("rule", acceptance.rule)
        .bind("place", acceptance.where)
        .bind("mark", acceptance.mark)
        .bind("reason", acceptance.reason)
        .bind("user", user)
        .bind("at", acceptance.acceptedAt)
        .run();
}

std::map<TimesheetId, std::vector<Acceptance>> HoursProcessRepository::acceptances(IsoWeek week) {
    db::Statement& query = m_connection.prepare(R"(SELECT a.timesheet_id, a.rule, a.place, a.mark,
            a.reason, u.display_name, a.accepted_at
        FROM hours_acceptance a
        JOIN timesheet t ON t.id = a.timesheet_id
        JOIN app_user u ON u.id = a.accepted_by
        WHERE t.week = :week
        ORDER BY a.timesheet_id, a.place, a.rule)");
    query.bind("week", week);
    std::map<TimesheetId, std::vector<Acceptance>> rows;
    while (query.next()) {
        rows[query.get<TimesheetId>(0)].push_back(acceptanceFrom(query));
    }
    return rows;
}

} // namespace werkbalie::storage
