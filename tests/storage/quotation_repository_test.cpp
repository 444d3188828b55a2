// Offers are kept whole, numbered without holes, and found by what one remembers of them.
#include "tests/support/catch.h"
#include "tests/support/records.h"
#include "tests/support/test_database.h"

#include "storage/repositories/quotation_repository.h"
#include "storage/repositories/text_block_repository.h"

#include <atomic>
#include <set>
#include <thread>

using namespace werkbalie;
using namespace werkbalie::domain;
using namespace werkbalie::storage;

namespace {

struct Office {
    explicit Office(db::Connection& c) : connection(c), desk(test::openDesk(c)) {
        client = ClientId{ClientRepository(c).save(test::aClient(desk)).id};
        Contact person;
        person.client = client;
        person.person.name = {"Els", "", "Smit"};
        contact = ContactId{ClientRepository(c).saveContact(person).id};
    }
    Quotation offer(const std::string& number) const {
        Quotation q;
        q.number = number;
        q.client = client;
        q.contact = contact;
        q.branch = desk.branch;
        q.owner = desk.consultant;
        q.language = QuotationLanguage::German;
        q.date = makeDate(2026, 11, 24);
        q.validUntil = makeDate(2026, 12, 25);
        q.tariffPeriod = {makeDate(2026, 12, 1), makeDate(2027, 12, 1)};
        q.paymentTermDays = 30;
        q.subject = "Seizoen";
        q.showsContents = false;
        q.texts = {{TextBlockKind::Introduction, "Hallo"}, {TextBlockKind::Terms, "- een\n- twee"}};
        q.lines = {{.occupation = "Orderpicker",
                    .tariff = HourlyRate::fromUnits(285'000),
                    .rates = {{"Overwerk 150%", HourlyRate::fromUnits(400'000)},
                              {"Nacht", HourlyRate::fromUnits(350'000)}},
                    .note = "Twee ploegen",
                    .wage = HourlyRate::fromUnits(160'000),
                    .minutesPerWeek = Minutes{2280},
                    .calculation = R"({"input":{}})",
                    .marginReason = "Proef"},
                   {.occupation = "Chauffeur", .tariff = HourlyRate::fromUnits(310'000)}};
        q.annexes = {{"Opbouw", "Tekst\n\nMeer"}};
        q.changedAt = test::kNow;
        return q;
    }
    db::Connection& connection;
    test::Desk desk;
    ClientId client;
    ContactId contact;
};

} // namespace

TEST_CASE("an offer is read back as it was saved, with its parts in order",
          "[storage][quotation]") {
    test::TestDatabase database(GENERATE(from_range(test::dialects())));
    const Office office(database.connection());
    QuotationRepository quotations(office.connection);
    Quotation q = office.offer("OF-2026-0001");
    const auto outcome = quotations.save(q);
    q.id = QuotationId{outcome.id};
    q.version = outcome.version;
    CHECK(quotations.find(q.id) == q);
    CHECK(quotations.findByNumber("OF-2026-0001") == q);
    CHECK_FALSE(quotations.find(QuotationId{99}));

    q.lines.erase(q.lines.begin());
    q.annexes.clear();
    q.texts = {{TextBlockKind::Closing, "Groet"}};
    q.state = QuotationState::Sent;
    q.sentAt = test::kNow;
    q.addressee = "Logistiek BV\nEls Smit";
    q.tariffPeriod.until.reset();
    q.contact.reset();
    q.approvedBy = office.desk.consultant;
    CHECK(quotations.save(q).version == 2);
    Quotation stale = q;
    stale.subject = "anders";
    CHECK(quotations.save(stale).conflict);
    q.version = 2;
    CHECK(quotations.find(q.id) == q);
}

TEST_CASE("the list has the newest edition of each offer, newest first", "[storage][quotation]") {
    test::TestDatabase database(GENERATE(from_range(test::dialects())));
    const Office office(database.connection());
    QuotationRepository quotations(office.connection);
    (void)quotations.save(office.offer("OF-2026-0001"));
    Quotation second = office.offer("OF-2026-0001");
    second.edition = 2;
    second.state = QuotationState::Sent;
    (void)quotations.save(second);
    CHECK_THROWS_AS(quotations.save(second), db::Error);
    Quotation other = office.offer("OF-2026-0002");
    other.lines[0].occupation = "Verpleegkundige";
    (void)quotations.save(other);

    const auto rows = quotations.rows({});
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].number == "OF-2026-0002");
    CHECK(rows[1].edition == 2);
    CHECK(rows[1].clientName == "Logistiek BV");
    CHECK(rows[1].lineCount == 2);
    CHECK(rows[1].occupation == "Orderpicker");
    CHECK(rows[1].tariff == HourlyRate::fromUnits(285'000));
    CHECK(rows[1].ownerName == "Anna de Wit");
    CHECK(quotations.rows({.allEditions = true}).size() == 3);
    CHECK(quotations.rows({.number = "OF-2026-0001", .allEditions = true}).size() == 2);
    CHECK(quotations.rows({.state = QuotationState::Sent}).size() == 1);
    CHECK(quotations.rows({.text = "verpleeg"}).size() == 1);
    CHECK(quotations.rows({.text = "logistiek"}).size() == 2);
    CHECK(quotations.rows({.text = "0001"}).size() == 1);
    CHECK(quotations.rows({.text = "seizoen"}).size() == 2);
    CHECK(quotations.rows({.client = ClientId{99}}).empty());
}

TEST_CASE("the agency's logo is kept to the byte", "[storage][quotation]") {
    test::TestDatabase database(GENERATE(from_range(test::dialects())));
    AgencyRepository agencies(database.connection());
    Agency agency{.name = "Werk BV", .kvk = "12345678", .vatId = ""};
    for (int i = 0; i < 1000; ++i) {
        agency.logo += static_cast<char>(i % 256);
    }
    agency.accentColor = "#7a1f3d";
    agencies.save(agency);
    agency.version = 1;
    CHECK(agencies.load() == agency);
    agency.logo.clear();
    agencies.save(agency);
    CHECK(agencies.load()->logo.empty());
}

TEST_CASE("rounds of all editions stay in the order of the talk", "[storage][quotation]") {
    test::TestDatabase database(GENERATE(from_range(test::dialects())));
    const Office office(database.connection());
    QuotationRepository quotations(office.connection);
    const QuotationId first{quotations.save(office.offer("OF-2026-0001")).id};
    Quotation next = office.offer("OF-2026-0001");
    next.edition = 2;
    const QuotationId second{quotations.save(next).id};
    QuotationRound round;
    round.quotation = first;
    round.at = test::kNow;
    round.party = NegotiationParty::Client;
    round.topic = "Orderpicker: tarief";
    round.oldValue = "€ 28,50";
    round.newValue = "€ 27,00";
    round.note = "Concurrent biedt minder";
    round.user = office.desk.consultant;
    round.id = quotations.addRound(round);
    QuotationRound answer = round;
    answer.quotation = second;
    answer.party = NegotiationParty::Agency;
    answer.id = quotations.addRound(answer);
    CHECK(quotations.rounds("OF-2026-0001") == std::vector{round, answer});
    CHECK(quotations.rounds("OF-2026-0009").empty());
}

TEST_CASE("the agency's own text takes the place of the standard one", "[storage][quotation]") {
    test::TestDatabase database(GENERATE(from_range(test::dialects())));
    TextBlockRepository blocks(database.connection());
    TextBlock block{.id = {}, .kind = TextBlockKind::Annex, .title = "Tarief", .text = "Uitleg"};
    const auto outcome = blocks.save(block);
    block.id = TextBlockId{outcome.id};
    block.version = outcome.version;
    CHECK(blocks.find(TextBlockKind::Annex, QuotationLanguage::Dutch) == block);
    CHECK_FALSE(blocks.find(TextBlockKind::Annex, QuotationLanguage::English));
    block.text = "Beter";
    CHECK(blocks.save(block).version == 2);
    CHECK(blocks.save(block).conflict);
    CHECK(blocks.all().size() == 1);
    blocks.remove(block.id);
    CHECK(blocks.all().empty());
}

TEST_CASE("numbers have no holes when many desks number at once and some give up",
          "[storage][quotation]") {
    const auto dialect = GENERATE(from_range(test::dialects()));
    test::TemporaryFolder folder;
    std::string schema;
    std::string location = (folder / "nummers.werkbalie").string();
    if (dialect == db::Dialect::Postgres) {
        schema = "quotation_numbers";
        test::dropSchema(schema);
        location = test::freshSchemaUrl(schema);
    }
    const auto openHere = [&location] {
        auto opened = Database::open(location, OpenMode::CreateIfMissing);
        REQUIRE(opened);
        return std::move(*opened);
    };
    (void)openHere(); // the schema is made once
    std::set<std::string> kept;
    std::mutex mutex;
    const auto work = [&](int desk) {
        auto opened = Database::open(location, OpenMode::CreateIfMissing);
        for (int i = 0; i < 15; ++i) {
            db::Transaction transaction((*opened)->connection());
            const auto number = QuotationRepository((*opened)->connection()).nextNumber(2026);
            if ((i + desk) % 3 == 0) {
                continue; // rolled back: the number goes to the next one who asks
            }
            transaction.commit();
            const std::lock_guard lock(mutex);
            kept.insert(number);
        }
    };
    std::vector<std::thread> desks;
    for (int desk = 0; desk < 4; ++desk) {
        desks.emplace_back(work, desk);
    }
    for (auto& desk : desks) {
        desk.join();
    }
    CHECK(kept.size() == 40);
    CHECK(*kept.begin() == "OF-2026-0001");
    CHECK(*kept.rbegin() == "OF-2026-0040");
    if (!schema.empty()) {
        test::dropSchema(schema);
    }
}
