// Leave through the use cases: what a weekly run books, what is booked by hand, and what expires.
#include "app/administration/leave.h"

#include "app/administration/allowances.h"
#include "app/administration/week_contexts.h"
#include "domain/administration/allowances/allowance_text.h"
#include "storage/audit_trail.h"
#include "tests/app/other_desk.h"

#include <algorithm>
#include <atomic>
#include <thread>

using namespace werkbalie;
using namespace werkbalie::app;
using namespace werkbalie::test;
using domain::BalanceUse;
using domain::HourType;
using domain::LeaveEvent;
using domain::LeaveKind;
using domain::makeDate;
using domain::Minutes;

namespace {

const domain::Date kToday = makeDate(2026, 11, 24);

std::int64_t balance(const LeaveFile& file, LeaveKind kind) {
    const auto sums = domain::balancesOn(file.lines, domain::kNeverExpires);
    const auto found = sums.find(kind);
    return found == sums.end() ? 0 : found->second;
}

domain::TimeEntry entryOn(domain::Date day, HourType type, Minutes worked) {
    domain::TimeEntry entry;
    entry.day = day;
    entry.type = type;
    entry.worked = worked;
    entry.source = "manual";
    return entry;
}

LeaveBooking opening(domain::CandidateId worker, LeaveKind kind, std::int64_t amount, int year) {
    return {.candidate = worker,
            .kind = kind,
            .event = LeaveEvent::Opening,
            .amount = amount,
            .day = makeDate(2026, 1, 1),
            .year = year,
            .reason = "Stand in het oude systeem"};
}

void endOn(WorkingWeek& week, const domain::Placement& placement, domain::Date lastDay) {
    Context desk = week.agency.as(domain::Role::Consultant);
    REQUIRE(endPlacement(desk, placement.id, lastDay));
}

} // namespace

