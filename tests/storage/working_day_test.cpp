// From client to invoice and figures: every repository of the day once, on both databases.
#include "tests/support/catch.h"
#include "tests/support/records.h"
#include "tests/support/test_database.h"

#include "storage/repositories/contact_moment_repository.h"
#include "storage/repositories/import_repository.h"
#include "storage/repositories/invoice_repository.h"
#include "storage/repositories/own_parameter_repository.h"
#include "storage/repositories/place_repository.h"
#include "storage/repositories/proposal_repository.h"
#include "storage/repositories/result_repository.h"
#include "storage/repositories/setting_repository.h"
#include "storage/repositories/target_repository.h"
#include "storage/repositories/timesheet_repository.h"

using namespace werkbalie;
using namespace werkbalie::domain;
using namespace werkbalie::storage;

namespace {

const IsoWeek kWeek = *IsoWeek::make(2026, 47);

/// A placement with an approved week of 8 hours on Monday.
struct Day {
    explicit Day(db::Connection& c) : connection(c), desk(test::openDesk(c)) {
        candidate = CandidateId{CandidateRepository(c).save(test::aCandidate(desk)).id};
        client = ClientId{ClientRepository(c).save(test::aClient(desk)).id};
        Vacancy wanted = test::aVacancy(desk, client);
        wanted.positions = 2;
        wanted.requirements = {{RequirementKind::Certificate, RequirementStrength::Hard, "VCA"}};
        vacancy = VacancyId{VacancyRepository(c).save(wanted).id};
        Placement p = test::aPlacement(desk, candidate, client);
        p.vacancy = vacancy;
        placement = PlacementId{PlacementRepository(c).save(p, test::kNow).id};
    }
    Timesheet sheet(TimesheetState state) const {
        Timesheet s;
        s.placement = placement;
        s.week = kWeek;
        s.state = state;
        TimeEntry entry;
        entry.day = kWeek.monday();
        entry.worked = Minutes{480};
        entry.startMinute = 540;
        entry.source = "import:1";
        s.entries = {entry};
        return s;
    }
    db::Connection& connection;
    test::Desk desk;
    CandidateId candidate;
    ClientId client;
    VacancyId vacancy;
    PlacementId placement;
};

} // namespace

