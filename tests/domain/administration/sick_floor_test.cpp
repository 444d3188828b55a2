// A sick hour pays a part of the wage, but never less than the minimum wage (BW 7:629 lid 1).
#include "domain/administration/week/sick_floor.h"
#include "tests/support/catch.h"

using namespace werkbalie::domain;

namespace {

ParameterSet minimumWages() {
    const auto hourly = [](std::string key, std::int64_t cents, Date from, Date until) {
        return Parameter{.key = std::move(key),
                         .value = cents * 10'000,
                         .unit = "EUR/hour",
                         .validity = {.from = from, .until = until},
                         .source = "test",
                         .confidence = Confidence::Official};
    };
    const Date january = makeDate(2026, 1, 1);
    const Date july = makeDate(2026, 7, 1);
    const Date end = makeDate(2027, 1, 1);
    return ParameterSet({hourly("wml.hour.21plus", 1'471, january, july),
                         hourly("wml.hour.21plus", 1'499, july, end),
                         hourly("wml.hour.18", 750, july, end)});
}

BillableEntry sickHours(Date day, std::int64_t wage, std::int64_t percentage, int minutes) {
    BillableEntry entry;
    entry.placement = PlacementId{1};
    entry.candidate = CandidateId{1};
    entry.week = IsoWeek::of(day);
    entry.entry.day = day;
    entry.entry.type = HourType::Sickness;
    entry.entry.payPercentage = Percentage::fromUnits(percentage);
    entry.entry.worked = Minutes{minutes};
    entry.wage = HourlyRate::fromUnits(wage);
    return entry;
}

Money grossOf(BillableEntry entry, std::optional<Date> birthDate) {
    std::vector entries{std::move(entry)};
    raiseSickPay(
        entries, [&](const BillableEntry&) { return WageEarner{.birthDate = birthDate}; },
        minimumWages());
    const auto statements = wageStatements(entries);
    REQUIRE(statements.size() == 1);
    CHECK(statements[0].gross == wageAmount(entries[0])); // the preview of a correction
    CHECK(statements[0].lines[0].label.empty() == !entries[0].paidAtLeast);
    return statements[0].gross;
}

struct Worked {
    const char* what;
    Date day;
    std::optional<Date> born;
    std::int64_t wage;
    std::int64_t percentage;
    int minutes;
    std::int64_t cents;
};

} // namespace

TEST_CASE("sick pay is raised to the minimum wage of that day and age", "[sick-floor]") {
    const Date november = makeDate(2026, 11, 23);
    const Date grown = makeDate(1990, 5, 5);
    const auto worked = GENERATE_COPY(from_range(std::vector<Worked>{
        {"70 % of 17.80 is 12.46: 8 x 14.99", november, grown, 178'000, 700'000, 480, 119'92},
        {"before July: 8 x 14.71", makeDate(2026, 6, 30), grown, 178'000, 700'000, 480, 117'68},
        {"from July: 8 x 14.99", makeDate(2026, 7, 1), grown, 178'000, 700'000, 480, 119'92},
        {"70 % of 22.00 is 15.40", november, grown, 220'000, 700'000, 480, 123'20},
        {"70 % of 21.4143 is 14.99001", november, grown, 214'143, 700'000, 60, 14'99},
        {"70 % of 21.4142 is 14.98994", november, grown, 214'142, 700'000, 6'000, 1'499'00},
        {"the whole minimum wage", november, grown, 149'900, 1'000'000, 480, 119'92},
        {"18 years old: 70 % of 16.00", november, makeDate(2008, 5, 1), 160'000, 700'000, 60,
         11'20},
        {"18 years old: 70 % of 10.00 to 7.50", november, makeDate(2008, 5, 1), 100'000, 700'000,
         60, 7'50},
        {"birth date unknown: as an adult", november, std::nullopt, 178'000, 700'000, 60, 14'99},
        {"taken back", november, grown, 178'000, 700'000, -480, -119'92}}));
    CAPTURE(worked.what);
    CHECK(grossOf(sickHours(worked.day, worked.wage, worked.percentage, worked.minutes),
                  worked.born) == Money::fromCents(worked.cents));
}

TEST_CASE("only sickness is raised", "[sick-floor]") {
    for (const HourTypeRules& rules : hourTypes()) {
        BillableEntry entry = sickHours(makeDate(2026, 11, 23), 140'000, 700'000, 60);
        entry.entry.type = rules.type;
        CHECK((sickFloor(entry.entry, entry.wage, {}, minimumWages()) != nullptr) ==
              (rules.type == HourType::Sickness));
    }
}

TEST_CASE("the minimum of a week follows a birthday and the half year", "[sick-floor]") {
    const auto july = IsoWeek::of(makeDate(2026, 7, 1)); // a Wednesday
    const auto grown = weekFloors(july, {}, minimumWages());
    CHECK(grown[1] == HourlyRate::fromUnits(147'100));
    CHECK(grown[2] == HourlyRate::fromUnits(149'900));
    const auto november = IsoWeek::of(makeDate(2026, 11, 23));
    const auto born = makeDate(2008, 11, 26); // eighteen on Thursday; of seventeen nothing is known
    const auto young = weekFloors(november, {.birthDate = born}, minimumWages());
    CHECK(young[2] == HourlyRate{});
    CHECK(young[3] == HourlyRate::fromUnits(75'000));
}
