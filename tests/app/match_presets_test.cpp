// Weights of the method: presets by function group, those of one vacancy, and their history.
#include "app/matching/match_presets.h"

#include "app/matching/matching.h"
#include "app/matching/occupations.h"
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
using domain::MatchWeights;
using domain::Role;

namespace {

struct Method {
    explicit Method(db::Dialect dialect)
        : agency(dialect), manager(agency.as(Role::Manager)),
          consultant(agency.as(Role::Consultant)) {}

    domain::Vacancy newVacancy(const std::string& occupation) {
        storage::ClientRepository clients(agency.connection());
        const domain::Client client = aClient().of(agency.branch(), consultant.user.id);
        domain::Vacancy vacancy = aVacancy()
                                      .at(domain::ClientId{clients.save(client).id})
                                      .of(agency.branch(), consultant.user.id)
                                      .soft(domain::RequirementKind::Skill, "RF-scanner", 40);
        vacancy.occupation = occupation;
        return saveVacancy(consultant, vacancy).value().record;
    }
    domain::MatchPreset save(domain::MatchPreset preset) {
        const auto saved = saveMatchPreset(manager, preset);
        REQUIRE(saved);
        REQUIRE_FALSE(saved->conflict);
        return saved->record;
    }

    WorkingAgency agency;
    Context manager;
    Context consultant;
};

domain::MatchPreset warehousePreset() {
    return {.group = "warehouse",
            .weights = {.experience = 40, .wage = 0},
            .reason = "Ervaring telt in het magazijn zwaarder"};
}

std::size_t line(const domain::MatchScore& score, std::string_view key) {
    const auto found = std::ranges::find(score.lines, key, &domain::CriterionLine::key);
    REQUIRE(found != score.lines.end());
    return static_cast<std::size_t>(found - score.lines.begin());
}

} // namespace

TEST_CASE("the table of occupations fits together and knows the demo's trades") {
    const auto& table = occupationTable();
    CHECK(table.faults().empty());
    CHECK(table.groups().size() >= 15);
    CHECK(table.occupations().size() >= 100);
    REQUIRE(table.groupOf("Magazijnmedewerker (m/v)") != nullptr);
    CHECK(table.groupOf("Magazijnmedewerker (m/v)")->key == "warehouse");
    CHECK(table.keyOf("vorkheftruckchauffeur") == "heftruckchauffeur");
    CHECK(table.groupOf("Astronaut") == nullptr);
    const auto near = table.near("Orderpicker");
    const auto closeness = [&](std::string_view key) {
        const auto found = std::ranges::find(near, key, &domain::NearOccupation::key);
        return found == near.end() ? domain::Closeness::None : found->closeness;
    };
    CHECK(closeness("orderverzamelaar") == domain::Closeness::Synonym);
    CHECK(closeness("magazijnmedewerker") == domain::Closeness::Broader);
    CHECK(closeness("heftruckchauffeur") == domain::Closeness::Related);
    CHECK(closeness("kok") == domain::Closeness::None);
}

TEST_CASE("what is near is near in both directions") {
    const auto& table = occupationTable();
    for (const domain::Occupation& one : table.occupations()) {
        for (const domain::NearOccupation& other : table.near(one.name)) {
            if (other.closeness == domain::Closeness::Synonym) {
                continue;
            }
            const auto back = table.near(other.key);
            const auto found = std::ranges::find(back, table.keyOf(one.name),
                                                 &domain::NearOccupation::key);
            INFO(one.name << " and " << other.key);
            REQUIRE(found != back.end());
            CHECK(found->closeness == other.closeness);
        }
    }
}

TEST_CASE("a new vacancy begins with the weights of its function group") {
    Method method(GENERATE(from_range(dialects())));
    const auto before = method.newVacancy("Orderpicker");
    CHECK(before.weights == MatchWeights{});
    const auto preset = method.save(warehousePreset());

    CHECK(method.newVacancy("Orderverzamelaar").weights == preset.weights);
    CHECK(method.newVacancy("Kok").weights == MatchWeights{});
    CHECK(method.newVacancy("Astronaut").weights == MatchWeights{});
    CHECK(loadVacancy(method.consultant, before.id)->weights == MatchWeights{});
}