TEST_CASE("agency, users, settings and own parameters are kept", "[storage][day]") {
    test::TestDatabase database(GENERATE(from_range(test::dialects())));
    db::Connection& c = database.connection();
    const test::Desk desk = test::openDesk(c);
    AgencyRepository agencies(c);
    Agency agency{.name = "Werk BV", .kvk = "12345678", .vatId = "", .isDemo = true};
    agency.whkWga = Percentage::fromUnits(12'300);
    agencies.save(agency);
    agency.version = 1;
    CHECK(agencies.load() == agency);
    CHECK(agencies.save(agency).version == 2);
    CHECK(agencies.save(agency).conflict);
    CHECK(agencies.branches().at(0).name == "Utrecht");

    UserRepository users(c);
    users.setPasswordHash(desk.consultant, "$argon2id$x");
    CHECK(users.byLogin("anna")->passwordHash == "$argon2id$x");
    CHECK(users.byLogin("anna")->user == users.find(desk.consultant));
    CHECK_FALSE(users.byLogin("nobody"));

    SettingRepository settings(c);
    settings.set(desk.consultant, "columns", "1");
    settings.set(desk.consultant, "columns", "2");
    CHECK(settings.get(desk.consultant, "columns") == "2");
    CHECK(settings.all(desk.consultant).size() == 1);

    OwnParameterRepository own(c);
    own.save({"whk", 1'230'000, "percent", {makeDate(2026, 1, 1)}, "beschikking"});
    own.save(
        {"whk", 1'240'000, "percent", {makeDate(2026, 1, 1), makeDate(2027, 1, 1)}, "herzien"});
    REQUIRE(own.all().size() == 1);
    CHECK(own.parameters().at(0).value == 1'240'000);
    own.remove("whk", makeDate(2026, 1, 1));
    CHECK(own.all().empty());
}

TEST_CASE("clients and vacancies are listed with what is going on", "[storage][day]") {
    test::TestDatabase database(GENERATE(from_range(test::dialects())));
    const Day day(database.connection());
    ClientRepository clients(day.connection);
    VacancyRepository vacancies(day.connection);
    Contact contact;
    contact.client = day.client;
    contact.person.name = {"Els", "", "Smit"};
    contact.isMain = true;
    clients.saveContact(contact);
    contact.person.name.last = "Tweede";
    clients.saveContact(contact);
    ContactMomentRepository moments(day.connection);
    ContactMoment moment;
    moment.subject = SubjectKind::Client;
    moment.client = day.client;
    moment.consultant = day.desk.consultant;
    moment.at = test::kNow;
    moment.nextAction = "Terugbellen";
    moment.nextActionOn = makeDate(2026, 11, 25);
    moments.save(moment);

    const auto rows = clients.rows({.today = makeDate(2026, 11, 24), .text = "logis"});
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].mainContact == "Els Tweede");
    CHECK(rows[0].nextAction == "Terugbellen");
    CHECK(rows[0].activePlacements == 1);
    CHECK(clients.contacts(day.client).at(1).isMain == false);
    CHECK(moments.openActions(makeDate(2026, 11, 25), day.desk.consultant).size() == 1);
    CHECK(moments.openActions(makeDate(2026, 11, 24), {}).empty());
    CHECK(moments.ofClient(day.client).at(0).subjectName == "Logistiek BV");
    CHECK(moments.recent(5).size() == 1);

    CHECK(vacancies.find(day.vacancy)->requirements.at(0).name == "VCA");
    CHECK(vacancies.rows({.text = "order logistiek"}).at(0).openPositions == 1);
    Vacancy shifted = *vacancies.find(day.vacancy);
    CHECK(shifted.weights == MatchWeights{});
    shifted.shifts = WorkShift::kNight | WorkShift::kWeekend;
    shifted.weights.wage = 40;
    shifted.weights.distance = 0;
    vacancies.save(shifted);
    CHECK(vacancies.find(day.vacancy)->shifts == shifted.shifts);
    CHECK(vacancies.all().at(0).weights == shifted.weights);
    Client renamed = *clients.find(day.client);
    renamed.name = "Opslag NV";
    clients.save(renamed);
    CHECK(vacancies.rows({.text = "opslag"}).size() == 1);
    CHECK(vacancies.rows({.text = "logistiek"}).empty());
    CHECK(vacancies.all(VacancyStatus::Open).size() == 1);
    CHECK(vacancies.filledPositions(day.vacancy) == 1);

    TariffAgreement agreement;
    agreement.client = day.client;
    agreement.occupation = "Orderpicker";
    agreement.validity = {makeDate(2026, 1, 1), makeDate(2027, 1, 1)};
    clients.saveAgreement(agreement);
    CHECK(clients.agreements(day.client).size() == 1);
    CHECK(clients.agreementsEnding({makeDate(2026, 12, 31), makeDate(2027, 1, 2)}).size() == 1);
}

TEST_CASE("a proposal is made once and moves under its version", "[storage][day]") {
    test::TestDatabase database(GENERATE(from_range(test::dialects())));
    const Day day(database.connection());
    ProposalRepository proposals(day.connection);
    Proposal proposal;
    proposal.vacancy = day.vacancy;
    proposal.candidate = day.candidate;
    proposal.consultant = day.desk.consultant;
    proposal.stage = ProposalStage::Proposed;
    proposal.scoreInTenths = 870;
    proposal.changedAt = test::kNow;
    proposal.id = ProposalId{proposals.save(proposal).id};
    proposal.version = 1;

    CHECK(proposals.find(proposal.id) == proposal);
    CHECK(proposals.findFor(day.vacancy, day.candidate) == proposal);
    CHECK(proposals.ofVacancy(day.vacancy).at(0).candidateName == "Jan van den Berg");
    CHECK(proposals.ofCandidate(day.candidate).at(0).clientName == "Logistiek BV");
    CHECK(proposals.waitingSince(test::kNow + std::chrono::hours{1}).size() == 1);
    CHECK(proposals.waitingSince(test::kNow).empty());
    proposal.version = 0;
    CHECK_THROWS_AS(proposals.save(proposal), db::Error);
}

