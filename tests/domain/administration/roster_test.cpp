// Shifts and their steps: times over both nights on which the clock jumps, the notice of a call,
// and what stays payable.
#include "domain/administration/roster/roster_hours.h"
#include "tests/support/catch.h"

#include <rapidcheck.h>

using namespace werkbalie::domain;

namespace {

constexpr PlacementId kPlacement{7};
constexpr int kNotice = 4;

Instant at(Date day, int hour) {
    return Instant{day + std::chrono::hours{hour}};
}

RosterShift shiftOn(Date day, std::string_view times = "7-15:30/30") {
    RosterShift shift;
    shift.id = ShiftId{1};
    shift.version = 1;
    shift.client = ClientId{3};
    shift.placement = kPlacement;
    shift.occupation = "Orderpicker";
    shift.times = parseShiftTimes(times, day).value();
    return shift;
}

/// Any shift of up to sixteen hours on a whole quarter, in the years of the notice.
ShiftTimes anyTimes() {
    const int start = 15 * *rc::gen::inRange(0, 96);
    const int length = 15 * *rc::gen::inRange(4, 64);
    return {.day = makeDate(2026, 1, 1) + std::chrono::days{*rc::gen::inRange(0, 730)},
            .startMinute = start,
            .endMinute = start + length,
            .breakMinutes = *rc::gen::element(0, 15, 30)};
}

} // namespace

TEST_CASE("times are read as in the week grid", "[roster]") {
    const Date monday = makeDate(2026, 11, 23);
    struct Example {
        const char* text;
        int start, end, pause;
    };
    for (const Example& e : {Example{"7-15:30/30", 420, 930, 30}, Example{"22-6", 1320, 1800, 0},
                             Example{"9-17", 540, 1020, 0}}) {
        CAPTURE(e.text);
        const auto times = parseShiftTimes(e.text, monday);
        REQUIRE(times);
        CHECK(*times == ShiftTimes{monday, e.start, e.end, e.pause});
    }
    CHECK(parseShiftTimes("8", monday).error().key == "shift.times_missing");
    CHECK(parseShiftTimes("v9-17", monday).error().key == "shift.times_missing");
    CHECK_FALSE(parseShiftTimes("morgen", monday));
    CHECK(timesText({monday, 1320, 1800, 0}) == "22:00-06:00");
}

TEST_CASE("a shift is what passes, also in the nights on which the clock jumps", "[roster]") {
    struct Night {
        Date day;
        const char* times;
        int minutes;
    };
    for (const Night& night :
         {Night{makeDate(2026, 3, 28), "22-6/30", 390},  // an hour shorter
          Night{makeDate(2026, 10, 24), "22-6/30", 510}, // an hour longer
          Night{makeDate(2026, 11, 28), "22-6/30", 450}, Night{makeDate(2026, 3, 29), "1-4", 120},
          Night{makeDate(2026, 10, 25), "1-4", 240}}) {
        CAPTURE(isoDate(night.day));
        CHECK(workedIn(parseShiftTimes(night.times, night.day).value()).count() == night.minutes);
    }
    RosterShift skipped = shiftOn(makeDate(2026, 3, 29), "1-4");
    skipped.times.startMinute = 150; // 02:30 is on no clock
    CHECK(checkShift(skipped).front().rule == "shift.skipped_time");
}

TEST_CASE("what cannot be a shift is told of", "[roster]") {
    RosterShift shift = shiftOn(makeDate(2026, 11, 23));
    CHECK(checkShift(shift).empty());
    shift.times.breakMinutes = 510;
    CHECK(checkShift(shift).front().rule == "shift.break_too_long");
    shift.times = {shift.times.day, 480, 480, 0};
    CHECK(checkShift(shift).front().rule == "shift.times_wrong");
    shift.times = {shift.times.day, 480, 480 + 1441, 0};
    CHECK(checkShift(shift).front().rule == "shift.times_wrong");
    shift.times = {shift.times.day, 1440, 1500, 0};
    CHECK(checkShift(shift).front().rule == "shift.times_wrong");
    shift = shiftOn(makeDate(2026, 11, 23));
    shift.occupation = "  ";
    CHECK(checkShift(shift).front().rule == "shift.occupation_missing");
}

TEST_CASE("the kind of a shift is what a candidate must be willing to work", "[roster]") {
    const Date friday = makeDate(2026, 11, 27);
    const auto kind = [](Date day, const char* times) {
        return kindOf(parseShiftTimes(times, day).value());
    };
    CHECK(kind(friday, "7-15:30") == WorkShift::kDay);
    CHECK(kind(friday, "15-23") == WorkShift::kEvening);
    CHECK(kind(friday, "5-13") == WorkShift::kDay); // one hour of night is no night shift
    CHECK(kind(friday, "4:45-13") == WorkShift::kNight);
    CHECK(kind(friday, "22-6") == (WorkShift::kNight | WorkShift::kWeekend));
    CHECK(kind(friday + std::chrono::days{2}, "9-17") == (WorkShift::kDay | WorkShift::kWeekend));
}

