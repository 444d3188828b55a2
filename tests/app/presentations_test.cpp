// Proposing in writing: frozen, numbered, with consent, and the candidates move along; interviews
// after it, with invitations that count up and an outcome that moves on.
#include "app/matching/presentations.h"

#include "app/matching/closing.h"
#include "app/matching/interviews.h"
#include "app/matching/pipeline.h"
#include "app/matching/presentation_record.h"
#include "app/matching/proposals.h"
#include "app/recruitment/candidates.h"
#include "app/recruitment/vacancies.h"
#include "app/today.h"
#include "storage/audit_trail.h"
#include "storage/repositories/agency_repository.h"
#include "storage/repositories/client_repository.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"
#include "tests/support/working_agency.h"

#include <algorithm>

using namespace werkbalie;
using namespace werkbalie::app;
using namespace werkbalie::test;
using domain::ConsentHow;
using domain::InterviewChoice;
using domain::ProposalStage;
using domain::Role;

namespace {

/// A vacancy of a client with two contacts, and candidates for it.
class Desk {
public:
    explicit Desk(db::Dialect dialect) : agency(dialect), context(agency.as(Role::Consultant)) {
        storage::ClientRepository clients(agency.connection());
        const domain::Client client = aClient().of(agency.branch(), context.user.id);
        m_client = domain::ClientId{clients.save(client).id};
        for (const char* name : {"Smit", "Boer"}) {
            domain::Contact contact;
            contact.client = m_client;
            contact.person.name = {"Els", "", name};
            contact.person.email = "els@klant.example.nl";
            contact.isMain = std::string(name) == "Smit";
            contacts.push_back(domain::ContactId{clients.saveContact(contact).id});
        }
        vacancy = saveVacancy(context, aVacancy().at(m_client).of(agency.branch(), context.user.id))
                      .value()
                      .record.id;
    }
    domain::CandidateId candidate(const std::string& last) {
        const domain::Candidate wanted = aCandidate()
                                             .named("Kim", "", last)
                                             .email("")
                                             .phone("")
                                             .of(agency.branch(), context.user.id);
        return saveCandidate(context, wanted).value().record.id;
    }
    PresentationDraft draft(const std::vector<domain::CandidateId>& candidates) {
        auto start = startPresentation(context, vacancy, candidates);
        REQUIRE(start);
        for (auto& one : start->draft.candidates) {
            one.consent = ConsentHow::Spoken;
        }
        return start->draft;
    }
    SentPresentation sent(const std::vector<domain::CandidateId>& candidates) {
        auto result = sendPresentation(context, draft(candidates));
        REQUIRE(result);
        return *result;
    }
    domain::Proposal proposal(domain::CandidateId candidate) {
        const auto rows = proposalsOfVacancy(context, vacancy);
        for (const auto& row : *rows) {
            if (row.proposal.candidate == candidate) {
                return row.proposal;
            }
        }
        FAIL("not in the procedure");
        return {};
    }
    std::vector<domain::Interview> plan(const std::vector<domain::CandidateId>& candidates,
                                        domain::DutchTime first) {
        auto start = startInterviews(context, vacancy, candidates);
        REQUIRE(start);
        const auto slots = domain::slotsFrom({.first = first}, candidates.size()).value();
        for (std::size_t i = 0; i < start->invitees.size(); ++i) {
            start->plan.slots.push_back({start->invitees[i].proposal, slots[i]});
        }
        start->plan.place = "Havenkade 12";
        const auto planned = planInterviews(context, start->plan);
        REQUIRE(planned);
        return *planned;
    }
    void setTime(std::string_view moment) {
        agency.clock = FixedClock(domain::parseIsoInstant(moment).value());
    }
    std::vector<TodayKind> today() {
        std::vector<TodayKind> kinds;
        const auto items = todayItems(context);
        for (const auto& item : *items) {
            if (item.entity == Entity::Interview || item.entity == Entity::Proposal) {
                kinds.push_back(item.kind);
            }
        }
        return kinds;
    }

