// One row a shift; its call lies in columns of its own.
#include "storage/repositories/roster_repository.h"

#include "storage/repositories/codecs.h"
#include "storage/repositories/placement_record.h"
#include "storage/repositories/rows.h"

namespace werkbalie::db {

template <>
struct Codec<domain::RosterState> : TextCodec<domain::RosterState, domain::parseRosterState> {};

} // namespace werkbalie::db

namespace werkbalie::storage {
namespace {

using namespace domain;

const VersionedTable kShift("roster_shift",
                            "client_id, placement_id, occupation, day, start_minute, end_minute, "
                            "break_minutes, place, note, state, called_at, called_day, "
                            "called_start, called_end, called_break, changed_at, confirmed_at, "
                            "withdrawn_at, sent_version");

const std::string kColumns =
    R"(r.id, r.version, r.client_id, r.placement_id, r.occupation, r.day, r.start_minute,
        r.end_minute, r.break_minutes, r.place, r.note, r.state, r.called_at, r.called_day,
        r.called_start, r.called_end, r.called_break, r.changed_at, r.confirmed_at,
        r.withdrawn_at, r.sent_version)";
constexpr int kNextColumn = 21;

std::optional<ShiftCall> callFrom(const db::Statement& row) {
    const auto at = row.get<std::optional<Instant>>(12);
    if (!at) {
        return std::nullopt;
    }
    return ShiftCall{.at = *at,
                     .times = {.day = row.get<Date>(13),
                               .startMinute = row.get<int>(14),
                               .endMinute = row.get<int>(15),
                               .breakMinutes = row.get<int>(16)}};
}

RosterShift shiftFrom(const db::Statement& row) {
    return {.id = row.get<ShiftId>(0),
            .version = row.get<std::int64_t>(1),
            .client = row.get<ClientId>(2),
            .placement = row.get<std::optional<PlacementId>>(3),
            .occupation = row.get<std::string>(4),
            .times = {.day = row.get<Date>(5),
                      .startMinute = row.get<int>(6),
                      .endMinute = row.get<int>(7),
                      .breakMinutes = row.get<int>(8)},
            .place = row.get<std::string>(9),
            .note = row.get<std::string>(10),
            .state = row.get<RosterState>(11),
            .call = callFrom(row),
            .changedAt = row.get<std::optional<Instant>>(17),
            .confirmedAt = row.get<std::optional<Instant>>(18),
            .withdrawnAt = row.get<std::optional<Instant>>(19),
            .sentVersion = row.get<std::int64_t>(20)};
}

template <class Value>
std::optional<Value> ofCall(const RosterShift& shift, Value ShiftTimes::*field) {
    return shift.call ? std::optional(shift.call->times.*field) : std::nullopt;
}

void bindShift(db::Statement& s, const RosterShift& shift) {
    s.bind("client_id", shift.client)
        .bind("placement_id", shift.placement)
        .bind("occupation", shift.occupation)
        .bind("day", shift.times.day)
        .bind("start_minute", shift.times.startMinute)
        .bind("end_minute", shift.times.endMinute)
        .bind("break_minutes", shift.times.breakMinutes)
        .bind("place", shift.place)
        .bind("note", shift.note)
        .bind("state", shift.state)
        .bind("called_at", shift.call ? std::optional(shift.call->at) : std::nullopt)
        .bind("called_day", ofCall(shift, &ShiftTimes::day))
        .bind("called_start", ofCall(shift, &ShiftTimes::startMinute))
        .bind("called_end", ofCall(shift, &ShiftTimes::endMinute))
        .bind("called_break", ofCall(shift, &ShiftTimes::breakMinutes))
        .bind("changed_at", shift.changedAt)
        .bind("confirmed_at", shift.confirmedAt)
        .bind("withdrawn_at", shift.withdrawnAt)
        .bind("sent_version", shift.sentVersion);
}

} // namespace

std::optional<RosterShift> RosterRepository::find(ShiftId id) {
    return firstOf(m_connection
                       .prepare("SELECT " + kColumns + R"(
        FROM roster_shift r
        WHERE r.id = :id)")
                       .bind("id", id),
                   shiftFrom);
}

std::vector<RosterShift> RosterRepository::shifts(const RosterQuery& query) {
    Filter filter;
    filter.condition("r.day >= :from", "from", query.days.from);
    filter.condition("r.day < :until", "until", query.days.until.value_or(query.days.from));
    filter.equal("r.client_id", "client", query.client);
    if (query.branch) {
        filter.condition(R"(COALESCE(
            (SELECT p.branch_id FROM placement p WHERE p.id = r.placement_id),
            (SELECT c.branch_id FROM client c WHERE c.id = r.client_id)) = :branch)",
                         "branch", *query.branch);
    }
    db::Statement& select = m_connection.prepare("SELECT " + kColumns + R"(
        FROM roster_shift r)" + filter.sql() + R"(
        ORDER BY r.day, r.start_minute, r.id)");
    filter.bindTo(select);
    return collect(select, shiftFrom);
}

