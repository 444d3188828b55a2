// Weights that are tried rank at once, and change nothing until they are kept.
#include "app/matching/weights.h"

#include "app/maintenance.h"
#include "app/matching/match_map.h"
#include "app/recruitment/candidates.h"
#include "app/recruitment/vacancies.h"
#include "storage/repositories/client_repository.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"
#include "tests/support/working_agency.h"

using namespace werkbalie;
using namespace werkbalie::app;
using namespace werkbalie::test;
using domain::RequirementKind;
using domain::Role;

namespace {

/// A vacancy with one soft skill; Kok has the skill, Vos asks the right wage.
struct Desk {
    explicit Desk(db::Dialect dialect)
        : agency(dialect), context(agency.as(Role::Consultant)), vacancy(addVacancy()) {
        add(person("Vos").skill("Inpakken", 3).with([](auto& c) {
            c.wageWish = domain::HourlyRate::parse("14.00").value();
        }));
        add(person("Kok").skill("RF-scanner", 4).with([](auto& c) {
            c.wageWish = domain::HourlyRate::parse("30.00").value();
        }));
    }
    domain::Vacancy addVacancy() {
        storage::ClientRepository clients(agency.connection());
        const domain::Client client = aClient().of(agency.branch(), context.user.id);
        const domain::Vacancy wanted = aVacancy()
                                           .at(domain::ClientId{clients.save(client).id})
                                           .of(agency.branch(), context.user.id)
                                           .soft(RequirementKind::Skill, "RF-scanner", 40);
        return saveVacancy(context, wanted).value().record;
    }
    static CandidateBuilder person(const std::string& last) {
        return aCandidate().named("Kim", "", last).email("").phone("");
    }
    void add(CandidateBuilder builder) {
        const domain::Candidate candidate = builder.of(agency.branch(), context.user.id);
        REQUIRE(saveCandidate(context, candidate));
    }
    std::string best(const TriedWeights& weights) {
        NoProgress progress;
        const auto ranking = rankTried(context, vacancy.id, weights, progress);
        REQUIRE(ranking);
        REQUIRE_FALSE(ranking->best.empty());
        return ranking->best.front().candidateName;
    }

    WorkingAgency agency;
    Context context;
    domain::Vacancy vacancy;
};

} // namespace

TEST_CASE("a ranking follows the weights that are tried, and nothing is kept") {
    Desk desk(GENERATE(from_range(dialects())));
    auto weights = weightsOf(desk.vacancy);
    REQUIRE(weights.requirements == std::vector<int>{40});
    CHECK(desk.best(weights) == "Kim Kok");

    weights.requirements = {0};
    weights.own.wage = 100;
    CHECK(desk.best(weights) == "Kim Vos");

    CHECK(loadVacancy(desk.context, desk.vacancy.id).value() == desk.vacancy);
    NoProgress progress;
    CHECK(rankCandidates(desk.context, desk.vacancy.id, 10, progress)->best.front().candidateName ==
          "Kim Kok");
}

TEST_CASE("tried weights are those of the receipt, and kept ones rank for everybody") {
    Desk desk(GENERATE(from_range(dialects())));
    auto weights = weightsOf(desk.vacancy);
    weights.own.wage = 77;
    NoProgress progress;
    const auto ranking = rankTried(desk.context, desk.vacancy.id, weights, progress);
    REQUIRE(ranking);
    const auto& lines = ranking->best.front().score.lines;
    const auto wage = std::ranges::find(lines, "wage", &domain::CriterionLine::key);
    REQUIRE(wage != lines.end());
    CHECK(wage->weight == 77);

    REQUIRE(saveVacancy(desk.context, withWeights(desk.vacancy, weights)));
    const auto kept = rankCandidates(desk.context, desk.vacancy.id, 10, progress);
    REQUIRE(kept);
    CHECK(kept->best.front().score == ranking->best.front().score);
}

TEST_CASE("a weight out of range is refused, a hard requirement has none to try") {
    Desk desk(db::Dialect::Sqlite);
    auto weights = weightsOf(desk.vacancy);
    weights.own.wage = 101;
    NoProgress progress;
    CHECK(rankTried(desk.context, desk.vacancy.id, weights, progress).error().key ==
          "match_weight.out_of_range");
    weights = weightsOf(desk.vacancy);
    weights.requirements = {-1};
    CHECK(rankTried(desk.context, desk.vacancy.id, weights, progress).error().key ==
          "match_weight.out_of_range");

    auto hard = desk.vacancy;
    hard.requirements.front().strength = domain::RequirementStrength::Hard;
    weights.requirements = {90};
    CHECK(withWeights(hard, weights).requirements.front().weight ==
          hard.requirements.front().weight);
    Context clerk = desk.agency.as(Role::BackOffice);
    CHECK(rankTried(clerk, desk.vacancy.id, weightsOf(desk.vacancy), progress).error().key ==
          "rights.missing");
}

TEST_CASE("a map knows the workplace and the homes that have a place") {
    Desk desk(GENERATE(from_range(dialects())));
    Context admin = desk.agency.as(Role::Administrator);
    REQUIRE(importPlaces(admin, {{.postcode = "1011",
                                  .name = "Amsterdam",
                                  .at = {52'372'000, 4'905'000},
                                  .precision = domain::PlacePrecision::Postcode,
                                  .source = "test"}}));
    desk.add(Desk::person("Thuis").livingIn("1011 AB", "Amsterdam"));
    desk.add(Desk::person("Nergens").livingIn("", "Nergenshuizen"));
    NoProgress progress;
    const auto ranking = rankCandidates(desk.context, desk.vacancy.id, 10, progress);
    REQUIRE(ranking);
    std::vector<domain::CandidateId> ids;
    std::int64_t home = 0;
    for (const auto& match : ranking->best) {
        ids.push_back(match.score.candidate);
        home = match.candidateName == "Kim Thuis" ? match.score.candidate.value : home;
    }
    const auto map = mapOfVacancy(desk.context, desk.vacancy.id, ids);
    REQUIRE(map);
    CHECK(map->points.size() + map->unknown == ids.size());
    CHECK(map->unknown >= 1);
    const auto point = std::ranges::find(map->points, home, &MapPoint::id);
    REQUIRE(point != map->points.end());
    CHECK(point->at == domain::Coordinates{52'372'000, 4'905'000});
    const auto back = mapOfCandidate(desk.context, domain::CandidateId{home}, {desk.vacancy.id});
    REQUIRE(back);
    CHECK(back->middle == domain::Coordinates{52'372'000, 4'905'000});
}
