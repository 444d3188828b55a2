// The calendars of pay: weeks, four-week blocks and months of a year.
#include "domain/base/pay_period.h"

#include "domain/base/iso_week.h"

namespace werkbalie::domain {

namespace {

constexpr int kFourWeekPeriods = 13;
constexpr int kMonths = 12;

std::string twoDigits(int number) {
    return (number < 10 ? "0" : "") + std::to_string(number);
}

Date firstDay(int year) {
    return makeDate(year, 1, 1);
}

PayPeriod weekPeriod(int year, int week) {
    const DateRange days = IsoWeek::make(year, week).value().days();
    return {
        .kind = PayPeriodKind::Week, .year = year, .number = week, .days = days, .declared = days};
}

PayPeriod fourWeekPeriod(int year, int number) {
    const int lastWeek = number == kFourWeekPeriods ? weeksInYear(year) : 4 * number;
    const DateRange days{.from = IsoWeek::make(year, 4 * number - 3).value().monday(),
                         .until = *IsoWeek::make(year, lastWeek).value().days().until};
    // The return covers the calendar year whole: it begins on 1 January and ends on 31 December.
    DateRange declared = days;
    if (number == 1)
        declared.from = firstDay(year);
    if (number == kFourWeekPeriods)
        declared.until = firstDay(year + 1);
    return {.kind = PayPeriodKind::FourWeeks,
            .year = year,
            .number = number,
            .days = days,
            .declared = declared};
}

PayPeriod monthPeriod(int year, int month) {
    const Date from = makeDate(year, static_cast<unsigned>(month), 1);
    const DateRange days{.from = from, .until = addMonths(from, 1)};
    return {.kind = PayPeriodKind::Month,
            .year = year,
            .number = month,
            .days = days,
            .declared = days};
}

int periodsIn(int year, PayPeriodKind kind) {
    switch (kind) {
    case PayPeriodKind::Week:
        return weeksInYear(year);
    case PayPeriodKind::FourWeeks:
        return kFourWeekPeriods;
    case PayPeriodKind::Month:
        return kMonths;
    }
    return 0;
}

PayPeriod periodOf(int year, PayPeriodKind kind, int number) {
    switch (kind) {
    case PayPeriodKind::Week:
        return weekPeriod(year, number);
    case PayPeriodKind::FourWeeks:
        return fourWeekPeriod(year, number);
    case PayPeriodKind::Month:
        return monthPeriod(year, number);
    }
    return {};
}

} // namespace

std::string PayPeriod::key() const {
    const std::string prefix = std::to_string(year) + "-";
    switch (kind) {
    case PayPeriodKind::Week:
        return prefix + "W" + twoDigits(number);
    case PayPeriodKind::FourWeeks:
        return prefix + "P" + twoDigits(number);
    case PayPeriodKind::Month:
        return prefix + twoDigits(number);
    }
    return {};
}

std::vector<PayPeriod> payPeriods(int year, PayPeriodKind kind) {
    std::vector<PayPeriod> periods;
    const int count = periodsIn(year, kind);
    periods.reserve(static_cast<std::size_t>(count));
    for (int number = 1; number <= count; ++number)
        periods.push_back(periodOf(year, kind, number));
    return periods;
}

} // namespace werkbalie::domain
