// From a vacancy to a ranking, a proposal and every choice after it.
#include "app/matching/matching.h"

#include "app/maintenance.h"
#include "app/recruitment/candidates.h"
#include "app/recruitment/import_candidates.h"
#include "app/recruitment/vacancies.h"
#include "app/unit_of_work.h"
#include "storage/audit_trail.h"
#include "storage/repositories/client_repository.h"
#include "storage/repositories/placement_repository.h"
#include "storage/repositories/proposal_repository.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"
#include "tests/support/working_agency.h"

using namespace werkbalie;
using namespace werkbalie::app;
using namespace werkbalie::test;
using domain::ConsentHow;
using domain::ProposalStage;
using domain::RequirementKind;
using domain::Role;

namespace {

/// One client with one vacancy for which a forklift certificate is a must.
struct Branch {
    explicit Branch(db::Dialect dialect)
        : agency(dialect), context(agency.as(Role::Consultant)), vacancy(addVacancy()) {}

    domain::Vacancy addVacancy() {
        storage::ClientRepository clients(agency.connection());
        const domain::Client client = aClient().of(agency.branch(), context.user.id);
        const domain::Vacancy wanted =
            aVacancy()
                .at(domain::ClientId{clients.save(client).id})
                .of(agency.branch(), context.user.id)
                .hard(RequirementKind::Certificate, "Heftruckcertificaat")
                .soft(RequirementKind::Skill, "RF-scanner", 40);
        return saveVacancy(context, wanted).value().record;
    }
    domain::Candidate add(const domain::Candidate& candidate) {
        return saveCandidate(context, candidate).value().record;
    }
    CandidateBuilder forklift(const std::string& last) {
        return aCandidate()
            .named("Kim", "", last)
            .email("")
            .phone("")
            .of(agency.branch(), context.user.id)
            .certificate("Heftruckcertificaat");
    }
    Ranking rank(std::size_t top = 10) {
        NoProgress progress;
        return rankCandidates(context, vacancy.id, top, progress).value();
    }

    WorkingAgency agency;
    Context context;
    domain::Vacancy vacancy;
};

std::vector<std::string> names(const std::vector<RankedMatch>& matches) {
    std::vector<std::string> list;
    for (const RankedMatch& match : matches) {
        list.push_back(match.candidateName);
    }
    return list;
}

} // namespace

TEST_CASE("who has the skill stands above who has not, and who lacks the must is knocked out") {
    Branch branch(GENERATE(from_range(dialects())));
    branch.add(branch.forklift("Vos"));
    branch.add(branch.forklift("Kok").skill("rf-scanner", 4));
    branch.add(
        aCandidate().of(branch.agency.branch(), branch.context.user.id).certificate("VCA-Basis"));

    const Ranking ranking = branch.rank();
    CHECK(names(ranking.best) == std::vector<std::string>{"Kim Kok", "Kim Vos"});
    CHECK(names(ranking.knockedOut) == std::vector<std::string>{"Jan van den Berg"});
    CHECK(ranking.considered == 3);
    CHECK(ranking.knockedOutCount == 1);
    CHECK_FALSE(ranking.best.front().score.lines.empty());
    CHECK(ranking.best.front().score ==
          scoreOne(branch.context, branch.vacancy.id, ranking.best.front().score.candidate));
}

TEST_CASE("a ranking follows every save, archive, import and undo") {
    Branch branch(GENERATE(from_range(dialects())));
    auto kim = branch.add(branch.forklift("Vos"));
    REQUIRE(names(branch.rank().best) == std::vector<std::string>{"Kim Vos"});

    branch.add(branch.forklift("Kok").skill("RF-scanner", 4));
    CHECK(names(branch.rank().best) == std::vector<std::string>{"Kim Kok", "Kim Vos"});

    kim.status = domain::CandidateStatus::Archived;
    REQUIRE(saveCandidate(branch.context, kim));
    CHECK(names(branch.rank().best) == std::vector<std::string>{"Kim Kok"});

    NoProgress progress;
    const ImportRequest request{.table = {.headers = {"Naam", "Certificaten"},
                                          .rows = {{"Bo Smit", "Heftruckcertificaat"}}},
                                .mapping = {{"name", 0}, {"certificates", 1}},
                                .fileName = "nieuw.csv"};
    const auto import = importCandidates(branch.context, request, progress);
    REQUIRE(import);
    CHECK(branch.rank().best.size() == 2);
    REQUIRE(undoImport(branch.context, import->import));
    CHECK(names(branch.rank().best) == std::vector<std::string>{"Kim Kok"});
}