TEST_CASE("a weekly run books what its hours earn, by the agreed terms", "[leave]") {
    WorkingWeek week(GENERATE(from_range(dialects())));
    const auto placement = week.place();
    week.approve(week.save(WorkingWeek::fortyTwoHours(placement.id)).id);
    const auto report = week.run();
    REQUIRE(report);
    CHECK(report->leaveLines == 3);
    Context office = week.agency.as(domain::Role::BackOffice);
    const auto file = loadLeave(office, week.candidate);
    REQUIRE(file);
    // 40 hours at 20 of 260 days are 184.6 minutes, at 5 of 260 days 46.2; overtime gives none.
    CHECK(balance(*file, LeaveKind::Statutory) == 185);
    CHECK(balance(*file, LeaveKind::Extra) == 47);
    // 8 % of € 640.00 and of two hours at € 24.00, overtime included.
    CHECK(balance(*file, LeaveKind::HolidayAllowance) == 5'504);
    for (const auto& line : file->lines) {
        CHECK(line.run == report->run);
        CHECK(line.placement == placement.id);
        CHECK(line.week == kWeek);
        CHECK(line.date == kWeek.sunday());
    }
    const auto statutory = std::ranges::find(file->lines, LeaveKind::Statutory,
                                             [](const auto& line) { return line.lot.kind; });
    CHECK(statutory->lot.expires == makeDate(2028, 1, 1)); // phase A: a year after the year
}

TEST_CASE("leave in a week is taken from what expires first, and given back by a correction",
          "[leave]") {
    WorkingWeek week(GENERATE(from_range(dialects())));
    const auto placement = week.place();
    Context office = week.agency.as(domain::Role::BackOffice);
    REQUIRE(bookLeave(office, opening(week.candidate, LeaveKind::Extra, 240, 2021)));
    REQUIRE(bookLeave(office, opening(week.candidate, LeaveKind::Statutory, 600, 2026)));
    domain::Timesheet sheet;
    sheet.placement = placement.id;
    sheet.week = kWeek;
    sheet.entries = {
        entryOn(kWeek.monday(), HourType::Leave, Minutes{480}),
        entryOn(kWeek.monday() + std::chrono::days{1}, HourType::TimeForTime, Minutes{60})};
    const auto saved = week.save(sheet);
    week.approve(saved.id);
    REQUIRE(week.run());
    auto file = loadLeave(office, week.candidate).value();
    std::vector<std::pair<LeaveKind, std::int64_t>> uses;
    for (const auto& line : file.lines) {
        if (line.event == LeaveEvent::Use) {
            CHECK(line.source == domain::LeaveSource::Timesheet);
            uses.emplace_back(line.lot.kind, line.amount);
        }
    }
    CHECK(uses == std::vector<std::pair<LeaveKind, std::int64_t>>{
                      {LeaveKind::Extra, -240}, // of 2021: gone after this year
                      {LeaveKind::Statutory, -240},
                      {LeaveKind::TimeForTime, -60}}); // a debt: nothing was saved up
    REQUIRE(week.correct(saved.id, [](auto& hours) {
        std::ranges::find(hours, HourType::Leave, &domain::TimeEntry::type)->worked -= Minutes{300};
    }));
    REQUIRE(week.run());
    file = loadLeave(office, week.candidate).value();
    std::int64_t used = 0;
    for (const auto& line : file.lines) {
        used += line.event == LeaveEvent::Use && line.lot.kind != LeaveKind::TimeForTime
                    ? line.amount
                    : 0;
    }
    CHECK(used == -180);
    std::vector<std::pair<LeaveKind, std::int64_t>> given;
    for (const auto& line : file.lines) {
        if (line.event == LeaveEvent::Use && line.amount > 0) {
            given.emplace_back(line.lot.kind, line.amount);
        }
    }
    CHECK(given == std::vector<std::pair<LeaveKind, std::int64_t>>{{LeaveKind::Statutory, 240},
                                                                   {LeaveKind::Extra, 60}});
}

TEST_CASE("allowances in time are saved up", "[leave]") {
    WorkingWeek week(GENERATE(from_range(dialects())));
    const auto placement = week.place();
    Context office = week.agency.as(domain::Role::BackOffice);
    const auto bands = domain::parseBands("band Over: 50 overtime, over 8 a day, in time");
    domain::AllowanceScheme scheme;
    scheme.client = week.client;
    scheme.name = "Tijd voor tijd";
    scheme.validity.from = makeDate(2026, 1, 1);
    scheme.bands = bands->bands;
    REQUIRE(saveAllowances(office, scheme));
    domain::Timesheet sheet;
    sheet.placement = placement.id;
    sheet.week = kWeek;
    sheet.entries = {entryOn(kWeek.monday(), HourType::Regular, Minutes{600})};
    week.approve(week.save(sheet).id);
    REQUIRE(week.run());
    const auto file = loadLeave(office, week.candidate).value();
    CHECK(balance(file, LeaveKind::TimeForTime) == 60); // half of two hours
}

TEST_CASE("bookings by hand are checked, traced and countered", "[leave]") {
    WorkingWeek week(GENERATE(from_range(dialects())));
    (void)week.place();
    Context consultant = week.agency.as(domain::Role::Consultant);
    CHECK(bookLeave(consultant, opening(week.candidate, LeaveKind::Extra, 60, 2026)).error().key ==
          "rights.missing");
    Context office = week.agency.as(domain::Role::BackOffice);
    const auto booked = bookLeave(office, opening(week.candidate, LeaveKind::Extra, 600, 2026));
    REQUIRE(booked);
    CHECK(booked->front().lot.expires == makeDate(2032, 1, 1));
    CHECK(office.changes.back().entity == Entity::LeaveBooking);
    CHECK(storage::AuditTrail(week.agency.connection())
              .historyOf("leave_booking", booked->front().id.value)
              .size() == 1);
    LeaveBooking use{
        .candidate = week.candidate, .kind = LeaveKind::Extra, .amount = 480, .day = kToday};
    REQUIRE(bookLeave(office, use));
    use.amount = 121;
    CHECK(bookLeave(office, use).error().key == "leave.not_enough");
    use.amount = -60;
    CHECK(bookLeave(office, use).error().key == "leave.amount_missing");
    use.event = LeaveEvent::Correction;
    CHECK(bookLeave(office, use).error().key == "leave.reason_missing");
    use.event = LeaveEvent::Accrual;
    CHECK(bookLeave(office, use).error().key == "leave.event_not_by_hand");
    CHECK(bookLeave(office, opening(week.candidate, LeaveKind::Extra, 60, 1926)).error().key ==
          "leave.year_out_of_range");
    CHECK(bookLeave(office, opening(domain::CandidateId{999'999}, LeaveKind::Extra, 60, 2026))
              .error()
              .key == "record.missing");

    const auto id = booked->front().id;
    CHECK(counterLeave(office, id, " ").error().key == "leave.reason_missing");
    const auto counter = counterLeave(office, id, "Dubbel ingevoerd");
    REQUIRE(counter);
    CHECK(counter->counters == id);
    CHECK(counter->amount == -600);
    CHECK(counterLeave(office, id, "Nog eens").error().key == "leave.countered_already");
    CHECK(balance(loadLeave(office, week.candidate).value(), LeaveKind::Extra) == -480);
}

TEST_CASE("at the end of a contract all that is left is paid out", "[leave]") {
    WorkingWeek week(GENERATE(from_range(dialects())));
    endOn(week, week.place(), kToday);
    Context office = week.agency.as(domain::Role::BackOffice);
    REQUIRE(bookLeave(office, opening(week.candidate, LeaveKind::Statutory, 600, 2026)));
    REQUIRE(bookLeave(office, opening(week.candidate, LeaveKind::HolidayAllowance, 12'345, 2026)));
    const LeavePayout payout{.candidate = week.candidate, .day = kToday, .reason = "Uit dienst"};
    const auto paid = payOutLeave(office, payout);
    REQUIRE(paid);
    CHECK(paid->size() == 2);
    for (const auto& row : listLeave(office, kToday).value()) {
        CHECK(row.lots.empty());
    }
    CHECK(payOutLeave(office, payout).error().key == "leave.nothing_left");
}

TEST_CASE("leave of the law is not paid out while a placement runs on", "[leave]") {
    struct Case {
        std::optional<domain::Date> lastDay;
        std::vector<LeaveKind> kinds;
        std::size_t paid; ///< 0: refused
    };
    const auto each = GENERATE(from_range(std::vector<Case>{
        {std::nullopt, {}, 0},
        {std::nullopt, {LeaveKind::Statutory}, 0},
        {std::nullopt, {LeaveKind::Extra}, 1},
        {std::nullopt, {LeaveKind::HolidayAllowance, LeaveKind::Extra}, 2},
        {kToday + std::chrono::days{1}, {}, 0},
        {kToday, {}, 3},
        {kToday - std::chrono::days{1}, {LeaveKind::Statutory}, 1}}));
    WorkingWeek week(db::Dialect::Sqlite);
    const auto placement = week.place();
    if (each.lastDay) {
        endOn(week, placement, *each.lastDay);
    }
    Context office = week.agency.as(domain::Role::BackOffice);
    for (const auto kind :
         {LeaveKind::Statutory, LeaveKind::Extra, LeaveKind::HolidayAllowance}) {
        REQUIRE(bookLeave(office, opening(week.candidate, kind, 600, 2026)));
    }
    const auto paid = payOutLeave(office, {.candidate = week.candidate,
                                           .day = kToday,
                                           .reason = "Wens",
                                           .kinds = each.kinds});
    CHECK((paid ? paid->size() : 0) == each.paid);
    if (!paid) {
        CHECK(paid.error().key == "leave.statutory_while_employed");
        const auto byHand = bookLeave(office, {.candidate = week.candidate,
                                               .kind = LeaveKind::Statutory,
                                               .event = LeaveEvent::Payout,
                                               .amount = 60,
                                               .day = kToday,
                                               .reason = "Wens"});
        CHECK(byHand.error().key == "leave.statutory_while_employed");
    }
}

TEST_CASE("what is paid out stands on the next wage statement, once, and builds up nothing",
          "[leave]") {
    WorkingWeek week(GENERATE(from_range(dialects())));
    const auto placement = week.place();
    endOn(week, placement, kToday);
    Context office = week.agency.as(domain::Role::BackOffice);
    REQUIRE(bookLeave(office, opening(week.candidate, LeaveKind::Statutory, 600, 2026)));
    REQUIRE(bookLeave(office, opening(week.candidate, LeaveKind::Extra, 120, 2026)));
    REQUIRE(bookLeave(office, opening(week.candidate, LeaveKind::HolidayAllowance, 12'345, 2026)));
    const auto paid =
        payOutLeave(office, {.candidate = week.candidate, .day = kToday, .reason = "Uit dienst"});
    REQUIRE(paid);
    const auto extra =
        std::ranges::find(*paid, LeaveKind::Extra, [](const auto& line) { return line.lot.kind; });
    REQUIRE(counterLeave(office, extra->id, "Toch opgenomen")); // before it was paid
    CHECK(week.run().error().key == "run.nothing_to_process");  // booked after that week

    const auto thisWeek = domain::IsoWeek::of(kToday);
    const auto report = week.run(thisWeek);
    REQUIRE(report);
    CHECK(report->invoices.empty());
    CHECK(report->leaveLines == 0);
    REQUIRE(report->statements.size() == 1);
    const auto& statement = report->statements[0];
    REQUIRE(statement.lines.size() == 2);
    CHECK(statement.lines[0].label == "Uitbetaald: wettelijk verlof 2026");
    CHECK(statement.lines[0].placement == placement.id);
    CHECK(statement.lines[0].worked == Minutes{600});
    CHECK(statement.lines[0].amount == domain::Money::fromCents(160'00));
    CHECK(statement.lines[1].label == "Uitbetaald: vakantiebijslag 2026");
    CHECK(statement.lines[1].amount == domain::Money::fromCents(123'45));
    CHECK(statement.gross == domain::Money::fromCents(283'45));
    CHECK(listWageStatements(office, thisWeek)->at(0).lines == statement.lines);
    CHECK(week.run(thisWeek).error().key == "run.nothing_to_process");

    // Taken back after it was paid: the next statement takes it off again.
    const auto allowance = std::ranges::find(*paid, LeaveKind::HolidayAllowance,
                                             [](const auto& line) { return line.lot.kind; });
    REQUIRE(counterLeave(office, allowance->id, "Blijft in dienst"));
    const auto back = week.run(thisWeek);
    REQUIRE(back);
    CHECK(back->statements.at(0).gross == domain::Money::fromCents(-123'45));
}

TEST_CASE("two clerks on a server never give away the same hours twice", "[leave]") {
    if (!hasServer()) {
        return;
    }
    WorkingWeek week(db::Dialect::Postgres);
    (void)week.place();
    Context office = week.agency.as(domain::Role::BackOffice);
    constexpr int kRounds = 20;
    REQUIRE(bookLeave(office, opening(week.candidate, LeaveKind::Extra, 60 * kRounds, 2026)));
    OtherDesk left(week);
    OtherDesk right(week);
    std::atomic<int> given = 0;
    std::atomic<int> refused = 0;
    const auto takeHours = [&](Context context) {
        const LeaveBooking hour{
            .candidate = week.candidate, .kind = LeaveKind::Extra, .amount = 60, .day = kToday};
        for (int round = 0; round < kRounds; ++round) {
            ++(bookLeave(context, hour) ? given : refused);
        }
    };
    std::thread hers([&] { takeHours(left.context()); });
    std::thread his([&] { takeHours(right.context()); });
    hers.join();
    his.join();
    CHECK(given == kRounds);
    CHECK(refused == kRounds);
    CHECK(balance(loadLeave(office, week.candidate).value(), LeaveKind::Extra) == 0);
}

TEST_CASE("an expiry run books once what expired", "[leave]") {
    WorkingWeek week(GENERATE(from_range(dialects())));
    (void)week.place();
    Context office = week.agency.as(domain::Role::BackOffice);
    REQUIRE(bookLeave(office, opening(week.candidate, LeaveKind::Statutory, 600, 2025)));
    REQUIRE(bookLeave(office, opening(week.candidate, LeaveKind::Statutory, 300, 2026)));
    CHECK(expireLeave(office, makeDate(2026, 6, 30))->empty());
    const auto expired = expireLeave(office, makeDate(2026, 7, 1));
    REQUIRE(expired);
    REQUIRE(expired->size() == 1);
    CHECK(expired->front().amount == -600);
    CHECK(expired->front().date == makeDate(2026, 7, 1));
    CHECK(expireLeave(office, makeDate(2026, 12, 31))->empty());
    CHECK(balance(loadLeave(office, week.candidate).value(), LeaveKind::Statutory) == 300);
}

TEST_CASE("the checks of a week know what is left before it", "[leave]") {
    WorkingWeek week(GENERATE(from_range(dialects())));
    const auto placement = week.place();
    Context office = week.agency.as(domain::Role::BackOffice);
    const auto balance = [&] {
        const auto rows = loadWeek(office, {.week = kWeek});
        REQUIRE(rows);
        return weekContexts(office, *rows).at(placement.id).leaveBalance;
    };
    CHECK_FALSE(balance()); // no lines: nothing was handed over yet
    REQUIRE(bookLeave(office, opening(week.candidate, LeaveKind::Extra, 90, 2026)));
    CHECK(balance() == Minutes{90});
    LeaveBooking inWeek{
        .candidate = week.candidate, .kind = LeaveKind::Extra, .amount = 60, .day = kWeek.monday()};
    REQUIRE(bookLeave(office, inWeek));
    CHECK(balance() == Minutes{90}); // of the week itself: not before it
}