TEST_CASE("placements are found by what they are active in", "[storage][day]") {
    test::TestDatabase database(GENERATE(from_range(test::dialects())));
    const Day day(database.connection());
    PlacementRepository placements(day.connection);
    Placement ended = *placements.find(day.placement);
    ended.period.until = makeDate(2026, 11, 21);
    placements.save(ended, test::kNow);

    const auto count = [&](const PlacementQuery& query) { return placements.rows(query).size(); };
    CHECK(count({.text = "logis", .client = day.client}) == 1);
    CHECK(count({.text = "elders"}) == 0);
    CHECK(count({.activeIn = kWeek.days()}) == 1);
    CHECK(count({.activeIn = kWeek.plusWeeks(1).days()}) == 0);
    CHECK(count({.endingIn = DateRange{makeDate(2026, 11, 20), makeDate(2026, 11, 21)}}) == 1);
    CHECK(count({.endingIn = DateRange{makeDate(2026, 11, 21), makeDate(2026, 11, 22)}}) == 0);
}

TEST_CASE("a week of hours becomes a statement, an invoice and figures", "[storage][day]") {
    test::TestDatabase database(GENERATE(from_range(test::dialects())));
    const Day day(database.connection());
    ImportRepository(day.connection)
        .create({.id = {},
                 .kind = "timesheets",
                 .fileName = "uren.csv",
                 .user = day.desk.consultant,
                 .at = test::kNow});
    TimesheetRepository sheets(day.connection);
    InvoiceRepository invoices(day.connection);
    REQUIRE(sheets.week({.week = kWeek}).size() == 1);
    CHECK(sheets.counts(kWeek).missing == 1);
    const TimesheetId id{sheets.save(day.sheet(TimesheetState::Ready)).id};
    CHECK(sheets.unapproved(kWeek) == std::vector{UnapprovedSheets{kWeek, 1}});
    CHECK(sheets.unapproved(kWeek.plusWeeks(1)) == sheets.unapproved(kWeek)); // told by week
    CHECK(sheets.unapproved(kWeek.plusWeeks(-1)).empty());
    CHECK(sheets.billable(kWeek).empty());
    CHECK(sheets.sheetsOfImport(ImportId{1}) == std::vector{id});
    Timesheet approved = *sheets.find(id);
    approved.state = TimesheetState::Approved;
    CHECK_FALSE(sheets.save(approved).conflict);
    CHECK(sheets.save(approved).conflict);
    const WeekQuery own{.week = kWeek, .client = day.client, .branch = day.desk.branch};
    CHECK(sheets.week(own).at(0).sheet.entries.size() == 1);
    CHECK(sheets.week({.week = kWeek, .branch = day.desk.branch}).at(0).sheet == *sheets.find(id));
    CHECK(sheets.week({.week = kWeek, .client = ClientId{day.client.value + 1}}).empty());
    CHECK(sheets.week({.week = kWeek, .branch = BranchId{day.desk.branch.value + 1}}).empty());
    CHECK(sheets.countUsedOfImport(ImportId{1}) == 1);

    const auto entries = sheets.billable(kWeek);
    REQUIRE(entries.size() == 1);
    const WeeklyRunId run = invoices.createRun(
        {.id = {}, .week = kWeek, .user = day.desk.consultant, .at = test::kNow});
    sheets.markProcessed(run, entries);
    auto statements = wageStatements(entries);
    auto bills = domain::invoices(entries, Percentage::fromUnits(210'000));
    REQUIRE(bills.size() == 1);
    CHECK(invoices.nextNumber("invoice", 2026) == 1);
    CHECK(invoices.nextNumber("invoice", 2026) == 2);
    CHECK(invoices.nextNumber("invoice", 2027) == 1);
    bills[0].number = "2026-00001";
    bills[0].clientName = "Logistiek BV";
    bills[0].issuedOn = makeDate(2026, 11, 24);
    bills[0].dueOn = makeDate(2026, 12, 8);
    bills[0].week = kWeek;
    bills[0].id = invoices.saveInvoice(run, bills[0]);
    statements[0].id = invoices.saveStatement(run, statements[0]);

    CHECK(invoices.findByNumber("2026-00001") == bills[0]);
    CHECK(invoices.list({.client = day.client, .week = kWeek}).size() == 1);
    CHECK(invoices.invoicesOfRun(run).at(0) == bills[0]);
    CHECK(invoices.statementsOfWeek(kWeek).at(0) == statements[0]);
    CHECK(invoices.findStatement(statements[0].id)->week == kWeek);
    CHECK(invoices.runs().size() == 1);
    CHECK(sheets.billable(kWeek).empty());
    CHECK(sheets.find(id)->state == TimesheetState::Processed);
    CHECK(sheets.find(id)->entries.at(0).run == run);
    CHECK(sheets.entriesIn(kWeek.days()).size() == 1);
    CHECK(database.database().verifyIntegrity().empty());

    ResultRepository results(day.connection);
    const ResultFilter november{.days = {makeDate(2026, 11, 1), makeDate(2026, 12, 1)}};
    std::vector<std::int64_t> values;
    for (const ResultRow& row : results.figures(november)) {
        values.push_back(row.value);
    }
    // one candidate, one placement, 480 minutes, 8 x 30.00 and 8 x (30.00 - 24.00)
    CHECK(values == std::vector<std::int64_t>{1, 1, 480, 24'000, 4'800});
    CHECK(results.rowsBehind(november, ResultMeasure::Margin).at(0).what == "2026-00001");
    CHECK(results.figures({.days = kWeek.plusWeeks(1).days()}).empty());

    Timesheet corrected = *sheets.find(id);
    TimeEntry correction = corrected.entries.at(0);
    correction.run.reset();
    correction.worked = Minutes{-60};
    correction.correction = true;
    corrected.entries.push_back(correction);
    sheets.save(corrected);
    CHECK(sheets.billable(kWeek).size() == 1);
    CHECK(sheets.find(id)->entries.size() == 2);
}

TEST_CASE("an import of hours can be taken back while it is open", "[storage][day]") {
    test::TestDatabase database(GENERATE(from_range(test::dialects())));
    const Day day(database.connection());
    ImportRepository imports(day.connection);
    const ImportId import = imports.create({.id = {},
                                            .kind = "timesheets",
                                            .fileName = "uren.csv",
                                            .user = day.desk.consultant,
                                            .at = test::kNow});
    TimesheetRepository sheets(day.connection);
    const auto ids = sheets.insertMany(std::vector{day.sheet(TimesheetState::Open)});
    CHECK(sheets.findMany(ids).at(0).entries.size() == 1);
    CHECK(sheets.countUsedOfImport(import) == 0);
    CHECK(sheets.deleteByImport(import) == 1);
    imports.markUndone(import, test::kNow);
    imports.setCounts(import, 1, 0);

    CHECK(sheets.findFor(day.placement, kWeek)->entries.empty());
    CHECK(imports.all().at(0).batch.undoneAt == test::kNow);
    imports.rememberMapping("timesheets", "a|b", "x");
    imports.rememberMapping("timesheets", "a|b", "y");
    CHECK(imports.mapping("timesheets", "a|b") == "y");
}

TEST_CASE("places and targets are replaced, not doubled", "[storage][day]") {
    test::TestDatabase database(GENERATE(from_range(test::dialects())));
    db::Connection& c = database.connection();
    const test::Desk desk = test::openDesk(c);
    PlaceRepository places(c);
    const std::vector<Place> two = {
        {.postcode = "3511", .name = "Utrecht", .at = {52'090'000, 5'120'000}},
        {.postcode = "35", .name = "Utrecht e.o.", .at = {52'090'000, 5'120'000}}};
    places.replaceAll(two);
    CHECK(places.replaceAll(two) == 2);
    CHECK(places.count() == 2);
    CHECK(places.byPostcode("35").at(0).precision == PlacePrecision::Region);
    CHECK(places.byName("UTRECHT").at(0).precision == PlacePrecision::Postcode);
    CHECK(places.all().size() == 2);

    TargetRepository targets(c);
    Target target;
    target.branch = desk.branch;
    target.consultant = desk.consultant;
    target.measure = ResultMeasure::Placements;
    target.quarter = "2026-Q4";
    target.value = 5;
    targets.set(target);
    target.value = 8;
    targets.set(target);
    REQUIRE(targets.ofQuarter("2026-Q4").size() == 1);
    CHECK(targets.ofQuarter("2026-Q4")[0].value == 8);
}
