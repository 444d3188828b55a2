// Through a procedure: consent first, every step kept, and each one taken back.
#include "app/matching/proposals.h"

#include "app/recruitment/candidates.h"
#include "app/recruitment/vacancies.h"
#include "storage/repositories/client_repository.h"
#include "storage/repositories/pipeline_repository.h"
#include "storage/repositories/proposal_repository.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"
#include "tests/support/working_agency.h"

using namespace werkbalie;
using namespace werkbalie::app;
using namespace werkbalie::test;
using domain::ConsentHow;
using domain::ProposalStage;
using domain::Role;

namespace {

struct Procedure {
    explicit Procedure(db::Dialect dialect)
        : agency(dialect), context(agency.as(Role::Consultant)) {
        storage::ClientRepository clients(agency.connection());
        const domain::Client client = aClient().of(agency.branch(), context.user.id);
        const domain::Vacancy wanted = aVacancy()
                                           .at(domain::ClientId{clients.save(client).id})
                                           .of(agency.branch(), context.user.id);
        vacancy = saveVacancy(context, wanted).value().record.id;
        const domain::Candidate person =
            aCandidate().named("Kim", "", "Vos").of(agency.branch(), context.user.id);
        candidate = saveCandidate(context, person).value().record.id;
    }
    Saved<domain::Proposal> move(const domain::Proposal& proposal, ProposalStage to) {
        return changeProposal(context,
                              {.id = proposal.id, .version = proposal.version, .to = to})
            .value();
    }

    WorkingAgency agency;
    Context context;
    domain::VacancyId vacancy;
    domain::CandidateId candidate;
};

} // namespace

TEST_CASE("a candidate is taken in once and goes to the client only with consent") {
    Procedure at(GENERATE(from_range(dialects())));
    const auto found = addToProcedure(at.context, at.vacancy, at.candidate);
    REQUIRE(found);
    CHECK(found->stage == ProposalStage::Found);
    CHECK(addToProcedure(at.context, at.vacancy, at.candidate).error().key ==
          "proposal.in_procedure");
    CHECK(checkProposal(at.context, at.vacancy, at.candidate).empty());
    CHECK(propose(at.context, at.vacancy, at.candidate).error().key == "proposal.consent_missing");

    const auto agreed = recordConsent(
        at.context, {.id = found->id, .version = found->version, .how = ConsentHow::Written});
    REQUIRE(agreed);
    CHECK(agreed->record.consent->by == at.context.user.id);
    const auto proposed = propose(at.context, at.vacancy, at.candidate);
    REQUIRE(proposed);
    CHECK(proposed->id == found->id);
    CHECK(proposed->proposedAt == at.context.clock.now());
    CHECK(storage::ProposalRepository(at.agency.connection()).find(found->id) == *proposed);
    CHECK(propose(at.context, at.vacancy, at.candidate).error().key == "proposal.exists");
}

TEST_CASE("every step is kept with who, score and receipt, and the last one taken back") {
    Procedure at(GENERATE(from_range(dialects())));
    const auto found = addToProcedure(at.context, at.vacancy, at.candidate);
    REQUIRE(found);
    const auto approached = at.move(*found, ProposalStage::Approached).record;
    const auto dropped = changeProposal(
        at.context, {.id = found->id,
                     .version = approached.version,
                     .to = ProposalStage::Dropped,
                     .drop = {{domain::DropParty::Candidate, domain::DropReason::OtherJob}},
                     .reason = "begint bij de buren"});
    REQUIRE(dropped);

    const auto undone = undoStep(at.context, found->id, dropped->record.version);
    REQUIRE(undone);
    CHECK(undone->record.stage == ProposalStage::Approached);
    CHECK_FALSE(undone->record.drop);
    CHECK(undone->record.reason.empty());
    const auto steps = stepsOf(at.context, found->id);
    REQUIRE(steps);
    REQUIRE(steps->size() == 4);
    CHECK_FALSE(steps->front().from);
    CHECK(steps->at(2).reason == "begint bij de buren");
    CHECK(steps->at(2).by == at.context.user.id);
    CHECK_FALSE(steps->at(2).receipt.empty());
    CHECK(steps->at(3).undoes == steps->at(2).id);

    const auto twice = undoStep(at.context, found->id, undone->record.version);
    REQUIRE(twice);
    CHECK(twice->record.stage == ProposalStage::Found);
    const auto left = undoStep(at.context, found->id, twice->record.version);
    REQUIRE(left);
    CHECK(left->record.version == 0);
    CHECK_FALSE(storage::ProposalRepository(at.agency.connection()).find(found->id));
}

TEST_CASE("an old version moves nothing, takes nothing back and records no consent") {
    Procedure at(db::Dialect::Sqlite);
    const auto found = addToProcedure(at.context, at.vacancy, at.candidate);
    REQUIRE(found);
    (void)at.move(*found, ProposalStage::Interested);
    CHECK(at.move(*found, ProposalStage::Approached).conflict);
    CHECK(undoStep(at.context, found->id, found->version)->conflict);
    CHECK(recordConsent(at.context, {.id = found->id, .version = found->version})->conflict);
}

TEST_CASE("placing is done by a placement, and an own stage must be in use") {
    Procedure at(GENERATE(from_range(dialects())));
    const auto found = addToProcedure(at.context, at.vacancy, at.candidate);
    REQUIRE(found);
    ProposalChange change{.id = found->id, .version = found->version, .to = ProposalStage::Placed};
    CHECK(changeProposal(at.context, change).error().key == "proposal.place_by_placement");

    storage::PipelineRepository pipeline(at.agency.connection());
    domain::OwnStage stage{.phase = ProposalStage::Interested, .name = "Proefdag"};
    stage.id = domain::PipelineStageId{pipeline.save(stage).id};
    stage.version = 1;
    CHECK(pipeline.stages() == std::vector{stage});
    change.to = ProposalStage::Approached;
    change.ownStage = stage.id;
    CHECK(changeProposal(at.context, change).error().key == "pipeline_stage.unknown");
    change.to = ProposalStage::Interested;
    const auto moved = changeProposal(at.context, change);
    REQUIRE(moved);
    CHECK(moved->record.ownStage == stage.id);
    CHECK(stepsOf(at.context, found->id)->back().to == domain::stageOf(moved->record));

    stage.retired = true;
    (void)pipeline.save(stage);
    change.version = at.move(moved->record, ProposalStage::Approached).record.version;
    CHECK(changeProposal(at.context, change).error().key == "pipeline_stage.unknown");
}

TEST_CASE("the back office moves nobody") {
    Procedure at(db::Dialect::Sqlite);
    const auto found = addToProcedure(at.context, at.vacancy, at.candidate);
    REQUIRE(found);
    Context office = at.agency.as(Role::BackOffice);
    CHECK(addToProcedure(office, at.vacancy, at.candidate).error().key == "rights.missing");
    CHECK(undoStep(office, found->id, found->version).error().key == "rights.missing");
    CHECK(recordConsent(office, {.id = found->id}).error().key == "rights.missing");
}
