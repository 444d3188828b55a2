// The way of a week: ready with a reason per row, approved with proof, locked, corrected under its
// own terms, and two clerks at once.
#include "app/administration/hours_process.h"

#include "app/administration/allowances.h"
#include "app/administration/hours_locks.h"
#include "app/administration/hours_missing.h"
#include "app/administration/week_corrections.h"
#include "domain/administration/week/cell_conflicts.h"
#include "storage/repositories/placement_repository.h"
#include "storage/repositories/timesheet_repository.h"
#include "tests/app/other_desk.h"
#include "tests/app/second_placement.h"

#include <atomic>
#include <thread>

using namespace werkbalie;
using namespace werkbalie::app;
using namespace werkbalie::test;

namespace {

domain::HoursProof signedPaper() {
    return {.kind = domain::ProofKind::SignedPaper,
            .reference = "briefje 47",
            .approvedOn = domain::makeDate(2026, 11, 23),
            .approvedBy = "M. de Wit"};
}

domain::Timesheet sheetWith(domain::PlacementId placement,
                            std::initializer_list<const char*> days) {
    domain::Timesheet sheet;
    sheet.placement = placement;
    sheet.week = kWeek;
    int day = 0;
    for (const char* cell : days) {
        const auto hours = domain::parseHours(cell).value();
        if (hours.worked > domain::Minutes{0}) {
            sheet.entries.push_back(domain::typedEntry(hours,
                                                       kWeek.monday() + std::chrono::days{day},
                                                       domain::Percentage::fromUnits(1'000'000)));
        }
        ++day;
    }
    return sheet;
}

/// What two clerks at once ran into; assertions are for the test's own thread.
struct Meetings {
    std::atomic<int> cells = 0;
    std::atomic<int> failures = 0;
};

/// Saves one more quarter of an hour on its own day until it is stored, joining what the other did.
void enterRounds(Context context, domain::PlacementId placement, int day, Meetings& met) {
    const domain::Date date = kWeek.monday() + std::chrono::days{day};
    for (int round = 1; round <= 10; ++round) {
        domain::Timesheet base = loadWeek(context, {.week = kWeek})->at(0).sheet;
        for (;;) {
            domain::Timesheet mine = base;
            mine.placement = placement;
            mine.week = kWeek;
            std::erase_if(mine.entries, [&](const auto& entry) { return entry.day == date; });
            mine.entries.push_back(domain::typedEntry({.worked = domain::Minutes{15 * round}}, date,
                                                      domain::Percentage::fromUnits(1'000'000)));
            const auto saved = saveWeek(context, {mine});
            if (saved && saved->conflicts.empty()) {
                break;
            }
            if (!saved) {
                ++met.failures;
                return;
            }
            const domain::Timesheet& theirs = saved->conflicts.front();
            met.cells += static_cast<int>(domain::cellConflicts(mine, base, theirs).size());
            base = domain::joined(mine, base, theirs);
            base.version = theirs.version;
            base.id = theirs.id;
        }
    }
}

ProcessRow rowOf(Context& context) {
    const auto rows = loadProcess(context, {.week = kWeek});
    REQUIRE(rows);
    REQUIRE(rows->size() == 1);
    return rows->front();
}

} // namespace

TEST_CASE("a week becomes ready and approved with its proof, and is taken back with a reason",
          "[hours-process]") {
    WorkingWeek week(GENERATE(from_range(dialects())));
    const auto placed = week.place();
    (void)week.save(sheetWith(placed.id, {"8", "8", "8", "8", "8"}));
    Context office = week.agency.as(domain::Role::BackOffice);
    CHECK(rowOf(office).complete.isComplete());
    const auto ready = markReady(office, {.filter = {.week = kWeek}});
    REQUIRE(ready);
    CHECK(ready->done == 1);
    CHECK(ready->refused.empty());

    const auto without = approveWithProof(office, {.filter = {.week = kWeek}, .proof = {}});
    CHECK(without.error().key == "proof.approver_missing");
    const auto approved =
        approveWithProof(office, {.filter = {.week = kWeek}, .proof = signedPaper()});
    REQUIRE(approved);
    CHECK(approved->done == 1);
    CHECK(rowOf(office).approval->proof == signedPaper());
    CHECK(rowOf(office).row.sheet.state == domain::TimesheetState::Approved);

    CHECK(takeBack(office, {.filter = {.week = kWeek}}).error().key == "timesheet.reason_missing");
    const auto back = takeBack(office, {.filter = {.week = kWeek}, .reason = "verkeerde dag"});
    REQUIRE(back);
    CHECK(back->done == 1);
    CHECK_FALSE(rowOf(office).approval);
    CHECK(rowOf(office).row.sheet.reason == "verkeerde dag");
}

