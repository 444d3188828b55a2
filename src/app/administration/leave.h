// The leave ledger for the back office: balances, lines, and what is booked by hand.
#pragma once

#include "app/context.h"
#include "domain/administration/leave/leave_balance.h"

#include <optional>
#include <vector>

namespace werkbalie::app {

struct LeaveBalanceRow {
    domain::CandidateId candidate;
    std::string workerName;               ///< sorted form
    std::vector<domain::LotBalance> lots; ///< what expires first in front
};
/// Everybody with lines, by name. Right ViewHours.
[[nodiscard]] domain::Result<std::vector<LeaveBalanceRow>> listLeave(Context& context,
                                                                     domain::Date day);
struct LeaveFile {
    domain::CandidateId candidate;
    std::string workerName;
    std::vector<domain::LeaveLine> lines; ///< by day, then as they were booked
};
/// Right ViewHours. Refusal record.missing.
[[nodiscard]] domain::Result<LeaveFile> loadLeave(Context& context, domain::CandidateId candidate);

struct LeaveBooking {
    domain::CandidateId candidate;
    domain::LeaveKind kind = domain::LeaveKind::Statutory;
    domain::LeaveEvent event = domain::LeaveEvent::Use; ///< Use, Payout, Opening or Correction
    std::int64_t amount = 0; ///< minutes or cents; Use and Payout: how much leaves, positive
    domain::Date day{};
    std::optional<int> year = {};             ///< Opening, Correction; empty: that of the day
    std::optional<domain::Date> expires = {}; ///< Opening, Correction; empty: by the law
    std::string reason = {};                  ///< asked for all but a use
};
/// leave.not_enough {wanted, available}: more is asked than the ledger has of the kind on that day;
/// nothing for what enters a right.
[[nodiscard]] std::optional<domain::Refusal>
leaveShortage(const std::vector<domain::LeaveLine>& ledger, const LeaveBooking& booking);
/// Right BookLeave. A use or payout is taken from what expires first of its kind. Refusals:
/// rights.missing, record.missing, leave.amount_missing, leave.reason_missing,
/// leave.event_not_by_hand, leave.statutory_while_employed {day} (a payout of statutory leave on a
/// day after which a placement runs on; BW 7:640), leave.not_enough {wanted, available},
/// leave.year_out_of_range, parameter.missing.
[[nodiscard]] domain::Result<std::vector<domain::LeaveLine>> bookLeave(Context& context,
                                                                       const LeaveBooking& booking);

struct LeavePayout {
    domain::CandidateId candidate;
    domain::Date day{};
    std::string reason;
    std::vector<domain::LeaveKind> kinds = {}; ///< empty: every kind
};
/// All that is left of the kinds. Refusals as above, and leave.nothing_left.
[[nodiscard]] domain::Result<std::vector<domain::LeaveLine>> payOutLeave(Context& context,
                                                                         const LeavePayout& payout);

/// Takes a line back by its opposite, on the same day and lot. Refusals: rights.missing,
/// record.missing, leave.countered_already, leave.reason_missing.
[[nodiscard]] domain::Result<domain::LeaveLine>
counterLeave(Context& context, domain::LeaveBookingId line, std::string_view reason);

/// Books what expired until and including the day; a second time books nothing. Right BookLeave.
[[nodiscard]] domain::Result<std::vector<domain::LeaveLine>> expireLeave(Context& context,
                                                                         domain::Date until);

} // namespace werkbalie::app
