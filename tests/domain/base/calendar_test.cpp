// Weeks, pay periods and holidays.
#include "domain/base/holidays.h"
#include "domain/base/iso_week.h"
#include "domain/base/pay_period.h"
#include "tests/support/catch.h"

#include <map>

using namespace werkbalie::domain;

namespace {

Date day(std::string_view iso) {
    return parseIsoDate(iso).value();
}
std::string lastDay(const DateRange& range) {
    return isoDate(*range.until - std::chrono::days{1});
}

} // namespace

TEST_CASE("days around New Year belong to the week of their Thursday") {
    const auto [date, week] = GENERATE(table<std::string, std::string>({
        {"2025-12-28", "2025-W52"},
        {"2025-12-29", "2026-W01"},
        {"2025-12-31", "2026-W01"},
        {"2026-01-01", "2026-W01"},
        {"2026-01-04", "2026-W01"},
        {"2026-01-05", "2026-W02"},
        {"2026-12-27", "2026-W52"},
        {"2026-12-28", "2026-W53"},
        {"2026-12-31", "2026-W53"},
        {"2027-01-01", "2026-W53"},
        {"2027-01-03", "2026-W53"},
        {"2027-01-04", "2027-W01"},
        {"2024-12-30", "2025-W01"},
        {"2021-01-03", "2020-W53"},
        {"2016-01-03", "2015-W53"},
        {"2024-02-29", "2024-W09"},
        {"2023-01-01", "2022-W52"},
        {"2026-11-24", "2026-W48"},
    }));
    INFO(date);
    CHECK(IsoWeek::of(day(date)).toString() == week);
    CHECK(IsoWeek::parse(week) == IsoWeek::of(day(date)));
    CHECK(IsoWeek::of(day(date)).days().contains(day(date)));
}

TEST_CASE("only long years have a week 53") {
    for (int year = 2014; year <= 2027; ++year) {
        INFO(year);
        const bool isLong = year == 2015 || year == 2020 || year == 2026;
        CHECK(weeksInYear(year) == (isLong ? 53 : 52));
        CHECK(IsoWeek::make(year, 53).has_value() == isLong);
    }
}

TEST_CASE("a week that cannot be is refused") {
    const auto [text, key] = GENERATE(table<std::string, std::string>({
        {"2025-W53", "week.not_a_week"},
        {"2026-W54", "week.not_a_week"},
        {"2026-W00", "week.not_a_week"},
        {"1899-W10", "week.not_a_week"},
        {"2026-47", "week.not_readable"},
        {"2026W47", "week.not_readable"},
        {"2026-W7", "week.not_readable"},
        {"2026-Wxx", "week.not_readable"},
        {"", "week.not_readable"},
    }));
    INFO(text);
    CHECK(IsoWeek::parse(text).error().key == key);
}

TEST_CASE("a week runs from Monday to Sunday and the next one follows") {
    const IsoWeek last = IsoWeek::make(2026, 53).value();
    CHECK(last.monday() == day("2026-12-28"));
    CHECK(last.sunday() == day("2027-01-03"));
    CHECK(last.plusWeeks(1).toString() == "2027-W01");
    CHECK(last.plusWeeks(-53).toString() == "2025-W52");
    CHECK(last < last.plusWeeks(1));
}

TEST_CASE("the four-week periods of 2026 are those of the wage tax calendar") {
    const std::vector<std::pair<std::string, std::string>> official{
        {"2026-01-01", "2026-01-25"}, {"2026-01-26", "2026-02-22"}, {"2026-02-23", "2026-03-22"},
        {"2026-03-23", "2026-04-19"}, {"2026-04-20", "2026-05-17"}, {"2026-05-18", "2026-06-14"},
        {"2026-06-15", "2026-07-12"}, {"2026-07-13", "2026-08-09"}, {"2026-08-10", "2026-09-06"},
        {"2026-09-07", "2026-10-04"}, {"2026-10-05", "2026-11-01"}, {"2026-11-02", "2026-11-29"},
        {"2026-11-30", "2026-12-31"}};
    const auto periods = payPeriods(2026, PayPeriodKind::FourWeeks);
    REQUIRE(periods.size() == official.size());
    for (std::size_t i = 0; i < official.size(); ++i) {
        INFO(periods[i].key());
        CHECK(isoDate(periods[i].declared.from) == official[i].first);
        CHECK(lastDay(periods[i].declared) == official[i].second);
    }
    CHECK(isoDate(periods.front().days.from) == "2025-12-29");
    CHECK(lastDay(periods.back().days) == "2027-01-03");
    CHECK(periods.back().key() == "2026-P13");
}

