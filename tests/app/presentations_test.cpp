// Proposing in writing: frozen, numbered, with consent, and the candidates move along.
#include "app/matching/pipeline.h"
#include "app/matching/presentation_record.h"
#include "storage/audit_trail.h"
#include "storage/repositories/agency_repository.h"
#include "tests/app/presentation_desk.h"

#include <algorithm>

using namespace werkbalie;
using namespace werkbalie::app;
using namespace werkbalie::test;
using domain::ConsentHow;
using domain::ProposalStage;
using domain::Role;
using Desk = PresentationDesk;

TEST_CASE("a letter begins with the main contact, standard texts and the usual parts") {
    Desk desk(GENERATE(from_range(dialects())));
    const auto start = startPresentation(desk.context, desk.vacancy,
                                         {desk.candidate("Vos"), desk.candidate("Kok")});
    REQUIRE(start);
    CHECK(start->draft.contact == desk.contacts[0]);
    CHECK(start->draft.introduction.find("2 kandidaten") != std::string::npos);
    REQUIRE(start->draft.candidates.size() == 2);
    const auto& first = start->draft.candidates[0];
    CHECK(first.naming == domain::ProfileNaming::Anonymised);
    CHECK(first.sections.has(domain::ProfileSection::Experience));
    CHECK_FALSE(first.sections.has(domain::ProfileSection::WageWish));
    CHECK_FALSE(first.sections.has(domain::ProfileSection::ContactDetails));
    CHECK_FALSE(start->candidates[0].hasConsent);
    CHECK(startPresentation(desk.context, domain::VacancyId{999}, {}).error().key ==
          "record.missing");
}

TEST_CASE("sending freezes the letter, records consent and moves every candidate") {
    Desk desk(GENERATE(from_range(dialects())));
    const auto vos = desk.candidate("Vos");
    const auto kok = desk.candidate("Kok");
    const auto sent = desk.sent({vos, kok});
    CHECK(sent.document.number == "VD-2026-0001");
    CHECK(sent.document.edition == 1);
    for (const auto candidate : {vos, kok}) {
        const auto proposal = desk.proposal(candidate);
        CHECK(proposal.stage == ProposalStage::Proposed);
        REQUIRE(proposal.consent);
        CHECK(proposal.consent->how == ConsentHow::Spoken);
        const auto agreed =
            storage::PresentationRepository(desk.agency.connection()).consentOf(proposal.id);
        REQUIRE(agreed);
        CHECK(agreed->recordedBy == desk.context.user.id);
        CHECK(agreed->recordedAt == desk.agency.clock.now());
        CHECK_FALSE(agreed->allowsName);
    }
    const auto rows = presentationsOf(desk.context, desk.vacancy).value();
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].candidates == 2);
    CHECK(rows[0].contactName == "Els Smit");
    storage::AuditTrail trail(desk.agency.connection());
    CHECK(trail.historyOf("presentation", sent.id.value).at(0).action == "send");
    CHECK_FALSE(trail.verify().firstBroken);
}

TEST_CASE("what was sent is read back word by word, whatever changes afterwards") {
    Desk desk(GENERATE(from_range(dialects())));
    const auto vos = desk.candidate("Vos");
    const auto sent = desk.sent({vos});
    auto record = loadCandidate(desk.context, vos).value();
    record.occupation = "Iets anders";
    record.skills = {{"Nieuw", 1}};
    REQUIRE(saveCandidate(desk.context, record));
    const auto again = sentPresentation(desk.context, sent.id);
    REQUIRE(again);
    CHECK(again->letter == sent.document.letter);
    CHECK(again->number == sent.document.number);
    desk.agency.connection().exec("UPDATE presentation SET content = '{\"language\":\"nl\"}'");
    CHECK(sentPresentation(desk.context, sent.id).error().key == "presentation.altered");
}

TEST_CASE("a next version has the same number, moves nobody, and the first one stays") {
    Desk desk(GENERATE(from_range(dialects())));
    const auto vos = desk.candidate("Vos");
    const auto first = desk.sent({vos});
    const auto moved = desk.proposal(vos).version;
    auto again = presentAgain(desk.context, first.id);
    REQUIRE(again);
    again->draft.candidates[0].motivation = "Zoekt vast werk.";
    const auto second = sendPresentation(desk.context, again->draft);
    REQUIRE(second);
    CHECK(second->document.number == first.document.number);
    CHECK(second->document.edition == 2);
    CHECK(desk.proposal(vos).version == moved);
    CHECK(sentPresentation(desk.context, first.id)->letter.profiles[0].motivation.empty());
    CHECK(desk.sent({desk.candidate("Kok")}).document.number == "VD-2026-0002");
}

