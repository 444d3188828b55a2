// Nobody stays without an answer, and every decision can be told afterwards.
#include "app/matching/rejections.h"

#include "app/matching/closing.h"
#include "app/matching/decisions.h"
#include "app/matching/funnel.h"
#include "app/matching/pipeline.h"
#include "app/recruitment/candidates.h"
#include "app/recruitment/vacancies.h"
#include "app/today.h"
#include "storage/repositories/client_repository.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"
#include "tests/support/working_agency.h"

#include <algorithm>

using namespace werkbalie;
using namespace werkbalie::app;
using namespace werkbalie::test;
using domain::DropParty;
using domain::DropReason;
using domain::ProposalStage;
using domain::RejectionLanguage;
using domain::Role;

namespace {

struct Desk {
    explicit Desk(db::Dialect dialect) : agency(dialect), context(agency.as(Role::Consultant)) {
        storage::ClientRepository clients(agency.connection());
        const domain::Client client = aClient().of(agency.branch(), context.user.id);
        const domain::Vacancy wanted = aVacancy()
                                           .at(domain::ClientId{clients.save(client).id})
                                           .of(agency.branch(), context.user.id);
        vacancy = saveVacancy(context, wanted).value().record;
    }
    domain::Proposal find(const std::string& last) {
        const domain::Candidate person = aCandidate()
                                             .named("Kim", "", last)
                                             .email("")
                                             .phone("")
                                             .of(agency.branch(), context.user.id);
        const auto candidate = saveCandidate(context, person).value().record.id;
        return addToProcedure(context, vacancy.id, candidate).value();
    }
    domain::Proposal drop(const domain::Proposal& proposal, DropParty by, DropReason reason) {
        return changeProposal(context, {.id = proposal.id,
                                        .version = proposal.version,
                                        .to = ProposalStage::Dropped,
                                        .drop = domain::Drop{.by = by, .reason = reason}})
            .value()
            .record;
    }
    domain::Proposal approach(const domain::Proposal& proposal) {
        return changeProposal(context, {.id = proposal.id,
                                        .version = proposal.version,
                                        .to = ProposalStage::Approached})
            .value()
            .record;
    }
    std::size_t waiting() { return waitingForAnswer(context, vacancy.id).value().size(); }

    WorkingAgency agency;
    Context context;
    domain::Vacancy vacancy;
};

} // namespace

TEST_CASE("who was sent away waits until it was told, and stands on Vandaag until then") {
    Desk desk(GENERATE(from_range(dialects())));
    const auto kim = desk.drop(desk.find("Vos"), DropParty::Client, DropReason::Language);
    (void)desk.drop(desk.find("Kok"), DropParty::Candidate, DropReason::OtherJob);
    (void)desk.find("Bos");
    REQUIRE(desk.waiting() == 1);
    CHECK(waitingForAnswer(desk.context)->front().row.candidateName == "Kim Vos");
    CHECK(waitingForAnswer(desk.context)->front().since == kim.changedAt);
    const auto asksForAnswer = [&] {
        const auto items = todayItems(desk.context).value();
        return std::ranges::count(items, TodayKind::AnswerWaits, &TodayItem::kind);
    };
    CHECK(asksForAnswer() == 1);

    CHECK(tellRejection(desk.context, {.proposal = kim.id, .text = " "}).error().key ==
          "rejection.text_missing");
    const auto told = tellRejection(
        desk.context,
        {.proposal = kim.id, .how = domain::RejectionHow::Spoken, .text = "Gebeld om 10 uur"});
    REQUIRE(told);
    CHECK(told->toldBy == desk.context.user.id);
    CHECK(desk.waiting() == 0);
    CHECK(asksForAnswer() == 0);
    REQUIRE(rejectionsOf(desk.context, kim.id)->size() == 1);
    CHECK(rejectionsOf(desk.context, kim.id)->front() == *told);
}

