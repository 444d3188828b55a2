// What each kind of hours means, in one table; and that the words for them cannot be mixed up.
#include "domain/administration/billing.h"
#include "domain/administration/hour_type.h"
#include "tests/support/catch.h"

#include <set>

using namespace werkbalie::domain;

namespace {

struct Expected {
    HourType type;
    bool worked;
    Invoicing invoicing;
    BalanceUse uses;
    Accrual builds;
};

/// BW 7:629 lid 1, known from 2026 on.
ParameterSet sickPayOf2026() {
    return ParameterSet({Parameter{.key = "sick.law.percent",
                                   .value = 70'000'000,
                                   .unit = "percent",
                                   .validity = {makeDate(2026, 1, 1), std::nullopt},
                                   .source = "BW 7:629"}});
}

BillableEntry hoursOf(HourType type) {
    BillableEntry billable;
    billable.placement = PlacementId{1};
    billable.candidate = CandidateId{1};
    billable.client = ClientId{1};
    billable.workerName = "Berg, Jan van den";
    billable.entry.type = type;
    billable.entry.worked = Minutes{480};
    billable.wage = HourlyRate::fromUnits(160'000);
    billable.tariff = HourlyRate::fromUnits(300'000);
    return billable;
}

} // namespace

TEST_CASE("a kind of hours is worked, invoiced and saved up as agreed", "[hour-type]") {
    using enum HourType;
    constexpr auto kAll = Accrual::LeaveAndHolidayAllowance;
    constexpr auto kAllowance = Accrual::HolidayAllowance;
    const std::vector<Expected> table{
        {Regular, true, Invoicing::AtTariff, BalanceUse::None, kAll},
        {Overtime, true, Invoicing::AtTariff, BalanceUse::None, kAllowance},
        {Shift, true, Invoicing::AtTariff, BalanceUse::None, kAll},
        {Travel, true, Invoicing::AtTariff, BalanceUse::None, kAllowance},
        {StandBy, false, Invoicing::AtTariff, BalanceUse::None, kAllowance},
        {Leave, false, Invoicing::Never, BalanceUse::Leave, kAll},
        {Sickness, false, Invoicing::Never, BalanceUse::None, kAll},
        {PublicHoliday, false, Invoicing::Never, BalanceUse::None, kAll},
        {ShortLeave, false, Invoicing::Never, BalanceUse::None, kAll},
        {Idle, false, Invoicing::Never, BalanceUse::None, kAll},
        {CancelledCall, false, Invoicing::WhenAgreed, BalanceUse::None, kAll},
        {TimeForTime, false, Invoicing::Never, BalanceUse::TimeForTime, kAll}};
    REQUIRE(table.size() == hourTypes().size());
    for (const Expected& expected : table) {
        INFO(toText(expected.type));
        const HourTypeRules& rules = rulesOf(expected.type);
        CHECK(rules.isWorked == expected.worked);
        CHECK(rules.invoicing == expected.invoicing);
        CHECK(rules.uses == expected.uses);
        CHECK(rules.builds == expected.builds);
        CHECK_FALSE(rules.source.empty());
    }
}

TEST_CASE("every kind has a text and a letter of its own, and reads back", "[hour-type]") {
    std::set<char> letters;
    for (const HourTypeRules& rules : hourTypes()) {
        INFO(rules.text);
        CHECK(parseHourType(rules.text) == rules.type);
        CHECK(hourTypeOfWord(rules.text) == rules.type);
        CHECK(hourTypeOfWord(std::string(1, rules.letter)) == rules.type);
        CHECK(rules.letter != 'n'); // "n22-6" is a night, whatever the kind
        letters.insert(rules.letter);
    }
    CHECK(letters.size() == hourTypes().size());
    CHECK(parseHourType("ziek").error().key == "choice.unknown");
}

TEST_CASE("people's and portals' words are understood", "[hour-type]") {
    CHECK(hourTypeOfWord("Kort verzuim") == HourType::ShortLeave);
    CHECK(hourTypeOfWord(" TVT ") == HourType::TimeForTime);
    CHECK(hourTypeOfWord("Sick time") == HourType::Sickness);
    CHECK(hourTypeOfWord("Work underload") == HourType::Idle);
    CHECK(hourTypeOfWord("Regular canceled") == HourType::CancelledCall);
    CHECK_FALSE(hourTypeOfWord("x"));
    CHECK_FALSE(hourTypeOfWord(""));
}

TEST_CASE("a sick hour pays what was agreed, else the legal minimum of the day", "[hour-type]") {
    const ParameterSet parameters = sickPayOf2026();
    const auto agreed = payShareOf(HourType::Sickness, {.sickPay = Percentage::fromUnits(900'000)},
                                   makeDate(2026, 11, 24), parameters);
    CHECK(agreed->percentage == Percentage::fromUnits(900'000));
    const auto onTop = payShareOf(HourType::Sickness, {.sickPay = Percentage::fromUnits(250'000)},
                                  makeDate(2026, 11, 24), parameters);
    CHECK(onTop->percentage == Percentage::fromUnits(950'000));
    const auto legal = payShareOf(HourType::Sickness, {}, makeDate(2026, 11, 24), parameters);
    CHECK(legal->percentage == Percentage::fromUnits(700'000));
    CHECK_FALSE(legal->source.empty());
    CHECK(payShareOf(HourType::Sickness, {}, makeDate(2019, 1, 1), parameters).error().key ==
          "parameter.missing");
    CHECK(payShareOf(HourType::Leave, {}, makeDate(2019, 1, 1), parameters)->percentage ==
          Percentage::fromUnits(1'000'000));
}

TEST_CASE("absence is paid and not invoiced", "[hour-type][billing]") {
    using enum HourType;
    for (const HourType type : {Leave, Sickness, PublicHoliday, ShortLeave, Idle, TimeForTime}) {
        INFO(toText(type));
        const std::vector<BillableEntry> entries{hoursOf(type)};
        CHECK(wageStatements(entries).front().gross == Money::fromCents(12'800));
        CHECK(invoices(entries, Percentage::fromUnits(210'000)).empty());
    }
    const std::vector<BillableEntry> both{hoursOf(Regular), hoursOf(Leave)};
    const auto papers = invoices(both, Percentage::fromUnits(210'000));
    REQUIRE(papers.size() == 1);
    CHECK(papers.front().net == Money::fromCents(24'000));
    CHECK(papers.front().lines.size() == 1);
}

TEST_CASE("a cancelled call is invoiced at its agreed rate, or not at all",
          "[hour-type][billing]") {
    BillableEntry cancelled = hoursOf(HourType::CancelledCall);
    CHECK(invoices(std::vector{cancelled}, {}).empty());
    cancelled.rates = {{.name = "Afgezegde oproep",
                        .tariff = HourlyRate::fromUnits(250'000),
                        .kind = AllowanceKind::CancelledCall}};
    const auto papers = invoices(std::vector{cancelled}, {});
    REQUIRE(papers.size() == 1);
    CHECK(papers.front().net == Money::fromCents(20'000));
    CHECK(readRateName("Afgezegde oproep").kind == AllowanceKind::CancelledCall);
}