TEST_CASE("the notice of a call: worked dates of BW 7:628a", "[roster]") {
    struct Example {
        Date shift;
        Date lastDay;
    };
    // reference/law.md eO41, eO42, eO43
    for (const Example& e : {Example{makeDate(2026, 11, 30), makeDate(2026, 11, 26)},
                             Example{makeDate(2026, 12, 25), makeDate(2026, 12, 21)},
                             Example{makeDate(2027, 1, 2), makeDate(2026, 12, 29)}}) {
        CAPTURE(isoDate(e.shift));
        CHECK_FALSE(isWithinNotice(at(e.lastDay, 12), e.shift, kNotice));
        CHECK(isWithinNotice(at(e.lastDay + std::chrono::days{1}, 12), e.shift, kNotice));
    }
    // 23:30 UTC is the next day by the Dutch clock.
    CHECK(dutchDay(Instant{makeDate(2026, 11, 26) + std::chrono::minutes{23 * 60 + 30}}) ==
          makeDate(2026, 11, 27));
}

TEST_CASE("a shift is told, confirmed and withdrawn", "[roster]") {
    const RosterShift shift = shiftOn(makeDate(2026, 11, 30));
    const auto offered = told(shift, at(makeDate(2026, 11, 24), 9));
    REQUIRE(offered);
    CHECK(offered->state == RosterState::Offered);
    CHECK(offered->call == ShiftCall{at(makeDate(2026, 11, 24), 9), shift.times});
    const auto sure = confirmed(*offered, at(makeDate(2026, 11, 25), 9));
    REQUIRE(sure);
    CHECK(sure->confirmedAt == at(makeDate(2026, 11, 25), 9));
    CHECK(sure->call->at == at(makeDate(2026, 11, 24), 9));
    CHECK(confirmed(*sure, at(makeDate(2026, 11, 25), 9)).error().key == "shift.step_not_allowed");

    const auto inTime = withdrawn(*sure, at(makeDate(2026, 11, 26), 9));
    CHECK(payDueOf(*inTime, kNotice) == Minutes{0});
    const auto late = withdrawn(*sure, at(makeDate(2026, 11, 27), 9));
    CHECK(payDueOf(*late, kNotice) == Minutes{480});
    CHECK(withdrawn(*late, at(makeDate(2026, 11, 27), 9)).error().key == "shift.step_not_allowed");
    CHECK(told(*late, at(makeDate(2026, 11, 27), 9)).error().key == "shift.step_not_allowed");

    RosterShift open = shift;
    open.placement.reset();
    CHECK(told(open, at(makeDate(2026, 11, 24), 9)).error().key == "shift.not_assigned");
    CHECK(payDueOf(*withdrawn(shift, at(makeDate(2026, 11, 29), 9)), kNotice) == Minutes{0});
}

TEST_CASE("other times within the notice leave the call payable", "[roster]") {
    const Date monday = makeDate(2026, 11, 30);
    const auto offered = told(shiftOn(monday), at(makeDate(2026, 11, 20), 9)).value();
    const ShiftTimes shorter = parseShiftTimes("7-12", monday).value();

    const RosterShift inTime =
        rescheduled(offered, shorter, at(makeDate(2026, 11, 26), 9), kNotice);
    CHECK_FALSE(inTime.call); // to be told anew
    CHECK(inTime.state == RosterState::Planned);
    CHECK(payDueOf(inTime, kNotice) == Minutes{0});

    const RosterShift late = rescheduled(offered, shorter, at(makeDate(2026, 11, 27), 9), kNotice);
    CHECK(late.call == offered.call);
    CHECK(payDueOf(late, kNotice) == Minutes{480});
    const auto toldAgain = told(late, at(makeDate(2026, 11, 27), 10)).value();
    CHECK(toldAgain.state == RosterState::Offered);
    CHECK(payDueOf(toldAgain, kNotice) == Minutes{480});
    const RosterShift back =
        rescheduled(toldAgain, offered.times, at(makeDate(2026, 11, 28), 9), kNotice);
    CHECK(payDueOf(back, kNotice) == Minutes{0});
    CHECK(back.state == RosterState::Offered);
}

TEST_CASE("whatever happens to a shift, at most its call stays payable", "[roster][property]") {
    CHECK(rc::check("steps in any order", [] {
        RosterShift shift = shiftOn(makeDate(2026, 11, 23));
        shift.times = anyTimes();
        Instant now = at(shift.times.day - std::chrono::days{*rc::gen::inRange(0, 10)}, 8);
        const int steps = *rc::gen::inRange(1, 6);
        for (int step = 0; step < steps; ++step) {
            const RosterShift before = shift;
            switch (*rc::gen::inRange(0, 4)) {
            case 0:
                shift = told(shift, now).value_or(shift);
                break;
            case 1:
                shift = confirmed(shift, now).value_or(shift);
                break;
            case 2:
                shift = withdrawn(shift, now).value_or(shift);
                break;
            default:
                shift = shift.isOn() ? rescheduled(shift, anyTimes(), now, kNotice) : shift;
                break;
            }
            const Minutes due = payDueOf(shift, kNotice);
            RC_ASSERT(due == Minutes{0} || (shift.call && due == workedIn(shift.call->times)));
            RC_ASSERT(shift.id == before.id && shift.version == before.version);
            if (shift.state == RosterState::Confirmed || shift.state == RosterState::Offered) {
                RC_ASSERT(shift.call.has_value());
            }
            if (payDueOf(before, kNotice) > Minutes{0} && !before.isOn()) {
                RC_ASSERT(payDueOf(shift, kNotice) == payDueOf(before, kNotice));
            }
            now += std::chrono::hours{*rc::gen::inRange(1, 40)};
        }
    }));
}

