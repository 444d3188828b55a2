// A balance on a day is the running total without the lines that were booked for later days.
#include "storage/repositories/leave_repository.h"

#include "domain/base/person_name.h"
#include "storage/repositories/leave_codecs.h"
#include "storage/repositories/rows.h"

#include <algorithm>

namespace werkbalie::storage {
namespace {

using namespace domain;

const std::string kSelect = R"(SELECT id, candidate_id, kind, year, expires, event, booked_on,
        amount, exact, source, run_id, placement_id, week, counters_id, reason, user_id, at
    FROM leave_booking)";

LeaveLot lotFrom(const db::Statement& row, int first) {
    return {.kind = row.get<LeaveKind>(first),
            .year = row.get<int>(first + 1),
            .expires = row.get<Date>(first + 2)};
}

LeaveLine lineFrom(const db::Statement& row) {
    return {.id = row.get<LeaveBookingId>(0),
            .candidate = row.get<CandidateId>(1),
            .lot = lotFrom(row, 2),
            .event = row.get<LeaveEvent>(5),
            .date = row.get<Date>(6),
            .amount = row.get<std::int64_t>(7),
            .exact = row.get<std::int64_t>(8),
            .source = row.get<LeaveSource>(9),
            .run = row.get<std::optional<WeeklyRunId>>(10),
            .placement = row.get<std::optional<PlacementId>>(11),
            .week = row.get<std::optional<IsoWeek>>(12),
            .counters = row.get<std::optional<LeaveBookingId>>(13),
            .reason = row.get<std::string>(14),
            .user = row.get<UserId>(15),
            .at = row.get<Instant>(16)};
}

void bindLot(db::Statement& s, const LeaveLot& lot) {
    s.bind("kind", lot.kind).bind("year", lot.year).bind("expires", lot.expires);
}

const std::string kInsert = R"(INSERT INTO leave_booking (candidate_id, kind, year, expires, event,
        booked_on, amount, exact, source, run_id, placement_id, week, counters_id, reason, user_id,
        at)
    VALUES (:candidate, :kind, :year, :expires, :event, :date, :amount, :exact, :source, :run,
        :placement, :week, :counters, :reason, :user, :at))";

void bindLine(db::Statement& insert, const LeaveLine& line) {
    bindLot(insert, line.lot);
    insert.bind("candidate", line.candidate)
        .bind("event", line.event)
        .bind("date", line.date)
        .bind("amount", line.amount)
        .bind("exact", line.exact)
        .bind("source", line.source)
        .bind("run", line.run)
        .bind("placement", line.placement)
        .bind("week", line.week)
        .bind("counters", line.counters)
        .bind("reason", line.reason)
        .bind("user", line.user.isValid() ? std::optional(line.user) : std::nullopt)
        .bind("at", line.at);
}

/// The row of the worker, which is the last one or a new one: both queries come by worker.
WorkerLots& rowOf(std::vector<WorkerLots>& rows, CandidateId candidate) {
    if (rows.empty() || rows.back().candidate != candidate) {
        rows.push_back({candidate, {}});
    }
    return rows.back();
}

void takeOff(std::vector<WorkerLots>& rows, CandidateId candidate, const LotBalance& later) {
    const auto row = std::ranges::lower_bound(rows, candidate, {}, &WorkerLots::candidate);
    if (row == rows.end() || row->candidate != candidate) {
        return;
    }
    const auto lot = std::ranges::find(row->lots, later.lot, &LotBalance::lot);
    if (lot != row->lots.end()) {
        lot->amount -= later.amount;
    }
}

} // namespace

void LeaveRepository::hold(std::span<const CandidateId> workers) {
    if (m_connection.dialect() == db::Dialect::Sqlite || workers.empty()) {
        return; // one writer at a time
    }
    db::Statement& rows = m_connection.prepare("SELECT id FROM candidate WHERE " +
                                               isOneOf(m_connection.dialect(), "id") +
                                               " ORDER BY id FOR NO KEY UPDATE");
    rows.bind("ids", idList(m_connection.dialect(), valuesOf(workers)));
    while (rows.next()) {
    }
}

LeaveBookingId LeaveRepository::add(const LeaveLine& line) {
    db::Statement& insert = m_connection.prepare(kInsert + " RETURNING id");
    bindLine(insert, line);
    const LeaveBookingId id{numberFrom(insert)};
    addToTotal(line);
    return id;
}

void LeaveRepository::append(std::span<const LeaveLine> lines) {
    db::Batch batch(m_connection);
    for (const LeaveLine& line : lines) {
        db::Statement& insert = m_connection.prepare(kInsert);
        bindLine(insert, line);
        insert.run();
        addToTotal(line);
    }
    batch.finish();
}

void LeaveRepository::addToTotal(const LeaveLine& line) {
    const bool isAccrual = line.event == LeaveEvent::Accrual;
    db::Statement& total = m_connection.prepare(R"(INSERT INTO leave_total (candidate_id, kind,
            year, expires, amount, accrued, exact)
        VALUES (:candidate, :kind, :year, :expires, :amount, :accrued, :exact)
        ON CONFLICT (candidate_id, kind, year, expires) DO UPDATE
        SET amount = leave_total.amount + excluded.amount,
            accrued = leave_total.accrued + excluded.accrued,
            exact = leave_total.exact + excluded.exact)");
    bindLot(total, line.lot);
    total.bind("candidate", line.candidate)
        .bind("amount", line.amount)
        .bind("accrued", isAccrual ? line.amount : 0)
        .bind("exact", isAccrual ? line.exact : 0)
        .run();
}

