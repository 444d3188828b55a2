// Kinds, events and sources as text, and in which unit a kind is counted.
#include "domain/administration/leave/leave_line.h"

#include "domain/base/choice.h"
#include "domain/base/decimal.h"
#include "domain/base/money.h"
#include "domain/base/text.h"

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
constexpr std::array kOrder{K::Statutory,        K::Extra,   K::Adv,          K::TimeForTime,
                            K::HolidayAllowance, K::YearEnd, K::ChoiceBudget, K::PublicHoliday,
                            K::ShortLeave};
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

constexpr std::int64_t kMostHours = 100'000; ///< more is a typing error
constexpr std::int64_t kMinutesAnHour = 60;

/// Digits alone, up to six of them.
std::optional<std::int64_t> digits(std::string_view text) {
    constexpr std::size_t kMostDigits = 6;
    if (text.empty() || text.size() > kMostDigits) {
        return std::nullopt;
    }
    std::int64_t number = 0;
    for (const char c : text) {
        if (c < '0' || c > '9') {
            return std::nullopt;
        }
        number = number * 10 + (c - '0');
    }
    return number;
}

/// Hours as "160:00" or with decimals, rounded once to whole minutes.
std::optional<std::int64_t> minutesFrom(std::string_view text) {
    constexpr int kDecimals = 4;
    constexpr std::int64_t kOneHour = 10'000;
    if (const std::size_t colon = text.find(':'); colon != std::string_view::npos) {
        const auto hours = digits(text.substr(0, colon));
        const auto minutes = digits(text.substr(colon + 1));
        if (!hours || !minutes || *minutes >= kMinutesAnHour || *hours > kMostHours) {
            return std::nullopt;
        }
        return *hours * kMinutesAnHour + *minutes;
    }
    const auto hours = parseDutchDecimal(text, kDecimals);
    if (!hours || *hours < 0 || *hours > kMostHours * kOneHour) {
        return std::nullopt;
    }
    return mulDiv(*hours, kMinutesAnHour, kOneHour, Rounding::HalfAwayFromZero);
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

Result<std::int64_t> parseLeaveAmount(LeaveKind kind, std::string_view text) {
    const std::string_view typed = trim(text);
    if (typed.empty()) {
        return refuse("leave.amount_missing", "amount");
    }
    const bool isNegative = typed.front() == '-';
    const std::string_view size = isNegative ? typed.substr(1) : typed;
    std::optional<std::int64_t> amount;
    if (unitOf(kind) == LeaveUnit::Time) {
        amount = minutesFrom(trim(size));
    } else if (const auto money = Money::parseDutch(size); money && money->cents() >= 0) {
        amount = money->cents();
    }
    if (!amount) {
        return refuse("leave.amount_not_understood", "amount", {{"text", std::string(typed)}});
    }
    return isNegative ? -*amount : *amount;
}

std::string leaveAmountText(LeaveKind kind, std::int64_t amount) {
    return unitOf(kind) == LeaveUnit::Time ? clockText(amount)
                                           : Money::fromCents(amount).toString();
}

} // namespace werkbalie::domain
