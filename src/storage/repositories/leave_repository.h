// The leave ledger: lines are added and never changed; running totals and what was booked in each
// year and month make a balance cheap, also one of long ago.
#pragma once

#include "domain/administration/leave/leave_accrual.h"
#include "domain/administration/leave/leave_balance.h"
#include "storage/db/connection.h"
#include "storage/repositories/rows.h"

#include <map>
#include <optional>
#include <span>

namespace werkbalie::storage {

struct WorkerLots {
    domain::CandidateId candidate;
    std::vector<domain::LotBalance> lots; ///< what expires first in front; none that is 0
};

class LeaveRepository {
public:
    explicit LeaveRepository(db::Connection& connection) : m_connection(connection) {}

    /// Who else books for these workers waits until the caller's write transaction ends; asked
    /// before a balance is read that a booking depends on.
    void hold(std::span<const domain::CandidateId> workers);
    /// Both add to the totals as well, in the write transaction of the caller.
    domain::LeaveBookingId add(const domain::LeaveLine& line);
    void append(std::span<const domain::LeaveLine> lines);

    [[nodiscard]] std::optional<domain::LeaveLine> find(domain::LeaveBookingId id);
    /// By day, then as they were booked.
    [[nodiscard]] std::vector<domain::LeaveLine> linesOf(domain::CandidateId candidate);
    [[nodiscard]] bool isCountered(domain::LeaveBookingId id);
    /// Everybody who has lines, by id.
    [[nodiscard]] std::vector<WorkerLots> balances(domain::Date day);
    /// The same of these workers alone; who has no lines is absent.
    [[nodiscard]] std::vector<WorkerLots> balancesOf(std::span<const domain::CandidateId> workers,
                                                     domain::Date day);
    /// Names of everybody who has lines, as lists sort them.
    [[nodiscard]] std::map<domain::CandidateId, std::string> names();
    /// What accruals of these workers came to until now.
    [[nodiscard]] std::map<domain::LotOwner, domain::AccruedBefore>
    accrued(std::span<const domain::CandidateId> candidates);
    /// Lots that expire until and including the day: what was booked on each in all, and as expiry,
    /// as two lines.
    [[nodiscard]] std::map<domain::CandidateId, std::vector<domain::LeaveLine>>
    expiringUntil(domain::Date day);

private:
    struct Distance {
        std::int64_t before = 0;
        std::int64_t after = 0;
    };
    [[nodiscard]] Distance distanceOf(domain::Date day);
    [[nodiscard]] std::vector<WorkerLots> totalsWhere(const Filter& who);
    void addToTotal(const domain::LeaveLine& line);
    void addToPeriod(std::int64_t period, const domain::LeaveLine& line);

    db::Connection& m_connection;
};

} // namespace werkbalie::storage
