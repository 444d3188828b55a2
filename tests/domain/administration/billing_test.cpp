// From hours to statements and invoices: the cents, and what may never change them.
#include "domain/administration/billing.h"
#include "tests/support/catch.h"

#include <array>
#include <map>
#include <random>
#include <rapidcheck.h>

using namespace werkbalie::domain;

namespace {

constexpr auto kVat = Percentage::fromUnits(210'000);

BillableEntry billable(int minutes) {
    BillableEntry billable;
    billable.placement = PlacementId{1};
    billable.candidate = CandidateId{1};
    billable.client = ClientId{1};
    billable.workerName = "Berg, Jan van den";
    billable.occupation = "Kok";
    billable.week = IsoWeek::make(2026, 47).value();
    billable.entry.day = billable.week.monday();
    billable.entry.worked = Minutes{minutes};
    billable.wage = HourlyRate::fromUnits(152'700);
    billable.tariff = HourlyRate::fromUnits(291'500);
    return billable;
}

std::vector<BillableEntry> anyEntries() {
    std::vector<BillableEntry> entries;
    const int count = *rc::gen::inRange(0, 25);
    for (int i = 0; i < count; ++i) {
        BillableEntry entry = billable(*rc::gen::inRange(-600, 601));
        entry.entry.id = TimeEntryId{i + 1};
        const int worker = *rc::gen::inRange(1, 4);
        entry.candidate = CandidateId{worker};
        entry.workerName = "Werker " + std::to_string(worker);
        entry.placement = PlacementId{worker};
        entry.client = ClientId{*rc::gen::inRange(1, 3)};
        entry.vatShifted = entry.client.value == 2;
        entry.week = IsoWeek::make(2026, *rc::gen::inRange(45, 48)).value();
        entry.entry.type = static_cast<HourType>(*rc::gen::inRange(0, 3));
        entry.entry.correction = *rc::gen::inRange(0, 4) == 0;
        entry.entry.payPercentage =
            Percentage::fromUnits(*rc::gen::element(1'000'000, 1'500'000, 1'333'333));
        entry.wage = HourlyRate::fromUnits(*rc::gen::inRange(140'000, 300'000));
        entries.push_back(entry);
    }
    return entries;
}

Money sumOf(const std::vector<StatementLine>& lines) {
    Money sum;
    for (const StatementLine& line : lines) {
        sum += line.amount;
    }
    return sum;
}

Minutes minutesOf(const std::vector<StatementLine>& lines) {
    Minutes sum{0};
    for (const StatementLine& line : lines) {
        sum += line.worked;
    }
    return sum;
}

} // namespace

TEST_CASE("a week of hours becomes one line, rounded once", "[billing]") {
    std::vector<BillableEntry> entries;
    for (int day = 0; day < 5; ++day) {
        entries.push_back(billable(453)); // 7 h 33: 5 x 115.2885 would be 576.45 if rounded daily
    }
    const auto statements = wageStatements(entries);
    REQUIRE(statements.size() == 1);
    REQUIRE(statements.front().lines.size() == 1);
    const StatementLine& line = statements.front().lines.front();
    CHECK(line.worked == Minutes{2265});
    CHECK(line.amount == Money::fromCents(57'644)); // 37.75 h x 15.27 = 576.4425
    CHECK(statements.front().gross == line.amount);
    CHECK(statements.front().workerName == "Berg, Jan van den");
}

TEST_CASE("a percentage above the wage counts in wage and tariff alike", "[billing]") {
    BillableEntry overtime = billable(120);
    overtime.entry.type = HourType::Overtime;
    overtime.entry.payPercentage = Percentage::fromUnits(1'500'000);
    const std::vector<BillableEntry> entries{overtime};
    CHECK(wageStatements(entries).front().gross == Money::fromCents(4'581));
    CHECK(invoices(entries, kVat).front().net == Money::fromCents(8'745));
}

TEST_CASE("half a cent is rounded away from zero, and back again", "[billing]") {
    BillableEntry entry = billable(30);
    entry.wage = HourlyRate::fromUnits(150'100); // 15.01 / 2 = 7.505
    CHECK(wageStatements(std::vector{entry}).front().gross == Money::fromCents(751));
    entry.entry.worked = Minutes{-30};
    entry.entry.correction = true;
    CHECK(wageStatements(std::vector{entry}).front().gross == Money::fromCents(-751));
}

TEST_CASE("a correction stands on a line of its own", "[billing]") {
    BillableEntry correction = billable(-60);
    correction.entry.correction = true;
    const auto statements = wageStatements(std::vector{billable(480), correction});
    REQUIRE(statements.front().lines.size() == 2);
    CHECK_FALSE(statements.front().lines.front().correction);
    CHECK(statements.front().lines.back().correction);
    CHECK(statements.front().lines.back().worked == Minutes{-60});
}

TEST_CASE("what is corrected on two days stands on two lines, as it was shown", "[billing]") {
    struct Case {
        std::array<int, 3> days; ///< minutes on Monday, Tuesday and Wednesday
        std::vector<std::int64_t> cents;
    };
    const auto each = GENERATE(from_range(std::vector<Case>{
        {{-120, 90, 0}, {-84'54, 63'41}}, // 63.405 rounds up; netted it was -21.14
        {{-90, 90, 0}, {-63'41, 63'41}},  // nothing in all, and both are told
        {{-90, -90, 90}, {-63'41, -63'41, 63'41}},
        {{90, 0, 0}, {63'41}}}));
    std::vector<BillableEntry> entries;
    Money shown;
    for (std::size_t day = 0; day < each.days.size(); ++day) {
        if (each.days[day] == 0) {
            continue;
        }
        BillableEntry correction = billable(each.days[day]);
        correction.entry.day += std::chrono::days{day};
        correction.entry.correction = true;
        correction.tariff = HourlyRate::fromUnits(422'700);
        shown += invoicedAmount(correction);
        entries.push_back(correction);
    }
    const auto billed = invoices(entries, kVat);
    REQUIRE(billed.size() == 1);
    std::vector<std::int64_t> cents;
    for (const StatementLine& line : billed[0].lines) {
        CHECK(line.correction);
        cents.push_back(line.amount.cents());
    }
    CHECK(cents == each.cents);
    CHECK(billed[0].net == shown);
    CHECK(wageStatements(entries).at(0).lines.size() == cents.size());
}

TEST_CASE("two corrections of one day stand on two lines that say the day, oldest first",
          "[billing]") {
    BillableEntry more = billable(90);
    more.entry.id = TimeEntryId{7};
    more.entry.correction = true;
    more.entry.day += std::chrono::days{2};
    BillableEntry less = more;
    less.entry.id = TimeEntryId{8};
    less.entry.worked = Minutes{-90};
    BillableEntry cold = more; // amounts have no number: they come in their order
    cold.entry.id = {};
    cold.entry.worked = Minutes{0};
    cold.pay = AllowancePay{.band = "Koude",
                            .unit = AmountUnit::Day,
                            .each = HourlyRate::fromUnits(200'000),
                            .charged = HourlyRate::fromUnits(300'000),
                            .quantity = 1};
    BillableEntry warm = cold;
    warm.pay->quantity = -1;
    const std::vector<BillableEntry> entries{less, more, cold, warm, billable(480)};
    for (const auto& lines :
         {wageStatements(entries).at(0).lines, invoices(entries, kVat).at(0).lines}) {
        REQUIRE(lines.size() == 5);
        CHECK_FALSE(lines[0].day); // an ordinary line is of the whole week
        CHECK(lines[1].worked == Minutes{90});
        CHECK(lines[2].worked == Minutes{-90});
        CHECK(lines[3].quantity == 1);
        CHECK(lines[4].quantity == -1);
        for (std::size_t i = 1; i < lines.size(); ++i) {
            CHECK(lines[i].day == more.entry.day);
        }
    }
    CHECK(wageStatements(entries).at(0).gross == wageAmount(billable(480)));
}

TEST_CASE("lines are sorted by worker, week and type", "[billing]") {
    BillableEntry other = billable(60);
    other.candidate = CandidateId{2};
    other.placement = PlacementId{2};
    other.workerName = "\u00C5kesson, Ove"; // sorts as a, before b
    BillableEntry later = billable(60);
    later.week = later.week.plusWeeks(1);
    BillableEntry travel = billable(60);
    travel.entry.type = HourType::Travel;
    const auto result = invoices(std::vector{later, travel, billable(60), other}, kVat);
    REQUIRE(result.size() == 1);
    const auto& lines = result.front().lines;
    REQUIRE(lines.size() == 4);
    CHECK(lines[0].workerName == other.workerName);
    CHECK(lines[1].type == HourType::Regular);
    CHECK(lines[2].type == HourType::Travel);
    CHECK(lines[3].week == later.week);
    CHECK(result.front().week == later.week);
}

TEST_CASE("statements are sorted by name", "[billing]") {
    BillableEntry other = billable(60);
    other.candidate = CandidateId{2};
    other.workerName = "Aalbers, Piet";
    const auto statements = wageStatements(std::vector{billable(60), other});
    REQUIRE(statements.size() == 2);
    CHECK(statements.front().workerName == "Aalbers, Piet");
}

TEST_CASE("VAT is calculated once over the invoice", "[billing]") {
    std::vector<BillableEntry> entries;
    for (int worker = 1; worker <= 3; ++worker) {
        BillableEntry entry = billable(60);
        entry.candidate = CandidateId{worker};
        entry.placement = PlacementId{worker};
        entry.tariff = HourlyRate::fromUnits(100'200); // 10.02; VAT a line would be 3 x 2.10
        entries.push_back(entry);
    }
    const auto result = invoices(entries, kVat);
    REQUIRE(result.size() == 1);
    CHECK(result.front().net == Money::fromCents(3'006));
    CHECK(result.front().vat == Money::fromCents(631)); // 6.3126
    CHECK(result.front().total == Money::fromCents(3'637));
    CHECK(result.front().vatPercentage == kVat);
}

TEST_CASE("shifted VAT is nothing, and says so", "[billing]") {
    BillableEntry entry = billable(480);
    entry.vatShifted = true;
    const auto result = invoices(std::vector{entry}, kVat);
    CHECK(result.front().vatShifted);
    CHECK(result.front().vat == Money{});
    CHECK(result.front().vatPercentage == Percentage{});
    CHECK(result.front().total == result.front().net);
}

TEST_CASE("no hours, no papers", "[billing]") {
    CHECK(wageStatements({}).empty());
    CHECK(invoices({}, kVat).empty());
}

TEST_CASE("lines add up to their paper", "[billing]") {
    CHECK(rc::check([] {
        const auto entries = anyEntries();
        for (const WageStatement& statement : wageStatements(entries)) {
            RC_ASSERT(sumOf(statement.lines) == statement.gross);
        }
        for (const Invoice& invoice : invoices(entries, kVat)) {
            RC_ASSERT(sumOf(invoice.lines) == invoice.net);
            RC_ASSERT(invoice.net + invoice.vat == invoice.total);
            RC_ASSERT(invoice.vat ==
                      percentOf(invoice.net, invoice.vatPercentage, Rounding::HalfAwayFromZero));
        }
    }));
}

TEST_CASE("the order of the hours changes nothing", "[billing]") {
    CHECK(rc::check([] {
        auto entries = anyEntries();
        const auto statements = wageStatements(entries);
        const auto papers = invoices(entries, kVat);
        std::shuffle(entries.begin(), entries.end(),
                     std::mt19937(*rc::gen::arbitrary<std::uint32_t>()));
        RC_ASSERT(wageStatements(entries) == statements);
        RC_ASSERT(invoices(entries, kVat) == papers);
    }));
}

TEST_CASE("an entry split in two gives the same papers", "[billing]") {
    CHECK(rc::check([] {
        auto entries = anyEntries();
        entries.push_back(billable(480));
        auto& whole = entries[*rc::gen::inRange<std::size_t>(0, entries.size())];
        whole.entry.correction = false; // those are never joined
        const auto statements = wageStatements(entries);
        const auto papers = invoices(entries, kVat);
        BillableEntry part = whole;
        part.entry.worked = Minutes{*rc::gen::inRange(-300, 301)};
        whole.entry.worked -= part.entry.worked;
        entries.push_back(part);
        RC_ASSERT(wageStatements(entries) == statements);
        RC_ASSERT(invoices(entries, kVat) == papers);
    }));
}

TEST_CASE("no minute is lost between hours and papers", "[billing]") {
    CHECK(rc::check([] {
        const auto entries = anyEntries();
        Minutes worked{0};
        for (const BillableEntry& entry : entries) {
            worked += entry.entry.worked;
        }
        Minutes paid{0};
        for (const WageStatement& statement : wageStatements(entries)) {
            paid += minutesOf(statement.lines);
        }
        Minutes billed{0};
        for (const Invoice& invoice : invoices(entries, kVat)) {
            billed += minutesOf(invoice.lines);
        }
        RC_ASSERT(paid == worked);
        RC_ASSERT(billed == worked);
    }));
}
