// A client's terms: checked, traced, never two on one day, and what they give on a day.
#include "app/acquisition/client_terms.h"

#include "storage/audit_trail.h"
#include "tests/app/working_week.h"

using namespace werkbalie;
using namespace werkbalie::app;
using namespace werkbalie::test;
using domain::EmploymentTerms;
using domain::makeDate;
using domain::PayScale;
using K = domain::TermsItemKind;

namespace {

EmploymentTerms termsOf(domain::ClientId client) {
    EmploymentTerms terms;
    terms.client = client;
    terms.name = "Cao Logistiek";
    terms.validity = {makeDate(2026, 1, 1), makeDate(2027, 1, 1)};
    for (const auto& [kind, value] :
         {std::pair{K::Holiday, 270'000}, {K::HolidayAllowance, 83'300}}) {
        auto item = domain::usualItem(kind);
        item.value = value;
        terms.items.push_back(item);
    }
    return terms;
}

PayScale scaleOf(domain::ClientId client) {
    PayScale scale;
    scale.client = client;
    scale.name = "B";
    scale.validity = {makeDate(2026, 1, 1)};
    scale.period = domain::WagePeriod::Hour;
    scale.steps = {{"0", domain::Money::fromCents(1'550)}, {"1", domain::Money::fromCents(1'600)}};
    scale.increases = {{makeDate(2026, 7, 1), domain::IncreaseKind::Percentage, 20'000}};
    return scale;
}

} // namespace

TEST_CASE("terms are saved under a version and leave a trace that holds") {
    WorkingWeek week(GENERATE(from_range(dialects())));
    Context desk = week.agency.as(domain::Role::Consultant);
    const auto saved = saveEmploymentTerms(desk, termsOf(week.client));
    REQUIRE(saved);
    CHECK(saved->record.version == 1);
    CHECK(desk.changes.back().entity == Entity::ClientTerms);
    EmploymentTerms edited = saved->record;
    edited.notes = "besproken";
    REQUIRE(saveEmploymentTerms(desk, edited));
    const auto late = saveEmploymentTerms(desk, edited);
    REQUIRE(late);
    CHECK(late->conflict);
    CHECK(late->record.notes == "besproken");
    const auto scale = savePayScale(desk, scaleOf(week.client));
    REQUIRE(scale);
    const auto file = loadClientTerms(desk, week.client);
    REQUIRE(file);
    CHECK(file->editions.size() == 1);
    CHECK(file->scales == std::vector{scale->record});
    CHECK_FALSE(storage::AuditTrail(week.agency.connection()).verify().firstBroken);
    CHECK(removePayScale(desk, scale->record));
    CHECK(removeEmploymentTerms(desk, late->record));
    CHECK(removeEmploymentTerms(desk, late->record).error().key == "record.missing");
    CHECK(loadClientTerms(desk, week.client)->editions.empty());
}

TEST_CASE("what somebody else changed since it was shown is not removed unseen") {
    WorkingWeek week(GENERATE(from_range(dialects())));
    Context desk = week.agency.as(domain::Role::Consultant);
    const auto terms = saveEmploymentTerms(desk, termsOf(week.client));
    const auto scale = savePayScale(desk, scaleOf(week.client));
    REQUIRE(terms);
    REQUIRE(scale);
    REQUIRE(saveEmploymentTerms(desk, terms->record));
    REQUIRE(savePayScale(desk, scale->record));
    const auto refused = removeEmploymentTerms(desk, terms->record);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().key == "terms.changed_meanwhile");
    const auto kept = removePayScale(desk, scale->record);
    REQUIRE_FALSE(kept);
    CHECK(kept.error().key == "terms.changed_meanwhile");
    const auto file = loadClientTerms(desk, week.client);
    REQUIRE(file->editions.size() == 1);
    REQUIRE(file->scales.size() == 1);
    CHECK(removeEmploymentTerms(desk, file->editions.front()));
    CHECK(removePayScale(desk, file->scales.front()));
}

TEST_CASE("no two editions for one function, and no two scales of one name, hold on one day") {
    WorkingWeek week(GENERATE(from_range(dialects())));
    Context desk = week.agency.as(domain::Role::Consultant);
    REQUIRE(saveEmploymentTerms(desk, termsOf(week.client)));
    auto second = termsOf(week.client);
    second.validity = {makeDate(2026, 12, 31)};
    CHECK(saveEmploymentTerms(desk, second).error().key == "terms.overlaps");
    second.occupation = "Orderpicker";
    CHECK(saveEmploymentTerms(desk, second));
    auto next = termsOf(week.client);
    next.validity = {makeDate(2027, 1, 1)};
    CHECK(saveEmploymentTerms(desk, next));
    REQUIRE(savePayScale(desk, scaleOf(week.client)));
    auto twin = scaleOf(week.client);
    twin.name = " b";
    CHECK(savePayScale(desk, twin).error().key == "pay_scale.overlaps");
    twin.name = "C";
    CHECK(savePayScale(desk, twin));
}

TEST_CASE("what is not right is refused with its key, and only who edits clients may save") {
    WorkingWeek week(GENERATE(from_range(dialects())));
    Context desk = week.agency.as(domain::Role::Consultant);
    auto nameless = termsOf(week.client);
    nameless.name.clear();
    CHECK(saveEmploymentTerms(desk, nameless).error().key == "terms.name_missing");
    auto empty = scaleOf(week.client);
    empty.steps.clear();
    CHECK(savePayScale(desk, empty).error().key == "pay_scale.no_steps");
    CHECK(saveEmploymentTerms(desk, termsOf(domain::ClientId{99})).error().key == "record.missing");
    CHECK(savePayScale(desk, scaleOf(domain::ClientId{99})).error().key == "record.missing");
    auto little = termsOf(week.client);
    little.items[0].value = 100'000;
    const auto warned = saveEmploymentTerms(desk, little);
    REQUIRE(warned);
    REQUIRE(warned->findings.size() == 1);
    CHECK(warned->findings[0].rule == "terms.holiday_under_law");

    Context office = week.agency.as(domain::Role::BackOffice);
    CHECK(saveEmploymentTerms(office, termsOf(week.client)).error().key == "rights.missing");
    CHECK(savePayScale(office, scaleOf(week.client)).error().key == "rights.missing");
    CHECK(removeEmploymentTerms(office, warned->record).error().key == "rights.missing");
    CHECK(removePayScale(office, {}).error().key == "rights.missing");
}

TEST_CASE("on a day the client gives the calculator its terms and the wages of its steps") {
    WorkingWeek week(GENERATE(from_range(dialects())));
    Context desk = week.agency.as(domain::Role::Consultant);
    REQUIRE(saveEmploymentTerms(desk, termsOf(week.client)));
    REQUIRE(savePayScale(desk, scaleOf(week.client)));
    const auto file = loadClientTerms(desk, week.client);
    REQUIRE(file);
    const auto before = termsOnDay(*file, "Orderpicker", makeDate(2026, 6, 30));
    REQUIRE(before.terms);
    CHECK(before.name == "Cao Logistiek");
    CHECK(before.terms->leaveDays == domain::Percentage::fromUnits(270'000));
    REQUIRE(before.choices.size() == 2);
    CHECK(before.choices[1].scale == "B");
    CHECK(before.choices[1].step == "1");
    CHECK(before.choices[1].wage.toString() == "16.00");
    CHECK(before.choices[0].bounds.highest.toString() == "16.00");
    const auto after = termsOnDay(*file, "Orderpicker", makeDate(2026, 7, 1));
    CHECK(after.choices[1].wage.toString() == "16.32");
    CHECK(after.choices[0].bounds.lowest.toString() == "15.81");
    const auto none = termsOnDay(*file, "Orderpicker", makeDate(2025, 6, 30));
    CHECK_FALSE(none.terms);
    CHECK(none.choices.empty());
}

TEST_CASE("a placement keeps its scale and step as a text that is found again") {
    WorkingWeek week(GENERATE(from_range(dialects())));
    Context desk = week.agency.as(domain::Role::Consultant);
    REQUIRE(savePayScale(desk, scaleOf(week.client)));
    const auto onDay =
        termsOnDay(*loadClientTerms(desk, week.client), "Orderpicker", makeDate(2026, 7, 1));
    CHECK(scaleText(onDay.choices.at(1)) == "B, trede 1");
    REQUIRE(choiceNamed(onDay, "b, Trede 1") != nullptr);
    CHECK(choiceNamed(onDay, "b, Trede 1")->wage.toString() == "16.32");
    CHECK(choiceNamed(onDay, "B, trede 9") == nullptr);
    CHECK(choiceNamed(onDay, "") == nullptr);
}

TEST_CASE("a draft placement begins with what the client's own people get") {
    WorkingWeek week(GENERATE(from_range(dialects())));
    Context desk = week.agency.as(domain::Role::Consultant);
    const auto before = draftPlacement(desk, week.vacancy, week.candidate);
    REQUIRE(before);
    CHECK(before->tariff.clientTerms == domain::ClientTerms{});
    REQUIRE(saveEmploymentTerms(desk, termsOf(week.client)));
    const auto draft = draftPlacement(desk, week.vacancy, week.candidate);
    REQUIRE(draft);
    CHECK(draft->tariff.clientTerms.leaveDays == domain::Percentage::fromUnits(270'000));
    CHECK(draft->tariff.clientTerms.holidayAllowance == domain::Percentage::fromUnits(83'300));
    CHECK(draft->placement.cao == "Cao Logistiek");
}