TEST_CASE("a distance shows once its places are loaded, and says when it is only a region's") {
    Branch branch(db::Dialect::Sqlite);
    branch.add(branch.forklift("Vos").livingIn("1011 AB", "Amsterdam").with([](auto& c) {
        c.travelRadiusKm = 60;
    }));
    CHECK_FALSE(branch.rank().best.front().score.distanceKm);

    Context admin = branch.agency.as(Role::Administrator);
    using domain::PlacePrecision;
    REQUIRE(importPlaces(admin, {{.postcode = "1011",
                                  .name = "Amsterdam",
                                  .at = {52'372'000, 4'905'000},
                                  .precision = PlacePrecision::Postcode,
                                  .source = "test"},
                                 {.postcode = "38",
                                  .name = "Amersfoort",
                                  .at = {52'155'000, 5'387'000},
                                  .precision = PlacePrecision::Region,
                                  .source = "test"}}));
    const auto match = branch.rank().best.front();
    REQUIRE(match.score.distanceKm);
    CHECK(*match.score.distanceKm == 41);
    CHECK(match.distanceApproximate);
}

TEST_CASE("the same score stands in both directions") {
    Branch branch(GENERATE(from_range(dialects())));
    const auto kim = branch.add(branch.forklift("Vos").skill("RF-scanner", 2));
    const auto vacancies = rankVacancies(branch.context, kim.id, 10);
    REQUIRE(vacancies);
    REQUIRE(vacancies->best.size() == 1);
    CHECK(vacancies->best.front().score == branch.rank().best.front().score);
    CHECK(vacancies->best.front().clientName == "Distributiecentrum De Eem");
}

TEST_CASE("a proposal keeps the receipt of its moment, and is made once") {
    Branch branch(GENERATE(from_range(dialects())));
    const auto kim = branch.add(branch.forklift("Vos"));
    const auto proposal = propose(branch.context, branch.vacancy.id, kim.id, ConsentHow::Spoken);
    REQUIRE(proposal);
    CHECK(proposal->scoreInTenths == branch.rank().best.front().score.scoreInTenths);
    CHECK(proposal->receipt.find("\"name\":\"Heftruckcertificaat\"") != std::string::npos);
    CHECK(propose(branch.context, branch.vacancy.id, kim.id, ConsentHow::Spoken).error().key ==
          "proposal.exists");
    CHECK(branch.rank().best.front().proposal == ProposalStage::Proposed);

    const auto rows = proposalsOfVacancy(branch.context, branch.vacancy.id);
    REQUIRE(rows);
    REQUIRE(rows->size() == 1);
    CHECK(rows->front().proposal == *proposal);
    CHECK(rows->front().clientName == "Distributiecentrum De Eem");
}

TEST_CASE("who falls on a must goes to the client only with a reason, and the register keeps it") {
    Branch branch(GENERATE(from_range(dialects())));
    const auto jan = branch.add(
        aCandidate().of(branch.agency.branch(), branch.context.user.id).certificate("VCA-Basis"));
    const auto asked = deviationOf(branch.context, branch.vacancy.id, jan.id);
    REQUIRE(asked);
    REQUIRE(asked->failed.size() == 1);
    CHECK(asked->failed[0].name == "Heftruckcertificaat");
    CHECK(asked->passedOver.empty());
    ProposeRequest request{
        .vacancy = branch.vacancy.id, .candidate = jan.id, .consent = ConsentHow::Spoken};
    request.deviation = "  ";
    CHECK(propose(branch.context, request).error().key == "proposal.knocked_out");
    const auto taken = addToProcedure(branch.context, branch.vacancy.id, jan.id).value();
    ProposalChange change{
        .id = taken.id, .version = taken.version, .to = ProposalStage::Interested};
    const auto interested = changeProposal(branch.context, change); // nobody outside hears of it
    REQUIRE(interested);
    change.version = interested->record.version;
    change.to = ProposalStage::Interview;
    change.consent = ConsentHow::Spoken;
    CHECK(changeProposal(branch.context, change).error().key == "proposal.knocked_out");
    request.deviation = "Te oud voor het team";
    CHECK(propose(branch.context, request).error().key == "proposal.protected_word");
    change.to = ProposalStage::Dropped;
    change.drop =
        domain::Drop{.by = domain::DropParty::Client, .reason = domain::DropReason::OtherChosen};
    change.reason = "Te oud voor het team";
    CHECK(changeProposal(branch.context, change).error().key == "proposal.protected_word");
    request.deviation = "Haalt het certificaat volgende week";
    const auto proposal = propose(branch.context, request);
    REQUIRE(proposal);
    CHECK(proposal->stage == ProposalStage::Proposed);
    const auto steps = stepsOf(branch.context, proposal->id).value();
    CHECK(steps.back().deviation == "Haalt het certificaat volgende week");
    CHECK(steps.back().passedOver == 0);
}

