// A processed week is corrected: what differs is booked, said who and why, and goes into the next
// run as credit and debit of the week it belongs to.
#include "app/administration/week_corrections.h"
#include "tests/app/working_week.h"

using namespace werkbalie;
using namespace werkbalie::app;
using namespace werkbalie::test;

namespace {

domain::Timesheet processedWeek(WorkingWeek& week) {
    const auto sheet = week.save(WorkingWeek::fortyTwoHours(week.place().id));
    week.approve(sheet.id);
    REQUIRE(week.run());
    return sheet;
}

WeekCorrection correctionOf(Context& context, domain::TimesheetId sheet) {
    const auto week = loadCorrectable(context, sheet);
    REQUIRE(week);
    return {.sheet = sheet,
            .version = week->sheet.version,
            .wanted = week->now,
            .reason = "briefje nagekomen"};
}

bool mayKnow(domain::Role role) {
    return domain::mayDo(role, domain::Right::ViewMargins);
}

} // namespace

TEST_CASE("a correction tells its hours and money before it is booked", "[correction]") {
    WorkingWeek week(GENERATE(from_range(dialects())));
    const auto sheet = processedWeek(week);
    Context manager = week.agency.as(domain::Role::Manager);
    REQUIRE(mayKnow(domain::Role::Manager));
    auto correction = correctionOf(manager, sheet.id);
    CHECK(previewCorrection(manager, correction)->empty());
    correction.wanted[0].worked = domain::Minutes{360};
    correction.wanted[1].worked = domain::Minutes{540};
    const auto lines = previewCorrection(manager, correction);
    REQUIRE(lines);
    REQUIRE(lines->size() == 2);
    CHECK(lines->at(0).entry.day == kWeek.monday());
    CHECK(lines->at(0).entry.worked == domain::Minutes{-120});
    CHECK(lines->at(0).wage == domain::Money::fromCents(-32'00));
    CHECK(lines->at(0).invoiced == domain::Money::fromCents(-60'00));
    CHECK(lines->at(1).wage == domain::Money::fromCents(16'00));
    CHECK(lines->at(1).invoiced == domain::Money::fromCents(30'00));
    for (const auto role : {domain::Role::BackOffice, domain::Role::Consultant}) {
        Context other = week.agency.as(role);
        const auto seen = previewCorrection(other, correction);
        REQUIRE(seen);
        CHECK((seen->at(0).wage == domain::Money{}) == !mayKnow(role));
    }
}

TEST_CASE("the next run credits and debits what was corrected, in the week it belongs to",
          "[correction]") {
    WorkingWeek week(GENERATE(from_range(dialects())));
    const auto sheet = processedWeek(week);
    REQUIRE(week.correct(sheet.id, [](auto& hours) {
        hours[0].worked = domain::Minutes{360};     // two hours less
        hours.back().worked = domain::Minutes{180}; // an hour of overtime more
    }));
    const auto report = week.run(kWeek.plusWeeks(1));
    REQUIRE(report);
    const auto& paid = report->statements.at(0);
    REQUIRE(paid.lines.size() == 2);
    const auto& billed = report->invoices.at(0);
    REQUIRE(billed.lines.size() == 2);
    for (const auto& lines : {paid.lines, billed.lines}) {
        for (const auto& line : lines) {
            CHECK(line.correction);
            CHECK(line.week == kWeek);
        }
        CHECK(lines[0].worked == domain::Minutes{-120});
        CHECK(lines[1].worked == domain::Minutes{60});
    }
    CHECK(paid.lines[0].amount == domain::Money::fromCents(-32'00));
    CHECK(paid.lines[1].amount == domain::Money::fromCents(24'00)); // 150 %
    CHECK(paid.gross == domain::Money::fromCents(-8'00));
    CHECK(billed.lines[0].amount == domain::Money::fromCents(-60'00));
    CHECK(billed.lines[1].amount == domain::Money::fromCents(45'00));
    CHECK(billed.net == domain::Money::fromCents(-15'00));
}

TEST_CASE("who corrected what and why stays, and a next correction goes on from there",
          "[correction]") {
    WorkingWeek week(GENERATE(from_range(dialects())));
    const auto sheet = processedWeek(week);
    Context office = week.agency.as(domain::Role::BackOffice);
    auto first = correctionOf(office, sheet.id);
    first.wanted[0].startMinute = 9 * 60;
    first.wanted[0].endMinute = 19 * 60;
    first.wanted[0].breakMinutes = 30;
    first.wanted[0].worked = domain::Minutes{570};
    REQUIRE(correctWeek(office, first));

    const auto between = loadCorrectable(office, sheet.id);
    REQUIRE(between);
    CHECK(between->now[0].endMinute == 19 * 60);
    CHECK(between->now[0].worked == domain::Minutes{570});
    auto second = correctionOf(office, sheet.id);
    second.reason = " toch niet ";
    CHECK(previewCorrection(office, second)->empty());
    second.wanted[0] = WorkingWeek::fortyTwoHours(sheet.placement).entries[0];
    REQUIRE(correctWeek(office, second));

    const auto after = loadCorrectable(office, sheet.id);
    REQUIRE(after);
    REQUIRE(after->past.size() == 2);
    CHECK(after->past[0].by == office.user.displayName);
    CHECK(after->past[0].at == office.clock.now());
    CHECK(after->past[0].reason == "briefje nagekomen");
    REQUIRE(after->past[0].lines.size() == 1);
    CHECK(after->past[0].lines[0].entry.worked == domain::Minutes{90});
    CHECK(after->past[1].reason == "toch niet");
    CHECK(after->past[1].lines[0].entry.worked == domain::Minutes{-90});
    CHECK(after->sheet.total() == domain::Minutes{42 * 60});
}

TEST_CASE("each correction of a day keeps its own line and its day, on paper and in a backup",
          "[correction]") {
    WorkingWeek week(GENERATE(from_range(dialects())));
    const auto sheet = processedWeek(week);
    REQUIRE(week.correct(sheet.id, [](auto& hours) { hours[1].worked = domain::Minutes{360}; }));
    REQUIRE(week.correct(sheet.id, [](auto& hours) { hours[1].worked = domain::Minutes{450}; }));
    const auto report = week.run(kWeek.plusWeeks(1));
    REQUIRE(report);
    const domain::Date tuesday = kWeek.monday() + std::chrono::days{1};
    const auto check = [&](const std::vector<domain::StatementLine>& lines) {
        REQUIRE(lines.size() == 2);
        CHECK(lines[0].worked == domain::Minutes{-120});
        CHECK(lines[1].worked == domain::Minutes{90});
        for (const auto& line : lines) {
            CHECK(line.correction);
            CHECK(line.day == tuesday);
        }
    };
    const auto stored = [&](Context& context) {
        const auto statements = listWageStatements(context, kWeek.plusWeeks(1));
        REQUIRE(statements);
        check(statements->at(0).lines);
        const auto invoice = loadInvoice(context, report->invoices.at(0).number);
        REQUIRE(invoice);
        check(invoice->invoice.lines);
        const auto first = listWageStatements(context, kWeek);
        REQUIRE(first);
        for (const auto& line : first->at(0).lines) {
            CHECK_FALSE(line.day);
        }
    };
    Context office = week.agency.as(domain::Role::BackOffice);
    stored(office);

    const TemporaryFolder folder;
    const auto target = folder / "kopie.werkbalie";
    REQUIRE(week.agency.database().backup(target, [](std::int64_t, std::int64_t) { return true; }));
    const auto copy = storage::Database::open(target.string());
    REQUIRE(copy);
    Context copied{.database = **copy,
                   .user = office.user,
                   .clock = office.clock,
                   .parameters = office.parameters};
    stored(copied);
}

TEST_CASE("only who approves hours corrects them", "[correction]") {
    WorkingWeek week(GENERATE(from_range(dialects())));
    const auto sheet = processedWeek(week);
    Context desk = week.agency.as(domain::Role::Consultant);
    REQUIRE_FALSE(domain::mayDo(domain::Role::Consultant, domain::Right::ApproveHours));
    auto correction = correctionOf(desk, sheet.id);
    correction.wanted[0].worked = domain::Minutes{360};
    CHECK(correctWeek(desk, correction).error().key == "rights.missing");
}
