// Kinds, events and sources as text, and in which unit a kind is counted.
#include "domain/administration/leave/leave_line.h"

#include "domain/base/choice.h"
#include "domain/base/money.h"

#include <array>
#include <tuple>

namespace werkbalie::domain {

namespace {

using K = LeaveKind;
using V = LeaveEvent;
using S = LeaveSource;

constexpr Choices<K, 9> kKinds{{{K::Statutory, "statutory"},
                                {K::Extra, "extra"},
                                {K::Adv, "adv"},
                                {K::TimeForTime, "time_for_time"},
                                {K::HolidayAllowance, "holiday_allowance"},
                                {K::YearEnd, "year_end"},
                                {K::ChoiceBudget, "choice_budget"},
                                {K::PublicHoliday, "public_holiday"},
                                {K::ShortLeave, "short_leave"}}};
constexpr std::array kOrder{K::Statutory, K::Extra,         K::Adv,
                            K::TimeForTime, K::HolidayAllowance, K::YearEnd,
                            K::ChoiceBudget, K::PublicHoliday, K::ShortLeave};
constexpr Choices<V, 6> kEvents{{{V::Accrual, "accrual"},
                                 {V::Use, "use"},
                                 {V::Payout, "payout"},
                                 {V::Expiry, "expiry"},
                                 {V::Correction, "correction"},
                                 {V::Opening, "opening"}}};
constexpr Choices<S, 4> kSources{{{S::WeeklyRun, "weekly_run"},
                                  {S::Timesheet, "timesheet"},
                                  {S::Hand, "hand"},
                                  {S::ExpiryRule, "expiry_rule"}}};

std::string clockText(std::int64_t minutes) {
    const std::int64_t size = minutes < 0 ? -minutes : minutes;
    const std::string rest = std::to_string(size % 60);
    return (minutes < 0 ? "-" : "") + std::to_string(size / 60) + (rest.size() < 2 ? ":0" : ":") +
           rest;
}

} // namespace

bool operator<(const LeaveLot& a, const LeaveLot& b) {
    return std::tie(a.expires, a.kind, a.year) < std::tie(b.expires, b.kind, b.year);
}

LeaveUnit unitOf(LeaveKind kind) {
    switch (kind) {
    case K::Statutory:
    case K::Extra:
    case K::Adv:
    case K::TimeForTime:
        return LeaveUnit::Time;
    case K::HolidayAllowance:
    case K::YearEnd:
    case K::ChoiceBudget:
    case K::PublicHoliday:
    case K::ShortLeave:
        return LeaveUnit::Money;
    }
    return LeaveUnit::Time;
}

std::int64_t partsPerUnit(LeaveKind kind) {
    return unitOf(kind) == LeaveUnit::Time ? kPartsPerMinute : kPartsPerCent;
}

std::span<const LeaveKind> allLeaveKinds() {
    return kOrder;
}

std::string_view toText(LeaveKind kind) {
    return choiceText(kKinds, kind);
}
Result<LeaveKind> parseLeaveKind(std::string_view text) {
    return parseChoice(kKinds, text);
}
std::string_view toText(LeaveEvent event) {
    return choiceText(kEvents, event);
}
Result<LeaveEvent> parseLeaveEvent(std::string_view text) {
    return parseChoice(kEvents, text);
}
std::string_view toText(LeaveSource source) {
    return choiceText(kSources, source);
}
Result<LeaveSource> parseLeaveSource(std::string_view text) {
    return parseChoice(kSources, text);
}

std::string leaveAmountText(LeaveKind kind, std::int64_t amount) {
    return unitOf(kind) == LeaveUnit::Time ? clockText(amount)
                                           : Money::fromCents(amount).toString();
}

} // namespace werkbalie::domain