std::optional<LeaveLine> LeaveRepository::find(LeaveBookingId id) {
    return firstOf(m_connection.prepare(kSelect + " WHERE id = :id").bind("id", id), lineFrom);
}

std::vector<LeaveLine> LeaveRepository::linesOf(CandidateId candidate) {
    return collect(
        m_connection.prepare(kSelect + " WHERE candidate_id = :candidate ORDER BY booked_on, id")
            .bind("candidate", candidate),
        lineFrom);
}

bool LeaveRepository::isCountered(LeaveBookingId id) {
    return numberFrom(
               m_connection.prepare("SELECT COUNT(*) FROM leave_booking WHERE counters_id = :id")
                   .bind("id", id)) > 0;
}

std::vector<WorkerLots> LeaveRepository::balances(Date day) {
    return balancesWhere({}, day);
}

std::vector<WorkerLots> LeaveRepository::balancesOf(std::span<const CandidateId> workers,
                                                    Date day) {
    Filter who;
    who.condition(isOneOf(m_connection.dialect(), "candidate_id"), "ids",
                  idList(m_connection.dialect(), valuesOf(workers)));
    return balancesWhere(std::move(who), day);
}

std::vector<WorkerLots> LeaveRepository::balancesWhere(Filter who, Date day) {
    std::vector<WorkerLots> rows;
    db::Statement& totals =
        m_connection.prepare("SELECT candidate_id, kind, year, expires, amount FROM leave_total" +
                             who.sql() + " ORDER BY candidate_id");
    who.bindTo(totals);
    while (totals.next()) {
        rowOf(rows, totals.get<CandidateId>(0))
            .lots.push_back({lotFrom(totals, 1), totals.intAt(4)});
    }
    who.condition("booked_on > :day", "day", day);
    db::Statement& later = m_connection.prepare(
        "SELECT candidate_id, kind, year, expires, CAST(SUM(amount) AS BIGINT) FROM leave_booking" +
        who.sql() + " GROUP BY candidate_id, kind, year, expires");
    who.bindTo(later);
    while (later.next()) {
        takeOff(rows, later.get<CandidateId>(0), {lotFrom(later, 1), later.intAt(4)});
    }
    for (WorkerLots& row : rows) {
        std::erase_if(row.lots, [](const LotBalance& lot) { return lot.amount == 0; });
        std::ranges::sort(row.lots, [](const auto& a, const auto& b) { return a.lot < b.lot; });
    }
    return rows;
}

std::map<CandidateId, std::string> LeaveRepository::names() {
    std::map<CandidateId, std::string> names;
    db::Statement& query = m_connection.prepare(R"(SELECT id, first_name, prefix, last_name
        FROM candidate
        WHERE id IN (SELECT candidate_id FROM leave_total))");
    while (query.next()) {
        names[query.get<CandidateId>(0)] =
            PersonName{query.get<std::string>(1), query.get<std::string>(2),
                       query.get<std::string>(3)}
                .sorted();
    }
    return names;
}

std::map<LotOwner, AccruedBefore>
LeaveRepository::accrued(std::span<const CandidateId> candidates) {
    std::map<LotOwner, AccruedBefore> found;
    db::Statement& query =
        m_connection.prepare("SELECT candidate_id, kind, year, expires, accrued, exact "
                             "FROM leave_total WHERE " +
                             isOneOf(m_connection.dialect(), "candidate_id"));
    query.bind("ids", idList(m_connection.dialect(), valuesOf(candidates)));
    while (query.next()) {
        found[{query.get<CandidateId>(0), lotFrom(query, 1)}] = {query.intAt(4), query.intAt(5)};
    }
    return found;
}

std::map<CandidateId, std::vector<LeaveLine>> LeaveRepository::expiringUntil(Date day) {
    std::map<CandidateId, std::vector<LeaveLine>> found;
    db::Statement& query = m_connection.prepare(R"(SELECT candidate_id, kind, year, expires,
            CAST(SUM(CASE WHEN event = 'expiry' THEN 0 ELSE amount END) AS BIGINT),
            CAST(SUM(CASE WHEN event = 'expiry' THEN amount ELSE 0 END) AS BIGINT)
        FROM leave_booking
        WHERE expires <= :day
        GROUP BY candidate_id, kind, year, expires)");
    query.bind("day", day);
    while (query.next()) {
        LeaveLine line;
        line.candidate = query.get<CandidateId>(0);
        line.lot = lotFrom(query, 1);
        line.event = LeaveEvent::Correction;
        line.amount = query.intAt(4);
        auto& lines = found[line.candidate];
        lines.push_back(line);
        line.event = LeaveEvent::Expiry;
        line.amount = query.intAt(5);
        lines.push_back(std::move(line));
    }
    return found;
}

} // namespace werkbalie::storage
