// Planning, copying, assigning, telling and sending a roster; and what the hours of the week make
// of it.
#include "app/administration/roster/roster.h"

#include "app/administration/hours_missing.h"
#include "app/administration/roster/roster_plannings.h"
#include "app/administration/roster/roster_suitable.h"
#include "app/administration/roster/roster_texts.h"
#include "app/administration/week_contexts.h"
#include "app/guidance/contact_moments.h"
#include "storage/audit_trail.h"
#include "storage/repositories/placement_repository.h"
#include "tests/app/working_week.h"

#include <algorithm>

using namespace werkbalie;
using namespace werkbalie::app;
using namespace werkbalie::test;

namespace {

// The clock of the tests stands on Tuesday 24 November 2026.
const domain::IsoWeek kNext = domain::IsoWeek::make(2026, 49).value();

struct Desk {
    explicit Desk(db::Dialect dialect) : week(dialect), placement(week.place()) {}

    [[nodiscard]] Context office() { return week.agency.as(domain::Role::BackOffice); }
    [[nodiscard]] domain::RosterShift shiftOn(domain::Date day, const char* times = "7-15:30/30") {
        domain::RosterShift shift;
        shift.placement = placement.id;
        shift.times = domain::parseShiftTimes(times, day).value();
        return shift;
    }
    domain::RosterShift plan(const domain::RosterShift& shift) {
        Context context = office();
        const auto saved = saveShift(context, shift);
        REQUIRE(saved);
        REQUIRE_FALSE(saved->conflict);
        return saved->record;
    }
    domain::RosterShift open(domain::Date day) {
        domain::RosterShift shift = shiftOn(day);
        shift.placement.reset();
        shift.client = week.client;
        shift.occupation = "Orderpicker";
        return plan(shift);
    }
    std::vector<std::string> refusals(const RosterReport& report) {
        std::vector<std::string> keys;
        for (const RefusedShift& each : report.refused) {
            keys.push_back(each.why.key);
        }
        return keys;
    }
    domain::RosterShift step(const domain::RosterShift& shift, RosterStep what) {
        Context context = office();
        const auto report = stepShifts(context, {.shifts = {shift}, .step = what});
        REQUIRE(report);
        REQUIRE(report->done.size() == 1);
        return report->done.front();
    }

    WorkingWeek week;
    domain::Placement placement;
};

std::vector<std::string> rulesOf(const domain::Findings& findings) {
    std::vector<std::string> rules;
    for (const auto& finding : findings) {
        rules.push_back(finding.rule);
    }
    return rules;
}

bool holds(const domain::Findings& findings, std::string_view rule) {
    return std::ranges::any_of(findings, [rule](const auto& f) { return f.rule == rule; });
}

} // namespace

TEST_CASE("a shift is planned, moved and removed with a trace", "[app][roster]") {
    Desk desk(GENERATE(from_range(dialects())));
    Context office = desk.office();
    auto shift = desk.plan(desk.shiftOn(kNext.monday()));
    CHECK(shift.client == desk.week.client);
    CHECK(shift.occupation == "Orderpicker");
    CHECK(shift.version == 1);

    const auto board = loadRoster(office, {.week = kNext});
    REQUIRE(board);
    REQUIRE(board->rows.size() == 1);
    CHECK(board->rows[0].workerName == "Berg, Jan van den");
    CHECK(board->rows[0].shifts == std::vector{shift});
    CHECK(checkBoard(office, *board)->empty());

    shift.times.day += std::chrono::days{1};
    const auto moved = saveShift(office, shift);
    REQUIRE(moved);
    CHECK(moved->record.version == 2);
    CHECK(saveShift(office, shift)->conflict); // another had it meanwhile: the second meets it
    CHECK(removeShift(office, shift)->conflict);
    REQUIRE(removeShift(office, moved->record));
    CHECK(loadRoster(office, {.week = kNext})->rows[0].shifts.empty());
    const auto trail = storage::AuditTrail(desk.week.agency.connection())
                           .historyOf("roster_shift", shift.id.value);
    REQUIRE(trail.size() == 3);
    CHECK(removeShift(office, moved->record).error().key == "record.missing");
}