TEST_CASE("a letter names the candidate, the work and the text of the reason, in both languages") {
    Desk desk(db::Dialect::Sqlite);
    const auto kim = desk.drop(desk.find("Vos"), DropParty::Agency, DropReason::Travel);
    const auto dutch = draftRejection(desk.context, kim.id, RejectionLanguage::Dutch);
    REQUIRE(dutch);
    CHECK(dutch->subject.find(desk.vacancy.occupation) != std::string::npos);
    CHECK(dutch->text.find("Kim Vos") != std::string::npos);
    CHECK(dutch->text.find("te lang") != std::string::npos);
    CHECK(dutch->text.find('{') == std::string::npos);
    const auto english = draftRejection(desk.context, kim.id, RejectionLanguage::English);
    REQUIRE(english);
    CHECK(english->text.find("too long") != std::string::npos);

    const RejectionPart own{.part = "travel", .text = "De reis duurt te veel uren."};
    CHECK(saveRejectionPart(desk.context, RejectionLanguage::Dutch, {.part = "age", .text = "x"})
              .error()
              .key == "rejection.part_unknown");
    REQUIRE(saveRejectionPart(desk.context, RejectionLanguage::Dutch, own));
    CHECK(
        draftRejection(desk.context, kim.id, RejectionLanguage::Dutch)->text.find("te veel uren") !=
        std::string::npos);
    REQUIRE(saveRejectionPart(desk.context, RejectionLanguage::Dutch, {.part = "travel"}));
    CHECK(draftRejection(desk.context, kim.id, RejectionLanguage::Dutch)->text == dutch->text);
}

TEST_CASE("every objective reason that is told has a text in both languages") {
    Desk desk(db::Dialect::Sqlite);
    for (const auto language : {RejectionLanguage::Dutch, RejectionLanguage::English}) {
        const auto parts = rejectionParts(desk.context, language);
        REQUIRE(parts);
        for (const auto party : {DropParty::Client, DropParty::Agency}) {
            for (const auto reason : domain::reasonsOf(party)) {
                INFO(toText(reason));
                CHECK(std::ranges::count(*parts, std::string(toText(reason)),
                                         &RejectionPart::part) == 1);
            }
        }
    }
}

TEST_CASE("closing a vacancy leaves nobody without an answer") {
    Desk desk(GENERATE(from_range(dialects())));
    const auto found = desk.approach(desk.find("Vos"));
    const auto unaware = desk.find("Bos");
    (void)desk.drop(desk.find("Kok"), DropParty::Client, DropReason::Skill);
    CHECK(desk.waiting() == 1);
    desk.vacancy.status = domain::VacancyStatus::Cancelled;
    REQUIRE(saveVacancy(desk.context, desk.vacancy));
    CHECK(desk.waiting() == 2);

    const auto told = answerAll(desk.context, {.vacancy = desk.vacancy.id});
    REQUIRE(told);
    CHECK(told->told.size() == 2);
    CHECK(told->leftOut == 1); // never heard of it, and hears nothing
    CHECK(rejectionsOf(desk.context, unaware.id)->empty());
    CHECK(desk.waiting() == 0);
    CHECK(planClosing(desk.context, desk.vacancy.id)->people.empty());
    const auto procedure = procedureOf(desk.context, desk.vacancy.id);
    REQUIRE(procedure);
    const auto card = std::ranges::find_if(
        procedure->cards, [&](const auto& c) { return c.proposal.id == found.id; });
    REQUIRE(card != procedure->cards.end());
    CHECK(card->proposal.drop == domain::Drop{DropParty::Agency, DropReason::VacancyWithdrawn});
    CHECK_FALSE(card->waits);
}

