// From a candidate without a vacancy to the clients to call, and the action that starts there.
#include "app/matching/opportunities.h"

#include "app/guidance/contact_moments.h"
#include "app/maintenance.h"
#include "app/recruitment/candidates.h"
#include "app/recruitment/vacancies.h"
#include "storage/audit_trail.h"
#include "storage/repositories/client_repository.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"
#include "tests/support/working_agency.h"

using namespace werkbalie;
using namespace werkbalie::app;
using namespace werkbalie::test;
using domain::makeDate;
using domain::Role;

namespace {

constexpr const char* kAction = "Speculatief voorstellen: Kim Vos";

struct Office {
    explicit Office(db::Dialect dialect) : agency(dialect), context(agency.as(Role::Consultant)) {}

    domain::ClientId client(const std::string& name,
                            domain::ClientStage stage = domain::ClientStage::Active) {
        storage::ClientRepository clients(agency.connection());
        const domain::Client made = aClient()
                                        .named(name)
                                        .stage(stage)
                                        .of(agency.branch(), context.user.id)
                                        .with([](auto& c) {
                                            c.kvk.clear();
                                            c.vatId.clear();
                                        });
        return domain::ClientId{clients.save(made).id};
    }
    void asks(domain::ClientId client, const std::string& occupation,
              domain::VacancyStatus status = domain::VacancyStatus::Open) {
        const domain::Vacancy wanted = aVacancy()
                                           .at(client)
                                           .occupation(occupation)
                                           .of(agency.branch(), context.user.id)
                                           .with([&](auto& v) { v.status = status; });
        REQUIRE(saveVacancy(context, wanted));
    }
    void agrees(domain::ClientId client, const std::string& occupation) {
        storage::ClientRepository(agency.connection())
            .saveAgreement({.id = {},
                            .client = client,
                            .occupation = occupation,
                            .tariff = domain::HourlyRate::parse("31.50").value(),
                            .validity = {makeDate(2026, 1, 1)}});
    }
    domain::CandidateId candidate() {
        const domain::Candidate kim = aCandidate()
                                          .named("Kim", "", "Vos")
                                          .occupation("Heftruckchauffeur (m/v)")
                                          .livingIn("1011 AB", "Amsterdam")
                                          .of(agency.branch(), context.user.id)
                                          .with([](auto& c) { c.travelRadiusKm = 30; });
        return saveCandidate(context, kim).value().record.id;
    }
    Opportunities find(domain::CandidateId kim) {
        return findOpportunities(context, kim, 50).value();
    }

    WorkingAgency agency;
    Context context;
};

std::vector<std::string> names(const Opportunities& found) {
    std::vector<std::string> list;
    for (const Opportunity& row : found.best) {
        list.push_back(row.contact.client.name);
    }
    return list;
}

domain::ContactMoment actionAt(domain::ClientId client) {
    return {.id = {},
            .subject = domain::SubjectKind::Client,
            .candidate = {},
            .client = client,
            .consultant = {},
            .kind = domain::ContactKind::Note,
            .text = "Kim Vos, heftruckchauffeur: nog geen vacature",
            .nextAction = kAction,
            .nextActionOn = makeDate(2026, 11, 25)};
}

} // namespace

