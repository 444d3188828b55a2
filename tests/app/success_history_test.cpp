// What became of earlier proposals, read with the score of the moment they were made on.
#include "app/matching/success_history.h"

#include "app/matching/proposals.h"
#include "app/recruitment/candidates.h"
#include "app/recruitment/vacancies.h"
#include "storage/repositories/client_repository.h"
#include "storage/repositories/match_history_repository.h"
#include "storage/repositories/pipeline_repository.h"
#include "storage/repositories/proposal_repository.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"
#include "tests/support/working_agency.h"

using namespace werkbalie;
using namespace werkbalie::app;
using namespace werkbalie::test;
using domain::ProposalStage;
using domain::Role;

namespace {

struct History {
    explicit History(db::Dialect dialect) : agency(dialect), context(agency.as(Role::Consultant)) {
        storage::ClientRepository clients(agency.connection());
        const domain::Client client = aClient().of(agency.branch(), context.user.id);
        const domain::Vacancy wanted = aVacancy()
                                           .at(domain::ClientId{clients.save(client).id})
                                           .of(agency.branch(), context.user.id);
        vacancy = saveVacancy(context, wanted).value().record.id;
    }
    domain::CandidateId person() {
        const domain::Candidate kim = aCandidate()
                                          .named("Kim", "", "Vos" + std::to_string(++number))
                                          .email("")
                                          .phone("")
                                          .of(agency.branch(), context.user.id);
        return saveCandidate(context, kim).value().record.id;
    }
    domain::Proposal proposed() {
        return propose(context, vacancy, person(), domain::ConsentHow::Spoken).value();
    }
    domain::Proposal drop(const domain::Proposal& proposal) {
        return changeProposal(context, {.id = proposal.id,
                                        .version = proposal.version,
                                        .to = ProposalStage::Dropped,
                                        .drop = domain::Drop{domain::DropParty::Client,
                                                             domain::DropReason::OtherChosen}})
            .value()
            .record;
    }
    domain::SuccessEstimate at(int score) { return successEstimate(context, score).value(); }

    WorkingAgency agency;
    Context context;
    domain::VacancyId vacancy;
    int number = 0;
};

} // namespace

TEST_CASE("a proposal counts when it has ended, and no longer when its end is taken back") {
    History history(GENERATE(from_range(dialects())));
    const auto proposal = history.proposed();
    const int score = proposal.scoreInTenths;
    CHECK(history.at(score).total == 0); // still under way
    const auto dropped = history.drop(proposal);
    CHECK(history.at(score).total == 1);
    CHECK(history.at(score).placed == 0);
    CHECK_FALSE(history.at(score).enough());
    REQUIRE(undoStep(history.context, dropped.id, dropped.version));
    CHECK(history.at(score).total == 0);
}

TEST_CASE("who never reached the client is no earlier proposal") {
    History history(GENERATE(from_range(dialects())));
    const auto found = addToProcedure(history.context, history.vacancy, history.person()).value();
    (void)history.drop(found);
    CHECK(history.at(found.scoreInTenths).total == 0);
}

TEST_CASE("the score of the moment counts, not the one it became later") {
    History history(GENERATE(from_range(dialects())));
    const auto proposal = history.drop(history.proposed());
    auto later = proposal;
    later.scoreInTenths = proposal.scoreInTenths > 500 ? 100 : 900; // as after an edited dossier
    REQUIRE(storage::ProposalRepository(history.agency.connection()).save(later).id > 0);
    const auto ended = storage::MatchHistoryRepository(history.agency.connection()).ended();
    REQUIRE(ended.size() == 1);
    CHECK(ended.front().scoreInTenths == proposal.scoreInTenths);
}

TEST_CASE("a placement counts as one, and the estimate is for who may match") {
    History history(GENERATE(from_range(dialects())));
    auto proposal = history.proposed();
    proposal.stage = ProposalStage::Placed;
    (void)storage::ProposalRepository(history.agency.connection()).save(proposal);
    CHECK(history.at(proposal.scoreInTenths).placed == 1);
    auto clerk = history.agency.as(Role::BackOffice);
    CHECK(successEstimate(clerk, 500).error().key == "rights.missing");
}