    WorkingAgency agency;
    Context context;
    domain::VacancyId vacancy;
    std::vector<domain::ContactId> contacts;

private:
    domain::ClientId m_client;
};

constexpr domain::DutchTime kMorning{std::chrono::sys_days{std::chrono::year{2026} / 12 / 1}, 570};
constexpr domain::DutchTime kMorningAfter{std::chrono::sys_days{std::chrono::year{2026} / 12 / 2},
                                          570};

} // namespace

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

TEST_CASE("three talks are planned in one go and one is cancelled") {
    Desk desk(GENERATE(from_range(dialects())));
    const std::vector candidates{desk.candidate("Vos"), desk.candidate("Kok"),
                                 desk.candidate("Bos")};
    (void)desk.sent(candidates);
    const auto planned = desk.plan(candidates, kMorning);
    REQUIRE(planned.size() == 3);
    CHECK(planned[1].startsAt - planned[0].startsAt == std::chrono::minutes{60});
    CHECK(desk.proposal(candidates[0]).stage == ProposalStage::Interview);
    CHECK(desk.proposal(candidates[0]).interviewOn == domain::makeDate(2026, 12, 1));

    const auto cancelled = cancelInterview(
        desk.context, {.id = planned[1].id, .version = 1, .reason = "Kandidaat is ziek"});
    REQUIRE(cancelled);
    CHECK(cancelled->record.sequence == 1);
    CHECK_FALSE(desk.proposal(candidates[1]).interviewOn);
    CHECK(desk.proposal(candidates[1]).stage == ProposalStage::Interview);
    const auto invitations =
        invitationsOf(desk.context, planned[1].id, domain::LetterLanguage::Dutch).value();
    CHECK(invitations[0].method == domain::CalendarMethod::Cancel);
    CHECK(cancelInterview(desk.context, {.id = planned[1].id, .version = 2, .reason = "x"})
              .error()
              .key == "interview.closed");
    CHECK(cancelInterview(desk.context, {.id = planned[0].id, .version = 1}).error().key ==
          "interview.reason_missing");
    CHECK(interviewsOf(desk.context, desk.vacancy)->size() == 3);
    CHECK_FALSE(storage::AuditTrail(desk.agency.connection()).verify().firstBroken);
}

namespace {

domain::Proposal dropOut(Desk& desk, const domain::Proposal& proposal) {
    const auto dropped = changeProposal(
        desk.context, {.id = proposal.id,
                       .version = proposal.version,
                       .to = ProposalStage::Dropped,
                       .drop = domain::Drop{.by = domain::DropParty::Candidate,
                                            .reason = domain::DropReason::OtherJob}});
    REQUIRE(dropped);
    REQUIRE_FALSE(dropped->conflict);
    return dropped->record;
}

} // namespace

TEST_CASE("who comes back after all gets the talk back, with a new invitation") {
    Desk desk(GENERATE(from_range(dialects())));
    const std::vector candidates{desk.candidate("Vos")};
    (void)desk.sent(candidates);
    const auto first = desk.plan(candidates, kMorning).front();
    const auto later = desk.plan(candidates, kMorningAfter).front();
    REQUIRE(cancelInterview(desk.context,
                            {.id = later.id, .version = 1, .reason = "Opdrachtgever is ziek"}));
    REQUIRE(confirmInterview(desk.context, first.id, 1));
    desk.agency.clock.advance(std::chrono::minutes{5});
    const auto dropped = dropOut(desk, desk.proposal(candidates[0]));
    desk.agency.clock.advance(std::chrono::minutes{5});

    const auto undone = undoStep(desk.context, dropped.id, dropped.version);
    REQUIRE(undone);
    REQUIRE(undone->talksPlanned.size() == 1); // the other was cancelled by itself
    CHECK(undone->talksCancelled.empty());
    CHECK(undone->record.interviewOn == domain::makeDate(2026, 12, 1));
    CHECK(desk.proposal(candidates[0]) == undone->record);
    const auto talk = loadInterview(desk.context, first.id)->row.interview;
    CHECK(talk == undone->talksPlanned.front());
    CHECK(talk.state == domain::InterviewState::Planned);
    CHECK(talk.reason.empty());
    CHECK(talk.sequence == 2); // planned, cancelled, planned again
    CHECK_FALSE(talk.confirmedAt);
    CHECK(loadInterview(desk.context, later.id)->row.interview.state ==
          domain::InterviewState::Cancelled);
    const auto invitations =
        invitationsOf(desk.context, first.id, domain::LetterLanguage::Dutch).value();
    CHECK(invitations[0].method == domain::CalendarMethod::Request);
    CHECK(invitations[0].event.sequence == 2);
    CHECK_FALSE(storage::AuditTrail(desk.agency.connection()).verify().firstBroken);
}