TEST_CASE("what one client said yes to approves nothing of another", "[hours-process]") {
    WorkingWeek week(GENERATE(from_range(dialects())));
    const auto placed = week.place();
    Context office = week.agency.as(domain::Role::BackOffice);
    const domain::ClientId bakery = [&] {
        db::Transaction transaction(week.agency.connection());
        domain::Client client = aClient().of(week.agency.branch(), office.user.id);
        client.name = "Bakkerij Smit";
        client.stage = domain::ClientStage::Active;
        const domain::ClientId id{
            storage::ClientRepository(week.agency.connection()).save(client).id};
        transaction.commit();
        return id;
    }();
    const auto second = placeBeside(week, placed, bakery);
    (void)week.save(sheetWith(placed.id, {"8", "8", "", "", ""}));
    (void)week.save(sheetWith(second.id, {"", "", "8", "8", ""}));
    REQUIRE(markReady(office, {.filter = {.week = kWeek}})->done == 2);

    const auto all = approveWithProof(office, {.filter = {.week = kWeek}, .proof = signedPaper()});
    REQUIRE_FALSE(all);
    CHECK(all.error().key == "proof.many_clients");
    CHECK(all.error().values == domain::MessageValues{{"count", "2"}});
    for (const auto& row : loadProcess(office, {.week = kWeek}).value()) {
        CHECK(row.row.sheet.state == domain::TimesheetState::Ready);
        CHECK_FALSE(row.approval);
    }
    CHECK(approveWithProof(office,
                           {.filter = {.week = kWeek, .client = bakery}, .proof = signedPaper()})
              ->done == 1);
    CHECK(approveWithProof(office, {.filter = {.week = kWeek}, .proof = signedPaper()})->done ==
          1); // only the other one waits now
    REQUIRE(takeBack(office, {.filter = {.week = kWeek}, .reason = "nog eens"})->done == 2);
    REQUIRE(markReady(office, {.filter = {.week = kWeek}})->done == 2);
    const auto own = domain::agencyProof(office.user.displayName, office.clock.today());
    CHECK(approveWithProof(office, {.filter = {.week = kWeek}, .proof = own})->done == 2);
}

TEST_CASE("a row with open warnings stays, says why, and goes on once they are accepted",
          "[hours-process]") {
    WorkingWeek week(GENERATE(from_range(dialects())));
    const auto placed = week.place();
    (void)week.save(sheetWith(placed.id, {"10", "8", "8", "8", "8"}));
    Context office = week.agency.as(domain::Role::BackOffice);
    const auto refused = markReady(office, {.filter = {.week = kWeek}});
    REQUIRE(refused);
    CHECK(refused->done == 0);
    REQUIRE(refused->refused.size() == 1);
    CHECK(refused->refused[0].why.key == "hours.warnings_open");
    CHECK(refused->refused[0].workerName == "Berg, Jan van den");
    REQUIRE(refused->refused[0].findings.size() == 1); // the warning itself, not their number alone
    CHECK(refused->refused[0].findings[0].rule == "hours.more_than_agreed");

    const ProcessRow row = rowOf(office);
    REQUIRE(row.findings.size() == 1);
    const auto& finding = row.findings[0].finding;
    CHECK(finding.rule == "hours.more_than_agreed");
    CHECK(acceptWarning(office, {row.row.sheet.id, finding.rule, finding.where, " "}).error().key ==
          "finding.reason_missing");
    REQUIRE(
        acceptWarning(office, {row.row.sheet.id, finding.rule, finding.where, "inventarisatie"}));
    const ProcessRow after = rowOf(office);
    REQUIRE(after.findings[0].accepted);
    CHECK(after.findings[0].accepted->reason == "inventarisatie");
    CHECK(after.openWarnings() == 0);
    CHECK(markReady(office, {.filter = {.week = kWeek}})->done == 1);
}