std::map<CandidateId, std::vector<RosterShift>>
RosterRepository::ofWorkers(std::span<const CandidateId> workers, const DateRange& days) {
    const auto dialect = m_connection.dialect();
    db::Statement& query = m_connection.prepare("SELECT " + kColumns + R"(, p.candidate_id
        FROM roster_shift r
        JOIN placement p ON p.id = r.placement_id
        WHERE )" + isOneOf(dialect, "p.candidate_id") +
                                                R"(
            AND r.day >= :from
            AND r.day < :until
        ORDER BY r.day, r.start_minute, r.id)");
    query.bind("ids", idList(dialect, valuesOf(workers)))
        .bind("from", days.from)
        .bind("until", days.until.value_or(days.from));
    std::map<CandidateId, std::vector<RosterShift>> shifts;
    while (query.next()) {
        shifts[query.get<CandidateId>(kNextColumn)].push_back(shiftFrom(query));
    }
    return shifts;
}

std::map<CandidateId, std::vector<WorkerPlacement>>
RosterRepository::placementsOf(std::span<const CandidateId> workers, const DateRange& days) {
    const auto dialect = m_connection.dialect();
    db::Statement& query =
        m_connection.prepare(selectPlacement() + " WHERE " + isOneOf(dialect, "p.candidate_id") +
                             R"(
            AND (p.ends IS NULL OR p.ends > :from)
            AND p.starts < :until
        ORDER BY p.id)");
    query.bind("ids", idList(dialect, valuesOf(workers)))
        .bind("from", days.from)
        .bind("until", days.until.value_or(days.from));
    std::map<CandidateId, std::vector<WorkerPlacement>> placements;
    while (query.next()) {
        WorkerPlacement each{.placement = placementFrom(query),
                             .clientName = query.get<std::string>(kClientNameColumn)};
        placements[each.placement.candidate].push_back(std::move(each));
    }
    return placements;
}

SaveOutcome RosterRepository::save(const RosterShift& shift) {
    return kShift.save(m_connection, {shift.id.value, shift.version},
                       [&](db::Statement& s) { bindShift(s, shift); });
}

void RosterRepository::markSent(ShiftId id, std::int64_t sentVersion) {
    m_connection.prepare("UPDATE roster_shift SET sent_version = :sent WHERE id = :id")
        .bind("sent", sentVersion)
        .bind("id", id)
        .run();
}

bool RosterRepository::remove(ShiftId id, std::int64_t version) {
    return firstOf(m_connection
                       .prepare("DELETE FROM roster_shift WHERE id = :id AND version = :version "
                                "RETURNING id")
                       .bind("id", id)
                       .bind("version", version),
                   [](const db::Statement& row) { return row.get<std::int64_t>(0); })
        .has_value();
}

std::map<CandidateId, AbsentDays> RosterRepository::absences(std::span<const CandidateId> workers,
                                                             const DateRange& days) {
    const auto dialect = m_connection.dialect();
    // A line that was countered tells nothing; what a weekly run books follows from the hours.
    db::Statement& query = m_connection.prepare(R"(SELECT p.candidate_id, e.day, e.type
        FROM placement p
        JOIN timesheet t ON t.placement_id = p.id
        JOIN time_entry e ON e.timesheet_id = t.id
        WHERE )" + isOneOf(dialect, "p.candidate_id") +
                                                R"(
            AND e.day >= :from
            AND e.day < :until
            AND e.minutes > 0
            AND e.type IN ('sickness', 'leave', 'short_leave', 'time_for_time')
        UNION
        SELECT b.candidate_id, b.booked_on, 'leave'
        FROM leave_booking b
        WHERE )" + isOneOf(dialect, "b.candidate_id") +
                                                R"(
            AND b.booked_on >= :from
            AND b.booked_on < :until
            AND b.event = 'use'
            AND b.source = 'hand'
            AND b.kind IN ('statutory', 'extra', 'adv', 'time_for_time', 'short_leave')
            AND b.counters_id IS NULL
            AND NOT EXISTS (SELECT 1 FROM leave_booking k WHERE k.counters_id = b.id)
        ORDER BY 1, 2)");
    query.bind("ids", idList(dialect, valuesOf(workers)))
        .bind("from", days.from)
        .bind("until", days.until.value_or(days.from));
    std::map<CandidateId, AbsentDays> absent;
    while (query.next()) {
        AbsentDays& worker = absent[query.get<CandidateId>(0)];
        const bool sick = query.get<std::string>(2) == "sickness";
        (sick ? worker.sick : worker.leave).push_back(query.get<Date>(1));
    }
    return absent;
}

} // namespace werkbalie::storage
