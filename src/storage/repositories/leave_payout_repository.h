// Payouts of the leave ledger that wait for a wage statement, and those that stand on one.
#pragma once

#include "domain/administration/leave/leave_line.h"
#include "storage/db/connection.h"

#include <span>

namespace werkbalie::storage {

/// A payout, or the counter of one, with the placement whose wage it is paid by: the last one that
/// had begun on that day.
struct LeavePayoutRow {
    domain::LeaveBookingId booking;
    domain::CandidateId candidate;
    domain::LeaveLot lot;
    domain::Date day{};
    std::int64_t amount = 0; ///< minutes or cents as booked: what leaves is negative
    std::string workerName = {};
    domain::PlacementId placement;
    std::string occupation = {};
    domain::HourlyRate wage;
};

class LeavePayoutRepository {
public:
    explicit LeavePayoutRepository(db::Connection& connection) : m_connection(connection) {}

    /// Booked until and including the day and on no statement yet; by worker, day. A payout to
    /// somebody who never had a placement waits.
    [[nodiscard]] std::vector<LeavePayoutRow> waiting(domain::Date until);
    void markPaid(domain::WeeklyRunId run, std::span<const LeavePayoutRow> payouts);

private:
    db::Connection& m_connection;
};

} // namespace werkbalie::storage
