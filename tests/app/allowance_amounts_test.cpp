// Allowances in euro from the client's scheme to the wage statement, the invoice, leave and
// corrections.
#include "app/administration/allowances.h"
#include "app/administration/tariff_record.h"
#include "app/administration/week_corrections.h"
#include "domain/acquisition/tariff/tariff.h"
#include "domain/administration/allowances/allowance_text.h"
#include "storage/repositories/invoice_repository.h"
#include "storage/repositories/leave_repository.h"
#include "storage/repositories/result_repository.h"
#include "tests/app/working_week.h"

using namespace werkbalie;
using namespace werkbalie::app;
using namespace werkbalie::test;
using domain::AmountUnit;
using domain::Money;
using domain::StatementLine;

namespace {

constexpr const char* kBands = "band Koude: 0.75 euro an hour cold\n"
                               "band Dienst: 16 euro a shift other, carries wage-and-premiums\n"
                               "band Kleding: 2 euro a day other, carries wage\n";

domain::AllowanceScheme keep(WorkingWeek& week, const char* text) {
    const auto bands = domain::parseBands(text).value();
    domain::AllowanceScheme scheme;
    scheme.client = week.client;
    scheme.name = "Cao Vlees";
    scheme.validity.from = domain::makeDate(2026, 1, 1);
    scheme.stacking = bands.stacking;
    scheme.bands = bands.bands;
    Context office = week.agency.as(domain::Role::BackOffice);
    const auto saved = saveAllowances(office, scheme);
    REQUIRE(saved);
    return saved->record;
}

const StatementLine& named(const std::vector<StatementLine>& lines, std::string_view label) {
    const auto found = std::ranges::find(lines, label, &StatementLine::label);
    REQUIRE(found != lines.end());
    return *found;
}

Money allNamed(const std::vector<StatementLine>& lines, std::string_view label) {
    Money sum;
    for (const StatementLine& line : lines) {
        sum += line.label == label ? line.amount : Money{};
    }
    return sum;
}

/// What the calculator asks for an hour of 100 % that carries wage and premiums, without a margin.
Money wageAndPremiums(const WorkingWeek& week, const domain::Placement& placement) {
    auto input = tariffInputOf(placement.tariffBreakdown).value();
    input.margin = {};
    input.allowances = {{.name = "loon en premies",
                         .percentage = domain::Percentage::fromUnits(1'000'000),
                         .carries = domain::AllowanceCarries::WageAndPremiums}};
    const auto priced = domain::calculateTariff(input, week.agency.parameters);
    REQUIRE(priced);
    return priced->allowanceTariffs.front().tariff;
}

} // namespace