TEST_CASE("what stands in the way of a shift is told before it is saved", "[app][roster]") {
    Desk desk(GENERATE(from_range(dialects())));
    Context office = desk.office();
    const auto planned = desk.plan(desk.shiftOn(kNext.monday()));
    CHECK(previewShift(office, desk.shiftOn(kNext.sunday()))->empty());

    const auto over = previewShift(office, desk.shiftOn(kNext.monday(), "15-19"));
    REQUIRE(over);
    REQUIRE(holds(*over, "shift.overlap"));
    CHECK(over->front().source == "BW 7:659");
    CHECK(domain::hasBlocking(*over));
    auto wrong = desk.shiftOn(kNext.sunday());
    wrong.times.endMinute = wrong.times.startMinute;
    CHECK(holds(*previewShift(office, wrong), "shift.times_wrong"));

    CHECK(loadRoster(office, {.week = kNext})->rows[0].shifts == std::vector{planned});
    CHECK(previewShift(office, planned)->empty()); // it is not in the way of itself
    desk.step(desk.step(planned, RosterStep::Tell), RosterStep::Withdraw);
    auto withdrawn = findShift(office, planned.id).value();
    CHECK(previewShift(office, withdrawn).error().key == "shift.step_not_allowed");
}

TEST_CASE("only who plans may change a roster", "[app][roster]") {
    Desk desk(db::Dialect::Sqlite);
    Context manager = desk.week.agency.as(domain::Role::Manager);
    CHECK(saveShift(manager, desk.shiftOn(kNext.monday())).error().key == "rights.missing");
    CHECK(previewShift(manager, desk.shiftOn(kNext.monday())).error().key == "rights.missing");
    CHECK(copyRoster(manager, {.from = {.week = kNext}, .to = kNext.plusWeeks(1)}).error().key ==
          "rights.missing");
    CHECK(stepShifts(manager, {}).error().key == "rights.missing");
    CHECK(loadRoster(manager, {.week = kNext}));
}

TEST_CASE("what the rules block is not planned", "[app][roster]") {
    Desk desk(db::Dialect::Sqlite);
    Context office = desk.office();
    (void)desk.plan(desk.shiftOn(kNext.monday()));
    CHECK(saveShift(office, desk.shiftOn(kNext.monday(), "12-18")).error().key == "shift.overlap");
    CHECK(saveShift(office, desk.shiftOn(domain::makeDate(2026, 10, 30))).error().key ==
          "shift.outside_placement");
    const auto late = saveShift(office, desk.shiftOn(kNext.monday(), "20-22:30"));
    REQUIRE(late); // on call in phase A: fewer than three hours are told of
    CHECK(holds(late->findings, "shift.under_minimum"));
    domain::RosterShift nowhere = desk.shiftOn(kNext.monday());
    nowhere.placement = domain::PlacementId{999};
    CHECK(saveShift(office, nowhere).error().key == "record.missing");
}

TEST_CASE("last week is copied once, and a shift is repeated", "[app][roster]") {
    Desk desk(GENERATE(from_range(dialects())));
    Context office = desk.office();
    const auto monday = desk.plan(desk.shiftOn(kNext.monday()));
    (void)desk.plan(desk.shiftOn(kNext.monday() + std::chrono::days{1}, "22-6/45"));
    (void)desk.open(kNext.sunday());

    const CopyWeek copy{.from = {.week = kNext}, .to = kNext.plusWeeks(1)};
    const auto copied = copyRoster(office, copy);
    REQUIRE(copied);
    CHECK(copied->done.size() == 3);
    CHECK(copied->done.front().times.day == kNext.plusWeeks(1).monday());
    CHECK(copied->done.front().state == domain::RosterState::Planned);
    CHECK(copyRoster(office, copy)->done.empty()); // it is there already

    const auto repeated = repeatShift(office, monday.id, 5);
    REQUIRE(repeated);
    CHECK(repeated->done.size() == 4);                                      // next week has it
    CHECK(repeated->done.back().times.day == domain::makeDate(2027, 1, 4)); // over week 53
    CHECK(repeatShift(office, monday.id, 0).error().key == "shift.weeks_out_of_range");
    CHECK(repeatShift(office, monday.id, 53).error().key == "shift.weeks_out_of_range");
}

TEST_CASE("of copies only those are planned that may be", "[app][roster]") {
    Desk desk(db::Dialect::Sqlite);
    Context office = desk.office();
    (void)desk.plan(desk.shiftOn(kNext.monday()));
    (void)desk.plan(desk.shiftOn(kNext.monday() + std::chrono::days{2}));
    auto ending =
        *storage::PlacementRepository(desk.week.agency.connection()).find(desk.placement.id);
    ending.period.until = kNext.plusWeeks(1).monday() + std::chrono::days{1};
    (void)storage::PlacementRepository(desk.week.agency.connection())
        .save(ending, desk.week.agency.clock.now());
    const auto copied = copyRoster(office, {.from = {.week = kNext}, .to = kNext.plusWeeks(1)});
    REQUIRE(copied);
    CHECK(copied->done.size() == 1);
    CHECK(desk.refusals(*copied) == std::vector<std::string>{"shift.outside_placement"});
}