TEST_CASE("planned days of weeks 53 and 1 take each shift once", "[roster]") {
    // 2026-W53 runs from 28 December up to 3 January.
    const IsoWeek last = IsoWeek::make(2026, 53).value();
    std::vector<RosterShift> shifts;
    for (const int day : {0, 3, 4, 6, 7}) {
        shifts.push_back(shiftOn(last.monday() + std::chrono::days{day}, "22-6/30"));
    }
    shifts[1].state = RosterState::Withdrawn;
    const auto days = plannedDays(shifts, kPlacement, last);
    REQUIRE(days);
    CHECK((*days)[0] == Minutes{450});
    CHECK((*days)[3] == Minutes{0});
    CHECK((*days)[4] == Minutes{450}); // 1 January
    CHECK((*days)[6] == Minutes{450}); // the night into week 1 counts where it begins
    CHECK(sumOf(*plannedDays(shifts, kPlacement, last.plusWeeks(1))) == Minutes{450});
    CHECK(last.plusWeeks(1).toString() == "2027-W01");
    CHECK_FALSE(plannedDays(shifts, PlacementId{8}, last));
    CHECK_FALSE(plannedDays(shifts, kPlacement, last.plusWeeks(2)));
}

TEST_CASE("a roster goes before what was agreed, also when all of it was withdrawn", "[roster]") {
    const IsoWeek week = IsoWeek::make(2026, 48).value();
    std::vector<RosterShift> shifts{shiftOn(week.monday())};
    const auto expected = [&] {
        return sumOf(expectedDays({.placementDays = {makeDate(2026, 1, 1)},
                                   .agreed = Minutes{2400},
                                   .planned = plannedDays(shifts, kPlacement, week)},
                                  week));
    };
    CHECK(expected() == Minutes{480});
    shifts.front().state = RosterState::Withdrawn;
    CHECK(expected() == Minutes{0});
    shifts.clear();
    CHECK(expected() == Minutes{2400});
}

TEST_CASE("a day that went as planned is one entry", "[roster]") {
    const Date monday = makeDate(2026, 11, 23);
    std::vector<RosterShift> shifts{shiftOn(monday, "17-20"), shiftOn(monday, "9-12:30/30")};
    const auto input = plannedInput(shifts, kPlacement, monday);
    REQUIRE(input);
    CHECK(formatHours(*input) == "9-20/300");
    CHECK(input->worked == Minutes{360});
    CHECK_FALSE(plannedInput(shifts, kPlacement, monday + std::chrono::days{1}));
    CHECK(typedEntry(*input, monday, Percentage::fromUnits(1'000'000)).worked == Minutes{360});
}

TEST_CASE("calls of a week are those that the hours are checked by", "[roster]") {
    const IsoWeek week = IsoWeek::make(2026, 49).value();
    const auto offered = told(shiftOn(week.monday()), at(makeDate(2026, 11, 20), 9)).value();
    std::vector<RosterShift> shifts{*withdrawn(offered, at(makeDate(2026, 11, 28), 9)),
                                    shiftOn(week.monday() + std::chrono::days{1})};
    const auto calls = callsOf(shifts, kPlacement, week);
    REQUIRE(calls.size() == 1); // the second was never told
    CHECK(calls[0].day == week.monday());
    CHECK(calls[0].called == Minutes{480});
    CHECK(calls[0].calledOn == makeDate(2026, 11, 20));
    CHECK(calls[0].cancelledOn == makeDate(2026, 11, 28));
    CHECK(callsOf(shifts, kPlacement, week.plusWeeks(1)).empty());
}

TEST_CASE("phase A with the agency clause is on call", "[roster]") {
    Placement placement;
    placement.phase = Phase::A;
    placement.contract = ContractKind::AgencyClause;
    CHECK(callTermsOf(placement, CallTerms::Agreed) == CallTerms::OnCall);
    placement.contract = ContractKind::FixedTerm;
    CHECK(callTermsOf(placement, CallTerms::Agreed) == CallTerms::Agreed);
    CHECK(callTermsOf(placement, CallTerms::OnCall) == CallTerms::OnCall);
    placement.phase = Phase::B;
    placement.contract = ContractKind::AgencyClause;
    CHECK(callTermsOf(placement, CallTerms::Agreed) == CallTerms::Agreed);
}
