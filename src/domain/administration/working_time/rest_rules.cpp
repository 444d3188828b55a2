// What lies between two shifts: the daily rest, and the longer rest after nights.
#include "domain/administration/working_time/rules.h"

#include "domain/base/finding_builder.h"

#include <optional>

namespace werkbalie::domain {

namespace {

constexpr Minutes kSevenDays{7 * 24 * 60};

struct Gap {
    const Shift& before;
    const Shift& after;
    [[nodiscard]] Minutes rest() const { return after.start - before.end; }
};

MessageValues valuesOf(const Gap& gap) {
    const ClockTime from = clockAt(gap.before.end);
    const ClockTime until = clockAt(gap.after.start);
    return {{"rest", decimalHours(gap.rest())},
            {"date", isoDate(until.day)},
            {"time", timeText(until.minute)},
            {"from_date", isoDate(from.day)},
            {"from_time", timeText(from.minute)}};
}

/// A rest that may be shortened once in each 7 x 24 hours when the work calls for it.
class ShortenedOnce {
public:
    /// Blocking, or a warning while this is the only shortened rest of seven days.
    Finding judge(std::string_view rule, const Gap& gap, const Norm& least) {
        const bool first = !m_last || gap.after.start - *m_last >= kSevenDays;
        const bool within = gap.rest() >= least.hours();
        if (first && within) {
            m_last = gap.after.start;
            return permitted(rule, gap, least);
        }
        return blockingFinding(rule, gap.after.where(), valuesWith(gap, least));
    }
    /// A warning of a rest that another exception permits: it does not count as the one.
    static Finding permitted(std::string_view rule, const Gap& gap, const Norm& least) {
        return warningFinding(rule, gap.after.where(), valuesWith(gap, least));
    }

private:
    static MessageValues valuesWith(const Gap& gap, const Norm& least) {
        MessageValues values = valuesOf(gap);
        values.emplace_back("shortest", least.text());
        return values;
    }

    std::optional<Moment> m_last;
};

template <class Check> void eachGap(const WorkedTime& time, Check check) {
    for (std::size_t i = 1; i < time.shifts.size(); ++i) {
        check(Gap{.before = time.shifts[i - 1], .after = time.shifts[i]}, i);
    }
}

/// A night of more than ten hours may be followed by twelve hours of rest (art. 5:8 lid 3).
bool isLongNightWithItsRest(const Gap& gap, const Norms& norms) {
    const Date day = gap.before.day();
    return gap.before.worked > norms.at(norm::kNightShift, day).hours() &&
           gap.before.worked <= norms.at(norm::kLongNight, day).hours() &&
           gap.rest() >= norms.at(norm::kLongNightRest, day).hours();
}

} // namespace

void checkDailyRest(const WorkedTime& time, Findings& findings) {
    ShortenedOnce shortened;
    eachGap(time, [&](const Gap& gap, std::size_t) {
        const Date day = gap.before.day();
        if (gap.before.youth) {
            const Norm least = time.norms.at(norm::kYouthDailyRest, day);
            if (gap.rest() < least.hours()) {
                findings.push_back(
                    judged(blockingFinding("youth_rest", gap.after.where(), valuesOf(gap)), least));
            }
            return;
        }
        const Norm least = time.norms.at(norm::kDailyRest, day);
        if (gap.rest() < least.hours()) {
            findings.push_back(judged(
                shortened.judge("daily_rest", gap, time.norms.at(norm::kShortDailyRest, day)),
                least));
        }
    });
}

void checkRestAfterNights(const WorkedTime& time, Findings& findings) {
    ShortenedOnce shortened;
    int nightsInARow = 0;
    eachGap(time, [&](const Gap& gap, std::size_t i) {
        const bool continued = i > 1 && isNextNight(time.shifts[i - 2], gap.before);
        nightsInARow = !gap.before.night ? 0 : continued ? nightsInARow + 1 : 1;
        const Date day = gap.before.day();
        if (gap.before.youth) {
            return; // may not work at night at all
        }
        const Norm least = time.norms.at(norm::kNightRest, day);
        if (gap.before.endsLate && gap.rest() < least.hours()) {
            const Norm shortest = time.norms.at(norm::kShortNightRest, day);
            findings.push_back(
                judged(isLongNightWithItsRest(gap, time.norms)
                           ? ShortenedOnce::permitted("rest_after_night", gap, shortest)
                           : shortened.judge("rest_after_night", gap, shortest),
                       least));
        }
        const Norm afterSeries = time.norms.at(norm::kSeriesRest, day);
        if (nightsInARow >= time.norms.at(norm::kSeriesFrom, day).count() &&
            !isNextNight(gap.before, gap.after) && gap.rest() < afterSeries.hours()) {
            MessageValues values = valuesOf(gap);
            values.emplace_back("nights", std::to_string(nightsInARow));
            findings.push_back(judged(
                blockingFinding("rest_after_night_series", gap.after.where(), std::move(values)),
                afterSeries));
        }
    });
}

} // namespace werkbalie::domain