TEST_CASE("what the agency determined itself says so, and warnings stop that as well",
          "[hours-process]") {
    WorkingWeek week(GENERATE(from_range(dialects())));
    const auto placed = week.place();
    auto sheet = week.save(sheetWith(placed.id, {"8", "8", "8", "8", "8"}));
    Context office = week.agency.as(domain::Role::BackOffice);
    REQUIRE(markReady(office, {.filter = {.week = kWeek}})->done == 1);
    sheet = loadWeek(office, {.week = kWeek})->at(0).sheet;
    sheet.entries[0].worked = domain::Minutes{600}; // changed after it was made ready
    sheet = week.save(sheet);
    const ApproveQuery own{.filter = {.week = kWeek},
                           .proof =
                               domain::agencyProof(office.user.displayName, office.clock.today())};
    const auto refused = approveWithProof(office, own);
    REQUIRE(refused);
    CHECK(refused->done == 0);
    REQUIRE(refused->refused.size() == 1);
    CHECK(refused->refused[0].why.key == "hours.warnings_open");
    const auto finding = rowOf(office).findings.at(0).finding;
    REQUIRE(acceptWarning(office, {sheet.id, finding.rule, finding.where, "inventarisatie"}));
    CHECK(approveWithProof(office, own)->done == 1);
    const auto proof = loadWeek(office, {.week = kWeek})->at(0).proof;
    REQUIRE(proof);
    CHECK(proof->kind == domain::ProofKind::Agency);
    CHECK(proof->approvedBy == office.user.displayName);
}

TEST_CASE("an accepted warning is asked again after the hours changed", "[hours-process]") {
    WorkingWeek week(GENERATE(from_range(dialects())));
    const auto placed = week.place();
    auto sheet = week.save(sheetWith(placed.id, {"10", "8", "8", "8", "8"}));
    Context office = week.agency.as(domain::Role::BackOffice);
    const auto finding = rowOf(office).findings.at(0).finding;
    REQUIRE(acceptWarning(office, {sheet.id, finding.rule, finding.where, "eenmalig"}));
    sheet.entries[0].worked = domain::Minutes{660};
    (void)week.save(sheet);
    CHECK(rowOf(office).openWarnings() == 1);
}

TEST_CASE("a locked week lets nothing through, and opens by right and reason", "[hours-process]") {
    WorkingWeek week(GENERATE(from_range(dialects())));
    const auto placed = week.place();
    const auto sheet = week.save(sheetWith(placed.id, {"8", "8", "8", "8", "8"}));
    Context office = week.agency.as(domain::Role::BackOffice);
    const LockedWeek ofClient{.week = kWeek, .client = week.client};
    REQUIRE(lockHours(office, ofClient));
    CHECK(lockHours(office, ofClient).error().key == "hours.already_locked");
    CHECK(rowOf(office).locked);

    const auto saved = saveWeek(office, {sheet});
    REQUIRE(saved);
    CHECK(saved->saved.empty());
    CHECK(saved->findings.at(0).second.at(0).rule == "hours.week_locked");
    CHECK(markReady(office, {.filter = {.week = kWeek}})->refused.at(0).why.key ==
          "hours.week_locked");
    Context desk = week.agency.as(domain::Role::Consultant);
    CHECK(unlockHours(desk, ofClient, "toch").error().key == "rights.missing");
    Context manager = week.agency.as(domain::Role::Manager);
    const bool mayUnlock = domain::mayDo(domain::Role::Manager, domain::Right::UnlockHours);
    Context& opener = mayUnlock ? manager : office;
    CHECK(unlockHours(opener, ofClient, " ").error().key == "hours.unlock_reason_missing");
    REQUIRE(unlockHours(opener, ofClient, "vergeten uren"));
    CHECK(saveWeek(office, {sheet})->saved.size() == 1);
    CHECK(unlockHours(opener, ofClient, "nog eens").error().key == "hours.not_locked");
}

