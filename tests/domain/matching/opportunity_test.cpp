// What makes a client promising for a candidate without a vacancy.
#include "domain/matching/opportunity.h"

#include "tests/support/catch.h"

using namespace werkbalie::domain;

namespace {

const Date kToday = makeDate(2026, 11, 24);

OpportunityFacts facts() {
    OpportunityFacts made;
    made.client = ClientId{7};
    made.today = kToday;
    return made;
}

const CriterionLine& lineOf(const OpportunityScore& score, std::string_view key) {
    const auto found = std::ranges::find(score.lines, key, &CriterionLine::key);
    REQUIRE(found != score.lines.end());
    return *found;
}

int pointsFor(const Evidence& evidence, std::string_view key) {
    auto asked = facts();
    asked.evidence = {evidence};
    return lineOf(scoreOpportunity(asked), key).pointsInThousandths;
}

} // namespace

TEST_CASE("what a client does now counts more than what it did, and that more than long ago") {
    struct Row {
        Evidence evidence;
        const char* line;
        int points;
    };
    const auto recently = makeDate(2026, 3, 1);
    const auto longAgo = makeDate(2024, 3, 1);
    const std::vector<Row> rows{
        {{.kind = EvidenceKind::OpenVacancy}, "asked", 30'000},
        {{.kind = EvidenceKind::EarlierVacancy, .on = recently}, "asked", 24'000},
        {{.kind = EvidenceKind::EarlierVacancy, .on = longAgo}, "asked", 15'000},
        {{.kind = EvidenceKind::Quotation, .on = recently}, "asked", 15'000},
        {{.kind = EvidenceKind::RunningPlacement}, "hired", 30'000},
        {{.kind = EvidenceKind::EndedPlacement, .on = recently}, "hired", 24'000},
        {{.kind = EvidenceKind::EndedPlacement, .on = longAgo}, "hired", 15'000},
        {{.kind = EvidenceKind::RunningAgreement}, "agreed", 15'000},
        {{.kind = EvidenceKind::EndedAgreement, .on = recently}, "agreed", 7'500},
        {{.kind = EvidenceKind::Terms}, "agreed", 7'500},
        {{.kind = EvidenceKind::OpenVacancy, .fit = {OccupationFit::DoneBefore, Closeness::Same}},
         "asked",
         21'000},
        {{.kind = EvidenceKind::OpenVacancy, .fit = {OccupationFit::None, Closeness::None}},
         "asked",
         0},
    };
    for (const Row& row : rows) {
        INFO(toText(row.evidence.kind) << " " << toText(row.evidence.fit.kind));
        CHECK(pointsFor(row.evidence, row.line) == row.points);
    }
}

TEST_CASE("the lines add up to the score, and the best evidence of a kind is the one named") {
    auto known = facts();
    known.km = 10;
    known.radiusKm = 40;
    known.lastTalk = makeDate(2026, 11, 2);
    known.evidence = {{.kind = EvidenceKind::EndedPlacement,
                       .occupation = "Heftruckchauffeur",
                       .count = 4,
                       .on = makeDate(2023, 5, 1)},
                      {.kind = EvidenceKind::EndedPlacement,
                       .occupation = "Heftruckchauffeur",
                       .count = 2,
                       .on = makeDate(2026, 5, 1)},
                      {.kind = EvidenceKind::RunningAgreement, .occupation = "Heftruckchauffeur"}};
    const auto score = scoreOpportunity(known);
    std::int64_t points = 0;
    int weights = 0;
    for (const auto& line : score.lines) {
        points += line.pointsInThousandths;
        weights += line.weight;
    }
    CHECK(weights == 100);
    CHECK(score.scoreInTenths == 603); // 24 + 15 + 11.25 + 10
    CHECK((points + 50) / 100 == score.scoreInTenths);
    const auto& hired = lineOf(score, "hired");
    CHECK(std::ranges::find(hired.found, std::pair<std::string, std::string>{"count", "2"}) !=
          hired.found.end());
    CHECK(lineOf(score, "asked").outcome == CriterionOutcome::Missing);
    CHECK(lineOf(score, "agreed").outcome == CriterionOutcome::Met);
}

TEST_CASE("a distance that is not known counts half and is said to be unknown") {
    const auto score = scoreOpportunity(facts());
    CHECK(lineOf(score, "distance").outcome == CriterionOutcome::Unknown);
    CHECK(lineOf(score, "distance").pointsInThousandths == 7'500);
    CHECK(isInReach(std::nullopt, 20));
    CHECK(isInReach(80, 0));
    CHECK(isInReach(20, 20));
    CHECK_FALSE(isInReach(21, 20));
}

TEST_CASE("a wish fits before what was done, and another function does not") {
    CandidateProfile candidate;
    candidate.occupation = "heftruckchauffeur";
    candidate.experience = {{.occupation = "orderpicker", .months = 12}};
    const OccupationTable none;
    CHECK(occupationFit(candidate, none, "Heftruckchauffeur") ==
          FunctionFit{OccupationFit::Wish, Closeness::Same});
    CHECK(occupationFit(candidate, none, "orderpicker") ==
          FunctionFit{OccupationFit::DoneBefore, Closeness::Same});
    CHECK(occupationFit(candidate, none, "lasser") == FunctionFit{});
    CHECK(occupationFit({}, none, "") == FunctionFit{});
}

TEST_CASE("a client that asks the same work under another name, or work near to it, is found") {
    const OccupationTable table({{"warehouse", "Magazijn", "Logistiek"}},
                                {{.name = "Magazijnmedewerker", .group = "warehouse"},
                                 {.name = "Orderpicker",
                                  .group = "warehouse",
                                  .synonyms = {"Orderverzamelaar"},
                                  .broader = "Magazijnmedewerker",
                                  .related = {"Inpakker"}},
                                 {.name = "Inpakker", .group = "warehouse"},
                                 {.name = "Lasser", .group = "warehouse"}});
    CandidateProfile candidate;
    candidate.occupation = "orderpicker";
    candidate.experience = {{.occupation = "inpakker", .months = 12}};
    struct Row {
        std::string_view asked;
        FunctionFit fit;
        int thousandths;
    };
    for (const Row& row :
         {Row{"Orderverzamelaar (m/v)", {OccupationFit::Wish, Closeness::Synonym}, 1000},
          Row{"magazijnmedewerker", {OccupationFit::Wish, Closeness::Broader}, 700},
          // done before itself counts more than wanting something related to it
          Row{"inpakker", {OccupationFit::DoneBefore, Closeness::Same}, 700},
          Row{"lasser", {}, 0}}) {
        INFO(row.asked);
        CHECK(occupationFit(candidate, table, row.asked) == row.fit);
        CHECK(thousandthsOf(row.fit) == row.thousandths);
    }
    candidate.furtherOccupations = {"lasser"};
    CHECK(occupationFit(candidate, table, "Lasser").kind == OccupationFit::Wish);
}
