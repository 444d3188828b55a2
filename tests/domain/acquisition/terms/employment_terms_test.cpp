// What must be right in a client's terms, which edition holds, and what the calculator takes of it.
#include "domain/acquisition/terms/employment_terms.h"
#include "tests/support/catch.h"

#include <set>

using namespace werkbalie::domain;

namespace {

using K = TermsItemKind;

TermsItem item(K kind, std::int64_t value, std::int64_t quantity = 0) {
    TermsItem made = usualItem(kind);
    made.value = value;
    made.quantity = quantity;
    return made;
}

EmploymentTerms terms() {
    EmploymentTerms made;
    made.client = ClientId{7};
    made.name = "Cao Metaal en Techniek";
    made.validity = {makeDate(2026, 1, 1), makeDate(2027, 1, 1)};
    made.minutesPerWeek = Minutes{2280};
    made.items = {item(K::Holiday, 250'000), item(K::Adv, 130'000),
                  item(K::HolidayAllowance, 80'000), item(K::YearEndPayment, 83'300)};
    return made;
}

std::vector<std::string> rules(const EmploymentTerms& made) {
    std::vector<std::string> keys;
    for (const Finding& finding : checkEmploymentTerms(made)) {
        keys.push_back(finding.rule);
    }
    return keys;
}

} // namespace

TEST_CASE("every kind of the form has a key of its own that is read back", "[terms]") {
    std::set<std::string_view> keys;
    int position = 0;
    for (const TermsItemFacts& facts : allTermsItems()) {
        INFO(facts.key);
        CHECK(static_cast<int>(facts.kind) == position++); // the order of the form
        CHECK(keys.insert(facts.key).second);
        CHECK(parseTermsItemKind(facts.key) == facts.kind);
        CHECK(toText(facts.kind) == facts.key);
    }
    CHECK(position == static_cast<int>(K::Other) + 1);
    CHECK(parseTermsItemKind("bonus").error().key == "choice.unknown");
    for (const TermsUnit unit : allTermsUnits()) {
        CHECK(parseTermsUnit(toText(unit)) == unit);
    }
    CHECK(parseTermsWeight("essential") == TermsWeight::Essential);
}

TEST_CASE("what art. 21 names weighs as it says; travel is marked as disputed", "[terms]") {
    for (const K kind : {K::Overtime, K::Shifts, K::Holiday, K::PublicHolidays, K::PaidBreaks,
                         K::HolidayAllowance}) {
        CHECK(factsOf(kind).weight == TermsWeight::Essential);
        CHECK(factsOf(kind).ground == WeightGround::Cao);
    }
    CHECK(factsOf(K::TravelExpenses).weight == TermsWeight::Essential);
    CHECK(factsOf(K::TravelExpenses).ground == WeightGround::Disputed);
    for (const K kind : {K::Training, K::SpecialLeave, K::SickPay, K::AccidentCover}) {
        CHECK(factsOf(kind).weight == TermsWeight::NonEssential);
    }
}

TEST_CASE("the ten elements of before 2026 each have an item, but for the wage itself", "[terms]") {
    std::set<HirersPayElement> elements;
    for (const TermsItemFacts& facts : allTermsItems()) {
        if (facts.element) {
            elements.insert(*facts.element);
        }
    }
    CHECK(elements.size() == 10);
}

