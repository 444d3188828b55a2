// What stands in the way of planned shifts, by the dated parameters of the program.
#include "domain/administration/roster/roster_check.h"
#include "exchange/parameters_json.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <rapidcheck.h>

using namespace werkbalie;
using namespace werkbalie::domain;

namespace {

const IsoWeek kWeek = IsoWeek::make(2026, 49).value(); // 30 November up to 6 December
const Date kMonday = kWeek.monday();
const Date kToday = makeDate(2026, 11, 20);
constexpr PlacementId kHere{7};
constexpr PlacementId kThere{8};

const ParameterSet& law() {
    static const ParameterSet set = exchange::builtInParameters();
    return set;
}

Instant at(Date day) {
    return Instant{day + std::chrono::hours{9}};
}

/// Ids by the order in which they are added.
class Plan {
public:
    Plan() {
        m_roster.birthDate = makeDate(1990, 3, 14);
        m_roster.placements = {{.id = kHere,
                                .clientName = "Logistiek Noord B.V.",
                                .days = {makeDate(2026, 11, 2), makeDate(2027, 2, 1)},
                                .agreed = Minutes{40 * 60},
                                .terms = CallTerms::Agreed},
                               {.id = kThere,
                                .clientName = "Bakkerij Zuid",
                                .days = {makeDate(2026, 11, 2)},
                                .agreed = Minutes{0},
                                .terms = CallTerms::Agreed}};
    }
    RosterShift& add(Date day, std::string_view times, PlacementId placement = kHere) {
        RosterShift shift;
        shift.id = ShiftId{static_cast<std::int64_t>(m_roster.shifts.size()) + 1};
        shift.version = 1;
        shift.placement = placement;
        shift.occupation = "Orderpicker";
        shift.times = parseShiftTimes(times, day).value();
        return m_roster.shifts.emplace_back(std::move(shift));
    }
    [[nodiscard]] WorkerRoster& roster() { return m_roster; }
    [[nodiscard]] ShiftFindings check(Date today = kToday) const {
        return checkRoster(m_roster, kWeek, today, law());
    }
    /// Rules found at a shift, gravest first.
    [[nodiscard]] std::vector<std::string> rules(std::int64_t shift, Date today = kToday) const {
        std::vector<std::string> rules;
        auto all = check(today);
        for (const Finding& finding : all[ShiftId{shift}]) {
            CHECK_FALSE(finding.source.empty());
            rules.push_back(finding.rule);
        }
        return rules;
    }

private:
    WorkerRoster m_roster;
};

using Rules = std::vector<std::string>;

} // namespace

TEST_CASE("an ordinary week has no conflicts", "[roster]") {
    Plan plan;
    for (int day = 0; day < 5; ++day) {
        plan.add(kMonday + std::chrono::days{day}, "7-15:30/30");
    }
    CHECK(plan.check().empty());
}

TEST_CASE("nobody works in two places at once", "[roster]") {
    Plan plan;
    plan.add(kMonday, "7-15:30/30");
    plan.add(kMonday, "15-19", kThere);
    CHECK(plan.rules(1).front() == "shift.overlap");
    const auto findings = plan.check();
    const Finding& other = findings.at(ShiftId{1}).front();
    CHECK(other.severity == Severity::Blocking);
    CHECK(other.source == "BW 7:659");
    CHECK(other.values == MessageValues{{"day", "2026-11-30"},
                                        {"place", "Bakkerij Zuid"},
                                        {"times", "15:00-19:00"}});
    plan.roster().shifts[1].state = RosterState::Withdrawn;
    CHECK(plan.check().empty());
    plan.roster().shifts[1].state = RosterState::Planned;
    plan.roster().shifts[1].times.startMinute = 930; // one ends as the other begins
    CHECK(plan.rules(2).empty());
}

TEST_CASE("a night from the week before lies over a morning", "[roster]") {
    Plan plan;
    plan.add(kMonday - std::chrono::days{1}, "22-6", kThere);
    plan.add(kMonday, "5-13");
    CHECK(plan.rules(2).front() == "shift.overlap");
    CHECK(plan.check().count(ShiftId{1}) == 0); // judged in its own week
}

