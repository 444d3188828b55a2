// From 1996: the last Sunday of March and of October at 01:00 UTC (Directive 2000/84/EC art. 2, 3).
#include "domain/matching/interview/dutch_time.h"

#include "domain/base/text.h"

namespace werkbalie::domain {

namespace {

using namespace std::chrono;

Instant clockChange(year y, month m) {
    return sys_days{y / m / Sunday[last]} + hours{1};
}

hours offsetAt(Instant moment) {
    const year y = year_month_day{floor<days>(moment)}.year();
    const bool summer = moment >= clockChange(y, March) && moment < clockChange(y, October);
    return hours{summer ? 2 : 1};
}

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

constexpr int kMinutesADay = 24 * 60;

} // namespace

DutchTime dutchTime(Instant moment) {
    const Instant local = moment + offsetAt(moment);
    const Date day = floor<days>(local);
    return {.day = day, .minute = static_cast<int>(duration_cast<minutes>(local - day).count())};
}

std::optional<Instant> momentOf(const DutchTime& time) {
    const Instant local = time.day + minutes{time.minute};
    for (const int offset : {2, 1}) { // summer first: the first pass of the hour that comes twice
        const Instant moment = local - hours{offset};
        if (dutchTime(moment) == time) {
            return moment;
        }
    }
    return std::nullopt;
}

Result<int> parseClock(std::string_view text) {
    const std::string_view typed = trim(text);
    std::string digits;
    std::size_t afterMark = std::string_view::npos;
    for (const char c : typed) {
        if (isDigit(c)) {
            digits += c;
        } else if ((c == ':' || c == '.') && afterMark == std::string_view::npos &&
                   !digits.empty()) {
            afterMark = digits.size();
        } else {
            return refuse("time.not_a_time", {}, {{"value", std::string(text)}});
        }
    }
    const std::size_t hourDigits = afterMark != std::string_view::npos ? afterMark
                                   : digits.size() > 2                 ? digits.size() - 2
                                                                       : digits.size();
    const bool wellFormed = !digits.empty() && hourDigits >= 1 && hourDigits <= 2 &&
                            (digits.size() == hourDigits || digits.size() == hourDigits + 2);
    if (!wellFormed || (afterMark != std::string_view::npos && digits.size() == hourDigits)) {
        return refuse("time.not_a_time", {}, {{"value", std::string(text)}});
    }
    const int hour = std::stoi(digits.substr(0, hourDigits));
    const int minute = digits.size() > hourDigits ? std::stoi(digits.substr(hourDigits)) : 0;
    if (minute > 59 || (hour * 60) + minute >= kMinutesADay) {
        return refuse("time.not_a_time", {}, {{"value", std::string(text)}});
    }
    return (hour * 60) + minute;
}

std::string clockText(int minute) {
    const auto two = [](int value) { return (value < 10 ? "0" : "") + std::to_string(value); };
    return two(minute / 60) + ':' + two(minute % 60);
}

} // namespace werkbalie::domain
