// Steps, conditions, own stages and the days in each stage.
#include "domain/matching/pipeline/procedure.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace werkbalie::domain;

namespace {

using Stage = ProposalStage;

const Instant kStart = Instant{makeDate(2026, 11, 2)};

Instant after(int days) {
    return kStart + std::chrono::days{days};
}

Proposal standing(Stage stage) {
    Proposal proposal;
    proposal.id = ProposalId{1};
    proposal.stage = stage;
    proposal.changedAt = kStart;
    return proposal;
}

std::string refusalOf(Stage from, Stage to, std::optional<Drop> drop = {}) {
    const auto checked = checkMove(standing(from), {.to = {.phase = to}, .drop = drop});
    return checked ? "" : checked.error().key;
}

ProposalStep step(std::int64_t id, Stage to, int day) {
    ProposalStep made{.id = id, .proposal = ProposalId{1}, .to = {.phase = to}, .at = after(day)};
    if (id > 1) {
        made.from = StageRef{.phase = Stage::Found};
    }
    return made;
}

const Drop kChosen{DropParty::Client, DropReason::OtherChosen};

} // namespace

TEST_CASE("a candidate moves freely while nothing has ended", "[procedure]") {
    for (int from = 0; from < static_cast<int>(Stage::Placed); ++from) {
        for (int to = 0; to <= static_cast<int>(Stage::Placed); ++to) {
            const auto refusal = refusalOf(static_cast<Stage>(from), static_cast<Stage>(to));
            INFO(from << " to " << to);
            CHECK((refusal.empty() == (from != to)));
        }
    }
}

TEST_CASE("who is placed stays, and who dropped out comes back to a running stage",
          "[procedure]") {
    struct Case {
        Stage from;
        Stage to;
        bool allowed;
    };
    for (const auto& [from, to, allowed] : {Case{Stage::Placed, Stage::Offer, false},
                                            {Stage::Placed, Stage::Dropped, false},
                                            {Stage::Dropped, Stage::Placed, false},
                                            {Stage::Dropped, Stage::Dropped, false},
                                            {Stage::Dropped, Stage::Found, true},
                                            {Stage::Dropped, Stage::Offer, true},
                                            {Stage::Found, Stage::Dropped, true}}) {
        INFO(toText(from) << " to " << toText(to));
        CHECK(refusalOf(from, to, kChosen).empty() == allowed);
    }
}

TEST_CASE("nobody drops out without a party and an objective reason of that party",
          "[procedure]") {
    CHECK(refusalOf(Stage::Interview, Stage::Dropped) == "proposal.drop_incomplete");
    CHECK(refusalOf(Stage::Interview, Stage::Dropped,
                    Drop{DropParty::Client, DropReason::OtherJob}) ==
          "proposal.reason_not_of_party");
    CHECK(refusalOf(Stage::Interview, Stage::Dropped,
                    Drop{DropParty::Agency, DropReason::Earlier}) ==
          "proposal.reason_not_of_party");
    for (const auto party : {DropParty::Candidate, DropParty::Client, DropParty::Agency}) {
        const auto reasons = reasonsOf(party);
        CHECK(reasons.size() > 3);
        CHECK(std::ranges::find(reasons, DropReason::Earlier) == reasons.end());
        for (const auto reason : reasons) {
            CHECK(refusalOf(Stage::Found, Stage::Dropped, Drop{party, reason}).empty());
        }
    }
}

TEST_CASE("the client hears of nobody who did not agree", "[procedure]") {
    Proposal proposal = standing(Stage::Interested);
    const auto refusal = [&](Stage to) {
        const auto checked = checkConditions(proposal, {.to = {.phase = to}});
        return checked ? "" : checked.error().key;
    };
    CHECK(refusal(Stage::Approached).empty());
    for (const auto to : {Stage::Proposed, Stage::Interview, Stage::Offer}) {
        CHECK(refusal(to) == "proposal.consent_missing");
    }
    CHECK(refusal(Stage::Placed) == "proposal.place_by_placement");
    proposal.consent = {ConsentHow::Written, UserId{3}, kStart};
    CHECK(refusal(Stage::Proposed).empty());
    proposal = standing(Stage::Proposed); // kept before consent was asked for
    CHECK(refusal(Stage::Interview).empty());
    proposal.stage = Stage::Dropped;
    CHECK(refusal(Stage::Interview) == "proposal.consent_missing");
}

