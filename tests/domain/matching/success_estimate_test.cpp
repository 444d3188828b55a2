// "18 of 60": what became of earlier proposals with a score like this one.
#include "domain/matching/success_estimate.h"

#include "tests/support/catch.h"

#include <vector>

using namespace werkbalie::domain;

namespace {

std::vector<EndedProposal> proposals(int score, int placed, int total) {
    std::vector<EndedProposal> list;
    for (int index = 0; index < total; ++index) {
        list.push_back({.scoreInTenths = score, .placed = index < placed});
    }
    return list;
}

} // namespace

TEST_CASE("an estimate counts what was placed of the proposals with a score like it") {
    auto history = proposals(800, 18, 60);
    for (const auto& other : proposals(600, 40, 40)) {
        history.push_back(other);
    }
    const auto estimate = estimateSuccess(history, 790);
    CHECK(estimate.placed == 18);
    CHECK(estimate.total == 60);
    CHECK(estimate.percentage() == 30);
    CHECK(estimate.enough());
}

TEST_CASE("five points away still counts as alike, more does not") {
    struct Row {
        int score;
        int counted;
    };
    for (const Row row : {Row{749, 0}, Row{750, 1}, Row{800, 1}, Row{850, 1}, Row{851, 0}}) {
        CAPTURE(row.score);
        CHECK(estimateSuccess(proposals(row.score, 0, 1), 800).total == row.counted);
    }
}

TEST_CASE("under thirty proposals there is too little to go by") {
    CHECK_FALSE(estimateSuccess(proposals(500, 29, 29), 500).enough());
    CHECK(estimateSuccess(proposals(500, 0, 30), 500).enough());
    CHECK(estimateSuccess({}, 500) == SuccessEstimate{.fromInTenths = 450, .untilInTenths = 550});
    CHECK(estimateSuccess({}, 500).percentage() == 0);
}

TEST_CASE("at the ends of the scale the band is cut off") {
    CHECK(estimateSuccess({}, 1000).untilInTenths == 1000);
    CHECK(estimateSuccess({}, 20).fromInTenths == 0);
}
