// Reading, writing and counting of calendar days.
#include "domain/base/date.h"

#include "domain/base/text.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <optional>
#include <stdexcept>

namespace werkbalie::domain {

namespace {

constexpr int kFirstYear = 1900;
constexpr int kLastYear = 2199;
constexpr unsigned kTwoDigitPivot = 40; // 39 is 2039, 40 is 1940

std::optional<std::chrono::year_month_day> calendarDay(int year, unsigned month, unsigned day) {
    const std::chrono::year_month_day ymd{std::chrono::year{year}, std::chrono::month{month},
                                          std::chrono::day{day}};
    if (year < kFirstYear || year > kLastYear || !ymd.ok())
        return std::nullopt;
    return ymd;
}

/// Digits only, at most four of them.
std::optional<unsigned> number(std::string_view text) {
    if (text.empty() || text.size() > 4)
        return std::nullopt;
    unsigned value = 0;
    for (const char c : text) {
        if (c < '0' || c > '9')
            return std::nullopt;
        value = value * 10 + static_cast<unsigned>(c - '0');
    }
    return value;
}

struct Parts {
    std::string_view year, month, day;
};

std::optional<Parts> separated(std::string_view text) {
    const std::size_t first = text.find_first_of("-/.");
    if (first == std::string_view::npos)
        return std::nullopt;
    const std::size_t second = text.find(text[first], first + 1);
    if (second == std::string_view::npos)
        return std::nullopt;
    const std::string_view a = text.substr(0, first);
    const std::string_view b = text.substr(first + 1, second - first - 1);
    const std::string_view c = text.substr(second + 1);
    if (b.size() > 2)
        return std::nullopt;
    if (a.size() == 4 && text[first] == '-' && b.size() == 2 && c.size() == 2)
        return Parts{.year = a, .month = b, .day = c};
    if (a.size() <= 2 && (c.size() == 2 || c.size() == 4))
        return Parts{.year = c, .month = b, .day = a};
    return std::nullopt;
}

std::optional<Parts> dutchParts(std::string_view text) {
    if (text.size() == 8 && text.find_first_of("-/.") == std::string_view::npos)
        return Parts{
            .year = text.substr(0, 4), .month = text.substr(4, 2), .day = text.substr(6, 2)};
    return separated(text);
}

unsigned fullYear(std::string_view text, unsigned year) {
    if (text.size() == 4)
        return year;
    return year < kTwoDigitPivot ? 2000 + year : 1900 + year;
}

Result<Date> fromParts(const Parts& parts, std::string_view text) {
    const auto year = number(parts.year);
    const auto month = number(parts.month);
    const auto day = number(parts.day);
    if (!year || !month || !day)
        return refuse("date.not_a_date", {}, {{"value", std::string(text)}});
    const auto ymd = calendarDay(static_cast<int>(fullYear(parts.year, *year)), *month, *day);
    if (!ymd)
        return refuse("date.impossible", {}, {{"value", std::string(text)}});
    return Date{*ymd};
}

/// Parts of a time of day that are written with two digits.
std::optional<int> below(std::string_view text, unsigned limit) {
    const auto value = number(text);
    if (!value || *value >= limit)
        return std::nullopt;
    return static_cast<int>(*value);
}

std::chrono::year_month_day civil(Date date) {
    return std::chrono::year_month_day{date};
}

template <class... Args> std::string print(const char* format, Args... args) {
    std::array<char, 48> buffer{};
    const int length = std::snprintf(buffer.data(), buffer.size(), format, args...);
    return {buffer.data(), static_cast<std::size_t>(std::max(length, 0))};
}

} // namespace

Date makeDate(int year, unsigned month, unsigned day) {
    const auto ymd = calendarDay(year, month, day);
    if (!ymd)
        throw std::domain_error("no such day");
    return Date{*ymd};
}

Result<Date> parseIsoDate(std::string_view text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return refuse("date.not_a_date", {}, {{"value", std::string(text)}});
    return fromParts(
        {.year = text.substr(0, 4), .month = text.substr(5, 2), .day = text.substr(8, 2)}, text);
}

Result<Date> parseDutchDate(std::string_view text) {
    const auto parts = dutchParts(trim(text));
    if (!parts)
        return refuse("date.not_a_date", {}, {{"value", std::string(text)}});
    return fromParts(*parts, text);
}

std::string isoDate(Date date) {
    const auto ymd = civil(date);
    return print("%04d-%02u-%02u", static_cast<int>(ymd.year()), static_cast<unsigned>(ymd.month()),
                 static_cast<unsigned>(ymd.day()));
}

std::string dutchDate(Date date) {
    const auto ymd = civil(date);
    return print("%02u-%02u-%04d", static_cast<unsigned>(ymd.day()),
                 static_cast<unsigned>(ymd.month()), static_cast<int>(ymd.year()));
}

std::string isoInstant(Instant instant) {
    const Date day = std::chrono::floor<std::chrono::days>(instant);
    const std::chrono::hh_mm_ss time{instant - day};
    return isoDate(day) + print("T%02d:%02d:%02dZ", static_cast<int>(time.hours().count()),
                                static_cast<int>(time.minutes().count()),
                                static_cast<int>(time.seconds().count()));
}

Result<Instant> parseIsoInstant(std::string_view text) {
    const auto refusal = [&] {
        return refuse("date.not_an_instant", {}, {{"value", std::string(text)}});
    };
    if (text.size() != 20 || text[10] != 'T' || text[13] != ':' || text[16] != ':' ||
        text[19] != 'Z')
        return refusal();
    const auto day = parseIsoDate(text.substr(0, 10));
    if (!day)
        return tl::unexpected(day.error());
    const auto hours = below(text.substr(11, 2), 24);
    const auto minutes = below(text.substr(14, 2), 60);
    const auto seconds = below(text.substr(17, 2), 60);
    if (!hours || !minutes || !seconds)
        return refusal();
    return Instant{*day} + std::chrono::hours{*hours} + std::chrono::minutes{*minutes} +
           std::chrono::seconds{*seconds};
}

int yearOf(Date date) {
    return static_cast<int>(civil(date).year());
}

unsigned isoWeekday(Date date) {
    return std::chrono::weekday{date}.iso_encoding();
}

Date addMonths(Date date, int months) {
    const auto moved = civil(date) + std::chrono::months{months};
    if (moved.ok())
        return Date{moved};
    return Date{moved.year() / moved.month() / std::chrono::last};
}

int ageAt(Date birth, Date day) {
    const auto from = civil(birth);
    const auto to = civil(day);
    const int years = static_cast<int>(to.year()) - static_cast<int>(from.year());
    const bool beforeBirthday = std::chrono::month_day{to.month(), to.day()} <
                                std::chrono::month_day{from.month(), from.day()};
    return beforeBirthday ? years - 1 : years;
}

} // namespace werkbalie::domain