TEST_CASE("a shift goes from planned to confirmed, and is withdrawn with its pay",
          "[app][roster]") {
    Desk desk(GENERATE(from_range(dialects())));
    Context office = desk.office();
    auto shift = desk.plan(desk.shiftOn(kNext.monday()));
    shift = desk.step(shift, RosterStep::Tell);
    CHECK(shift.call->at == office.clock.now());
    const auto again = stepShifts(office, {.shifts = {shift},
                                           .step = RosterStep::Confirm,
                                           .at = office.clock.now() + std::chrono::hours{1}});
    CHECK(again.error().key == "shift.moment_in_future");
    shift = desk.step(shift, RosterStep::Confirm);
    CHECK(shift.state == domain::RosterState::Confirmed);
    CHECK(removeShift(office, shift).error().key == "shift.told_already");
    domain::RosterShift other = shift;
    other.placement.reset();
    CHECK(saveShift(office, other).error().key == "shift.told_already");

    const domain::RosterShift old = shift;
    desk.week.agency.clock.advance(std::chrono::hours{24 * 4}); // Saturday 28 November
    Context saturday = desk.office();
    shift = desk.step(shift, RosterStep::Withdraw);
    const auto board = loadRoster(saturday, {.week = kNext});
    const auto findings = checkBoard(saturday, *board);
    REQUIRE(findings);
    CHECK(rulesOf(findings->at(shift.id)) == std::vector<std::string>{"shift.pay_due"});
    const auto stale = stepShifts(saturday, {.shifts = {old}, .step = RosterStep::Withdraw});
    CHECK(desk.refusals(*stale) == std::vector<std::string>{"shift.changed_meanwhile"});

    // The same call blocks the week of hours until it is paid.
    WeekContexts contexts = weekContexts(saturday, loadWeek(saturday, {.week = kNext}).value());
    domain::WeekContext& context = contexts.at(desk.placement.id);
    REQUIRE(context.calls.size() == 1);
    context.moment = domain::CheckMoment::Ready;
    CHECK(holds(domain::checkWeek(context, saturday.parameters), "call.cancelled_pay"));
}

TEST_CASE("an open shift goes to somebody who is free", "[app][roster]") {
    Desk desk(GENERATE(from_range(dialects())));
    Context office = desk.office();
    auto open = desk.open(kNext.monday());
    CHECK(loadRoster(office, {.week = kNext})->open.front().shifts == std::vector{open});
    NoProgress none;
    const auto suitable = suitableFor(office, open.id, 20, none);
    REQUIRE(suitable);
    REQUIRE_FALSE(suitable->empty());
    CHECK(suitable->front().candidate == desk.week.candidate);
    CHECK(suitable->front().placement == desk.placement.id);
    CHECK(suitable->front().match.candidateName == "Jan van den Berg");

    const auto place = placementFor(office, desk.week.candidate, open);
    REQUIRE(place);
    domain::RosterShift taken = open;
    taken.placement = *place;
    REQUIRE(saveShift(office, taken));
    CHECK(loadRoster(office, {.week = kNext})->open.empty());

    const auto second = desk.open(kNext.monday()); // the same hours: Jan is not free any more
    const auto left = suitableFor(office, second.id, 20, none);
    REQUIRE(left);
    CHECK(std::ranges::none_of(*left, [&](const SuitableWorker& worker) {
        return worker.candidate == desk.week.candidate;
    }));
    domain::RosterShift early = second;
    early.times.day = domain::makeDate(2026, 10, 1);
    CHECK(placementFor(office, desk.week.candidate, early).error().key == "shift.placement_needed");
}

TEST_CASE("who is not free at all is not asked for an open shift", "[app][roster]") {
    Desk desk(GENERATE(from_range(dialects())));
    Context office = desk.office();
    const auto open = desk.open(kNext.monday());
    storage::CandidateRepository candidates(desk.week.agency.connection());
    domain::Candidate other = candidates.find(desk.week.candidate).value();
    other.id = {};
    other.version = 0;
    other.person.name = {"Els", "", "Vrij"};
    const auto made = candidates.save(other);
    other = candidates.find(domain::CandidateId{made.id}).value();
    const auto isOffered = [&] {
        NoProgress none;
        return std::ranges::any_of(
            *suitableFor(office, open.id, 20, none),
            [&](const SuitableWorker& worker) { return worker.candidate == other.id; });
    };
    CHECK(isOffered());
    other.status = domain::CandidateStatus::Unavailable;
    (void)candidates.save(other);
    CHECK_FALSE(isOffered());
}

