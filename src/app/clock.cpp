// The machine's clock, and the day it is in the Netherlands at a moment.
#include "app/clock.h"

namespace werkbalie::app {

namespace {

using namespace std::chrono;

/// Last Sunday of the month at 01:00 UTC: when summer time begins and ends (Directive 2000/84/EC
/// art. 2 and 3).
domain::Instant clockChange(year y, month m) {
    return sys_days{y / m / Sunday[last]} + hours{1};
}

} // namespace

domain::Date calendarDayInNetherlands(domain::Instant moment) {
    const year y = year_month_day{floor<days>(moment)}.year();
    const bool summer = moment >= clockChange(y, March) && moment < clockChange(y, October);
    return floor<days>(moment + hours{summer ? 2 : 1});
}

domain::Instant SystemClock::now() const {
    return floor<seconds>(system_clock::now());
}

domain::Date SystemClock::today() const {
    return calendarDayInNetherlands(now());
}

} // namespace werkbalie::app
