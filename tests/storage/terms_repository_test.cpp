// Terms and scales are read back as they were saved, in their order, under their version.
#include "tests/support/catch.h"
#include "tests/support/records.h"
#include "tests/support/test_database.h"

#include "storage/repositories/terms_repository.h"

using namespace werkbalie;
using namespace werkbalie::domain;
using namespace werkbalie::storage;

namespace {

ClientId openClient(db::Connection& connection) {
    const test::Desk desk = test::openDesk(connection);
    return ClientId{ClientRepository(connection).save(test::aClient(desk)).id};
}

EmploymentTerms someTerms(ClientId client) {
    EmploymentTerms terms;
    terms.client = client;
    terms.name = "Cao Bakkers";
    terms.occupation = "Bakker";
    terms.validity = {makeDate(2026, 1, 1), makeDate(2027, 1, 1)};
    terms.minutesPerWeek = Minutes{2280};
    terms.pension = {.employer = Percentage::fromUnits(181'234),
                     .compensation = PensionCompensation::OnClientBase,
                     .franchise = HourlyRate::fromUnits(81'234),
                     .maximumWage = HourlyRate::fromUnits(399'999)};
    for (const TermsItemFacts& facts : allTermsItems()) {
        TermsItem item = usualItem(facts.kind);
        item.value = 12'345;
        item.quantity = 67'890;
        item.name = "Eén";
        item.note = "uit het handboek";
        terms.items.push_back(item);
    }
    terms.notes = "per mail bevestigd";
    terms.documentId = "233a94d5d8c";
    terms.document = R"({"documentId":{"value":"233a94d5d8c"}})";
    return terms;
}

PayScale someScale(ClientId client) {
    PayScale scale;
    scale.client = client;
    scale.name = "Schaal 3";
    scale.validity = {makeDate(2026, 1, 1), makeDate(2027, 1, 1)};
    scale.period = WagePeriod::FourWeeks;
    scale.minutesPerWeek = Minutes{2250};
    scale.hoursPerPeriod = 1'733'300;
    scale.steps = {{"0", Money::fromCents(240'000)}, {"1", Money::fromCents(250'000)}};
    scale.increases = {{makeDate(2026, 7, 1), IncreaseKind::Amount, 500'000, "eenmalig"},
                       {makeDate(2026, 4, 1), IncreaseKind::Percentage, 25'000, ""}};
    scale.notes = "jeugd apart";
    return scale;
}

} // namespace

TEST_CASE("a client's terms are kept with every kind of item", "[storage][terms]") {
    test::TestDatabase database(GENERATE(from_range(test::dialects())));
    const ClientId client = openClient(database.connection());
    TermsRepository repository(database.connection());
    EmploymentTerms terms = someTerms(client);
    const auto outcome = repository.save(terms);
    terms.id = EmploymentTermsId{outcome.id};
    terms.version = outcome.version;
    CHECK(repository.find(terms.id) == terms);
    CHECK_FALSE(repository.find(EmploymentTermsId{99}));

    terms.items.erase(terms.items.begin() + 3, terms.items.end());
    terms.validity.until.reset();
    terms.pension.maximumWage.reset();
    CHECK(repository.save(terms).version == 2);
    EmploymentTerms stale = terms;
    stale.items.clear();
    CHECK(repository.save(stale).conflict);
    terms.version = 2;
    CHECK(repository.find(terms.id) == terms);

    EmploymentTerms next = someTerms(client);
    next.validity.from = makeDate(2027, 1, 1);
    next.validity.until.reset();
    (void)repository.save(next);
    const auto editions = repository.ofClient(client);
    REQUIRE(editions.size() == 2);
    CHECK(editions[0].validity.from == makeDate(2027, 1, 1));
    CHECK(editions[0].items.size() == allTermsItems().size());
    CHECK(repository.ofClient(ClientId{99}).empty());
    CHECK(repository.remove(terms.id));
    CHECK_FALSE(repository.remove(terms.id));
    CHECK(repository.ofClient(client).size() == 1);
}

TEST_CASE("a pay scale is kept with its steps and increases in order", "[storage][terms]") {
    test::TestDatabase database(GENERATE(from_range(test::dialects())));
    const ClientId client = openClient(database.connection());
    TermsRepository repository(database.connection());
    PayScale scale = someScale(client);
    const auto outcome = repository.saveScale(scale);
    scale.id = PayScaleId{outcome.id};
    scale.version = outcome.version;
    CHECK(repository.findScale(scale.id) == scale);

    scale.steps.pop_back();
    scale.increases.clear();
    scale.hoursPerPeriod.reset();
    scale.validity.until.reset();
    CHECK(repository.saveScale(scale).version == 2);
    CHECK(repository.saveScale(scale).conflict);
    scale.version = 2;
    CHECK(repository.scalesOf(client) == std::vector{scale});
    CHECK(repository.removeScale(scale.id));
    CHECK(repository.scalesOf(client).empty());
}
