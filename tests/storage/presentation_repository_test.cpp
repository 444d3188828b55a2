// Letters and interviews are read back as they were kept, on both databases.
#include "tests/support/catch.h"
#include "tests/support/records.h"
#include "tests/support/test_database.h"

#include "storage/repositories/interview_repository.h"
#include "storage/repositories/presentation_repository.h"
#include "storage/repositories/proposal_repository.h"

using namespace werkbalie;
using namespace werkbalie::domain;
using namespace werkbalie::storage;

namespace {

/// A candidate in the procedure of a vacancy.
struct Procedure {
    explicit Procedure(db::Dialect dialect)
        : database(dialect), desk(test::openDesk(database.connection())) {
        ClientRepository clients(database.connection());
        client = ClientId{clients.save(test::aClient(desk)).id};
        Contact person;
        person.client = client;
        person.person.name = {"Els", "", "Smit"};
        contact = ContactId{clients.saveContact(person).id};
        vacancy = VacancyId{
            VacancyRepository(database.connection()).save(test::aVacancy(desk, client)).id};
        candidate =
            CandidateId{CandidateRepository(database.connection()).save(test::aCandidate(desk)).id};
        proposal = ProposalId{ProposalRepository(database.connection())
                                  .save({.id = {},
                                         .vacancy = vacancy,
                                         .candidate = candidate,
                                         .consultant = desk.consultant})
                                  .id};
    }
    test::TestDatabase database;
    test::Desk desk;
    ClientId client;
    ContactId contact;
    VacancyId vacancy;
    CandidateId candidate;
    ProposalId proposal;
};

Instant at(std::string_view text) {
    return parseIsoInstant(text).value();
}

} // namespace

TEST_CASE("a letter is added once a version and never changed", "[storage][presentation]") {
    Procedure p(GENERATE(from_range(test::dialects())));
    PresentationRepository letters(p.database.connection());
    CHECK(letters.nextNumber(2026) == "VD-2026-0001");
    CHECK(letters.nextNumber(2026) == "VD-2026-0002");
    CHECK(letters.lastEdition("VD-2026-0001") == 0);
    StoredPresentation sent{.number = "VD-2026-0001",
                            .vacancy = p.vacancy,
                            .contact = p.contact,
                            .sentBy = p.desk.consultant,
                            .sentAt = at("2026-11-26T10:00:00Z"),
                            .language = LetterLanguage::English,
                            .content = R"({"language":"en"})",
                            .contentHash = "abc",
                            .proposals = {p.proposal}};
    sent.id = letters.add(sent);
    CHECK(letters.find(sent.id) == sent);
    CHECK(letters.lastEdition("VD-2026-0001") == 1);
    CHECK_THROWS_AS(letters.add(sent), db::Error);
    sent.edition = 2;
    sent.contact.reset();
    (void)letters.add(sent);
    const auto rows = letters.ofVacancy(p.vacancy);
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].edition == 2);
    CHECK(rows[0].contactName.empty());
    CHECK(rows[1].contactName == "Els Smit");
    CHECK(rows[1].candidates == 1);
}

TEST_CASE("what was agreed to is kept once a proposal, under its version",
          "[storage][presentation]") {
    Procedure p(GENERATE(from_range(test::dialects())));
    PresentationRepository letters(p.database.connection());
    PresentationConsent consent{.proposal = p.proposal,
                                .sections = {ProfileSection::Skills, ProfileSection::WageWish},
                                .allowsName = true,
                                .note = "telefonisch",
                                .recordedBy = p.desk.consultant,
                                .recordedAt = at("2026-11-26T10:00:00Z")};
    CHECK_FALSE(letters.consentOf(p.proposal));
    const auto outcome = letters.saveConsent(consent);
    consent.id = outcome.id;
    consent.version = outcome.version;
    CHECK(letters.consentOf(p.proposal) == consent);
    consent.sections = {};
    CHECK(letters.saveConsent(consent).version == 2);
    CHECK(letters.saveConsent(consent).conflict);
    CHECK(letters.consentOf(p.proposal)->sections.isEmpty());
}

TEST_CASE("an interview is read back with its table, and found by day and state",
          "[storage][interview]") {
    Procedure p(GENERATE(from_range(test::dialects())));
    InterviewRepository interviews(p.database.connection());
    Interview wanted{.proposal = p.proposal,
                     .consultant = p.desk.consultant,
                     .token = "0123",
                     .sequence = 2,
                     .startsAt = at("2026-12-01T08:30:00Z"),
                     .minutes = 30,
                     .place = "Havenkade 12\n9723 AA  Groningen",
                     .link = "https://meet.example.nl/1",
                     .route = "Bus 8",
                     .bring = "Helm",
                     .tips = "Rustig",
                     .contacts = {p.contact},
                     .state = InterviewState::Held,
                     .confirmedAt = at("2026-11-30T09:00:00Z"),
                     .clientNotes = "goed",
                     .candidateNotes = "graag",
                     .choice = InterviewChoice::NextRound,
                     .changedAt = at("2026-12-01T10:00:00Z")};
    const auto outcome = interviews.save(wanted);
    wanted.id = InterviewId{outcome.id};
    wanted.version = outcome.version;
    const auto found = interviews.find(wanted.id);
    REQUIRE(found);
    CHECK(found->interview == wanted);
    CHECK(found->client == p.client);
    CHECK(found->candidate == p.candidate);
    wanted.contacts.clear();
    wanted.state = InterviewState::Cancelled;
    CHECK(interviews.save(wanted).version == 2);
    CHECK(interviews.save(wanted).conflict);
    CHECK(interviews.find(wanted.id)->interview.contacts.empty());
    CHECK(interviews.rows({.vacancy = p.vacancy}).size() == 1);
    CHECK(interviews.rows({.state = InterviewState::Planned}).empty());
    CHECK(interviews.rows({.from = wanted.startsAt}).size() == 1);
    CHECK(interviews.rows({.until = wanted.startsAt}).empty());
    CHECK(interviews.rows({.proposal = p.proposal, .consultant = p.desk.consultant}).size() == 1);
}