TEST_CASE("a talk whose time is past or taken stays cancelled, and that is told") {
    Desk desk(GENERATE(from_range(dialects())));
    const std::vector candidates{desk.candidate("Vos")};
    (void)desk.sent(candidates);
    const auto talk = desk.plan(candidates, kMorning).front();
    const auto dropped = dropOut(desk, desk.proposal(candidates[0]));
    if (GENERATE(true, false)) {
        desk.agency.clock.advance(std::chrono::hours{24 * 30});
    } else {
        auto vacancy = loadVacancy(desk.context, desk.vacancy).value();
        vacancy.id = {};
        vacancy.version = 0;
        const auto other = saveVacancy(desk.context, vacancy).value().record.id;
        const auto proposal = propose(
            desk.context,
            {.vacancy = other, .candidate = candidates[0], .consent = domain::ConsentHow::Spoken});
        REQUIRE(proposal);
        REQUIRE(planInterviews(
            desk.context, {.slots = {{proposal->id, talk.startsAt}}, .place = "Havenkade 12"}));
    }

    const auto undone = undoStep(desk.context, dropped.id, dropped.version);
    REQUIRE(undone);
    CHECK(undone->record.stage == ProposalStage::Interview);
    CHECK(undone->talksPlanned.empty());
    REQUIRE(undone->talksCancelled.size() == 1);
    CHECK(undone->talksCancelled.front().id == talk.id);
    CHECK_FALSE(desk.proposal(candidates[0]).interviewOn);
    CHECK(loadInterview(desk.context, talk.id)->row.interview.state ==
          domain::InterviewState::Cancelled);
}

TEST_CASE("with whom it ends, the talks to come are cancelled and both sides can be told") {
    Desk desk(GENERATE(from_range(dialects())));
    const std::vector candidates{desk.candidate("Vos"), desk.candidate("Kok")};
    (void)desk.sent(candidates);
    const auto planned = desk.plan(candidates, kMorning);
    const auto stateOf = [&](std::size_t talk) {
        return loadInterview(desk.context, planned[talk].id)->row.interview;
    };
    const auto first = desk.proposal(candidates[0]);
    const auto dropped = changeProposal(
        desk.context, {.id = first.id,
                       .version = first.version,
                       .to = ProposalStage::Dropped,
                       .drop = domain::Drop{.by = domain::DropParty::Candidate,
                                            .reason = domain::DropReason::OtherJob}});
    REQUIRE(dropped);
    CHECK_FALSE(dropped->conflict);
    CHECK(desk.proposal(candidates[0]).stage == ProposalStage::Dropped);
    CHECK_FALSE(desk.proposal(candidates[0]).interviewOn);
    CHECK(stateOf(0).state == domain::InterviewState::Cancelled);
    CHECK(stateOf(0).reason == "De kandidaat ziet af van het werk");
    CHECK(stateOf(1).state == domain::InterviewState::Planned);
    CHECK(invitationsOf(desk.context, planned[0].id, domain::LetterLanguage::Dutch)
              .value()[0]
              .method == domain::CalendarMethod::Cancel);
    CHECK(undoStep(desk.context, first.id, dropped->record.version)); // the version is the stored
    CHECK(stateOf(0).state == domain::InterviewState::Planned);

    auto vacancy = loadVacancy(desk.context, desk.vacancy).value();
    vacancy.status = domain::VacancyStatus::Cancelled;
    REQUIRE(saveVacancy(desk.context, vacancy));
    const auto plan = planClosing(desk.context, desk.vacancy).value();
    REQUIRE(plan.people.size() == 2);
    const auto kok = std::ranges::find_if(plan.people, [&](const ClosingPerson& each) {
        return each.row.proposal.candidate == candidates[1];
    });
    REQUIRE(kok->talks.size() == 1);
    const auto closed = answerAll(desk.context, {.vacancy = desk.vacancy});
    REQUIRE(closed);
    CHECK(closed->cancelled.size() == 2);
    CHECK(stateOf(1).state == domain::InterviewState::Cancelled);
    CHECK(stateOf(1).sequence == 1);
    CHECK(stateOf(1).reason == "De vacature is ingetrokken");
    CHECK(stateOf(0).sequence == 3); // cancelled, planned again, cancelled
    CHECK_FALSE(storage::AuditTrail(desk.agency.connection()).verify().firstBroken);
}