TEST_CASE("who is missing is asked for, with the days, in words", "[hours-process]") {
    WorkingWeek week(GENERATE(from_range(dialects())));
    const auto placed = week.place();
    (void)week.save(sheetWith(placed.id, {"8", "8", "", "8", ""}));
    Context office = week.agency.as(domain::Role::BackOffice);
    const auto missing = missingHours(office, {.week = kWeek}, Language::Dutch);
    REQUIRE(missing);
    REQUIRE(missing->size() == 1);
    REQUIRE(missing->front().workers.size() == 1);
    const auto& worker = missing->front().workers.front();
    CHECK(worker.complete.missingDays.size() == 2);
    CHECK(worker.reminder.subject == "Uw uren van week 47");
    CHECK(worker.reminder.body.find("wo 18-11, vr 20-11") != std::string::npos);
    CHECK(worker.reminder.body.find('{') == std::string::npos);
    CHECK(missing->front().reminder.body.find("Berg, Jan van den: wo 18-11, vr 20-11 "
                                              "(verwacht 40 uur, ontvangen 24 uur)") !=
          std::string::npos);
    const auto english = missingHours(office, {.week = kWeek}, Language::English);
    CHECK(english->front().workers.front().reminder.body.find("Wed 18-11, Fri 20-11") !=
          std::string::npos);
    (void)week.save([&] {
        auto complete = loadWeek(office, {.week = kWeek})->at(0).sheet;
        const auto whole = sheetWith(placed.id, {"8", "8", "8", "8", "8"});
        complete.entries = whole.entries;
        return complete;
    }());
    CHECK(missingHours(office, {.week = kWeek}, Language::Dutch)->empty());
}