TEST_CASE("the register tells who was passed over and why, and what was taken back") {
    Desk desk(GENERATE(from_range(dialects())));
    const auto first = desk.find("Vos");
    const auto proposed = changeProposal(desk.context, {.id = first.id,
                                                        .version = first.version,
                                                        .to = ProposalStage::Proposed,
                                                        .consent = domain::ConsentHow::Spoken,
                                                        .deviation = "nergens voor nodig"});
    REQUIRE(proposed);
    REQUIRE(undoStep(desk.context, first.id, proposed->record.version));
    const auto kept = decisionsOf(desk.context, desk.vacancy.id);
    REQUIRE(kept);
    REQUIRE(kept->decisions.size() == 3);
    CHECK(kept->decisions[1].undone);
    CHECK(kept->decisions[1].step.passedOver == 0);
    CHECK(kept->decisions[2].step.undoes == kept->decisions[1].step.id);
    const auto table = decisionTable(*kept);
    CHECK(table.rows.size() == 3);
    CHECK(table.rows[1].size() == table.headers.size());
    CHECK(table.rows[1][4] == "proposed");

    const auto funnel = funnelOf(desk.context, desk.vacancy.id);
    REQUIRE(funnel);
    CHECK(funnel->size() == 7);
    CHECK(funnel->front().reached == 1);
    CHECK(funnel->front().now == 1);
    CHECK(funnel->at(3).reached == 0);
}

TEST_CASE("own stages are kept by who may edit the method, and keep their phase while used") {
    Desk desk(GENERATE(from_range(dialects())));
    const auto stage = saveOwnStage(
        desk.context, {.phase = ProposalStage::Interested, .name = "Proefdag", .position = 1});
    REQUIRE(stage);
    const auto kim = desk.find("Vos");
    REQUIRE(changeProposal(desk.context, {.id = kim.id,
                                          .version = kim.version,
                                          .to = ProposalStage::Interested,
                                          .ownStage = stage->record.id}));
    auto changed = stage->record;
    changed.name = "Meeloopdag";
    const auto renamed = saveOwnStage(desk.context, changed);
    REQUIRE(renamed);
    CHECK(saveOwnStage(desk.context, changed)->conflict);
    changed = renamed->record;
    changed.phase = ProposalStage::Offer;
    CHECK(saveOwnStage(desk.context, changed).error().key == "pipeline_stage.occupied");
    CHECK(ownStages(desk.context)->front().name == "Meeloopdag");
    Context office = desk.agency.as(Role::BackOffice);
    CHECK(saveOwnStage(office, renamed->record).error().key == "rights.missing");
}

TEST_CASE("everybody is answered in the own way, and who is not ticked stays") {
    Desk desk(GENERATE(from_range(dialects())));
    const auto vos = desk.approach(desk.find("Vos"));
    const auto kok = desk.approach(desk.find("Kok"));
    const auto bos = desk.find("Bos");
    desk.vacancy.status = domain::VacancyStatus::Filled;
    REQUIRE(saveVacancy(desk.context, desk.vacancy));

    const auto plan = planClosing(desk.context, desk.vacancy.id).value();
    REQUIRE(plan.people.size() == 3);
    CHECK(plan.people[0].getsAnswer);
    CHECK_FALSE(plan.people[2].getsAnswer);
    CHECK(plan.people[2].row.proposal.id == bos.id);
    CHECK(plan.people[0].drafts[0].text.find("inmiddels vervuld") != std::string::npos);
    CHECK(plan.people[0].drafts[1].text.find("filled") != std::string::npos);

    Closing closing{.vacancy = desk.vacancy.id};
    closing.answers = {{.proposal = bos.id, .text = "x"}};
    CHECK(answerAll(desk.context, closing).error().key == "rejection.not_dropped");
    closing.answers = {
        {.proposal = vos.id, .how = domain::RejectionHow::Spoken, .text = "Gebeld om 10 uur"}};
    const auto closed = answerAll(desk.context, closing);
    REQUIRE(closed);
    REQUIRE(closed->told.size() == 1);
    CHECK(closed->told[0].how == domain::RejectionHow::Spoken);
    CHECK(closed->leftOut == 1);
    const auto left = planClosing(desk.context, desk.vacancy.id).value();
    REQUIRE(left.people.size() == 1);
    CHECK(left.people[0].row.proposal.id == kok.id);
    CHECK(left.people[0].stillOpen);
}
