// Field by field, so that a choice can be explained years later without the scorer of today.
#include "app/matching/receipt.h"

#include "app/json_text.h"
#include "domain/base/choice.h"
#include "domain/matching/in_full.h"

namespace werkbalie::app {

namespace {

using domain::CriterionOutcome;

constexpr domain::Choices<CriterionOutcome, 4> kOutcomes{{{CriterionOutcome::Met, "met"},
                                                          {CriterionOutcome::Partly, "partly"},
                                                          {CriterionOutcome::Missing, "missing"},
                                                          {CriterionOutcome::Unknown, "unknown"}}};

std::string valuesJson(const domain::MessageValues& values) {
    JsonObject object;
    for (const auto& [name, value] : values) {
        object.add(name, value);
    }
    return object.text();
}

std::string lineJson(const domain::CriterionLine& line) {
    const auto requirement = line.requirement
                                 ? std::optional(static_cast<std::int64_t>(*line.requirement))
                                 : std::nullopt;
    return JsonObject()
        .add("key", line.key)
        .add("name", line.name)
        .add("strength", toText(line.strength))
        .add("weight", line.weight)
        .add("points", line.pointsInThousandths)
        .add("outcome", domain::choiceText(kOutcomes, line.outcome))
        .add("in_full", domain::isInFull(line))
        .addJson("found", valuesJson(line.found))
        .addJson("asked", valuesJson(line.asked))
        .add("requirement", requirement)
        .text();
}

/// The line of the receipt, counted from 0.
std::string raiseJson(const domain::MatchRaise& raise) {
    return JsonObject()
        .add("line", raise.line)
        .add("kind", toText(raise.kind))
        .add("gain", raise.gainInTenths)
        .text();
}

} // namespace

std::string receiptJson(const domain::MatchScore& score) {
    return JsonObject()
        .add("score", score.scoreInTenths)
        .add("knocked_out", score.knockedOut)
        .add("distance_km", score.distanceKm)
        .addList("lines", score.lines, lineJson)
        .addList("raises", whatWouldRaise(score), raiseJson)
        .text();
}

} // namespace werkbalie::app
