// From a week to its cards: what is on them, who gets them, and what stays at home.
#include "app/administration/timecards.h"

#include "app/administration/allowances.h"
#include "app/administration/expenses.h"
#include "domain/administration/allowances/allowance_text.h"
#include "exchange/setu_timecard.h"
#include "exchange/setu_timecard_writer.h"
#include "tests/app/working_week.h"

using namespace werkbalie;
using namespace werkbalie::app;
using namespace werkbalie::test;

namespace {

domain::Result<std::vector<Timecard>> cardsOf(WorkingWeek& week,
                                              CardScope scope = CardScope::Approved) {
    Context office = week.agency.as(domain::Role::BackOffice);
    return loadTimecards(office, {.week = kWeek, .scope = scope});
}

/// The client pays by these bands, from before the week.
void agreeBands(Context& office, domain::ClientId client, std::string_view bands) {
    domain::AllowanceScheme scheme;
    scheme.client = client;
    scheme.name = "Cao";
    scheme.validity.from = domain::makeDate(2026, 1, 1);
    scheme.bands = domain::parseBands(bands)->bands;
    REQUIRE(saveAllowances(office, scheme));
}

} // namespace

TEST_CASE("only approved weeks become cards, unless open ones are asked for", "[timecard]") {
    WorkingWeek week(GENERATE(from_range(dialects())));
    CHECK(cardsOf(week).error().key == "timecards.none");
    const domain::Placement placement = week.place();
    const domain::Timesheet sheet = week.save(WorkingWeek::fortyTwoHours(placement.id));
    CHECK(cardsOf(week).error().key == "timecards.only_open");
    const auto open = cardsOf(week, CardScope::AlsoOpen);
    REQUIRE(open);
    CHECK_FALSE(open->front().approved);
    CHECK_FALSE(open->front().approval);
    week.approve(sheet.id);
    const auto cards = cardsOf(week);
    REQUIRE(cards);
    REQUIRE(cards->size() == 1);
    const Timecard& card = cards->front();
    CHECK(card.workerName.full() == "Jan van den Berg");
    CHECK(card.client.name == "Logistiek Noord B.V.");
    CHECK(card.assignmentId == std::to_string(placement.id.value));
    CHECK(card.documentId() == std::to_string(placement.id.value) + "-2026-W47");
    CHECK(card.hours.lines.size() == 6);
    CHECK(card.approved);
    REQUIRE(card.approval);
    CHECK_FALSE(card.approval->name.empty());
    Context consultant = week.agency.as(domain::Role::Consultant);
    CHECK(loadTimecards(consultant, {.week = kWeek, .client = domain::ClientId{999}}).error().key ==
          "timecards.none");
}

TEST_CASE("absence that the client does not pay for stays at home unless it is asked for",
          "[timecard]") {
    WorkingWeek week(GENERATE(from_range(dialects())));
    domain::Timesheet sheet = WorkingWeek::fortyTwoHours(week.place().id);
    sheet.entries[4].type = domain::HourType::Sickness;
    sheet.entries.pop_back();
    week.approve(week.save(sheet).id);
    const auto cards = cardsOf(week);
    REQUIRE(cards);
    CHECK(cards->front().hours.lines.size() == 4);
    CHECK(cards->front().absence == domain::Minutes{480});
    Context office = week.agency.as(domain::Role::BackOffice);
    const auto all = loadTimecards(office, {.week = kWeek, .absence = CardAbsence::Told});
    REQUIRE(all);
    CHECK(all->front().hours.lines.size() == 5);
    CHECK_FALSE(all->front().isBilled(all->front().hours.lines.back()));
}

TEST_CASE("a corrected week is told as it is now", "[timecard]") {
    WorkingWeek week(GENERATE(from_range(dialects())));
    const domain::Timesheet sheet = week.save(WorkingWeek::fortyTwoHours(week.place().id));
    week.approve(sheet.id);
    REQUIRE(week.run());
    REQUIRE(week.correct(sheet.id, [](auto& hours) { hours[0].worked -= domain::Minutes{120}; }));
    const auto cards = cardsOf(week);
    REQUIRE(cards);
    CHECK(cards->front().corrected);
    CHECK(cards->front().hours.lines.front().worked.count() == 360);
}