TEST_CASE("nobody is in two places at once, and a double contact is said") {
    Desk desk(GENERATE(from_range(dialects())));
    const std::vector candidates{desk.candidate("Vos"), desk.candidate("Kok")};
    (void)desk.sent(candidates);
    const auto planned = desk.plan({candidates[0]}, kMorning);
    InterviewPlan again{
        .slots = {{planned[0].proposal, planned[0].startsAt + std::chrono::minutes{30}}},
        .place = "Elders",
        .contacts = {desk.contacts[0]}};
    const auto findings = interviewFindings(desk.context, again).value();
    REQUIRE(findings.size() == 2);
    CHECK(findings[0].rule == "interview.candidate_busy");
    CHECK(findings[0].values[0].second == "Kim Vos");
    CHECK(findings[1].rule == "interview.contact_busy");
    CHECK(planInterviews(desk.context, again).error().key == "interview.candidate_busy");
    again.slots[0].proposal = desk.proposal(candidates[1]).id;
    const auto other = interviewFindings(desk.context, again).value();
    REQUIRE(other.size() == 1);
    CHECK(other[0].severity == domain::Severity::Warning);
    again.slots[0].startsAt = planned[0].startsAt + std::chrono::minutes{45};
    CHECK(interviewFindings(desk.context, again)->empty());
    CHECK(planInterviews(desk.context, {}).error().key == "interview.nobody");
}

TEST_CASE("invitations keep their uid, count up, and tell each side no more than it may know") {
    Desk desk(GENERATE(from_range(dialects())));
    const auto vos = desk.candidate("Vos");
    (void)desk.sent({vos});
    auto interview = desk.plan({vos}, kMorning)[0];
    const auto before =
        invitationsOf(desk.context, interview.id, domain::LetterLanguage::Dutch).value();
    REQUIRE(before.size() == 2);
    CHECK(before[0].event.sequence == 0);
    CHECK(before[0].event.uid != before[1].event.uid);
    CHECK(before[0].event.summary.find("Vos") == std::string::npos); // sent without the name
    CHECK(before[0].event.description.find("Vos") == std::string::npos);
    CHECK(before[0].event.summary.ends_with(": Kandidaat A (VD-2026-0001)")); // as in the letter
    CHECK(before[0].reference == "vd-2026-0001-a");
    CHECK(before[0].event.location == "Distributiecentrum De Eem, Havenkade 12");
    CHECK(before[0].event.attendees.at(0).email == "els@klant.example.nl");
    for (const auto& person : before[1].event.attendees) {
        CHECK(person.email != "els@klant.example.nl");
    }
    interview.startsAt += std::chrono::hours{2};
    REQUIRE(confirmInterview(desk.context, interview.id, interview.version));
    interview.version = 2;
    const auto changed = changeInterview(desk.context, interview);
    REQUIRE(changed);
    CHECK(changed->record.sequence == 1);
    CHECK_FALSE(changed->record.confirmedAt); // of another time
    CHECK(changeInterview(desk.context, interview)->conflict);
    const auto after =
        invitationsOf(desk.context, interview.id, domain::LetterLanguage::Dutch).value();
    CHECK(after[0].event.uid == before[0].event.uid);
    CHECK(after[0].event.sequence == 1);
    const auto sheet =
        preparationSheet(desk.context, interview.id, domain::LetterLanguage::Dutch).value();
    CHECK(sheet.candidate == "Kim Vos");
    REQUIRE(sheet.work); // what the talk is about
    CHECK(sheet.work->minutesPerWeek.count() > 0);
    CHECK_FALSE(sheet.work->workplace.empty());
    CHECK(sheet.contacts == std::vector<std::string>{"Els Smit"});
}

