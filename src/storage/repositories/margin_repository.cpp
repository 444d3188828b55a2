// Floors and consents: saved under a version; a decided consent is never asked again.
#include "storage/repositories/margin_repository.h"

#include "storage/repositories/rows.h"
#include "storage/repositories/text_codec.h"

namespace werkbalie::db {

template <>
struct Codec<domain::MarginSubject> : TextCodec<domain::MarginSubject, domain::parseMarginSubject> {
};
template <>
struct Codec<domain::ConsentState> : TextCodec<domain::ConsentState, domain::parseConsentState> {};

} // namespace werkbalie::db

namespace werkbalie::storage {
namespace {

using namespace domain;

const VersionedTable kFloor("margin_floor",
                            "branch_id, of_tariff, per_hour, valid_from, valid_until, note");
const VersionedTable kConsent("margin_consent", R"(subject, client_id, branch_id, occupation,
    holds_on, tariff, margin, floor, reason, asked_by, asked_at, state, decided_by, decided_at,
    answer)");

const std::string kSelectFloor = R"(SELECT id, version, branch_id, of_tariff, per_hour,
        valid_from, valid_until, note
    FROM margin_floor)";

DatedMarginFloor floorFrom(const db::Statement& row) {
    return {.id = row.get<MarginFloorId>(0),
            .version = row.get<std::int64_t>(1),
            .branch = row.get<std::optional<BranchId>>(2),
            .floor = {.ofTariff = row.get<std::optional<Percentage>>(3),
                      .perHour = row.get<std::optional<Money>>(4)},
            .validity = {row.get<Date>(5), row.get<std::optional<Date>>(6)},
            .note = row.get<std::string>(7)};
}

const std::string kSelectConsent = R"(SELECT m.id, m.version, m.subject, m.client_id, m.branch_id,
        m.occupation, m.holds_on, m.tariff, m.margin, m.floor, m.reason, m.asked_by, m.asked_at,
        m.state, m.decided_by, m.decided_at, m.answer
    FROM margin_consent m)";

MarginConsent consentFrom(const db::Statement& row) {
    return {.id = row.get<MarginConsentId>(0),
            .version = row.get<std::int64_t>(1),
            .question = {.subject = row.get<MarginSubject>(2),
                         .client = row.get<ClientId>(3),
                         .branch = row.get<BranchId>(4),
                         .occupation = row.get<std::string>(5),
                         .day = row.get<Date>(6),
                         .tariff = row.get<Money>(7),
                         .margin = row.get<Money>(8)},
            .floor = row.get<Money>(9),
            .reason = row.get<std::string>(10),
            .askedBy = row.get<UserId>(11),
            .askedAt = row.get<Instant>(12),
            .state = row.get<ConsentState>(13),
            .decidedBy = row.get<std::optional<UserId>>(14),
            .decidedAt = row.get<std::optional<Instant>>(15),
            .answer = row.get<std::string>(16)};
}

} // namespace

std::vector<DatedMarginFloor> MarginRepository::floors() {
    return collect(
        m_connection.prepare(kSelectFloor + " ORDER BY COALESCE(branch_id, 0), valid_from, id"),
        floorFrom);
}

std::optional<DatedMarginFloor> MarginRepository::findFloor(MarginFloorId id) {
    return firstOf(m_connection.prepare(kSelectFloor + " WHERE id = :id").bind("id", id),
                   floorFrom);
}

SaveOutcome MarginRepository::saveFloor(const DatedMarginFloor& floor) {
    return kFloor.save(m_connection, {floor.id.value, floor.version}, [&](db::Statement& s) {
        s.bind("branch_id", floor.branch)
            .bind("of_tariff", floor.floor.ofTariff)
            .bind("per_hour", floor.floor.perHour)
            .bind("valid_from", floor.validity.from)
            .bind("valid_until", floor.validity.until)
            .bind("note", floor.note);
    });
}

void MarginRepository::removeFloor(MarginFloorId id) {
    m_connection.prepare("DELETE FROM margin_floor WHERE id = :id").bind("id", id).run();
}

std::optional<MarginConsent> MarginRepository::findConsent(MarginConsentId id) {
    return firstOf(m_connection.prepare(kSelectConsent + " WHERE m.id = :id").bind("id", id),
                   consentFrom);
}

SaveOutcome MarginRepository::saveConsent(const MarginConsent& consent) {
    return kConsent.save(m_connection, {consent.id.value, consent.version}, [&](db::Statement& s) {
        s.bind("subject", consent.question.subject)
            .bind("client_id", consent.question.client)
            .bind("branch_id", consent.question.branch)
            .bind("occupation", consent.question.occupation)
            .bind("holds_on", consent.question.day)
            .bind("tariff", consent.question.tariff)
            .bind("margin", consent.question.margin)
            .bind("floor", consent.floor)
            .bind("reason", consent.reason)
            .bind("asked_by", consent.askedBy)
            .bind("asked_at", consent.askedAt)
            .bind("state", consent.state)
            .bind("decided_by", consent.decidedBy)
            .bind("decided_at", consent.decidedAt)
            .bind("answer", consent.answer);
    });
}

std::vector<MarginConsent> MarginRepository::consentsOf(ClientId client) {
    return collect(
        m_connection.prepare(kSelectConsent + " WHERE m.client_id = :client ORDER BY m.id DESC")
            .bind("client", client),
        consentFrom);
}

std::vector<MarginConsentRow> MarginRepository::consents(std::int64_t limit) {
    db::Statement& query = m_connection.prepare(R"(SELECT m.id, m.version, m.subject, m.client_id,
            m.branch_id, m.occupation, m.holds_on, m.tariff, m.margin, m.floor, m.reason,
            m.asked_by, m.asked_at, m.state, m.decided_by, m.decided_at, m.answer,
            c.name, b.name, a.display_name, d.display_name
        FROM margin_consent m
        JOIN client c ON c.id = m.client_id
        JOIN branch b ON b.id = m.branch_id
        JOIN app_user a ON a.id = m.asked_by
        LEFT JOIN app_user d ON d.id = m.decided_by
        ORDER BY CASE WHEN m.state = 'open' THEN 0 ELSE 1 END, m.id DESC
        LIMIT :most)");
    query.bindInt("most", limit);
    return collect(query, [](const db::Statement& row) {
        return MarginConsentRow{
            .consent = consentFrom(row),
            .clientName = row.get<std::string>(17),
            .branchName = row.get<std::string>(18),
            .askedByName = row.get<std::string>(19),
            .decidedByName = row.get<std::optional<std::string>>(20).value_or(std::string())};
    });
}

} // namespace werkbalie::storage