TEST_CASE("a card that is exported and imported in an empty week gives the same hours",
          "[timecard]") {
    WorkingWeek week(GENERATE(from_range(dialects())));
    const domain::Placement placement = week.place();
    Context office = week.agency.as(domain::Role::BackOffice);
    agreeBands(office, week.client, "band Avond: 25 irregular, 18:00-22:00");
    domain::Timesheet worked = WorkingWeek::fortyTwoHours(placement.id);
    worked.entries[0].startMinute = 14 * 60;
    worked.entries[0].endMinute = 22 * 60 + 30;
    worked.entries[0].breakMinutes = 30;
    const domain::Timesheet sheet = week.save(worked);
    week.approve(sheet.id);
    const auto cards = cardsOf(week);
    REQUIRE(cards);
    CHECK(cards->front().hours.lines.size() > 6);
    const auto format =
        GENERATE(exchange::TimecardFormat::Setu14Xml, exchange::TimecardFormat::Setu20Xml,
                 exchange::TimecardFormat::Setu20Json);
    auto import = exchange::readSetuTimecard(exchange::writeTimecard(cards->front(), format), "x");
    REQUIRE(import);
    for (auto& entry : import->entries) {
        entry.day += std::chrono::days{7}; // the next week is empty
    }
    NoProgress none;
    const auto report = importHours(office, *import, none);
    REQUIRE(report);
    CHECK(report->rejected == 0);
    CHECK(report->duplicates == 0);
    const auto rows = loadWeek(office, {.week = kWeek.plusWeeks(1)});
    REQUIRE(rows);
    REQUIRE(rows->size() == 1);
    CHECK(rows->front().sheet.total() == worked.total());
    for (int day = 0; day < 7; ++day) {
        const auto then = kWeek.monday() + std::chrono::days{day};
        CHECK(rows->front().sheet.totalOn(then + std::chrono::days{7}) == worked.totalOn(then));
    }
}

TEST_CASE("a card tells the euros of its bands and the expenses that the client pays",
          "[timecard]") {
    WorkingWeek week(GENERATE(from_range(dialects())));
    const domain::Placement placement = week.place();
    Context office = week.agency.as(domain::Role::BackOffice);
    agreeBands(office, week.client, "band Koude: 0.75 euro an hour cold\n");
    REQUIRE(saveExpenseAgreement(
        office,
        {.placement = placement.id, .kind = domain::ExpenseKind::Commute, .charged = true}));
    const auto expense = [&](domain::ExpenseKind kind, int day) {
        domain::Expense wanted;
        wanted.placement = placement.id;
        wanted.week = kWeek;
        wanted.day = kWeek.monday() + std::chrono::days{day};
        wanted.kind = kind;
        wanted.quantity = 40'00;
        const auto saved = saveExpense(office, wanted);
        REQUIRE(saved);
        return saved->record.id;
    };
    const auto commute = expense(domain::ExpenseKind::Commute, 1);
    const auto trip = expense(domain::ExpenseKind::BusinessTravel, 2);
    (void)expense(domain::ExpenseKind::Commute, 3); // not approved
    CHECK(cardsOf(week).error().key == "timecards.none");
    REQUIRE(decideExpenses(office, {.expenses = {commute, trip}})->done.size() == 2);

    const auto alone = cardsOf(week); // a week without hours
    REQUIRE(alone);
    CHECK(alone->front().hours.lines.empty());
    CHECK(alone->front().workerName.full() == "Jan van den Berg");
    CHECK(alone->front().approved);
    REQUIRE(alone->front().expenses.size() == 1);
    CHECK(alone->front().expenses[0].id == commute);
    CHECK(alone->front().expenses[0].each == domain::HourlyRate::fromUnits(2'500)); // 2026
    CHECK(alone->front().expenses[0].quantity == 40'00);
    CHECK(alone->front().expensesLeftOut == domain::Money::fromCents(10'00));

    domain::Timesheet worked = WorkingWeek::fortyTwoHours(placement.id);
    worked.entries.pop_back();
    const domain::Timesheet sheet = week.save(worked);
    week.approve(sheet.id);
    const auto own = loadTimecards(office, {.week = kWeek, .absence = CardAbsence::Told})->front();
    REQUIRE(own.expenses.size() == 2);
    CHECK(own.expenses[0].billed);
    CHECK_FALSE(own.expenses[1].billed);
    CHECK(own.expensesLeftOut == domain::Money{});
    REQUIRE(own.allowances.size() == 5);
    CHECK(own.allowances[0].day == kWeek.monday());
    CHECK(own.allowances[0].pay.band == "Koude");
    CHECK(own.allowances[0].pay.quantity == 480);

    REQUIRE(week.run());
    // Of a processed week what the run charged, with what was corrected laid over it.
    domain::AllowanceScheme scheme = listAllowances(office)->front();
    scheme.bands = domain::parseBands("band Koude: 9 euro an hour cold\n")->bands;
    REQUIRE(saveAllowances(office, scheme));
    REQUIRE(week.correct(sheet.id, [](auto& hours) {
        hours[0].worked = domain::Minutes{360};
        hours.erase(hours.begin() + 1);
    }));
    const auto cards = cardsOf(week);
    REQUIRE(cards);
    const Timecard& after = cards->front();
    REQUIRE(after.allowances.size() == 4);
    CHECK(after.allowances[0].pay.quantity == 360);
    CHECK(after.allowances[1].day == kWeek.monday() + std::chrono::days{2});
    CHECK(after.allowances[1].pay.charged == own.allowances[1].pay.charged);
    CHECK(after.expenses[0].settled);
}