TEST_CASE("a run pays amounts on lines of their own and charges what the tariff carries of them",
          "[allowances]") {
    WorkingWeek week(GENERATE(from_range(dialects())));
    const auto placement = week.place();
    (void)keep(week, kBands);
    const auto sheet = week.save(WorkingWeek::fortyTwoHours(placement.id));
    week.approve(sheet.id);
    const auto report = week.run();
    REQUIRE(report);
    // Forty hours are judged; the overtime was typed with a percentage of its own and stays.
    const auto& paid = report->statements.front();
    CHECK(named(paid.lines, "Koude").quantity == 40 * 60);
    CHECK(named(paid.lines, "Koude").amount == Money::fromCents(30'00));
    CHECK(named(paid.lines, "Dienst").unit == AmountUnit::Shift);
    CHECK(named(paid.lines, "Dienst").quantity == 5);
    CHECK(named(paid.lines, "Dienst").amount == Money::fromCents(80'00));
    CHECK(named(paid.lines, "Kleding").amount == Money::fromCents(10'00));
    CHECK(paid.gross == Money::fromCents(640'00 + 48'00 + 30'00 + 80'00 + 10'00));

    const auto& billed = report->invoices.front();
    // 0.75 at 30 / 16 is 1.4063 an hour.
    CHECK(named(billed.lines, "Koude").amount == Money::fromCents(56'25));
    CHECK(named(billed.lines, "Kleding").amount == Money::fromCents(10'00));
    const auto shift =
        named(billed.lines, "Dienst").rate.toMoney(domain::Rounding::HalfAwayFromZero);
    CHECK(shift == wageAndPremiums(week, placement));
    CHECK(shift > Money::fromCents(16'00));
    CHECK(billed.net == Money::fromCents(1'200'00 + 90'00 + 56'25 + 10'00) +
                            named(billed.lines, "Dienst").amount);

    // The margin on an amount is that of its own cost: what carries the wage alone earns nothing.
    std::int64_t margin = 0;
    std::int64_t minutes = 0;
    for (const auto& row :
         storage::ResultRepository(week.agency.connection()).figures({.days = kWeek.days()})) {
        margin += row.measure == domain::ResultMeasure::Margin ? row.value : 0;
        minutes += row.measure == domain::ResultMeasure::Hours ? row.value : 0;
    }
    CHECK(minutes == 42 * 60);
    const auto costOf = [&](std::int64_t units) {
        return domain::mulDiv(units, placement.costPrice.units(), 160'000,
                              domain::Rounding::HalfAwayFromZero);
    };
    const auto hours = placement.costPrice.units();
    const auto centsOf = [](std::int64_t units, std::int64_t hundredths) {
        return domain::mulDiv(units, hundredths, 10'000, domain::Rounding::HalfAwayFromZero);
    };
    CHECK(margin == 1'200'00 + 90'00 + 56'25 - centsOf(hours, 40'00) - centsOf(hours, 3'00) -
                        centsOf(costOf(7'500), 40'00));

    storage::InvoiceRepository kept(week.agency.connection());
    CHECK(kept.statementsOfWeek(kWeek).front().lines == paid.lines);
    CHECK(kept.findByNumber(billed.number)->lines == billed.lines);
}

TEST_CASE("amounts build up holiday allowance as the wage they are", "[allowances]") {
    WorkingWeek week(GENERATE(from_range(dialects())));
    const auto placement = week.place();
    (void)keep(week, "band Dienst: 100 euro a shift shift\n");
    const auto sheet = week.save(WorkingWeek::fortyTwoHours(placement.id));
    week.approve(sheet.id);
    REQUIRE(week.run());
    std::int64_t holidayAllowance = 0;
    std::int64_t leave = 0;
    for (const auto& line :
         storage::LeaveRepository(week.agency.connection()).linesOf(week.candidate)) {
        holidayAllowance += line.lot.kind == domain::LeaveKind::HolidayAllowance ? line.amount : 0;
        leave += line.lot.kind == domain::LeaveKind::Statutory ? line.amount : 0;
    }
    // 8 % of 640.00, 48.00 of overtime and 500.00 of shifts; leave of forty hours alone.
    CHECK(holidayAllowance == 95'04);
    CHECK(leave > 0);
}

TEST_CASE("a correction books amounts under the terms of its week, whatever was agreed since",
          "[allowances]") {
    WorkingWeek week(GENERATE(from_range(dialects())));
    const auto placement = week.place();
    auto scheme = keep(week, kBands);
    const auto sheet = week.save(WorkingWeek::fortyTwoHours(placement.id));
    week.approve(sheet.id);
    const auto first = week.run();
    REQUIRE(first);
    scheme.bands = domain::parseBands("band Koude: 9 euro an hour cold\n").value().bands;
    Context office = week.agency.as(domain::Role::BackOffice);
    REQUIRE(saveAllowances(office, scheme));

    REQUIRE(week.correct(sheet.id, [](auto& hours) {
        hours[0].worked = domain::Minutes{360}; // two hours less
        hours.erase(hours.begin() + 1);         // a shift less
    }));
    const auto past = loadCorrectable(office, sheet.id)->past;
    REQUIRE(past.size() == 1);
    CHECK(std::ranges::count_if(past[0].lines,
                                [](const auto& line) { return line.pay.has_value(); }) == 4);

    const auto report = week.run(kWeek.plusWeeks(1));
    REQUIRE(report);
    const auto& paid = report->statements.front();
    CHECK(named(paid.lines, "Koude").quantity == -120); // Monday; Tuesday has a line of its own
    CHECK(named(paid.lines, "Koude").correction);
    CHECK(named(paid.lines, "Koude").week == kWeek);
    CHECK(allNamed(paid.lines, "Koude") == Money::fromCents(-7'50));
    CHECK(named(paid.lines, "Dienst").quantity == -1);
    CHECK(named(paid.lines, "Dienst").amount == Money::fromCents(-16'00));
    CHECK(paid.gross == Money::fromCents(-160'00 - 7'50 - 16'00 - 2'00));
    const auto& billed = report->invoices.front();
    CHECK(named(billed.lines, "Dienst").rate ==
          named(first->invoices.front().lines, "Dienst").rate);
    CHECK(allNamed(billed.lines, "Koude") == Money::fromCents(-14'06));
    CHECK(week.run(kWeek.plusWeeks(1)).error().key == "run.nothing_to_process");
}

TEST_CASE("a second correction goes on from the first, also of amounts that no hour tells",
          "[allowances]") {
    WorkingWeek week(GENERATE(from_range(dialects())));
    const auto placement = week.place();
    (void)keep(week, "band Dienst: 10 euro a shift shift\n");
    auto wanted = WorkingWeek::fortyTwoHours(placement.id);
    for (auto& entry : wanted.entries) {
        if (entry.type == domain::HourType::Regular) {
            entry.startMinute = 8 * 60;
            entry.endMinute = 16 * 60;
        }
    }
    const auto sheet = week.save(wanted);
    week.approve(sheet.id);
    REQUIRE(week.run());
    // The same hours, now in two shifts with a rest between them: only the amount differs.
    const auto inTwo = [](auto& hours) {
        hours[0].startMinute = 0;
        hours[0].endMinute = 240;
        hours[0].worked = domain::Minutes{240};
        auto evening = hours[0];
        evening.startMinute = 20 * 60;
        evening.endMinute = 24 * 60;
        hours.push_back(evening);
    };
    Context manager = week.agency.as(domain::Role::Manager);
    const auto now = loadCorrectable(manager, sheet.id);
    REQUIRE(now);
    WeekCorrection correction{
        .sheet = sheet.id, .version = now->sheet.version, .wanted = now->now, .reason = "rooster"};
    inTwo(correction.wanted);
    const auto lines = previewCorrection(manager, correction);
    REQUIRE(lines);
    REQUIRE(lines->size() == 1);
    CHECK(lines->front().wage == Money::fromCents(10'00));
    REQUIRE(week.correct(sheet.id, inTwo));
    REQUIRE(week.correct(sheet.id, [](auto& hours) { hours.pop_back(); }));
    const auto report = week.run(kWeek.plusWeeks(1));
    REQUIRE(report);
    // One shift more and one less: four hours are left.
    CHECK(report->statements.front().gross == Money::fromCents(-64'00));
}

TEST_CASE("a week is explained with the wage that weighs an amount against a percentage",
          "[allowances]") {
    WorkingWeek week(GENERATE(from_range(dialects())));
    const auto placement = week.place();
    (void)keep(week, "band Ploeg: 5 shift\nband Koude: 0.79 euro an hour cold\n");
    (void)week.save(WorkingWeek::fortyTwoHours(placement.id));
    Context office = week.agency.as(domain::Role::BackOffice);
    auto explained = explainAllowances(office, placement.id, kWeek);
    REQUIRE(explained);
    CHECK((*explained)->receipt.amounts.empty()); // 5 % of 16.00 is 0.80
}