TEST_CASE("outside the placement, without a permit, sick or on leave", "[roster]") {
    Plan plan;
    plan.roster().placements[0].days.until = kMonday + std::chrono::days{3};
    plan.add(kMonday + std::chrono::days{2}, "7-15:30/30");
    plan.add(kMonday + std::chrono::days{3}, "7-15:30/30");
    CHECK(plan.rules(1).empty());
    CHECK(plan.rules(2) == Rules{"shift.outside_placement"});

    plan.roster().permission = {WorkPermissionKind::Permit, kMonday + std::chrono::days{1}};
    CHECK(plan.rules(1) == Rules{"permit.expired"});
    plan.roster().permission.validUntil.reset();
    CHECK(plan.rules(1) == Rules{"permit.date_unknown"});
    plan.roster().permission = {WorkPermissionKind::Permit, kMonday + std::chrono::days{2}};
    CHECK(plan.rules(1).empty());

    plan.roster().sickDays = {kMonday + std::chrono::days{2}};
    plan.roster().leaveDays = {kMonday + std::chrono::days{2}};
    CHECK(plan.rules(1) == Rules{"shift.while_sick", "shift.on_leave"});
}

TEST_CASE("hours beyond what was agreed stand at the shift that passes them", "[roster]") {
    Plan plan;
    for (int day = 0; day < 6; ++day) {
        plan.add(kMonday + std::chrono::days{day}, "7-15:30/30");
    }
    CHECK(plan.rules(5).empty());
    CHECK(plan.rules(6) == Rules{"shift.more_than_agreed"});
}

TEST_CASE("the Arbeidstijdenwet is told of at the shift it is about", "[roster]") {
    Plan plan;
    plan.add(kMonday, "14-23/30");
    plan.add(kMonday + std::chrono::days{1}, "9-17:30/30"); // ten hours of rest
    plan.add(kMonday + std::chrono::days{3}, "7-20/30");    // too long, too short a break
    CHECK(plan.rules(1).empty());
    CHECK(plan.rules(2) == Rules{"daily_rest"});
    const auto third = plan.rules(3);
    CHECK(std::ranges::find(third, "shift_too_long") != third.end());
    CHECK(std::ranges::find(third, "break_too_short") != third.end());
    for (const auto& [shift, findings] : plan.check()) {
        CHECK_FALSE(hasBlocking(findings)); // a cao may permit it
    }
}

TEST_CASE("what was worked counts in the rest before the week", "[roster]") {
    Plan plan;
    plan.add(kMonday, "5-13/30");
    OtherHours night;
    night.entry.day = kMonday - std::chrono::days{1};
    night.entry.startMinute = 15 * 60;
    night.entry.endMinute = 23 * 60;
    night.entry.breakMinutes = 30;
    night.entry.worked = Minutes{450};
    CHECK(plan.rules(1).empty());
    plan.roster().worked = {night};
    const auto rules = plan.rules(1);
    CHECK(std::ranges::find(rules, "daily_rest") != rules.end());
    // What was planned there does not count beside what was worked there.
    plan.roster().worked.front().entry.startMinute = 9 * 60;
    plan.roster().worked.front().entry.endMinute = 17 * 60;
    plan.add(kMonday - std::chrono::days{1}, "15-23/30");
    CHECK(plan.rules(1).empty());
}

TEST_CASE("the night on which the clock goes back makes a shift too long", "[roster]") {
    const IsoWeek october = IsoWeek::of(makeDate(2026, 10, 24));
    WorkerRoster roster;
    roster.birthDate = makeDate(1990, 1, 1);
    RosterShift night;
    night.id = ShiftId{1};
    night.placement = kHere;
    night.occupation = "Portier";
    night.times = parseShiftTimes("20-6:30/45", makeDate(2026, 10, 24)).value();
    roster.shifts = {night}; // 10:30 on the wall, 11:30 that pass, 10:45 worked
    auto findings = checkRoster(roster, october, makeDate(2026, 10, 1), law());
    const auto& found = findings[ShiftId{1}];
    CHECK(std::ranges::any_of(found,
                              [](const Finding& f) { return f.rule == "night_shift_too_long"; }));
    roster.shifts.front().times.day = makeDate(2026, 10, 17); // the same on another Saturday
    findings = checkRoster(roster, october.plusWeeks(-1), makeDate(2026, 10, 1), law());
    CHECK(std::ranges::none_of(findings[ShiftId{1}],
                               [](const Finding& f) { return f.rule == "night_shift_too_long"; }));
}

