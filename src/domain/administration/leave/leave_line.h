// One booked line of the leave ledger: what was earned, taken, paid out, lost or put right, and
// where it comes from. Lines are never changed; a wrong one is countered by another.
#pragma once

#include "domain/base/finding.h"
#include "domain/base/id.h"
#include "domain/base/iso_week.h"
#include "domain/base/rates.h"

#include <compare>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace werkbalie::domain {

enum class LeaveKind {
    Statutory,        ///< BW 7:634
    Extra,            ///< what is agreed on top
    Adv,              ///< shorter working hours, as days off
    TimeForTime,      ///< allowances that are compensated in time
    HolidayAllowance, ///< Wml art. 15
    YearEnd,          ///< year-end payment of the client's terms
    ChoiceBudget,     ///< individual choice budget of the client's terms
    PublicHoliday,    ///< reservation of the cao until 2025
    ShortLeave        ///< likewise
};
enum class LeaveUnit { Time, Money };
enum class LeaveEvent { Accrual, Use, Payout, Expiry, Correction, Opening };
enum class LeaveSource { WeeklyRun, Timesheet, Hand, ExpiryRule };

/// Rights that never expire end on this day.
inline constexpr Date kNeverExpires =
    std::chrono::sys_days{std::chrono::year{9999} / std::chrono::December / 31};

/// Rights of one kind and year that expire together.
struct LeaveLot {
    LeaveKind kind = LeaveKind::Statutory;
    int year = 0;                 ///< calendar year in which the right arose
    Date expires = kNeverExpires; ///< first day on which it is gone
    bool operator==(const LeaveLot&) const = default;
};
/// What expires first; then kind, then year.
[[nodiscard]] bool operator<(const LeaveLot& a, const LeaveLot& b);

/// An accrual is exact in these parts; what is booked is the whole minutes or cents of their sum.
inline constexpr std::int64_t kPartsPerMinute = 13'000'000;
inline constexpr std::int64_t kPartsPerCent = 1'000'000;

struct LeaveLine {
    LeaveBookingId id;
    CandidateId candidate;
    LeaveLot lot;
    LeaveEvent event = LeaveEvent::Accrual;
    Date date{};
    std::int64_t amount = 0; ///< minutes or cents, by unitOf(lot.kind); what leaves is negative
    std::int64_t exact = 0;  ///< parts of an accrual
    LeaveSource source = LeaveSource::Hand;
    std::optional<WeeklyRunId> run = {};
    std::optional<PlacementId> placement = {};
    std::optional<IsoWeek> week = {};
    std::optional<LeaveBookingId> counters = {}; ///< the line that this one takes back
    std::string reason = {};
    UserId user = {};
    Instant at = {};
    bool operator==(const LeaveLine&) const = default;
};

[[nodiscard]] LeaveUnit unitOf(LeaveKind kind);
[[nodiscard]] std::int64_t partsPerUnit(LeaveKind kind);
[[nodiscard]] std::span<const LeaveKind> allLeaveKinds(); ///< in the order of screens
[[nodiscard]] std::string_view toText(LeaveKind kind);
[[nodiscard]] Result<LeaveKind> parseLeaveKind(std::string_view text);
[[nodiscard]] std::string_view toText(LeaveEvent event);
[[nodiscard]] Result<LeaveEvent> parseLeaveEvent(std::string_view text);
[[nodiscard]] std::string_view toText(LeaveSource source);
[[nodiscard]] Result<LeaveSource> parseLeaveSource(std::string_view text);

/// "1200" minutes is "20:00" and 123456 cents "1234.56": the text of commands and findings.
[[nodiscard]] std::string leaveAmountText(LeaveKind kind, std::int64_t amount);
/// What a clerk types: "160:00", "8", "7,5" and "-1:30" of time, "1.234,56" and "125.50" of money.
/// Refusals: leave.amount_not_understood {text}, and leave.amount_missing for nothing.
[[nodiscard]] Result<std::int64_t> parseLeaveAmount(LeaveKind kind, std::string_view text);

} // namespace werkbalie::domain
