// A balance on a day is the running total without what was booked for later days, or the sum of
// what was booked until then: whichever has fewer rows.
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

/// As leave_period counts them: 2026, and 202605.
std::int64_t yearPeriod(Date day) {
    return yearOf(day);
}
std::int64_t monthPeriod(Date day) {
    const std::chrono::year_month_day date{day};
    return (std::int64_t{yearOf(day)} * 100) + static_cast<unsigned>(date.month());
}

Date monthStart(Date day) {
    const std::chrono::year_month_day date{day};
    return std::chrono::sys_days{date.year() / date.month() / 1};
}
Date nextMonth(Date day) {
    const std::chrono::year_month_day date{day};
    return std::chrono::sys_days{date.year() / date.month() / 1 + std::chrono::months{1}};
}

/// Sums per lot of whole years, of the months of one year, and of the days of one month.
constexpr std::string_view kMoved =
    R"(SELECT candidate_id, kind, year, expires, CAST(SUM(amount) AS BIGINT)
        FROM (SELECT candidate_id, kind, year, expires, amount
            FROM leave_period
            WHERE (period >= :first_year AND period <= :last_year)
                OR (period >= :first_month AND period <= :last_month)
            UNION ALL
            SELECT candidate_id, kind, year, expires, amount
            FROM leave_booking
            WHERE booked_on >= :from AND booked_on < :until) moved
        GROUP BY candidate_id, kind, year, expires)";

constexpr std::int64_t kFirstYear = 1;
constexpr std::int64_t kLastYear = 9999;

/// Until and including the day.
void bindUntil(db::Statement& moved, Date day) {
    const std::int64_t year = yearPeriod(day);
    moved.bindInt("first_year", kFirstYear)
        .bindInt("last_year", year - 1)
        .bindInt("first_month", (year * 100) + 1)
        .bindInt("last_month", monthPeriod(day) - 1)
        .bind("from", monthStart(day))
        .bind("until", day + std::chrono::days{1});
}
/// After the day.
void bindAfter(db::Statement& moved, Date day) {
    const std::int64_t year = yearPeriod(day);
    moved.bindInt("first_year", year + 1)
        .bindInt("last_year", kLastYear)
        .bindInt("first_month", monthPeriod(day) + 1)
        .bindInt("last_month", (year * 100) + 12)
        .bind("from", day + std::chrono::days{1})
        .bind("until", nextMonth(day));
}

/// Rows a lot between two months: those of whole years, and of the months of one.
std::int64_t periodsBetween(std::int64_t from, std::int64_t until) {
    const std::int64_t years = until / 100 - from / 100;
    return years == 0 ? until - from : years + 11;
}

void dropEmpty(std::vector<WorkerLots>& rows) {
    for (WorkerLots& row : rows) {
        std::erase_if(row.lots, [](const LotBalance& lot) { return lot.amount == 0; });
        std::ranges::sort(row.lots, [](const auto& a, const auto& b) { return a.lot < b.lot; });
    }
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
    addToPeriod(yearPeriod(line.date), line);
    addToPeriod(monthPeriod(line.date), line);
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

void LeaveRepository::addToPeriod(std::int64_t period, const LeaveLine& line) {
    db::Statement& sum = m_connection.prepare(R"(INSERT INTO leave_period (period, candidate_id,
            kind, year, expires, amount)
        VALUES (:period, :candidate, :kind, :year, :expires, :amount)
        ON CONFLICT (period, candidate_id, kind, year, expires) DO UPDATE
        SET amount = leave_period.amount + excluded.amount)");
    bindLot(sum, line.lot);
    sum.bindInt("period", period)
        .bind("candidate", line.candidate)
        .bind("amount", line.amount)
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

std::vector<WorkerLots> LeaveRepository::totalsWhere(const Filter& who) {
    std::vector<WorkerLots> rows;
    db::Statement& totals =
        m_connection.prepare("SELECT candidate_id, kind, year, expires, amount FROM leave_total" +
                             who.sql() + " ORDER BY candidate_id");
    who.bindTo(totals);
    while (totals.next()) {
        rowOf(rows, totals.get<CandidateId>(0))
            .lots.push_back({lotFrom(totals, 1), totals.intAt(4)});
    }
    return rows;
}

/// Periods with bookings before and after that of the day.
LeaveRepository::Distance LeaveRepository::distanceOf(Date day) {
    db::Statement& ends = m_connection.prepare(R"(SELECT MIN(period), MAX(period)
        FROM leave_period
        WHERE period > :years)");
    ends.bindInt("years", kLastYear);
    const std::int64_t here = monthPeriod(day);
    Distance distance;
    while (ends.next()) {
        if (!ends.isNull(0)) {
            distance = {.before = periodsBetween(ends.intAt(0), here),
                        .after = periodsBetween(here, ends.intAt(1))};
        }
    }
    return distance;
}

std::vector<WorkerLots> LeaveRepository::balances(Date day) {
    std::vector<WorkerLots> rows = totalsWhere({});
    const Distance distance = distanceOf(day);
    const bool fromTheStart = distance.before < distance.after;
    db::Statement& moved = m_connection.prepare(kMoved);
    if (fromTheStart) {
        bindUntil(moved, day);
        for (WorkerLots& row : rows) {
            for (LotBalance& lot : row.lots) {
                lot.amount = 0;
            }
        }
    } else {
        bindAfter(moved, day);
    }
    while (moved.next()) {
        const std::int64_t amount = moved.intAt(4);
        takeOff(rows, moved.get<CandidateId>(0),
                {lotFrom(moved, 1), fromTheStart ? -amount : amount});
    }
    dropEmpty(rows);
    return rows;
}

std::vector<WorkerLots> LeaveRepository::balancesOf(std::span<const CandidateId> workers,
                                                    Date day) {
    Filter who;
    who.condition(isOneOf(m_connection.dialect(), "candidate_id"), "ids",
                  idList(m_connection.dialect(), valuesOf(workers)));
    std::vector<WorkerLots> rows = totalsWhere(who);
    who.condition("booked_on > :day", "day", day);
    db::Statement& later = m_connection.prepare(
        "SELECT candidate_id, kind, year, expires, CAST(SUM(amount) AS BIGINT) FROM leave_booking" +
        who.sql() + " GROUP BY candidate_id, kind, year, expires");
    who.bindTo(later);
    while (later.next()) {
        takeOff(rows, later.get<CandidateId>(0), {lotFrom(later, 1), later.intAt(4)});
    }
    dropEmpty(rows);
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