TEST_CASE("clients that asked or agreed for the function are found, best first") {
    Office office(GENERATE(from_range(dialects())));
    const auto kim = office.candidate();
    office.agrees(office.client("Alleen afspraak"), "heftruckchauffeur");
    office.asks(office.client("Vraagt nu"), "Heftruckchauffeur");
    office.asks(office.client("Vroeg eerder", domain::ClientStage::Prospect), "Heftruckchauffeur",
                domain::VacancyStatus::Filled);
    office.asks(office.client("Vraagt lasser"), "Lasser");
    office.asks(office.client("Geblokkeerd", domain::ClientStage::Blocked), "Heftruckchauffeur");

    const auto found = office.find(kim);
    CHECK(names(found) == std::vector<std::string>{"Vraagt nu", "Vroeg eerder", "Alleen afspraak"});
    CHECK(found.considered == 3);
    CHECK(found.candidateName == "Kim Vos");
    CHECK(found.best.front().score.lines.size() == 5);
    CHECK(found.best.front().contact.ownerName == office.context.user.displayName);
    REQUIRE(found.best[0].openVacancies.size() == 1); // asked now: nothing speculative about it
    CHECK(found.best[0].openVacancies[0].occupation == "Heftruckchauffeur");
    CHECK(found.best[1].openVacancies.empty());
    CHECK(found.best[2].openVacancies.empty());
}

TEST_CASE("a client out of the candidate's reach is counted, not shown") {
    Office office(GENERATE(from_range(dialects())));
    Context admin = office.agency.as(Role::Administrator);
    REQUIRE(importPlaces(admin, {{.postcode = "1011",
                                  .name = "Amsterdam",
                                  .at = {52'372'000, 4'905'000},
                                  .precision = domain::PlacePrecision::Postcode,
                                  .source = "test"},
                                 {.postcode = "9711",
                                  .name = "Groningen",
                                  .at = {53'219'000, 6'568'000},
                                  .precision = domain::PlacePrecision::Postcode,
                                  .source = "test"}}));
    const auto kim = office.candidate();
    storage::ClientRepository clients(office.agency.connection());
    for (const auto& [name, postcode, city] : {std::tuple{"Dichtbij", "1011 XX", "Amsterdam"},
                                               std::tuple{"Ver", "9711 AA", "Groningen"}}) {
        const auto id = office.client(name);
        auto record = clients.find(id).value();
        record.address.postcode = postcode;
        record.address.city = city;
        clients.save(record);
        office.agrees(id, "Heftruckchauffeur");
    }
    const auto found = office.find(kim);
    CHECK(names(found) == std::vector<std::string>{"Dichtbij"});
    CHECK(found.outOfReach == 1);
    CHECK(found.best.front().score.distanceKm == 0);
}