TEST_CASE("every change of a preset is kept with who and why, and nobody writes over another") {
    Method method(GENERATE(from_range(dialects())));
    auto preset = method.save(warehousePreset());
    CHECK(preset.changedBy == method.manager.user.id);
    const auto stale = preset;
    preset.weights.wage = 25;
    preset.reason = "Loon weer meegeteld";
    preset = method.save(preset);

    CHECK(saveMatchPreset(method.manager, stale)->conflict);
    CHECK(saveMatchPreset(method.manager, warehousePreset())->conflict); // one a group
    const auto history = presetHistory(method.consultant, preset.id);
    REQUIRE(history);
    REQUIRE(history->size() == 2);
    CHECK(history->front().change.reason == "Loon weer meegeteld");
    CHECK(history->front().change.weights.wage == 25);
    CHECK(history->back().change.weights.wage == 0);
    CHECK(history->front().userName == method.manager.user.displayName);
    const auto trail =
        storage::AuditTrail(method.agency.connection()).historyOf("match_preset", preset.id.value);
    REQUIRE(trail.size() == 2);
    CHECK(trail.back().newValue.find("wage 25") != std::string::npos);
    const auto rows = matchPresets(method.consultant);
    REQUIRE(rows);
    CHECK(rows->size() == occupationTable().groups().size());
    CHECK(rows->front().preset == preset);
    CHECK(rows->front().changedBy == method.manager.user.displayName);
    CHECK_FALSE(rows->back().preset);
}

TEST_CASE("a preset without a reason, a group or a sensible weight is refused") {
    Method method(db::Dialect::Sqlite);
    auto preset = warehousePreset();
    preset.reason = "  ";
    CHECK(saveMatchPreset(method.manager, preset).error().key == "match_weight.reason_missing");
    preset = warehousePreset();
    preset.group = "ruimtevaart";
    CHECK(saveMatchPreset(method.manager, preset).error().key == "match_preset.group_unknown");
    preset = warehousePreset();
    preset.weights.sector = 101;
    CHECK(saveMatchPreset(method.manager, preset).error().key == "weight_out_of_range");
    Context office = method.agency.as(Role::BackOffice);
    CHECK(saveMatchPreset(office, warehousePreset()).error().key == "rights.missing");
    CHECK(matchPresets(office).error().key == "rights.missing");
}

TEST_CASE("a vacancy's weights change with a reason, under its version") {
    Method method(GENERATE(from_range(dialects())));
    const auto vacancy = method.newVacancy("Orderpicker");
    VacancyWeights change{.vacancy = vacancy.id,
                          .version = vacancy.version,
                          .weights = {.distance = 0},
                          .requirementWeights = {80}};
    CHECK(changeVacancyWeights(method.consultant, change).error().key ==
          "match_weight.reason_missing");
    change.reason = "Er rijdt een bus van de zaak";
    const auto saved = changeVacancyWeights(method.consultant, change);
    REQUIRE(saved);
    CHECK(saved->record.weights.distance == 0);
    CHECK(saved->record.requirements.front().weight == 80);
    CHECK(changeVacancyWeights(method.consultant, change)->conflict);

    const auto history = vacancyWeightHistory(method.consultant, vacancy.id);
    REQUIRE(history);
    REQUIRE(history->size() == 1); // the conflict left nothing
    CHECK(history->front().change.reason == change.reason);
    CHECK(history->front().change.user == method.consultant.user.id);
    Context office = method.agency.as(Role::BackOffice);
    CHECK(changeVacancyWeights(office, change).error().key == "rights.missing");
}

TEST_CASE("other weights can be tried without saving them") {
    Method method(db::Dialect::Sqlite);
    const auto vacancy = method.newVacancy("Orderpicker");
    const auto kim =
        saveCandidate(method.consultant, aCandidate()
                                             .named("Kim", "", "Vos")
                                             .occupation("Orderpicker")
                                             .of(method.agency.branch(), method.consultant.user.id)
                                             .with([](auto& c) { c.skills = {{"Lassen", 3}}; }));
    REQUIRE(kim);
    NoProgress progress;
    RankRequest request{.vacancy = vacancy.id, .top = 5};
    const auto now = rankCandidates(method.consultant, request, progress);
    request.weights = MatchWeights{.occupation = 100, .wage = 0, .distance = 0};
    request.requirementWeights = {1};
    const auto tried = rankCandidates(method.consultant, request, progress);
    REQUIRE(now);
    REQUIRE(tried);
    const auto& before = now->best.front().score;
    const auto& after = tried->best.front().score;
    CHECK(after.lines[line(after, "occupation")].weight == 100);
    CHECK(after.lines[line(after, "skill")].weight == 1);
    CHECK(before.lines[line(before, "skill")].weight == 40);
    CHECK(after.scoreInTenths > before.scoreInTenths);
    CHECK(loadVacancy(method.consultant, vacancy.id)->weights == MatchWeights{});
}