TEST_CASE("who is on call is told in time, or need not come", "[roster]") {
    Plan plan;
    plan.roster().placements[0].terms = CallTerms::OnCall;
    RosterShift& shift = plan.add(kMonday, "7-15:30/30");
    CHECK(plan.rules(1, makeDate(2026, 11, 26)).empty());
    CHECK(plan.rules(1, makeDate(2026, 11, 27)) == Rules{"shift.call_late"});
    CHECK(plan.rules(1, makeDate(2026, 12, 1)).empty()); // past: there is nothing to tell any more
    shift = told(shift, at(makeDate(2026, 11, 26))).value();
    CHECK(plan.rules(1, makeDate(2026, 11, 29)).empty());
    shift.call->at = at(makeDate(2026, 11, 27));
    CHECK(plan.rules(1) == Rules{"shift.short_notice"});
    shift = withdrawn(shift, at(makeDate(2026, 11, 28))).value();
    CHECK(plan.rules(1) == Rules{"shift.pay_due"});
    CHECK(plan.check().at(ShiftId{1}).front().values ==
          MessageValues{{"day", "2026-11-30"}, {"hours", "8.00"}, {"notice", "4"}});
    plan.roster().placements[0].terms = CallTerms::Agreed;
    CHECK(plan.check().empty());
}

TEST_CASE("a call of less than three hours is told of", "[roster]") {
    Plan plan;
    plan.roster().placements[0].terms = CallTerms::OnCall;
    plan.add(kMonday, "7-9:30");
    CHECK(plan.rules(1) == Rules{"shift.under_minimum"});
    plan.roster().placements[0].terms = CallTerms::Agreed;
    CHECK(plan.check().empty());
}

TEST_CASE("before 2020 the law asked for no notice of a call", "[roster]") {
    CHECK(callNoticeAt(law(), makeDate(2026, 11, 30)) == 4);
    CHECK_FALSE(callNoticeAt(law(), makeDate(2019, 12, 31)));
}

TEST_CASE("conflicts of any roster", "[roster][property]") {
    CHECK(rc::check("two shifts clash for both, open and withdrawn ones for nobody", [] {
        Plan plan;
        const int count = *rc::gen::inRange(1, 8);
        for (int i = 0; i < count; ++i) {
            const Date day = kMonday + std::chrono::days{*rc::gen::inRange(0, 7)};
            RosterShift& shift =
                plan.add(day, *rc::gen::element("7-15:30/30", "14-22/30", "22-6/30", "12-13"),
                         *rc::gen::element(kHere, kThere));
            if (*rc::gen::inRange(0, 5) == 0) {
                shift.placement.reset();
            } else if (*rc::gen::inRange(0, 5) == 0) {
                shift.state = RosterState::Withdrawn;
            }
        }
        auto findings = plan.check();
        const auto clashes = [&](const RosterShift& shift) {
            return std::ranges::count(findings[shift.id], std::string("shift.overlap"),
                                      &Finding::rule);
        };
        for (const RosterShift& shift : plan.roster().shifts) {
            std::int64_t others = 0;
            for (const RosterShift& other : plan.roster().shifts) {
                const bool both =
                    shift.isOn() && other.isOn() && !shift.isOpen() && !other.isOpen();
                others += both && other.id != shift.id && lieOver(shift.times, other.times) ? 1 : 0;
            }
            RC_ASSERT(clashes(shift) == others);
        }
        std::ranges::reverse(plan.roster().shifts); // the order does not matter
        auto turned = plan.check();
        for (const RosterShift& shift : plan.roster().shifts) {
            const auto sorted = [](Findings all) {
                std::vector<std::string> rules;
                for (const Finding& each : all) {
                    rules.push_back(each.rule + each.where);
                }
                std::ranges::sort(rules);
                return rules;
            };
            RC_ASSERT(sorted(turned[shift.id]) == sorted(findings[shift.id]));
        }
    }));
}