TEST_CASE("with whom to speak and the last talk stand in the row, a note is no talk") {
    Office office(GENERATE(from_range(dialects())));
    const auto kim = office.candidate();
    const auto client = office.client("De Eem");
    office.asks(client, "Heftruckchauffeur");
    storage::ClientRepository(office.agency.connection())
        .saveContact({.id = {},
                      .client = client,
                      .person = {.name = {"Bea", "de", "Wit"}, .email = "", .phone = "0201234567"},
                      .jobTitle = "Planner",
                      .isMain = true});
    const auto log = [&](domain::ContactKind kind, const char* text, int day) {
        auto moment = actionAt(client);
        moment.kind = kind;
        moment.text = text;
        moment.nextAction.clear();
        moment.nextActionOn.reset();
        moment.at = makeDate(2026, 11, static_cast<unsigned>(day)) + std::chrono::hours{9};
        REQUIRE(saveContactMoment(office.context, moment));
    };
    log(domain::ContactKind::Call, "Vraagt mensen in januari", 3);
    log(domain::ContactKind::Call, "Oud gesprek", 2);
    log(domain::ContactKind::Note, "Alleen een notitie", 20);

    const auto row = office.find(kim).best.front();
    CHECK(row.contact.contact.person.name.full() == "Bea de Wit");
    CHECK(row.contact.contact.person.phone == "0201234567");
    REQUIRE(row.contact.lastTalk);
    CHECK(row.contact.lastTalk->text == "Vraagt mensen in januari");
    CHECK(row.contact.lastTalkBy == office.context.user.displayName);
    CHECK(row.score.lines.back().pointsInThousandths == 10'000);
}

TEST_CASE("a speculative offer becomes an open action with the client, once, and can be undone") {
    Office office(GENERATE(from_range(dialects())));
    const auto kim = office.candidate();
    const auto client = office.client("De Eem");
    office.asks(client, "Heftruckchauffeur");
    CHECK(startSpeculativeOffer(office.context, {kim, actionAt(client)}).error().key ==
          "opportunity.consent_missing");
    CHECK_FALSE(office.find(kim).best.front().offeredOn);
    const SpeculativeOffer offer{kim, actionAt(client), domain::ConsentHow::Spoken};
    const auto started = startSpeculativeOffer(office.context, offer);
    REQUIRE(started);
    CHECK(office.find(kim).best.front().offeredOn == office.context.clock.today());
    const auto open = openActions(office.context, makeDate(2026, 11, 30), office.context.user.id);
    REQUIRE(open);
    REQUIRE(open->size() == 1);
    CHECK(open->front().moment.nextAction == kAction);
    CHECK(open->front().subjectName == "De Eem");
    CHECK(office.find(kim).best.front().contact.nextAction == kAction);
    CHECK(startSpeculativeOffer(office.context, offer).error().key ==
          "opportunity.already_started");

    REQUIRE(undoSpeculativeOffer(office.context, started->record.id, started->record.version));
    CHECK(openActions(office.context, makeDate(2026, 11, 30), office.context.user.id)->empty());
    const auto history = storage::AuditTrail(office.agency.connection())
                             .historyOf("contact_moment", started->record.id.value);
    REQUIRE(history.size() == 2);
    CHECK(history.back().action == "delete");
    CHECK(history.back().oldValue.find("Kim Vos") != std::string::npos);
}

TEST_CASE("an action that was done meanwhile is not taken back") {
    Office office(GENERATE(from_range(dialects())));
    const auto kim = office.candidate();
    const auto client = office.client("De Eem");
    const SpeculativeOffer offer{kim, actionAt(client), domain::ConsentHow::Spoken};
    const auto started = startSpeculativeOffer(office.context, offer);
    REQUIRE(started);
    REQUIRE(completeAction(office.context, started->record.id, started->record.version));
    CHECK(undoSpeculativeOffer(office.context, started->record.id, started->record.version)
              .error()
              .key == "opportunity.changed_since");
}

TEST_CASE("a speculative offer needs an action with a day, a client that is not blocked, a right") {
    Office office(db::Dialect::Sqlite);
    const auto kim = office.candidate();
    const auto client = office.client("De Eem");
    auto without = actionAt(client);
    without.nextActionOn.reset();
    CHECK(startSpeculativeOffer(office.context, {kim, without}).error().key ==
          "opportunity.action_missing");
    const auto blocked = office.client("Dicht", domain::ClientStage::Blocked);
    CHECK(startSpeculativeOffer(office.context, {kim, actionAt(blocked)}).error().key ==
          "opportunity.client_blocked");
    Context clerk = office.agency.as(Role::BackOffice);
    CHECK(startSpeculativeOffer(clerk, {kim, actionAt(client)}).error().key == "rights.missing");
    CHECK(findOpportunities(clerk, kim, 5).error().key == "rights.missing");
    CHECK(findOpportunities(office.context, domain::CandidateId{999}, 5).error().key ==
          "candidate.unknown");
}

TEST_CASE("without a function or experience it is said what is missing") {
    Office office(db::Dialect::Sqlite);
    const domain::Candidate nobody = aCandidate()
                                         .occupation("")
                                         .of(office.agency.branch(), office.context.user.id)
                                         .with([](auto& c) {
                                             c.experience.clear();
                                             c.consentDate.reset();
                                         });
    const auto id = saveCandidate(office.context, nobody).value().record.id;
    const auto found = office.find(id);
    CHECK(found.best.empty());
    REQUIRE(found.advice.size() == 2);
    CHECK(found.advice.front().rule == "opportunity.no_occupation");
    CHECK(found.advice.back().rule == "proposal.no_consent");
}
