// Terms from elsewhere: tried without a trace, kept in one piece, and what ran on ends before them.
#include "app/acquisition/import_terms.h"

#include "tests/app/working_week.h"

using namespace werkbalie;
using namespace werkbalie::app;
using namespace werkbalie::test;
using domain::makeDate;

namespace {

TermsImport importFor(domain::ClientId client, domain::Date from) {
    TermsImport wanted{.client = client, .terms = {}};
    wanted.terms.name = "Cao 2027";
    wanted.terms.validity = {from};
    wanted.terms.document = R"({"documentId":1})";
    domain::PayScale scale;
    scale.name = "B";
    scale.validity = {from};
    scale.steps = {{"0", domain::Money::fromCents(250'000)}};
    wanted.scales = {scale};
    wanted.mode = TermsImportMode::Book;
    return wanted;
}

} // namespace

TEST_CASE("terms from elsewhere are tried without a trace, then kept whole") {
    WorkingWeek week(GENERATE(from_range(dialects())));
    Context desk = week.agency.as(domain::Role::Consultant);
    auto wanted = importFor(week.client, makeDate(2026, 1, 1));
    wanted.mode = TermsImportMode::Try;
    const auto tried = importClientTerms(desk, wanted);
    REQUIRE(tried);
    CHECK(tried->scales.size() == 1);
    CHECK(desk.changes.empty());
    CHECK(loadClientTerms(desk, week.client)->editions.empty());
    wanted.mode = TermsImportMode::Book;
    REQUIRE(importClientTerms(desk, wanted));
    const auto file = loadClientTerms(desk, week.client);
    REQUIRE(file->editions.size() == 1);
    CHECK(file->editions[0].document == wanted.terms.document);
    CHECK(file->scales.size() == 1);
    CHECK_FALSE(desk.changes.empty());
}

TEST_CASE("what ran on ends on the day before; a refusal of one part undoes all") {
    WorkingWeek week(GENERATE(from_range(dialects())));
    Context desk = week.agency.as(domain::Role::Consultant);
    REQUIRE(importClientTerms(desk, importFor(week.client, makeDate(2026, 1, 1))));
    const auto next = importClientTerms(desk, importFor(week.client, makeDate(2027, 1, 1)));
    REQUIRE(next);
    CHECK(next->ended == std::vector<std::string>{"Cao 2027", "B"});
    const auto file = loadClientTerms(desk, week.client);
    REQUIRE(file->editions.size() == 2);
    CHECK(file->editions[1].validity.until == makeDate(2027, 1, 1));
    CHECK(file->scales[1].validity.until == makeDate(2027, 1, 1));

    auto broken = importFor(week.client, makeDate(2028, 1, 1));
    broken.scales[0].steps.clear();
    const auto before = desk.changes.size();
    CHECK(importClientTerms(desk, broken).error().key == "pay_scale.no_steps");
    CHECK(desk.changes.size() == before);
    CHECK(loadClientTerms(desk, week.client)->editions.size() == 2);
    CHECK(loadClientTerms(desk, week.client)->editions[0].validity.until == std::nullopt);
    CHECK(importClientTerms(desk, importFor(week.client, makeDate(2027, 1, 1))).error().key ==
          "terms.overlaps"); // the same once more
    Context office = week.agency.as(domain::Role::BackOffice);
    CHECK(importClientTerms(office, broken).error().key == "rights.missing");
}

TEST_CASE("a running scale that is ended earlier loses its later increases, not the import") {
    WorkingWeek week(GENERATE(from_range(dialects())));
    Context desk = week.agency.as(domain::Role::Consultant);
    auto first = importFor(week.client, makeDate(2026, 1, 1));
    for (const auto day : {makeDate(2026, 7, 1), makeDate(2027, 1, 1), makeDate(2027, 7, 1)}) {
        first.scales[0].increases.push_back({day, domain::IncreaseKind::Percentage, 20'000});
    }
    REQUIRE(importClientTerms(desk, first));
    const auto next = importClientTerms(desk, importFor(week.client, makeDate(2027, 1, 1)));
    REQUIRE(next);
    CHECK(next->findings.empty());
    const auto file = loadClientTerms(desk, week.client);
    REQUIRE(file->scales.size() == 2);
    REQUIRE(file->scales[1].increases.size() == 1);
    CHECK(file->scales[1].increases[0].from == makeDate(2026, 7, 1));
}

TEST_CASE("days that nothing holds on any more after an import are told") {
    WorkingWeek week(GENERATE(from_range(dialects())));
    Context desk = week.agency.as(domain::Role::Consultant);
    REQUIRE(importClientTerms(desk, importFor(week.client, makeDate(2026, 1, 1))));
    auto next = importFor(week.client, makeDate(2027, 1, 1));
    next.terms.validity.until = makeDate(2028, 1, 1);
    next.scales[0].validity.until = makeDate(2027, 7, 1);
    auto second = next.scales[0]; // the message itself goes on with this scale
    second.validity = {makeDate(2027, 7, 1), makeDate(2028, 7, 1)};
    next.scales.push_back(second);
    next.mode = TermsImportMode::Try;
    const auto tried = importClientTerms(desk, next);
    REQUIRE(tried);
    CHECK(tried->ended == std::vector<std::string>{"Cao 2027", "B"});
    REQUIRE(tried->findings.size() == 2);
    CHECK(tried->findings[0].rule == "terms.tail_lost");
    CHECK(tried->findings[0].values[1].second == "2028-01-01");
    CHECK(tried->findings[1].rule == "terms.tail_lost");
    CHECK(tried->findings[1].values[1].second == "2028-07-01");
    next.terms.validity.until.reset();
    next.scales[1].validity.until.reset();
    CHECK(importClientTerms(desk, next)->findings.empty());
}