TEST_CASE("Vandaag asks to confirm the day before and for an answer the day after") {
    Desk desk(GENERATE(from_range(dialects())));
    const auto vos = desk.candidate("Vos");
    (void)desk.sent({vos});
    const auto interview = desk.plan({vos}, kMorning)[0];
    desk.setTime("2026-11-29T10:00:00Z");
    CHECK(desk.today().empty());
    desk.setTime("2026-11-30T10:00:00Z");
    CHECK(desk.today() == std::vector{TodayKind::InterviewToConfirm});
    REQUIRE(confirmInterview(desk.context, interview.id, 1));
    CHECK(desk.today().empty());
    desk.setTime("2026-12-01T12:00:00Z");
    CHECK(desk.today().empty());
    desk.setTime("2026-12-02T08:00:00Z");
    CHECK(desk.today() == std::vector{TodayKind::InterviewFeedback});
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

TEST_CASE("who did not come stays in the procedure, and the talk is over") {
    Desk desk(GENERATE(from_range(dialects())));
    const auto vos = desk.candidate("Vos");
    (void)desk.sent({vos});
    const auto interview = desk.plan({vos}, kMorning)[0];
    desk.setTime("2026-12-02T08:00:00Z");
    InterviewOutcome outcome{.id = interview.id, .version = 1, .choice = InterviewChoice::NoShow};
    const auto kept = recordOutcome(desk.context, outcome);
    REQUIRE(kept);
    CHECK(desk.proposal(vos).stage == ProposalStage::Interview);
    CHECK_FALSE(desk.proposal(vos).interviewOn);
    outcome.version = kept->record.version;
    CHECK(recordOutcome(desk.context, outcome).error().key == "interview.closed");
}

TEST_CASE("the choice after a talk moves the candidate on, or drops with party and reason") {
    Desk desk(GENERATE(from_range(dialects())));
    const std::vector candidates{desk.candidate("Vos"), desk.candidate("Kok")};
    (void)desk.sent(candidates);
    const auto planned = desk.plan(candidates, kMorning);
    InterviewOutcome outcome{.id = planned[0].id,
                             .version = 1,
                             .clientNotes = "Goede indruk",
                             .candidateNotes = "Wil graag",
                             .choice = InterviewChoice::Offer};
    CHECK(recordOutcome(desk.context, outcome).error().key == "interview.not_held_yet");
    desk.setTime("2026-12-02T08:00:00Z");
    outcome.choice = InterviewChoice::Open; // notes first, the choice later
    const auto noted = recordOutcome(desk.context, outcome);
    REQUIRE(noted);
    CHECK(noted->record.state == domain::InterviewState::Held);
    CHECK(desk.proposal(candidates[0]).stage == ProposalStage::Interview);
    outcome.version = 2;
    outcome.choice = InterviewChoice::Offer;
    REQUIRE(recordOutcome(desk.context, outcome));
    CHECK(desk.proposal(candidates[0]).stage == ProposalStage::Offer);
    CHECK(loadInterview(desk.context, planned[0].id)->row.interview.clientNotes == "Goede indruk");

    outcome = {.id = planned[1].id,
               .version = 1,
               .choice = InterviewChoice::ClientDeclined,
               .dropReason = domain::DropReason::Experience};
    REQUIRE(recordOutcome(desk.context, outcome));
    const auto dropped = desk.proposal(candidates[1]);
    CHECK(dropped.stage == ProposalStage::Dropped);
    CHECK(dropped.drop == domain::Drop{domain::DropParty::Client, domain::DropReason::Experience});
    CHECK(recordOutcome(desk.context, outcome).error().key == "interview.closed");
}