TEST_CASE("an invitation and a rejection are kept, a rejection with its reason") {
    Branch branch(GENERATE(from_range(dialects())));
    const auto kim = branch.add(branch.forklift("Vos"));
    const auto proposal = propose(branch.context, branch.vacancy.id, kim.id, ConsentHow::Spoken);
    REQUIRE(proposal);
    const auto day = domain::makeDate(2026, 11, 30);
    const auto invited = changeProposal(branch.context, {.id = proposal->id,
                                                         .version = proposal->version,
                                                         .to = ProposalStage::Interview,
                                                         .interviewOn = day});
    REQUIRE(invited);
    CHECK(invited->record.interviewOn == day);

    ProposalChange rejection{
        .id = proposal->id, .version = invited->record.version, .to = ProposalStage::Dropped};
    CHECK(changeProposal(branch.context, rejection).error().key == "proposal.drop_incomplete");
    rejection.drop = {domain::DropParty::Candidate, domain::DropReason::NoInterest};
    rejection.reason = "Zoekt vast werk";
    CHECK(changeProposal(branch.context, rejection)->record.stage == ProposalStage::Dropped);

    const auto history =
        storage::AuditTrail(branch.agency.connection()).historyOf("proposal", proposal->id.value);
    REQUIRE(history.size() == 3);
    CHECK(history.back().newValue.find("Zoekt vast werk") != std::string::npos);
    CHECK(history.back().oldValue.find("interview") != std::string::npos);
}

TEST_CASE("two colleagues who judge at once do not overwrite each other") {
    Branch branch(GENERATE(from_range(dialects())));
    const auto kim = branch.add(branch.forklift("Vos"));
    const auto proposal = propose(branch.context, branch.vacancy.id, kim.id, ConsentHow::Spoken);
    REQUIRE(proposal);
    const ProposalChange mine{
        .id = proposal->id, .version = proposal->version, .to = ProposalStage::Interview};
    ProposalChange yours = mine;
    yours.to = ProposalStage::Offer;
    REQUIRE_FALSE(changeProposal(branch.context, mine)->conflict);
    const auto late = changeProposal(branch.context, yours);
    REQUIRE(late);
    CHECK(late->conflict);
    CHECK(late->record.stage == ProposalStage::Interview);
}

TEST_CASE("before proposing it is told that consent is missing") {
    Branch branch(db::Dialect::Sqlite);
    const auto kim = branch.add(branch.forklift("Vos").with([](auto& c) { c.consentDate = {}; }));
    const auto findings = checkProposal(branch.context, branch.vacancy.id, kim.id);
    REQUIRE(findings.size() == 1);
    CHECK(findings.front().rule == "proposal.no_consent");
    CHECK_FALSE(domain::hasBlocking(findings));
    CHECK(propose(branch.context, branch.vacancy.id, kim.id, ConsentHow::Spoken));
}

TEST_CASE("the back office neither matches nor proposes") {
    Branch branch(db::Dialect::Sqlite);
    Context office = branch.agency.as(Role::BackOffice);
    NoProgress progress;
    CHECK(rankCandidates(office, branch.vacancy.id, 5, progress).error().key == "rights.missing");
    CHECK(rankVacancies(office, domain::CandidateId{1}, 5).error().key == "rights.missing");
    CHECK(propose(office, branch.vacancy.id, domain::CandidateId{1}).error().key ==
          "rights.missing");
}

TEST_CASE(
    "who is placed for all hours is knocked out until the placement ends, in both directions") {
    Branch branch(GENERATE(from_range(dialects())));
    const auto kim = branch.add(branch.forklift("Vos").with(
        [](auto& c) { c.availability.minutesPerWeek = domain::Minutes{2400}; }));
    REQUIRE(names(branch.rank().best) == std::vector<std::string>{"Kim Vos"});

    domain::Placement placement;
    placement.candidate = kim.id;
    placement.client = branch.vacancy.client;
    placement.branch = branch.agency.branch();
    placement.consultant = branch.context.user.id;
    placement.occupation = "Orderpicker";
    placement.status = domain::PlacementStatus::Active;
    placement.period = {branch.vacancy.start - std::chrono::days{30}};
    placement.minutesPerWeek = domain::Minutes{2400};
    storage::PlacementRepository placements(branch.agency.connection());
    const auto write = [&](const domain::Placement& record) {
        UnitOfWork work(branch.context);
        const auto outcome = placements.save(record, branch.context.clock.now());
        work.audit({.action = "insert", .entity = "placement", .entityId = outcome.id});
        work.commit();
        return outcome;
    };
    placement.id = domain::PlacementId{write(placement).id};
    placement.version = 1;

    const auto placed = branch.rank();
    CHECK(placed.best.empty());
    REQUIRE(placed.knockedOut.size() == 1);
    const auto& score = placed.knockedOut.front().score;
    const auto line = std::ranges::find(score.lines, "placed", &domain::CriterionLine::key);
    REQUIRE(line != score.lines.end());
    CHECK(line->outcome == domain::CriterionOutcome::Missing);
    CHECK(line->found.front() == std::pair<std::string, std::string>{"until", "open"});
    CHECK(rankVacancies(branch.context, kim.id, 5)->knockedOut.front().score == score);

    placement.status = domain::PlacementStatus::Ended;
    write(placement);
    CHECK(names(branch.rank().best) == std::vector<std::string>{"Kim Vos"});
}

