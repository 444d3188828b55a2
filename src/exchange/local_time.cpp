// Clock times as a portal writes them, in the Netherlands, with the nights on which the clock
// jumps.
#include "exchange/local_time.h"

#include <charconv>

namespace werkbalie::exchange {

namespace {

std::optional<int> twoDigits(std::string_view text, int largest) {
    int value = 0;
    const auto [stop, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (text.size() != 2 || error != std::errc{} || stop != text.data() + 2 || value < 0 ||
        value > largest) {
        return std::nullopt;
    }
    return value;
}

domain::Date lastSunday(int year, unsigned month) {
    using namespace std::chrono;
    return sys_days(std::chrono::year(year) / std::chrono::month(month) / Sunday[last]);
}

bool spans(LocalTime from, LocalTime until, LocalTime jumpFrom, LocalTime jumpUntil) {
    return from < jumpFrom && until >= jumpUntil;
}

} // namespace

std::optional<LocalTime> parseLocalTime(std::string_view text) {
    if (text.size() < 16 || text[10] != 'T' || text[13] != ':') {
        return std::nullopt;
    }
    const auto day = domain::parseIsoDate(text.substr(0, 10));
    const auto hour = twoDigits(text.substr(11, 2), 24);
    const auto minute = twoDigits(text.substr(14, 2), 59);
    if (!day || !hour || !minute || *hour * 60 + *minute > 24 * 60) {
        return std::nullopt;
    }
    if (*hour == 24) {
        return LocalTime{.day = *day + std::chrono::days{1}, .minute = 0};
    }
    return LocalTime{.day = *day, .minute = *hour * 60 + *minute};
}

domain::Minutes clockSpan(LocalTime from, LocalTime until) {
    const auto days = std::chrono::duration_cast<domain::Minutes>(until.day - from.day);
    return days + domain::Minutes(until.minute - from.minute);
}

domain::Minutes elapsed(LocalTime from, LocalTime until) {
    constexpr domain::Minutes kHour{60};
    const int year = domain::yearOf(until.day);
    const domain::Date spring = lastSunday(year, 3);
    const domain::Date autumn = lastSunday(year, 10);
    domain::Minutes passed = clockSpan(from, until);
    if (spans(from, until, {spring, 120}, {spring, 180})) {
        passed -= kHour;
    }
    if (spans(from, until, {autumn, 120}, {autumn, 180})) {
        passed += kHour;
    }
    return passed;
}

} // namespace werkbalie::exchange
