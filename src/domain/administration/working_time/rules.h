// The rules of the Arbeidstijdenwet, each over all shifts of one worker in order of time.
#pragma once

#include "domain/administration/working_time/shifts.h"

namespace werkbalie::domain {

struct WorkedTime {
    std::span<const WorkEntry> entries; ///< sorted by start
    std::vector<Shift> shifts;
    Norms norms;
};

// shift_rules.cpp: art. 5:4 and 5:7, one shift at a time.
void checkOverlap(const WorkedTime& time, Findings& findings);
void checkShifts(const WorkedTime& time, Findings& findings);
void checkBreaks(const WorkedTime& time, Findings& findings);
void checkYouthNights(const WorkedTime& time, Findings& findings);

// rest_rules.cpp: art. 5:3, 5:5 and 5:8, what lies between two shifts.
void checkDailyRest(const WorkedTime& time, Findings& findings);
void checkRestAfterNights(const WorkedTime& time, Findings& findings);
// weekly_rest.cpp: art. 5:5.
void checkWeeklyRest(const WorkedTime& time, Findings& findings);

// night_rules.cpp: art. 5:8.
void checkNightShifts(const WorkedTime& time, Findings& findings);
void checkNightSeries(const WorkedTime& time, Findings& findings);

/// A week and what was worked in it.
struct WeekOfWork {
    Date sunday{};
    Minutes adult{0};
    Minutes youth{0};
    int nights = 0;
    int lateNights = 0;
    bool sundayWorked = false;
};
/// Every week from the first to the last with work, without a gap.
[[nodiscard]] std::vector<WeekOfWork> weeksOf(const std::vector<Shift>& shifts);

// week_rules.cpp: art. 5:6, 5:7 and 5:8, over weeks from Sunday to Saturday.
void checkWeeks(const WorkedTime& time, const std::vector<WeekOfWork>& weeks, Findings& findings);
void checkAverages(const WorkedTime& time, const std::vector<WeekOfWork>& weeks,
                   Findings& findings);
void checkSundays(const WorkedTime& time, const std::vector<WeekOfWork>& weeks, Findings& findings);

/// A later shift follows in the same series: no rest that ends it lies between.
[[nodiscard]] bool followsInSeries(const Shift& before, const Shift& after, const Norms& norms);
/// Both are night shifts, of two nights that follow each other.
[[nodiscard]] bool isNextNight(const Shift& before, const Shift& after);

} // namespace werkbalie::domain
