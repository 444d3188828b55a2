// Night shifts: how long one may be, and how many shifts a series with nights may have.
#include "domain/administration/working_time/rules.h"

#include "domain/base/finding_builder.h"

#include <algorithm>

namespace werkbalie::domain {

namespace {

constexpr Minutes kFortnight{14 * 24 * 60};
constexpr Minutes kYear{52 * 7 * 24 * 60};

/// Starts of the nights of more than ten hours so far.
using LongNights = std::vector<Moment>;

int countSince(const LongNights& nights, Moment since) {
    int count = 0;
    for (const Moment night : nights) {
        count += night > since ? 1 : 0;
    }
    return count;
}

bool hasItsRest(const WorkedTime& time, std::size_t i) {
    if (i + 1 == time.shifts.size()) {
        return true;
    }
    const Shift& shift = time.shifts[i];
    return time.shifts[i + 1].start - shift.end >=
           time.norms.at(norm::kLongNightRest, shift.day()).hours();
}

/// Art. 5:8 lid 3: twelve hours, five times a fortnight, 22 times a year, twelve hours of rest.
bool isWithinException(const WorkedTime& time, std::size_t i, const LongNights& nights) {
    const Shift& shift = time.shifts[i];
    const Date day = shift.day();
    return shift.worked <= time.norms.at(norm::kLongNight, day).hours() && hasItsRest(time, i) &&
           countSince(nights, shift.start - kFortnight) <=
               time.norms.at(norm::kLongNightsFortnight, day).count() &&
           countSince(nights, shift.start - kYear) <=
               time.norms.at(norm::kLongNightsYear, day).count();
}

} // namespace

bool followsInSeries(const Shift& before, const Shift& after, const Norms& norms) {
    return after.start - before.end < norms.at(norm::kSeriesEnds, before.day()).hours();
}

bool isNextNight(const Shift& before, const Shift& after) {
    return before.night && after.night && *after.night - *before.night == std::chrono::days{1};
}

void checkNightShifts(const WorkedTime& time, Findings& findings) {
    LongNights nights;
    for (std::size_t i = 0; i < time.shifts.size(); ++i) {
        const Shift& shift = time.shifts[i];
        const Norm most = time.norms.at(norm::kNightShift, shift.day());
        if (!shift.night || shift.youth || shift.worked <= most.hours()) {
            continue;
        }
        nights.push_back(shift.start);
        MessageValues values = valuesOf(shift);
        values.emplace_back("longest", time.norms.at(norm::kLongNight, shift.day()).text());
        Finding finding = isWithinException(time, i, nights)
                              ? warningFinding("night_shift_too_long", shift.where(), values)
                              : blockingFinding("night_shift_too_long", shift.where(), values);
        findings.push_back(judged(std::move(finding), most));
    }
}

void checkNightSeries(const WorkedTime& time, Findings& findings) {
    std::size_t begin = 0;
    while (begin < time.shifts.size()) {
        std::size_t end = begin + 1;
        bool hasNight = time.shifts[begin].night.has_value();
        while (end < time.shifts.size() &&
               followsInSeries(time.shifts[end - 1], time.shifts[end], time.norms)) {
            hasNight = hasNight || time.shifts[end].night;
            ++end;
        }
        const Norm most = time.norms.at(norm::kSeriesShifts, time.shifts[begin].day());
        const auto allowed = static_cast<std::size_t>(std::max(1, most.count()));
        const std::size_t length = end - begin;
        if (hasNight && length > allowed) {
            const Shift& tooMany = time.shifts[begin + allowed];
            MessageValues values = valuesOf(tooMany);
            values.emplace_back("shifts", std::to_string(length));
            values.emplace_back("from", isoDate(time.shifts[begin].day()));
            findings.push_back(
                judged(blockingFinding("night_series_too_long", tooMany.where(), std::move(values)),
                       most));
        }
        begin = end;
    }
}

} // namespace werkbalie::domain