TEST_CASE("a lower score that goes first passes over who stands behind", "[procedure]") {
    const auto scored = [](std::int64_t id, Stage stage, int score) {
        Proposal proposal = standing(stage);
        proposal.id = ProposalId{id};
        proposal.scoreInTenths = score;
        return proposal;
    };
    const std::vector<Proposal> others{
        scored(2, Stage::Found, 900),    scored(3, Stage::Proposed, 900),
        scored(4, Stage::Dropped, 950),  scored(5, Stage::Interested, 700),
        scored(6, Stage::Interview, 990)};
    const Proposal chosen = scored(1, Stage::Interested, 700);
    CHECK(passedOver(chosen, Stage::Proposed, others) == std::vector{ProposalId{2}});
    CHECK(passedOver(chosen, Stage::Interview, others) ==
          std::vector{ProposalId{2}, ProposalId{3}});
    CHECK(passedOver(chosen, Stage::Approached, others).empty());
    CHECK(passedOver(scored(1, Stage::Offer, 700), Stage::Proposed, others).empty());
}

TEST_CASE("a move keeps when the client first knew, and why it ended", "[procedure]") {
    Proposal proposal = moved(standing(Stage::Interested), {.to = {.phase = Stage::Proposed}},
                              after(1));
    CHECK(proposal.proposedAt == after(1));
    proposal = moved(proposal, {.to = {.phase = Stage::Dropped}, .drop = kChosen, .reason = "x"},
                     after(2));
    CHECK(proposal.drop == kChosen);
    CHECK(proposal.reason == "x");
    proposal = moved(proposal, {.to = {.phase = Stage::Interview}}, after(3));
    CHECK(proposal.proposedAt == after(1));
    CHECK_FALSE(proposal.drop);
    CHECK(proposal.reason.empty());
    CHECK(proposal.changedAt == after(3));
}

TEST_CASE("an undone step counts for nothing, the stage before it for all days", "[procedure]") {
    std::vector<ProposalStep> steps{step(1, Stage::Found, 0), step(2, Stage::Approached, 2),
                                    step(3, Stage::Interview, 5), step(4, Stage::Approached, 6),
                                    step(5, Stage::Proposed, 9)};
    steps[3].undoes = 3;
    const auto stays = staysOf(steps);
    REQUIRE(stays.size() == 3);
    CHECK(stays[1].stage.phase == Stage::Approached);
    CHECK(stays[1].from == after(2));
    CHECK(stays[1].until == after(9));
    CHECK_FALSE(stays[2].until);

    const auto standingNow = standingSteps(steps);
    const auto record = standingAfter(standing(Stage::Proposed),
                                      std::span(standingNow).first(standingNow.size() - 1));
    CHECK(record.stage == Stage::Approached);
    CHECK(record.changedAt == after(2));
    CHECK_FALSE(record.proposedAt);
}

TEST_CASE("own stages stand behind their phase, retired ones only while occupied",
          "[procedure]") {
    const std::vector<OwnStage> own{
        {.id = PipelineStageId{1}, .phase = Stage::Interview, .name = "Tweede", .position = 2},
        {.id = PipelineStageId{2}, .phase = Stage::Interview, .name = "Proefdag", .position = 1},
        {.id = PipelineStageId{3}, .phase = Stage::Offer, .name = "Oud", .retired = true}};
    const StageRef retired{.phase = Stage::Offer, .own = PipelineStageId{3}};
    const auto columns = boardColumns(own);
    REQUIRE(columns.size() == 10);
    CHECK(columns[4] == StageRef{.phase = Stage::Interview});
    CHECK(columns[5].own == PipelineStageId{2});
    CHECK(columns[6].own == PipelineStageId{1});
    CHECK(columns.back().phase == Stage::Dropped);
    CHECK(std::ranges::find(columns, retired) == columns.end());
    const std::vector<StageRef> occupied{retired};
    CHECK(boardColumns(own, occupied).size() == 11);
    CHECK(checkOwnStage(own[0]));
    CHECK(checkOwnStage({.name = " "}).error().key == "pipeline_stage.name_missing");
    CHECK(checkOwnStage({.phase = Stage::Dropped, .name = "Weg"}).error().key ==
          "pipeline_stage.phase_closed");
}