TEST_CASE("nothing is sent without consent, without a part, or about a protected fact") {
    Desk desk(GENERATE(from_range(dialects())));
    const auto vos = desk.candidate("Vos");
    const auto kok = desk.candidate("Kok");
    auto draft = desk.draft({vos, kok});
    draft.candidates[1].consent.reset();
    CHECK(sendPresentation(desk.context, draft).error().key == "presentation.consent_missing");
    draft = desk.draft({vos});
    draft.candidates[0].sections = {};
    CHECK(sendPresentation(desk.context, draft).error().key == "presentation.nothing_told");
    draft = desk.draft({vos});
    draft.candidates[0].motivation = "Hij is 34 jaar oud.";
    CHECK(sendPresentation(desk.context, draft).error().key == "presentation.protected_word");
    CHECK(proposalsOfVacancy(desk.context, desk.vacancy)->empty());
    CHECK(presentationsOf(desk.context, desk.vacancy)->empty());
    Context office = desk.agency.as(Role::BackOffice);
    CHECK(sendPresentation(office, desk.draft({vos})).error().key == "rights.missing");
}

TEST_CASE("a letter survives its record, with every field") {
    domain::PresentationLetter letter{.language = domain::LetterLanguage::English,
                                      .occupation = "Order \"picker\"",
                                      .contact = "Els",
                                      .addressee = {"Klant", "Straat 1"},
                                      .consultant = "Sanne",
                                      .introduction = "een\ntwee",
                                      .closing = "slot"};
    letter.profiles = {
        {.candidate = domain::CandidateId{3},
         .name = "Kim",
         .occupation = "x",
         .experience = {{.occupation = "a",
                         .employer = "b",
                         .from = domain::makeDate(2020, 1, 1),
                         .until = domain::makeDate(2021, 1, 1),
                         .months = 12,
                         .tasks = "t"}},
         .experienceMonths = 12,
         .education = {{domain::EducationLevel::Mbo4, "titel", "school"}},
         .skills = {{"s", 3}},
         .certificates = {{"c", domain::makeDate(2030, 1, 1)}},
         .languages = {{"nl", domain::LanguageLevel::B2}},
         .availability = domain::Availability{.days = 0b11,
                                              .minutesPerWeek = domain::Minutes{1200},
                                              .from = domain::makeDate(2026, 12, 1)},
         .availabilityNote = "n",
         .wageWish = domain::HourlyRate::fromUnits(165'000),
         .email = "e",
         .phone = "p",
         .city = "w",
         .reasons = "- r",
         .motivation = "m"}};
    CHECK(presentationFromRecord(presentationRecord(letter)).value() == letter);
    CHECK(presentationFromRecord("{").error().key == "presentation.unreadable");
    CHECK(contentHash("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

TEST_CASE("who was proposed without a letter asks for the letter, not for a call to the client") {
    Desk desk(GENERATE(from_range(dialects())));
    const std::vector candidates{desk.candidate("Vos"), desk.candidate("Kok")};
    (void)desk.sent({candidates[0]});
    REQUIRE(propose(desk.context, desk.vacancy, candidates[1], ConsentHow::Spoken));
    desk.setTime("2026-11-25T10:00:00Z");
    CHECK(desk.today() == std::vector{TodayKind::ProposalUnsent});
    for (const auto& card : procedureOf(desk.context, desk.vacancy)->cards) {
        CHECK(card.letterSent == (card.proposal.candidate == candidates[0]));
    }
    (void)desk.sent({candidates[1]});
    CHECK(desk.today().empty());
    desk.setTime("2026-12-04T10:00:00Z");
    CHECK(desk.today() == std::vector{TodayKind::ProposalWaits, TodayKind::ProposalWaits});
    CHECK(presentationsOf(desk.context, desk.vacancy)->front().names ==
          std::vector<std::string>{"Kim Kok"});
}
