// The weights of a vacancy as one line of text.
#include "domain/recruitment/vacancy.h"
#include "tests/support/catch.h"

using namespace werkbalie::domain;

TEST_CASE("weights are read back as they were written", "[match]") {
    MatchWeights weights;
    int value = 1;
    for (const WeightField& field : kWeightFields) {
        weights.*field.weight = value++ * 7;
    }
    CHECK(parseMatchWeights(toText(weights)) == weights);
    CHECK(toText(MatchWeights{}) == "occupation 30, experience 15, recency 5, sector 5, hours 10, "
                                    "days 5, wage 15, distance 20, language 5");
}

TEST_CASE("what is not named keeps its default, and what is strange is refused", "[match]") {
    CHECK(parseMatchWeights("") == MatchWeights{});
    CHECK(parseMatchWeights("wage 0")->wage == 0);
    CHECK(parseMatchWeights("wage 0")->occupation == 30);
    CHECK(parseMatchWeights("age 5").error().key == "match_weight.unknown");
    CHECK(parseMatchWeights("wage").error().key == "match_weight.out_of_range");
    CHECK(parseMatchWeights("wage 101").error().key == "match_weight.out_of_range");
    CHECK(parseMatchWeights("wage -1").error().key == "match_weight.out_of_range");
}

TEST_CASE("a vacancy with a weight outside 0 to 100 is not kept", "[match]") {
    Vacancy vacancy;
    vacancy.occupation = "Kok";
    vacancy.client = ClientId{1};
    CHECK(checkVacancy(vacancy).empty());
    vacancy.weights.distance = 101;
    REQUIRE(checkVacancy(vacancy).size() == 1);
    CHECK(checkVacancy(vacancy).front().rule == "weight_out_of_range");
}