TEST_CASE("a synonym of the function and a second wish are found in the whole base") {
    Branch branch(GENERATE(from_range(dialects())));
    branch.add(branch.forklift("Vos").occupation("Kok"));
    branch.add(branch.forklift("Kok").occupation("Orderverzamelaar"));
    branch.add(branch.forklift("Mol").occupation("Kok").with(
        [](auto& c) { c.furtherOccupations = {"Orderpicker"}; }));
    domain::Vacancy vacancy = branch.vacancy;
    vacancy.occupation = "Orderpicker";
    REQUIRE(saveVacancy(branch.context, vacancy));

    const auto best = branch.rank().best;
    REQUIRE(best.size() == 3);
    CHECK(best[0].score.scoreInTenths == best[1].score.scoreInTenths);
    CHECK(best[1].score.scoreInTenths > best[2].score.scoreInTenths);
    CHECK(best[2].candidateName == "Kim Vos");
}

TEST_CASE("who a client refused for what she can is out of the running there, and only there") {
    Branch branch(GENERATE(from_range(dialects())));
    const auto kim = branch.add(branch.forklift("Vos"));
    const auto elsewhere = branch.addVacancy();
    REQUIRE(names(branch.rank().best) == std::vector<std::string>{"Kim Vos"});
    const auto dropped = [&](domain::DropReason reason) {
        const auto found = addToProcedure(branch.context, branch.vacancy.id, kim.id);
        REQUIRE(found);
        const auto saved =
            changeProposal(branch.context, {.id = found->id,
                                            .version = found->version,
                                            .to = ProposalStage::Dropped,
                                            .drop = {{domain::DropParty::Client, reason}}});
        REQUIRE(saved);
        return saved->record;
    };
    const auto other = dropped(domain::DropReason::OtherChosen);
    CHECK(names(branch.rank().best) == std::vector<std::string>{"Kim Vos"});
    REQUIRE(undoStep(branch.context, other.id, other.version));
    const auto back = storage::ProposalRepository(branch.agency.connection())
                          .findFor(branch.vacancy.id, kim.id)
                          .value();
    REQUIRE(changeProposal(branch.context,
                           {.id = back.id,
                            .version = back.version,
                            .to = ProposalStage::Dropped,
                            .drop = {{domain::DropParty::Client, domain::DropReason::Skill}}}));
    CHECK(names(branch.rank().knockedOut) == std::vector<std::string>{"Kim Vos"});
    CHECK(scoreOne(branch.context, branch.vacancy.id, kim.id)->knockedOut);
    CHECK_FALSE(scoreOne(branch.context, elsewhere.id, kim.id)->knockedOut);
}

TEST_CASE("who was judged at this client for the same work is known at the next vacancy") {
    Branch branch(GENERATE(from_range(dialects())));
    const auto kim = branch.add(branch.forklift("Vos"));
    const auto found = addToProcedure(branch.context, branch.vacancy.id, kim.id);
    REQUIRE(found);
    const auto again = [&](const std::string& occupation) {
        domain::Vacancy next = branch.vacancy;
        next.id = {};
        next.version = 0;
        next.occupation = occupation;
        next.requirements.clear();
        const auto id = saveVacancy(branch.context, next).value().record.id;
        NoProgress progress;
        const auto ranking = rankCandidates(branch.context, id, 10, progress).value();
        const auto& rows = ranking.best.empty() ? ranking.knockedOut : ranking.best;
        REQUIRE_FALSE(rows.empty());
        const auto back = rankVacancies(branch.context, kim.id, 10).value();
        for (const auto* list : {&back.best, &back.knockedOut}) {
            for (const RankedMatch& match : *list) {
                if (match.score.vacancy == id) { // the same in both directions
                    CHECK(match.elsewhere.has_value() == rows.front().elsewhere.has_value());
                }
            }
        }
        return rows.front();
    };
    const auto same = again(branch.vacancy.occupation);
    CHECK_FALSE(same.proposal);
    REQUIRE(same.elsewhere);
    CHECK(same.elsewhere->vacancy == branch.vacancy.id);
    CHECK(same.elsewhere->stage == ProposalStage::Found);
    CHECK_FALSE(again("Kok").elsewhere); // other work says nothing
}
