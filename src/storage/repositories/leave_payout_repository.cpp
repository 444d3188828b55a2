// The ledger itself is never changed: what was paid is told beside it.
#include "storage/repositories/leave_payout_repository.h"

#include "domain/base/person_name.h"
#include "storage/repositories/leave_codecs.h"
#include "storage/repositories/rows.h"

namespace werkbalie::storage {
namespace {

using namespace domain;

LeavePayoutRow payoutFrom(const db::Statement& row) {
    return {.booking = row.get<LeaveBookingId>(0),
            .candidate = row.get<CandidateId>(1),
            .lot = {.kind = row.get<LeaveKind>(2),
                    .year = row.get<int>(3),
                    .expires = row.get<Date>(4)},
            .day = row.get<Date>(5),
            .amount = row.get<std::int64_t>(6),
            .workerName = PersonName{row.get<std::string>(7), row.get<std::string>(8),
                                     row.get<std::string>(9)}
                              .full(),
            .placement = row.get<PlacementId>(10),
            .occupation = row.get<std::string>(11),
            .wage = row.get<HourlyRate>(12)};
}

} // namespace

std::vector<LeavePayoutRow> LeavePayoutRepository::waiting(Date until) {
    return collect(
        m_connection
            .prepare(R"(SELECT b.id, b.candidate_id, b.kind, b.year, b.expires, b.booked_on,
            b.amount, k.first_name, k.prefix, k.last_name, p.id, p.occupation, p.wage
        FROM leave_booking b
        JOIN candidate k ON k.id = b.candidate_id
        JOIN placement p ON p.id = (SELECT q.id
            FROM placement q
            WHERE q.candidate_id = b.candidate_id
                AND q.status <> 'concept'
                AND q.starts <= b.booked_on
            ORDER BY q.starts DESC, q.id DESC
            LIMIT 1)
        LEFT JOIN leave_booking c ON c.id = b.counters_id
        LEFT JOIN leave_payout x ON x.booking_id = b.id
        WHERE (b.event = 'payout' OR c.event = 'payout')
            AND b.booked_on <= :until
            AND x.booking_id IS NULL
        ORDER BY k.sort_key, b.candidate_id, b.booked_on, b.id)")
            .bind("until", until),
        payoutFrom);
}

void LeavePayoutRepository::markPaid(WeeklyRunId run, std::span<const LeavePayoutRow> payouts) {
    for (const LeavePayoutRow& payout : payouts) {
        m_connection
            .prepare("INSERT INTO leave_payout (booking_id, run_id) VALUES (:booking, :run)")
            .bind("booking", payout.booking)
            .bind("run", run)
            .run();
    }
}

} // namespace werkbalie::storage
