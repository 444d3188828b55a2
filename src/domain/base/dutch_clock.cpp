// Europe/Amsterdam without a time zone database: the rule of the European Union since 1996.
#include "domain/base/dutch_clock.h"

namespace werkbalie::domain {

namespace {

using std::chrono::days;

constexpr int kMinutesPerDay = 24 * 60;
constexpr int kHour = 60;
constexpr Minutes kWinter{kHour};
constexpr Minutes kSummer{2 * kHour};
constexpr int kJumpMinuteUtc = kHour; ///< both jumps are at 01:00 UTC

Date lastSunday(int year, std::chrono::month month) {
    return std::chrono::sys_days(std::chrono::year(year) / month /
                                 std::chrono::Sunday[std::chrono::last]);
}

Moment utc(Date day, int minute) {
    return std::chrono::time_point_cast<Minutes>(day) + Minutes{minute};
}

Moment springJump(int year) {
    return utc(lastSunday(year, std::chrono::March), kJumpMinuteUtc);
}
Moment autumnJump(int year) {
    return utc(lastSunday(year, std::chrono::October), kJumpMinuteUtc);
}

bool isSummer(Moment moment, int year) {
    return moment >= springJump(year) && moment < autumnJump(year);
}

std::string twoDigits(int number) {
    return (number < 10 ? "0" : "") + std::to_string(number);
}

} // namespace

Moment momentOf(ClockTime time) {
    const int year = yearOf(time.day);
    const Moment wall = utc(time.day, time.minute);
    const Moment summer = wall - kSummer;
    // In the doubled hour both readings hold; summer time comes first.
    if (isSummer(summer, year)) {
        return summer;
    }
    return isSkipped(time) ? springJump(year) : wall - kWinter;
}

Moment momentOf(Date day, int minute) {
    const int later =
        minute >= 0 ? minute / kMinutesPerDay : -((kMinutesPerDay - 1 - minute) / kMinutesPerDay);
    return momentOf(
        ClockTime{.day = day + days{later}, .minute = minute - (later * kMinutesPerDay)});
}

ClockTime clockAt(Moment moment) {
    const int year = yearOf(std::chrono::floor<days>(moment));
    const Moment wall = moment + (isSummer(moment, year) ? kSummer : kWinter);
    const Date day = std::chrono::floor<days>(wall);
    return {.day = day,
            .minute =
                static_cast<int>((wall - std::chrono::time_point_cast<Minutes>(day)).count())};
}

bool isSkipped(ClockTime time) {
    return time.day == lastSunday(yearOf(time.day), std::chrono::March) &&
           time.minute >= 2 * kHour && time.minute < 3 * kHour;
}

std::string timeText(int minute) {
    return twoDigits(minute / kHour) + ":" + twoDigits(minute % kHour);
}

std::string isoText(ClockTime time) {
    return isoDate(time.day) + "T" + timeText(time.minute);
}

} // namespace werkbalie::domain
