// The steps of a proposal.
#include "domain/matching/proposal.h"
#include "tests/support/catch.h"

using namespace werkbalie::domain;

namespace {

using Stage = ProposalStage;

bool allowed(Stage from, Stage to) {
    return nextStage(from, to, "reden").has_value();
}

} // namespace

TEST_CASE("a proposal goes forward, by an interview or straight to an offer", "[proposal]") {
    CHECK(allowed(Stage::Proposed, Stage::Interview));
    CHECK(allowed(Stage::Interview, Stage::Offered));
    CHECK(allowed(Stage::Offered, Stage::Placed));
    CHECK_FALSE(allowed(Stage::Placed, Stage::Proposed));
    CHECK_FALSE(allowed(Stage::Interview, Stage::Proposed));
    CHECK_FALSE(allowed(Stage::Rejected, Stage::Interview));
    CHECK_FALSE(allowed(Stage::Withdrawn, Stage::Offered));
}

TEST_CASE("who is rejected or withdraws gets a reason", "[proposal]") {
    for (const Stage from : {Stage::Proposed, Stage::Interview, Stage::Offered}) {
        CHECK(nextStage(from, Stage::Rejected, " ").error().key == "proposal.reason_missing");
        CHECK(nextStage(from, Stage::Withdrawn, "").error().key == "proposal.reason_missing");
        CHECK(nextStage(from, Stage::Rejected, "andere kandidaat gekozen") == Stage::Rejected);
    }
}

TEST_CASE("a step that is not allowed names both stages", "[proposal]") {
    const auto step = nextStage(Stage::Placed, Stage::Interview, "");
    REQUIRE_FALSE(step);
    CHECK(step.error().key == "proposal.step_not_allowed");
    CHECK(step.error().values == MessageValues{{"from", "placed"}, {"to", "interview"}});
}

TEST_CASE("every stage has a word that is read back", "[proposal]") {
    for (int i = 0; i <= static_cast<int>(Stage::Withdrawn); ++i) {
        CHECK(parseProposalStage(toText(static_cast<Stage>(i))) == static_cast<Stage>(i));
    }
}
