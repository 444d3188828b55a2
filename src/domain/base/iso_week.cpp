// ISO 8601 weeks: week 1 is the week that has the year's first Thursday.
#include "domain/base/iso_week.h"

#include <optional>

namespace werkbalie::domain {

namespace {

using std::chrono::days;

Date firstMonday(int year) {
    // 4 January always lies in week 1
    const Date fourth{std::chrono::year{year} / std::chrono::January / 4};
    return fourth - days{static_cast<int>(isoWeekday(fourth)) - 1};
}

std::optional<int> digits(std::string_view text) {
    int value = 0;
    for (const char c : text) {
        if (c < '0' || c > '9')
            return std::nullopt;
        value = value * 10 + (c - '0');
    }
    return value;
}

} // namespace

int weeksInYear(int year) {
    return static_cast<int>((firstMonday(year + 1) - firstMonday(year)).count() / 7);
}

IsoWeek IsoWeek::of(Date day) {
    const Date thursday =
        day - std::chrono::days{static_cast<int>(isoWeekday(day)) - 1} + std::chrono::days{3};
    const int year = yearOf(thursday);
    return IsoWeek{year, static_cast<int>((thursday - firstMonday(year)).count() / 7) + 1};
}

Result<IsoWeek> IsoWeek::make(int year, int week) {
    if (year < 1900 || year > 2199 || week < 1 || week > weeksInYear(year))
        return refuse("week.not_a_week", {},
                      {{"year", std::to_string(year)}, {"week", std::to_string(week)}});
    return IsoWeek{year, week};
}

Result<IsoWeek> IsoWeek::parse(std::string_view text) {
    const auto refusal = [&] {
        return refuse("week.not_readable", {}, {{"value", std::string(text)}});
    };
    if (text.size() != 8 || text.substr(4, 2) != "-W")
        return refusal();
    const auto year = digits(text.substr(0, 4));
    const auto week = digits(text.substr(6, 2));
    if (!year || !week)
        return refusal();
    return make(*year, *week);
}

Date IsoWeek::monday() const {
    return firstMonday(m_year) + std::chrono::days{7 * (m_week - 1)};
}

Date IsoWeek::sunday() const {
    return monday() + std::chrono::days{6};
}

DateRange IsoWeek::days() const {
    return {.from = monday(), .until = monday() + std::chrono::days{7}};
}

IsoWeek IsoWeek::plusWeeks(int weeks) const {
    return of(monday() + std::chrono::days{7} * weeks);
}

std::string IsoWeek::toString() const {
    std::string week = std::to_string(m_week);
    if (week.size() < 2)
        week.insert(0, 1, '0');
    return std::to_string(m_year) + "-W" + week;
}

} // namespace werkbalie::domain