TEST_CASE("a correction goes by the wage, tariff and parameters of its week", "[hours-process]") {
    WorkingWeek week(GENERATE(from_range(dialects())));
    const auto placed = week.place();
    const auto sheet = week.save(sheetWith(placed.id, {"8", "8", "8", "8", "z8@94"}));
    week.approve(sheet.id);
    REQUIRE(week.run());

    // Afterwards everything becomes dearer: the placement, and the law itself.
    storage::PlacementRepository placements(week.agency.connection());
    auto dearer = placements.find(placed.id).value();
    dearer.wage = domain::HourlyRate::fromUnits(200'000);
    dearer.tariff = domain::HourlyRate::fromUnits(400'000);
    {
        db::Transaction transaction(week.agency.connection());
        REQUIRE_FALSE(placements.save(dearer, week.agency.clock.now()).conflict);
        transaction.commit();
    }
    week.agency.parameters =
        week.agency.parameters.withOverride("sick.law.percent", 100'000'000).value();

    Context office = week.agency.as(domain::Role::BackOffice);
    const WeekRow row = loadWeek(office, {.week = kWeek})->at(0);
    CHECK(row.wage == domain::HourlyRate::fromUnits(160'000)); // shown as it was paid
    CHECK(row.tariff == domain::HourlyRate::fromUnits(300'000));
    CHECK(loadWeek(office, {.week = kWeek.plusWeeks(1)})->at(0).wage == dearer.wage);
    auto stored = row.sheet;
    WeekCorrection correction{.sheet = stored.id,
                              .version = stored.version,
                              .wanted = sheetWith(placed.id, {"9", "8", "8", "8", "z8@94"}).entries,
                              .reason = "uur vergeten"};
    CHECK(previewCorrection(office, correction)->size() == 1);
    const auto corrected = correctWeek(office, correction);
    REQUIRE(corrected);
    const auto line = std::ranges::find_if(corrected->entries,
                                           [](const auto& entry) { return entry.correction; });
    REQUIRE(line != corrected->entries.end());
    CHECK(line->worked == domain::Minutes{60});
    CHECK(correctWeek(office, correction).error().key == "timesheet.changed_meanwhile");

    const auto report = week.run(kWeek.plusWeeks(1));
    REQUIRE(report);
    CHECK(report->statements.at(0).gross == domain::Money::fromCents(1'600));
    CHECK(report->invoices.at(0).net == domain::Money::fromCents(3'000));
}

TEST_CASE("a correction needs a reason and a difference", "[hours-process]") {
    WorkingWeek week(GENERATE(from_range(dialects())));
    const auto placed = week.place();
    const auto sheet = week.save(sheetWith(placed.id, {"8", "8", "8", "8", "8"}));
    Context office = week.agency.as(domain::Role::BackOffice);
    WeekCorrection correction{
        .sheet = sheet.id, .version = sheet.version, .wanted = sheet.entries, .reason = "toets"};
    CHECK(correctWeek(office, correction).error().key == "timesheet.not_processed");
    week.approve(sheet.id);
    REQUIRE(week.run());
    correction.version = loadWeek(office, {.week = kWeek})->at(0).sheet.version;
    CHECK(correctWeek(office, correction).error().key == "correction.nothing_changes");
    correction.reason = " ";
    CHECK(correctWeek(office, correction).error().key == "correction.reason_missing");
}

TEST_CASE("a wage under the minimum of that day is not saved", "[hours-process]") {
    WorkingWeek week(GENERATE(from_range(dialects())));
    const auto placed = week.place();
    storage::PlacementRepository placements(week.agency.connection());
    auto cheap = placements.find(placed.id).value();
    cheap.wage = domain::HourlyRate::fromUnits(140'000);
    {
        db::Transaction transaction(week.agency.connection());
        (void)placements.save(cheap, week.agency.clock.now());
        transaction.commit();
    }
    Context office = week.agency.as(domain::Role::BackOffice);
    const auto saved = saveWeek(office, {sheetWith(placed.id, {"8"})});
    REQUIRE(saved);
    CHECK(saved->saved.empty());
    CHECK(saved->findings.at(0).second.at(0).rule == "below_minimum_wage");
}

TEST_CASE("two clerks on a server: the conflict comes back cell by cell, and nothing is lost",
          "[hours-process]") {
    if (!hasServer()) {
        return;
    }
    WorkingWeek week(db::Dialect::Postgres);
    const auto placed = week.place();
    const auto base = week.save(sheetWith(placed.id, {"8", "8", "8", "8", "8"}));
    OtherDesk other(week);
    Context hers = other.context();
    Context his = week.agency.as(domain::Role::BackOffice);

    auto first = loadWeek(hers, {.week = kWeek})->at(0).sheet;
    first.entries[0].worked = domain::Minutes{360};
    first.entries[1].worked = domain::Minutes{450};
    REQUIRE(saveWeek(hers, {first})->saved.size() == 1);

    auto mine = base; // loaded before she saved
    mine.entries[0].worked = domain::Minutes{420};
    mine.entries[2].worked = domain::Minutes{300};
    const auto answer = saveWeek(his, {mine});
    REQUIRE(answer);
    REQUIRE(answer->conflicts.size() == 1);
    const auto& theirs = answer->conflicts.front();
    const auto conflicts = domain::cellConflicts(mine, base, theirs);
    REQUIRE(conflicts.size() == 1);
    CHECK(conflicts[0].day == kWeek.monday());
    CHECK(conflicts[0].theirs.front().worked == domain::Minutes{360});

    const auto both = domain::joined(mine, base, theirs);
    REQUIRE(saveWeek(his, {both})->saved.size() == 1);
    const auto stored = loadWeek(hers, {.week = kWeek})->at(0).sheet;
    CHECK(stored.totalOn(kWeek.monday()) == domain::Minutes{360});
    CHECK(stored.totalOn(kWeek.monday() + std::chrono::days{1}) == domain::Minutes{450});
    CHECK(stored.totalOn(kWeek.monday() + std::chrono::days{2}) == domain::Minutes{300});
}

TEST_CASE("two clerks who begin the same week and go on at full speed lose no minute",
          "[hours-process]") {
    if (!hasServer()) {
        return;
    }
    WorkingWeek week(db::Dialect::Postgres);
    const auto placed = week.place();
    OtherDesk left(week);
    OtherDesk right(week);
    Meetings met;
    std::thread hers([&] { enterRounds(left.context(), placed.id, 0, met); });
    std::thread his([&] { enterRounds(right.context(), placed.id, 4, met); });
    hers.join();
    his.join();
    Context office = week.agency.as(domain::Role::BackOffice);
    const auto sheet = loadWeek(office, {.week = kWeek})->at(0).sheet;
    CHECK(sheet.totalOn(kWeek.monday()) == domain::Minutes{150});
    CHECK(sheet.totalOn(kWeek.monday() + std::chrono::days{4}) == domain::Minutes{150});
    CHECK(met.cells == 0); // they were never in the same cell
    CHECK(met.failures == 0);
}
