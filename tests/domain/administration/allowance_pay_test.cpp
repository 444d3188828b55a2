// Allowances in euro on a wage statement, on an invoice, and in a correction of a processed week.
#include "domain/administration/allowances/allowance_text.h"
#include "domain/administration/week/difference_lines.h"
#include "domain/administration/week_value.h"
#include "tests/support/catch.h"

#include <map>
#include <rapidcheck.h>

using namespace werkbalie::domain;

namespace {

const IsoWeek kWeek = IsoWeek::make(2026, 48).value();
constexpr auto kWage = HourlyRate::fromUnits(160'000);
constexpr auto kTariff = HourlyRate::fromUnits(300'000);

AllowanceScheme schemeOf(const char* text) {
    const auto bands = parseBands(text).value();
    AllowanceScheme scheme;
    scheme.id = AllowanceId{1};
    scheme.stacking = bands.stacking;
    scheme.bands = bands.bands;
    return scheme;
}

TimeEntry cell(int weekday, const char* text) {
    return typedEntry(parseHours(text).value(), kWeek.monday() + std::chrono::days{weekday},
                      Percentage::fromUnits(1'000'000));
}

BillableEntry billable(const TimeEntry& entry) {
    BillableEntry made;
    made.placement = PlacementId{1};
    made.candidate = CandidateId{1};
    made.client = ClientId{1};
    made.workerName = "Eva Vermeer";
    made.week = kWeek;
    made.entry = entry;
    made.wage = kWage;
    made.tariff = kTariff;
    return made;
}

/// Pension compensation, premiums of 6.1 and 12.4 %, pension: as a calculation keeps them.
RateBreakdown frozen() {
    RateBreakdown breakdown;
    for (const auto& [key, percentage] :
         {std::pair{"gross_wage", 1'000'000}, std::pair{"pension_compensation", 0},
          std::pair{"zvw", 61'000}, std::pair{"awf", 124'000}, std::pair{"pension", 150'000},
          std::pair{"social_fund", 2'000}}) {
        breakdown.lines.push_back({.key = key, .percentage = percentage});
    }
    return breakdown;
}

std::map<std::pair<Date, std::string>, std::int64_t> sumOf(const std::vector<DayAmount>& amounts,
                                                           std::int64_t times = 1) {
    std::map<std::pair<Date, std::string>, std::int64_t> sums;
    for (const DayAmount& amount : amounts) {
        sums[{amount.day, amount.pay.band}] += times * amount.pay.quantity;
    }
    std::erase_if(sums, [](const auto& each) { return each.second == 0; });
    return sums;
}

} // namespace

TEST_CASE("a band for marked hours counts in those alone", "[allowances]") {
    const auto scheme = schemeOf("stacking sum\nband Koelcel: 10 cold, marked\n"
                                 "band Koude: 0.75 euro an hour cold, marked\n"
                                 "band Vuil: 5 dirty, marked\n");
    CHECK(marksOf(scheme) == WorkMarks{BandKind::Cold, BandKind::Dirty});
    std::map<Percentage, Minutes> paid;
    std::int64_t cold = 0;
    const auto entries = withAllowances(
        {billable(cell(0, "5")), billable(cell(0, "3 #koud")), billable(cell(1, "8 #koud #vuil"))},
        [&](const BillableEntry&) {
            return AllowanceBasis{.scheme = &scheme, .contract = Minutes{2400}};
        });
    for (const BillableEntry& each : entries) {
        if (each.pay) {
            CHECK(each.pay->band == "Koude");
            cold += each.pay->quantity;
        } else {
            paid[each.entry.payPercentage] += each.entry.worked;
        }
    }
    CHECK(paid == std::map<Percentage, Minutes>{{Percentage::fromUnits(1'000'000), Minutes{300}},
                                                {Percentage::fromUnits(1'100'000), Minutes{180}},
                                                {Percentage::fromUnits(1'150'000), Minutes{480}}});
    CHECK(cold == 11 * 60);
}

TEST_CASE("a mark taken out of a processed week takes its allowance back", "[allowances]") {
    ProcessedTerms terms;
    terms.wage = kWage;
    terms.tariff = kTariff;
    terms.scheme = schemeOf("stacking highest\nband Koelcel: 10 cold, marked\n");
    const auto lines = differenceLines({cell(0, "8 #koud")}, {cell(0, "8")}, terms);
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].type == HourType::Regular);
    CHECK(lines[0].worked == Minutes{480});
    CHECK(lines[1].payPercentage == Percentage::fromUnits(1'100'000));
    CHECK(lines[1].worked == Minutes{-480});
}

TEST_CASE("what the client pays for an amount is what the tariff carries of it", "[allowances]") {
    const HourPrice price{.wage = kWage, .tariff = kTariff};
    const auto charged = [&](AllowanceCarries carries, const MarginTerms& margin) {
        return chargedFor({.each = HourlyRate::fromUnits(10'000), .carries = carries},
                          chargeFactors(frozen(), margin), price)
            .units();
    };
    using C = AllowanceCarries;
    CHECK(charged(C::All, {}) == 18'750); // 30 / 16
    CHECK(charged(C::Wage, {}) == 10'000);
    CHECK(charged(C::WageAndPremiums, {}) == 11'850);
    CHECK(charged(C::WageAndPremiums, {.kind = MarginKind::Amount, .value = 30'000}) == 11'850);
    CHECK(charged(C::Wage, {.kind = MarginKind::PercentageOnCost, .value = 100'000}) == 11'000);
    CHECK(charged(C::WageAndPremiums, {.kind = MarginKind::PercentageOfTariff, .value = 200'000}) ==
          14'813);
    CHECK(charged(C::Wage, {.kind = MarginKind::FactorPoints, .value = 2'500}) == 12'500);
    CHECK(charged(C::All, {.kind = MarginKind::PercentageOnCost, .value = 100'000}) == 18'750);
    // Without premiums that can be told apart nothing is left out.
    CHECK_FALSE(chargeFactors({}, {}).wageAndPremiums);
    CHECK(chargedFor({.each = HourlyRate::fromUnits(10'000), .carries = C::WageAndPremiums}, {},
                     price)
              .units() == 18'750);
}

TEST_CASE("amounts stand on lines of their own, and no hour is counted twice", "[allowances]") {
    const auto scheme = schemeOf("stacking sum\n"
                                 "band Avond: 25 irregular, 18:00-22:00\n"
                                 "band Koude: 0.75 euro an hour cold\n"
                                 "band Dienst: 12.50 euro a shift other, carries wage\n");
    const auto priced =
        withAllowances({billable(cell(0, "16-20")), billable(cell(1, "8"))},
                       [&](const BillableEntry&) { return AllowanceBasis{.scheme = &scheme}; });
    const auto statement = wageStatements(priced).front();
    REQUIRE(statement.lines.size() == 4);
    Minutes worked{0};
    std::map<std::string, const StatementLine*> named;
    for (const StatementLine& line : statement.lines) {
        worked += line.worked;
        named[line.label] = &line;
    }
    CHECK(worked == Minutes{12 * 60});
    CHECK(named.at("Koude")->unit == AmountUnit::Hour);
    CHECK(named.at("Koude")->quantity == 12 * 60);
    CHECK(named.at("Koude")->amount == Money::fromCents(900));
    CHECK(named.at("Dienst")->quantity == 2);
    CHECK(named.at("Dienst")->amount == Money::fromCents(2'500));
    // 10 hours at 16.00, 2 at 20.00, and both allowances.
    CHECK(statement.gross == Money::fromCents(16'000 + 4'000 + 900 + 2'500));
    const auto invoice = invoices(priced, Percentage::fromUnits(210'000)).front();
    // 0.75 an hour at 30 / 16 is 1.4063, the shift without a share of the tariff.
    CHECK(invoice.net == Money::fromCents(30'000 + 7'500 + 1'688 + 2'500));

    Timesheet sheet;
    sheet.week = kWeek;
    sheet.entries = {cell(0, "16-20"), cell(1, "8")};
    const auto value = weekValue(sheet, {.wage = kWage,
                                         .tariff = kTariff,
                                         .costPrice = HourlyRate::fromUnits(240'000),
                                         .basis = {.scheme = &scheme}});
    CHECK(value.days[1].turnover == Money::fromCents(24'000 + 1'125 + 1'250));
    CHECK(value.days[1].cost == Money::fromCents(19'200 + 900 + 1'250));
    CHECK(value.hours.size() == 2);
}

TEST_CASE("a correction books what the amounts of the week differ", "[allowances]") {
    const ProcessedTerms terms{.wage = kWage,
                               .tariff = kTariff,
                               .costPrice = {},
                               .scheme = schemeOf("band Koude: 0.75 euro an hour cold\n"
                                                  "band Dag: 10 euro a day other\n")};
    const std::vector<TimeEntry> stored{cell(0, "8"), cell(1, "8")};
    const auto lines = differenceAmounts(stored, {}, {cell(0, "6"), cell(2, "8")}, terms);
    const Date monday = kWeek.monday();
    const auto day = [monday](int weekday) { return monday + std::chrono::days{weekday}; };
    CHECK(sumOf(lines) ==
          std::map<std::pair<Date, std::string>, std::int64_t>{{{day(0), "Koude"}, -120},
                                                               {{day(1), "Dag"}, -1},
                                                               {{day(1), "Koude"}, -480},
                                                               {{day(2), "Dag"}, 1},
                                                               {{day(2), "Koude"}, 480}});
    CHECK(differenceAmounts(stored, {}, stored, terms).empty());
    CHECK(lines.front().pay.charged ==
          chargedFor({.each = lines.front().pay.each}, {}, {.wage = kWage, .tariff = kTariff}));
}

TEST_CASE("corrections one after another come to the amounts of the last week", "[allowances]") {
    CHECK(rc::check([] {
        const ProcessedTerms terms{
            .wage = kWage,
            .tariff = kTariff,
            .costPrice = {},
            .scheme = schemeOf("band Avond: 5 irregular, 18:00-22:00\n"
                               "band Koude: 0.75 euro an hour cold\n"
                               "band Dienst: 12.50 euro a shift shift, 16:00-24:00\n")};
        const auto anyWeek = [] {
            std::vector<TimeEntry> entries;
            for (int day = 0; day < 5; ++day) {
                if (*rc::gen::arbitrary<bool>()) {
                    entries.push_back(cell(day, *rc::gen::element("4", "8", "14-22/30", "v8")));
                }
            }
            return entries;
        };
        const auto stored = anyWeek();
        std::vector<DayAmount> booked;
        std::vector<TimeEntry> wanted;
        for (int time = 0; time < 3; ++time) {
            wanted = anyWeek();
            const auto lines = differenceAmounts(stored, booked, wanted, terms);
            booked.insert(booked.end(), lines.begin(), lines.end());
        }
        auto all = paidAmounts(stored, terms);
        all.insert(all.end(), booked.begin(), booked.end());
        RC_ASSERT(sumOf(all) == sumOf(paidAmounts(wanted, terms)));
        RC_ASSERT(differenceAmounts(stored, booked, wanted, terms).empty());
    }));
}
