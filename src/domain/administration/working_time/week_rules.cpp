// Weeks from Sunday to Saturday: hours in one, averages over four and sixteen, nights and Sundays.
#include "domain/administration/working_time/rules.h"

#include "domain/base/finding_builder.h"

#include <algorithm>

namespace werkbalie::domain {

namespace {

constexpr std::chrono::days kWeek{7};
constexpr std::size_t kFourWeeks = 4;
constexpr std::size_t kSixteenWeeks = 16;
constexpr int kYearOfWeeks = 52;

Date sundayOf(Date day) {
    return day - std::chrono::days{isoWeekday(day) % 7};
}

/// So many weeks in a row from one on; weeks past the last are empty.
struct Window {
    const std::vector<WeekOfWork>& weeks;
    std::size_t first;
    std::size_t count;

    template <class Value> [[nodiscard]] Value sum(Value WeekOfWork::*member) const {
        Value sum{};
        for (std::size_t i = first; i < std::min(first + count, weeks.size()); ++i) {
            sum += weeks[i].*member;
        }
        return sum;
    }
    [[nodiscard]] Date from() const { return weeks[first].sunday; }
    [[nodiscard]] Date lastDay() const {
        return from() + kWeek * static_cast<int>(count) - std::chrono::days{1};
    }
    [[nodiscard]] Minutes worked() const {
        return sum(&WeekOfWork::adult) + sum(&WeekOfWork::youth);
    }
};

/// Average hours a week with two decimals; a hundredth that is begun counts whole, so that what is
/// past the limit also reads so.
std::string averageText(Minutes worked, std::size_t weeks) {
    const auto perHundredth = static_cast<std::int64_t>(weeks) * 60;
    const std::int64_t hundredths = (worked.count() * 100 + perHundredth - 1) / perHundredth;
    return std::to_string(hundredths / 100) + "." + (hundredths % 100 < 10 ? "0" : "") +
           std::to_string(hundredths % 100);
}

MessageValues valuesOf(const Window& window, Minutes worked) {
    return {{"from", isoDate(window.from())},
            {"until", isoDate(window.lastDay())},
            {"hours", decimalHours(worked)},
            {"average", averageText(worked, window.count)}};
}

/// Calls `offends(window)` for each row of weeks; one that offends is not looked at twice.
template <class Offends>
void slide(const std::vector<WeekOfWork>& weeks, std::size_t count, Offends offends) {
    std::size_t first = 0;
    while (first < weeks.size()) {
        const Window window{.weeks = weeks, .first = first, .count = count};
        first += offends(window) ? count : 1;
    }
}

Minutes most(const Norm& average, std::size_t weeks) {
    return average.hours() * static_cast<std::int64_t>(weeks);
}

bool offend(const Window& window, Minutes worked, std::string_view rule, const Norm& limit,
            Findings& findings) {
    if (worked <= most(limit, window.count)) {
        return false;
    }
    findings.push_back(
        judged(blockingFinding(rule, isoDate(window.from()), valuesOf(window, worked)), limit));
    return true;
}

void checkNightsOver(const WorkedTime& time, const std::vector<WeekOfWork>& weeks,
                     Findings& findings) {
    slide(weeks, kSixteenWeeks, [&](const Window& window) {
        const Norm limit = time.norms.at(norm::kNights, window.from());
        const int nights = window.sum(&WeekOfWork::lateNights);
        if (nights <= limit.count()) {
            return false;
        }
        MessageValues values = valuesOf(window, window.worked());
        values.emplace_back("nights", std::to_string(nights));
        findings.push_back(
            judged(blockingFinding("too_many_nights", isoDate(window.from()), values), limit));
        return true;
    });
    slide(weeks, kSixteenWeeks, [&](const Window& window) {
        const Norm limit = time.norms.at(norm::kNightAverage, window.from());
        const int from = time.norms.at(norm::kNightAverageFrom, window.from()).count();
        const int nights = window.sum(&WeekOfWork::nights);
        if (nights < from || window.worked() <= most(limit, kSixteenWeeks)) {
            return false;
        }
        MessageValues values = valuesOf(window, window.worked());
        values.emplace_back("nights", std::to_string(nights));
        findings.push_back(
            judged(blockingFinding("night_average", isoDate(window.from()), values), limit));
        return true;
    });
}

} // namespace

std::vector<WeekOfWork> weeksOf(const std::vector<Shift>& shifts) {
    std::vector<WeekOfWork> weeks;
    if (shifts.empty()) {
        return weeks;
    }
    Moment last = shifts.front().end;
    for (const Shift& shift : shifts) {
        last = std::max(last, shift.end);
    }
    for (Date sunday = sundayOf(shifts.front().day()); momentOf(sunday, 0) < last;
         sunday += kWeek) {
        weeks.push_back({.sunday = sunday});
    }
    for (const Shift& shift : shifts) {
        const auto index =
            static_cast<std::size_t>((sundayOf(shift.day()) - weeks.front().sunday) / kWeek);
        weeks[index].nights += shift.night ? 1 : 0;
        weeks[index].lateNights += shift.endsLate ? 1 : 0;
        for (std::size_t i = index; i < weeks.size() && momentOf(weeks[i].sunday, 0) < shift.end;
             ++i) {
            const Moment from = momentOf(weeks[i].sunday, 0);
            const Moment until = momentOf(weeks[i].sunday + kWeek, 0);
            (shift.youth ? weeks[i].youth : weeks[i].adult) += workedBetween(shift, from, until);
            weeks[i].sundayWorked =
                weeks[i].sundayWorked ||
                presentBetween(shift, from, momentOf(weeks[i].sunday + std::chrono::days{1}, 0)) >
                    Minutes{0};
        }
    }
    return weeks;
}

void checkWeeks(const WorkedTime& time, const std::vector<WeekOfWork>& weeks, Findings& findings) {
    slide(weeks, 1, [&](const Window& window) {
        const Date from = window.from();
        (void)offend(window, window.sum(&WeekOfWork::youth), "youth_week_too_long",
                     time.norms.at(norm::kYouthWeek, from), findings);
        if (window.sum(&WeekOfWork::adult) > Minutes{0}) {
            (void)offend(window, window.worked(), "week_too_long", time.norms.at(norm::kWeek, from),
                         findings);
        }
        return false;
    });
}

void checkAverages(const WorkedTime& time, const std::vector<WeekOfWork>& weeks,
                   Findings& findings) {
    slide(weeks, kFourWeeks, [&](const Window& window) {
        return offend(window, window.sum(&WeekOfWork::youth), "youth_four_week_average",
                      time.norms.at(norm::kYouthFourWeeks, window.from()), findings);
    });
    const auto adult = [&](std::size_t count, std::string_view rule, const ParameterKey& key) {
        slide(weeks, count, [&](const Window& window) {
            return window.sum(&WeekOfWork::adult) > Minutes{0} &&
                   offend(window, window.worked(), rule, time.norms.at(key, window.from()),
                          findings);
        });
    };
    adult(kFourWeeks, "four_week_average", norm::kFourWeeks);
    adult(kSixteenWeeks, "sixteen_week_average", norm::kSixteenWeeks);
    checkNightsOver(time, weeks, findings);
}

void checkSundays(const WorkedTime& time, const std::vector<WeekOfWork>& weeks,
                  Findings& findings) {
    slide(weeks, kYearOfWeeks, [&](const Window& window) {
        const Norm least = time.norms.at(norm::kFreeSundays, window.from());
        int worked = 0;
        for (std::size_t i = window.first; i < std::min(window.first + kYearOfWeeks, weeks.size());
             ++i) {
            worked += weeks[i].sundayWorked ? 1 : 0;
        }
        if (kYearOfWeeks - worked >= least.count()) {
            return false;
        }
        findings.push_back(
            judged(blockingFinding("sunday_work", isoDate(window.from()),
                                   {{"from", isoDate(window.from())},
                                    {"until", isoDate(window.lastDay())},
                                    {"sundays", std::to_string(worked)},
                                    {"free", std::to_string(kYearOfWeeks - worked)}}),
                   least));
        return true;
    });
}

} // namespace werkbalie::domain
