// From hours to money, with cents worked out by hand.
#include "app/administration/weekly_run.h"

#include "app/administration/sick_floor.h"
#include "app/maintenance.h"
#include "app/results/targets_report.h"
#include "domain/administration/week_value.h"
#include "domain/base/decimal.h"
#include "storage/repositories/invoice_repository.h"
#include "tests/app/working_week.h"

using namespace werkbalie;
using namespace werkbalie::app;
using namespace werkbalie::test;
using domain::Money;

namespace {

std::int64_t valueOf(const TargetsReport& report, domain::ResultMeasure measure) {
    return report.total.values.at(static_cast<std::size_t>(measure));
}

/// "1.290,00" without grouping, as the table writes it, back to cents or hundredths.
std::int64_t hundredths(const std::string& cell) {
    const auto units = domain::parseDutchDecimal(cell, 2);
    REQUIRE(units);
    return *units;
}

} // namespace

TEST_CASE("approved hours become a wage statement and an invoice, to the cent") {
    WorkingWeek week(GENERATE(from_range(dialects())));
    const auto placed = week.place();
    const auto sheet = week.save(WorkingWeek::fortyTwoHours(placed.id));
    week.approve(sheet.id);
    const auto report = week.run();
    REQUIRE(report);
    REQUIRE(report->statements.size() == 1);
    CHECK(report->statements[0].gross == Money::fromCents(688'00)); // 40 x 16.00 + 2 x 24.00
    REQUIRE(report->invoices.size() == 1);
    const auto& invoice = report->invoices[0];
    CHECK(invoice.number == "2026-00001");
    CHECK(invoice.net == Money::fromCents(1290'00)); // 40 x 30.00 + 2 x 45.00
    CHECK(invoice.vat == Money::fromCents(270'90));
    CHECK(invoice.total == Money::fromCents(1560'90));
    CHECK(invoice.dueOn - invoice.issuedOn == std::chrono::days{30});

    Context office = week.agency.as(domain::Role::BackOffice);
    const auto stored = loadInvoice(office, "2026-00001");
    REQUIRE(stored);
    CHECK(stored->invoice == invoice);
    CHECK(stored->client.name == "Logistiek Noord B.V.");
    CHECK(listWageStatements(office, kWeek)->size() == 1);
}

TEST_CASE("sick hours at seventy percent are saved, and paid at the minimum wage") {
    WorkingWeek week(GENERATE(from_range(dialects())));
    domain::Timesheet sheet;
    sheet.placement = week.place().id;
    sheet.week = kWeek;
    domain::TimeEntry sick;
    sick.day = kWeek.monday();
    sick.type = domain::HourType::Sickness;
    sick.payPercentage = domain::Percentage::fromUnits(700'000);
    sick.worked = domain::Minutes{480};
    sheet.entries.push_back(sick);
    const auto saved = week.save(sheet);
    week.approve(saved.id);
    const auto report = week.run();
    REQUIRE(report);
    CHECK(report->invoices.empty());
    REQUIRE(report->statements.size() == 1);
    const auto& line = report->statements[0].lines.at(0);
    CHECK(line.rate == domain::HourlyRate::fromUnits(149'900)); // 70 % of 16.00 is 11.20
    CHECK(line.label.find("minimumloon") != std::string::npos);
    CHECK(report->statements[0].gross == domain::Money::fromCents(119'92));
}

TEST_CASE("what a week costs of raised sick pay is what the run books of it") {
    struct Case {
        const char* what;
        domain::Date born;
        int age;
        bool apprentice;
        std::int64_t wage;
        std::int64_t cents; ///< that six sick hours on Monday and on Wednesday are raised by
    };
    const auto each = GENERATE(from_range(std::vector<Case>{
        {"12 x (14.99 - 11.20)", domain::makeDate(1990, 3, 14), 36, false, 160'000, 45'48},
        {"12 x (8.99 - 7.00)", domain::makeDate(2007, 3, 14), 19, false, 100'000, 23'88},
        {"12 x (7.87 - 7.00)", domain::makeDate(2007, 3, 14), 19, true, 100'000, 10'44},
        {"6 x (11.99 - 10.50) + 6 x (14.99 - 10.50)", domain::makeDate(2005, 11, 18), 20, false,
         150'000, 35'88}}));
    INFO(each.what);
    WorkingWeek week(GENERATE(from_range(dialects())));
    {
        db::Transaction transaction(week.agency.connection());
        storage::CandidateRepository workers(week.agency.connection());
        auto worker = workers.find(week.candidate).value();
        worker.birthDate = each.born;
        REQUIRE_FALSE(workers.save(worker).conflict);
        transaction.commit();
    }
    auto wanted = week.wanted();
    wanted.tariff.grossHourlyWage = domain::HourlyRate::fromUnits(each.wage);
    wanted.tariff.age = each.age;
    wanted.tariff.bbl = each.apprentice;
    Context desk = week.agency.as(domain::Role::Consultant);
    const auto placed = createPlacement(desk, wanted);
    REQUIRE(placed);
    domain::Timesheet sheet;
    sheet.placement = placed->record.id;
    sheet.week = kWeek;
    for (const int day : {0, 2}) {
        domain::TimeEntry sick;
        sick.day = kWeek.monday() + std::chrono::days{day};
        sick.type = domain::HourType::Sickness;
        sick.payPercentage = domain::Percentage::fromUnits(700'000);
        sick.worked = domain::Minutes{360};
        sheet.entries.push_back(sick);
    }
    (void)week.save(sheet);

    Context manager = week.agency.as(domain::Role::Manager);
    const auto rows = loadWeek(manager, {.week = kWeek}).value();
    REQUIRE(rows.size() == 1);
    const auto floors = sickFloorsOf(manager, rows);
    domain::WeekPrices prices{.wage = rows[0].wage,
                              .tariff = rows[0].tariff,
                              .costPrice = rows[0].wage, // so that cost is the wage that is paid
                              .rates = {},
                              .basis = {},
                              .sickFloors = floors.at(rows[0].placement)};
    const auto value = domain::weekValue(rows[0].sheet, prices);
    CHECK(value.total().sickRaise == Money::fromCents(each.cents));

    week.approve(rows[0].sheet.id);
    const auto report = week.run();
    REQUIRE(report);
    Money booked = report->statements.at(0).gross;
    for (const auto& entry : rows[0].sheet.entries) { // less what the part of the wage came to
        domain::BillableEntry plain;
        plain.entry = entry;
        plain.wage = rows[0].wage;
        booked -= domain::wageAmount(plain);
    }
    CHECK(value.total().sickRaise == booked);
    CHECK(value.total().cost == booked);
}

TEST_CASE("a dry run writes nothing, a second run finds nothing left") {
    WorkingWeek week(GENERATE(from_range(dialects())));
    const auto placed = week.place();
    week.approve(week.save(WorkingWeek::fortyTwoHours(placed.id)).id);
    Context office = week.agency.as(domain::Role::BackOffice);
    NoProgress none;
    const auto dry = runWeek(office, kWeek, RunMode::DryRun, none);
    REQUIRE(dry);
    CHECK_FALSE(dry->run.isValid());
    CHECK(dry->invoices.at(0).total == Money::fromCents(1560'90));
    CHECK(listInvoices(office, {})->empty());
    REQUIRE(week.run());
    const auto again = week.run();
    REQUIRE_FALSE(again);
    CHECK(again.error().key == "run.nothing_to_process");
    CHECK(listInvoices(office, {})->size() == 1);
}

TEST_CASE("a run that is stopped leaves nothing behind, not even a number") {
    WorkingWeek week(GENERATE(from_range(dialects())));
    const auto placed = week.place();
    week.approve(week.save(WorkingWeek::fortyTwoHours(placed.id)).id);
    struct StopAtTheEnd final : Progress {
        void step(std::int64_t done, std::int64_t total) override { stop = done == total; }
        [[nodiscard]] bool stopRequested() const override { return stop; }
        bool stop = false;
    } stopping;
    Context office = week.agency.as(domain::Role::BackOffice);
    const auto stopped = runWeek(office, kWeek, RunMode::Book, stopping);
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().key == "run.stopped");
    CHECK(listInvoices(office, {})->empty());
    const auto run = week.run();
    REQUIRE(run);
    CHECK(run->invoices.at(0).number == "2026-00001");
}

TEST_CASE("open hours wait, and the report says how many") {
    WorkingWeek week(GENERATE(from_range(dialects())));
    const auto placed = week.place();
    (void)week.save(WorkingWeek::fortyTwoHours(placed.id));
    const auto refused = week.run();
    REQUIRE_FALSE(refused);
    CHECK(refused.error().key == "run.nothing_to_process");
}

TEST_CASE("a processed week is corrected beside what was paid, in the next run") {
    WorkingWeek week(GENERATE(from_range(dialects())));
    const auto placed = week.place();
    const auto sheet = week.save(WorkingWeek::fortyTwoHours(placed.id));
    week.approve(sheet.id);
    REQUIRE(week.run());
    Context office = week.agency.as(domain::Role::BackOffice);

    domain::Timesheet edited = sheet;
    edited.version = loadWeek(office, {.week = kWeek})->at(0).sheet.version;
    edited.entries[0].worked = domain::Minutes{60};
    const auto refused = saveWeek(office, {edited});
    REQUIRE(refused);
    CHECK(refused->saved.empty());
    REQUIRE(refused->findings.size() == 1);
    CHECK(refused->findings[0].second.at(0).rule == "timesheet.locked");

    REQUIRE(week.correct(sheet.id, [](auto& hours) { hours[0].worked -= domain::Minutes{90}; }));
    const auto second = week.run(kWeek.plusWeeks(1));
    REQUIRE(second);
    CHECK(second->statements.at(0).gross == Money::fromCents(-24'00)); // 1.5 x 16.00
    CHECK(second->invoices.at(0).net == Money::fromCents(-45'00));
    CHECK(second->invoices.at(0).vat == Money::fromCents(-9'45));
    CHECK(second->invoices.at(0).number == "2026-00002");
    Context administrator = week.agency.as(domain::Role::Administrator);
    const auto findings = verify(administrator);
    REQUIRE(findings);
    for (const auto& finding : *findings) {
        UNSCOPED_INFO(finding.rule << " " << finding.where);
    }
    CHECK(findings->empty());
}

TEST_CASE("more cannot be corrected away than was worked, and only after processing") {
    WorkingWeek week(GENERATE(from_range(dialects())));
    const auto placed = week.place();
    const auto sheet = week.save(WorkingWeek::fortyTwoHours(placed.id));
    const auto tooMuch = [](auto& hours) { hours[0].worked -= domain::Minutes{481}; };
    CHECK(week.correct(sheet.id, tooMuch).error().key == "timesheet.not_processed");
    week.approve(sheet.id);
    REQUIRE(week.run());
    CHECK(week.correct(sheet.id, tooMuch).error().key == "negative_hours");
}

TEST_CASE("every figure of the results is the sum of the rows behind it") {
    WorkingWeek week(GENERATE(from_range(dialects())));
    const auto placed = week.place();
    week.approve(week.save(WorkingWeek::fortyTwoHours(placed.id)).id);
    REQUIRE(week.run());
    Context manager = week.agency.as(domain::Role::Manager);
    const ReportQuery query{.period = domain::parseReportPeriod("2026-Q4").value()};
    const auto report = targetsReport(manager, query);
    REQUIRE(report);
    CHECK(valueOf(*report, domain::ResultMeasure::Hours) == 42 * 60);
    CHECK(valueOf(*report, domain::ResultMeasure::Revenue) == 1290'00);
    // 43 hours of tariff-paid time (2 x 150 % counts as 3) less the cost price of each.
    const auto cost = placed.costPrice.units() / 100 * 43;
    CHECK(valueOf(*report, domain::ResultMeasure::Margin) == 1290'00 - cost);
    CHECK(valueOf(*report, domain::ResultMeasure::Placements) == 1);
    for (const auto measure : {domain::ResultMeasure::Revenue, domain::ResultMeasure::Margin}) {
        const auto table = rowsBehind(manager, query, measure);
        REQUIRE(table);
        std::int64_t sum = 0;
        for (const auto& row : table->rows) {
            sum += hundredths(row.back());
        }
        CHECK(sum == valueOf(*report, measure));
    }
}

TEST_CASE("a quarter's target is shared over a week by its days") {
    WorkingWeek week(GENERATE(from_range(dialects())));
    Context manager = week.agency.as(domain::Role::Manager);
    const auto consultant = week.agency.as(domain::Role::Consultant).user.id;
    REQUIRE(saveTarget(manager, {.consultant = consultant,
                                 .measure = domain::ResultMeasure::Revenue,
                                 .quarter = "2026-Q4",
                                 .value = 92'000}));
    const auto report =
        targetsReport(manager, {.period = domain::parseReportPeriod("2026-W47").value()});
    REQUIRE(report);
    const auto index = static_cast<std::size_t>(domain::ResultMeasure::Revenue);
    CHECK(report->total.targets.at(index) == 7'000); // 7 of 92 days
    CHECK(report->rows.size() == 1);
}
