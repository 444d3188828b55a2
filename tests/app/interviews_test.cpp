// Talks after a proposal: invitations that count up, what ends them and brings them back, and an
// outcome that moves on.
#include "app/matching/closing.h"
#include "app/matching/pipeline.h"
#include "storage/audit_trail.h"
#include "storage/repositories/agency_repository.h"
#include "tests/app/presentation_desk.h"

#include <algorithm>

using namespace werkbalie;
using namespace werkbalie::app;
using namespace werkbalie::test;
using domain::InterviewChoice;
using domain::ProposalStage;
using Desk = PresentationDesk;

namespace {

constexpr domain::DutchTime kMorning{std::chrono::sys_days{std::chrono::year{2026} / 12 / 1}, 570};
constexpr domain::DutchTime kMorningAfter{std::chrono::sys_days{std::chrono::year{2026} / 12 / 2},
                                          570};

} // namespace

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