TEST_CASE("workers are told in words that are kept", "[app][roster]") {
    Desk desk(db::Dialect::Sqlite);
    Context office = desk.office();
    domain::RosterShift wanted = desk.shiftOn(kNext.monday());
    wanted.place = "Hal 3";
    (void)desk.plan(wanted);
    const auto texts = rosterTexts(office, {.filter = {.week = kNext}});
    REQUIRE(texts);
    REQUIRE(texts->size() == 1);
    CHECK(texts->front().subject == "Uw rooster van week 49");
    CHECK(texts->front().body.find("ma 30-11 07:00-15:30 (pauze 30 min.) bij Logistiek Noord "
                                   "B.V., Orderpicker, Hal 3") != std::string::npos);
    CHECK(texts->front().body.find('{') == std::string::npos);
    const auto english = rosterTexts(
        office, {.filter = {.week = kNext}, .placements = {}, .language = Language::English});
    CHECK(english->front().body.find("Mon 30-11 07:00-15:30") != std::string::npos);

    const auto told = tellWorker(office, texts->front(), domain::ContactKind::Email);
    REQUIRE(told);
    CHECK(told->done.front().state == domain::RosterState::Offered);
    const auto history = contactHistory(office, desk.week.candidate);
    REQUIRE(history);
    REQUIRE(history->size() == 1);
    CHECK(history->front().moment.text.find("07:00-15:30") != std::string::npos);
    (void)desk.step(told->done.front(), RosterStep::Confirm);
    CHECK(rosterTexts(office, {.filter = {.week = kNext}})->empty());
    CHECK(tellWorker(office, texts->front(), domain::ContactKind::Email)->done.empty());
    CHECK(contactHistory(office, desk.week.candidate)->size() == 1);
}

TEST_CASE("the hours of a week are expected by the roster", "[app][roster]") {
    Desk desk(db::Dialect::Sqlite);
    Context office = desk.office();
    CHECK(domain::sumOf(expectedOf(loadWeek(office, {.week = kNext})->front())) ==
          domain::Minutes{2400});
    (void)desk.plan(desk.shiftOn(kNext.monday()));
    (void)desk.plan(desk.shiftOn(kNext.sunday(), "9-13"));
    const auto rows = loadWeek(office, {.week = kNext});
    REQUIRE(rows);
    CHECK(expectedOf(rows->front()) ==
          domain::WeekMinutes{domain::Minutes{480}, {}, {}, {}, {}, {}, domain::Minutes{240}});
    CHECK(weekContexts(office, *rows).at(desk.placement.id).expected == expectedOf(rows->front()));
    const auto missing = missingHours(office, {.week = kNext}, Language::Dutch);
    REQUIRE(missing);
    CHECK(missing->front().workers.front().complete.missingDays ==
          std::vector{kNext.monday(), kNext.sunday()});
}

TEST_CASE("a client's planning system hears of a shift once, and again when it changed",
          "[app][roster]") {
    Desk desk(GENERATE(from_range(dialects())));
    Context office = desk.office();
    auto shift = desk.plan(desk.shiftOn(kNext.monday()));
    const PlanningQuery query{.filter = {.week = kNext}};
    auto plannings = loadPlannings(office, query);
    REQUIRE(plannings);
    REQUIRE(plannings->size() == 1);
    CHECK(plannings->front().documentId() == std::to_string(desk.placement.id.value) + "-2026-W49");
    CHECK(plannings->front().workerName == "Jan van den Berg");
    CHECK_FALSE(plannings->front().isConfirmed());
    CHECK(markSent(office, *plannings) == 1);
    CHECK(markSent(office, *loadPlannings(office, query)) == 0);
    shift = loadRoster(office, {.week = kNext})->rows[0].shifts[0];
    CHECK(shift.sentVersion == 1);
    CHECK(removeShift(office, shift).error().key == "shift.told_already");
    shift = desk.step(shift, RosterStep::Withdraw);
    plannings = loadPlannings(office, query); // it is off, and the client does not know yet
    REQUIRE(plannings);
    CHECK(markSent(office, *plannings) == 1);
    CHECK(loadPlannings(office, query).error().key == "plannings.none");
}