TEST_CASE("sound terms have nothing to say; each fault is named", "[terms]") {
    CHECK(rules(terms()).empty());
    struct Case {
        std::string rule;
        void (*spoil)(EmploymentTerms&);
    };
    const std::vector<Case> cases{
        {"terms.name_missing", [](EmploymentTerms& t) { t.name = " "; }},
        {"terms.period_missing", [](EmploymentTerms& t) { t.validity = {}; }},
        {"period_upside_down", [](EmploymentTerms& t) { t.validity.until = t.validity.from; }},
        {"terms.hours_out_of_range", [](EmploymentTerms& t) { t.minutesPerWeek = Minutes{0}; }},
        {"terms.hours_out_of_range", [](EmploymentTerms& t) { t.minutesPerWeek = Minutes{3601}; }},
        {"terms.value_out_of_range",
         [](EmploymentTerms& t) { t.pension.employer = Percentage::fromUnits(1'000'001); }},
        {"terms.value_out_of_range", [](EmploymentTerms& t) { t.items[0].value = -1; }},
        {"terms.value_out_of_range", [](EmploymentTerms& t) { t.items[2].value = 1'000'001; }},
        {"terms.quantity_missing",
         [](EmploymentTerms& t) { t.items.push_back(item(K::Shifts, 250'000)); }},
        {"terms.value_out_of_range",
         [](EmploymentTerms& t) { t.items.push_back(item(K::Shifts, 250'000, 600'001)); }},
        {"terms.item_twice",
         [](EmploymentTerms& t) { t.items.push_back(item(K::Holiday, 10'000)); }},
        {"terms.holiday_under_law", [](EmploymentTerms& t) { t.items[0].value = 199'999; }},
        {"terms.holiday_allowance_under_law",
         [](EmploymentTerms& t) { t.items[2].value = 79'999; }},
        {"terms.weight_differs",
         [](EmploymentTerms& t) { t.items[0].weight = TermsWeight::NonEssential; }},
    };
    for (const Case& one : cases) {
        INFO(one.rule);
        EmploymentTerms made = terms();
        one.spoil(made);
        CHECK(rules(made) == std::vector{one.rule});
    }
    EmploymentTerms named = terms();
    named.items.push_back(item(K::Shifts, 250'000, 80'000));
    named.items.push_back(item(K::Shifts, 400'000, 40'000));
    named.items.back().name = "Nacht";
    CHECK(rules(named).empty()); // two of a kind under their own names
}

TEST_CASE("the edition for the function goes before the one for everybody", "[terms]") {
    EmploymentTerms general = terms();
    general.id = EmploymentTermsId{1};
    EmploymentTerms own = terms();
    own.id = EmploymentTermsId{2};
    own.occupation = "Lasser";
    own.validity.from = makeDate(2026, 7, 1);
    EmploymentTerms next = terms();
    next.id = EmploymentTermsId{3};
    next.validity = {makeDate(2027, 1, 1)};
    struct Case {
        std::string occupation;
        Date day;
        std::int64_t expected; ///< 0: none
    };
    const std::vector<Case> cases{
        {"lasser", makeDate(2026, 7, 1), 2},  {"Lasser", makeDate(2026, 6, 30), 1},
        {"Monteur", makeDate(2026, 7, 1), 1}, {"Monteur", makeDate(2026, 12, 31), 1},
        {"Lasser", makeDate(2027, 1, 1), 3},  {"Monteur", makeDate(2025, 12, 31), 0},
    };
    for (auto editions : {std::vector{general, own, next}, std::vector{next, own, general}}) {
        for (const Case& one : cases) {
            INFO(one.occupation << ' ' << isoDate(one.day));
            const auto* found = termsOn(editions, one.occupation, one.day);
            CHECK((found == nullptr ? 0 : found->id.value) == one.expected);
        }
    }
}

TEST_CASE("the calculator takes days, allowance, bonus, budget and pension", "[terms]") {
    EmploymentTerms made = terms();
    made.items.push_back(item(K::ChoiceBudget, 15'000));
    made.pension = {.employer = Percentage::fromUnits(180'000),
                    .compensation = PensionCompensation::OnClientBase,
                    .franchise = HourlyRate::fromUnits(81'000),
                    .maximumWage = HourlyRate::fromUnits(400'000)};
    const ClientTerms tariff = tariffTermsOf(made);
    CHECK(tariff.leaveDays == Percentage::fromUnits(250'000));
    CHECK(tariff.advDays == Percentage::fromUnits(130'000));
    CHECK(tariff.holidayAllowance == Percentage::fromUnits(80'000));
    CHECK(tariff.yearEndBonus == Percentage::fromUnits(83'300));
    CHECK(tariff.individualChoiceBudget == Percentage::fromUnits(15'000));
    CHECK(tariff.employerPension == Percentage::fromUnits(180'000));
    CHECK(tariff.pensionCompensation == PensionCompensation::OnClientBase);
    CHECK(tariff.pensionFranchise == HourlyRate::fromUnits(81'000));
    CHECK(tariff.pensionMaximumWage == HourlyRate::fromUnits(400'000));

    made.items.clear();
    CHECK(tariffTermsOf(made).leaveDays == ClientTerms{}.leaveDays);
    CHECK(tariffTermsOf(made).holidayAllowance == ClientTerms{}.holidayAllowance);
}