TEST_CASE("the periods of a year follow each other without a gap") {
    const auto kind = GENERATE(PayPeriodKind::Week, PayPeriodKind::FourWeeks, PayPeriodKind::Month);
    for (int year = 2015; year <= 2035; ++year) {
        const auto periods = payPeriods(year, kind);
        for (std::size_t i = 1; i < periods.size(); ++i) {
            INFO(periods[i].key());
            CHECK(periods[i].days.from == periods[i - 1].days.until);
            CHECK(periods[i].declared.from == periods[i - 1].declared.until);
        }
    }
}

TEST_CASE("four-week returns cover exactly the calendar year, in every year") {
    for (int year = 2015; year <= 2035; ++year) {
        const auto periods = payPeriods(year, PayPeriodKind::FourWeeks);
        CHECK(periods.front().declared.from == makeDate(year, 1, 1));
        CHECK(periods.back().declared.until == makeDate(year + 1, 1, 1));
    }
}

TEST_CASE("a year has its weeks, thirteen blocks or twelve months") {
    CHECK(payPeriods(2026, PayPeriodKind::Week).size() == 53);
    CHECK(payPeriods(2025, PayPeriodKind::Week).size() == 52);
    const auto months = payPeriods(2024, PayPeriodKind::Month);
    REQUIRE(months.size() == 12);
    CHECK(months[1].key() == "2024-02");
    CHECK(lastDay(months[1].days) == "2024-02-29");
}

TEST_CASE("movable feasts follow Easter") {
    const auto [year, easter, ascension, whitMonday] =
        GENERATE(table<int, std::string, std::string, std::string>({
            {2024, "2024-03-31", "2024-05-09", "2024-05-20"},
            {2025, "2025-04-20", "2025-05-29", "2025-06-09"},
            {2026, "2026-04-05", "2026-05-14", "2026-05-25"},
            {2027, "2027-03-28", "2027-05-06", "2027-05-17"},
            {2028, "2028-04-16", "2028-05-25", "2028-06-05"},
            {2038, "2038-04-25", "2038-06-03", "2038-06-14"},
            {2008, "2008-03-23", "2008-05-01", "2008-05-12"},
        }));
    std::map<std::string_view, std::string> dates;
    for (const Holiday& holiday : holidaysOf(year))
        dates[holiday.key] = isoDate(holiday.date);
    CHECK(dates.size() == 11);
    CHECK(dates["easter_sunday"] == easter);
    CHECK(dates["ascension_day"] == ascension);
    CHECK(dates["whit_monday"] == whitMonday);
    CHECK(dates["liberation_day"].ends_with("-05-05"));
}

TEST_CASE("the King's birthday is never kept on a Sunday") {
    const auto kingsDay = [](int year) {
        for (const Holiday& holiday : holidaysOf(year))
            if (holiday.key == "kings_day")
                return isoDate(holiday.date);
        return std::string();
    };
    CHECK(kingsDay(2024) == "2024-04-27");
    CHECK(kingsDay(2025) == "2025-04-26");
    CHECK(kingsDay(2026) == "2026-04-27");
    CHECK(kingsDay(2014) == "2014-04-26");
    CHECK(kingsDay(2013) == "2013-04-30");
    CHECK(kingsDay(2006) == "2006-04-29");
}

TEST_CASE("the working calendar of a year counts paid holidays on weekdays") {
    CHECK(workdaysIn(2025) == 261);
    CHECK(workdaysIn(2026) == 261);
    CHECK(workdaysIn(2024) == 262);
    CHECK(weekdayHolidaysIn(2025) == 7);
    CHECK(weekdayHolidaysIn(2026) == 6);
    // 5 May 2005 was Liberation Day and Ascension Day at once
    CHECK(weekdayHolidaysIn(2005) == 4);
}

TEST_CASE("holidays come in the order of the calendar") {
    for (int year = 1980; year <= 2100; ++year)
        CHECK(std::ranges::is_sorted(holidaysOf(year), {}, &Holiday::date));
}
