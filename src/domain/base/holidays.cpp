// Dutch public holidays and the working days that remain.
#include "domain/base/holidays.h"

#include <algorithm>
#include <array>
#include <set>

namespace werkbalie::domain {

namespace {

using std::chrono::days;

constexpr unsigned kSunday = 7;

/// Koninklijk besluit: 27 April since 2014, 30 April before; never on a Sunday.
Date kingsDay(int year) {
    const Date day = year >= 2014 ? makeDate(year, 4, 27) : makeDate(year, 4, 30);
    return isoWeekday(day) == kSunday ? day - days{1} : day;
}

bool isPaidDayOff(const Holiday& holiday) {
    switch (holiday.dayOff) {
    case DayOff::General:
        return true;
    case DayOff::Lustrum:
        return yearOf(holiday.date) % 5 == 0;
    case DayOff::None:
        return false;
    }
    return false;
}

bool isWorkingWeekday(Date date) {
    return isoWeekday(date) <= 5;
}

} // namespace

Date easterSunday(int year) {
    const int golden = year % 19;
    const int century = year / 100;
    const int yearOfCentury = year % 100;
    const int leapCorrection = century / 4;
    const int moonCorrection = (century - (century + 8) / 25 + 1) / 3;
    const int epact = (19 * golden + century - leapCorrection - moonCorrection + 15) % 30;
    const int weekday =
        (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - epact - yearOfCentury % 4) % 7;
    const int late = (golden + 11 * epact + 22 * weekday) / 451;
    const int ordinal = epact + weekday - 7 * late + 114;
    return makeDate(year, static_cast<unsigned>(ordinal / 31),
                    static_cast<unsigned>(ordinal % 31) + 1);
}

std::vector<Holiday> holidaysOf(int year) {
    const Date easter = easterSunday(year);
    std::vector<Holiday> holidays{
        {makeDate(year, 1, 1), "new_year", DayOff::General},
        {easter - days{2}, "good_friday", DayOff::None},
        {easter, "easter_sunday", DayOff::General},
        {easter + days{1}, "easter_monday", DayOff::General},
        {kingsDay(year), "kings_day", DayOff::General},
        {makeDate(year, 5, 5), "liberation_day", DayOff::Lustrum},
        {easter + days{39}, "ascension_day", DayOff::General},
        {easter + days{49}, "whit_sunday", DayOff::General},
        {easter + days{50}, "whit_monday", DayOff::General},
        {makeDate(year, 12, 25), "christmas_day", DayOff::General},
        {makeDate(year, 12, 26), "second_christmas_day", DayOff::General},
    };
    std::ranges::stable_sort(holidays, {}, &Holiday::date);
    return holidays;
}

namespace {

int countWorkdays(int year) {
    constexpr int kWorkdaysInWholeWeeks =
        260; // 52 weeks; only the one or two days left over differ
    constexpr days kWholeWeeks{364};
    int count = kWorkdaysInWholeWeeks;
    const Date end = makeDate(year, 12, 31);
    for (Date day = makeDate(year, 1, 1) + kWholeWeeks; day <= end; day += days{1})
        count += isWorkingWeekday(day) ? 1 : 0;
    return count;
}

int countWeekdayHolidays(int year) {
    std::set<Date> daysOff; // two holidays may share a day: 5 May 2005 was also Ascension Day
    for (const Holiday& holiday : holidaysOf(year))
        if (isPaidDayOff(holiday) && isWorkingWeekday(holiday.date))
            daysOff.insert(holiday.date);
    return static_cast<int>(daysOff.size());
}

/// Counted once: every tariff asks for its year again.
struct CountedYears {
    static constexpr int kFirst = 2000;
    static constexpr int kCount = 100;
    std::array<int, kCount> workdays{};
    std::array<int, kCount> holidays{};

    CountedYears() {
        for (int i = 0; i < kCount; ++i) {
            workdays[static_cast<std::size_t>(i)] = countWorkdays(kFirst + i);
            holidays[static_cast<std::size_t>(i)] = countWeekdayHolidays(kFirst + i);
        }
    }
    [[nodiscard]] static bool has(int year) { return year >= kFirst && year < kFirst + kCount; }
};

const CountedYears& countedYears() {
    static const CountedYears years;
    return years;
}

} // namespace

int workdaysIn(int year) {
    return CountedYears::has(year)
               ? countedYears().workdays[static_cast<std::size_t>(year - CountedYears::kFirst)]
               : countWorkdays(year);
}

int weekdayHolidaysIn(int year) {
    return CountedYears::has(year)
               ? countedYears().holidays[static_cast<std::size_t>(year - CountedYears::kFirst)]
               : countWeekdayHolidays(year);
}

} // namespace werkbalie::domain
