// Field by field, so that a choice can be explained years later without the scorer of today.
#include "app/matching/receipt.h"

#include "app/json_text.h"
#include "domain/base/choice.h"

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
    return JsonObject()
        .add("key", line.key)
        .add("name", line.name)
        .add("strength", toText(line.strength))
        .add("weight", line.weight)
        .add("points", line.pointsInThousandths)
        .add("outcome", domain::choiceText(kOutcomes, line.outcome))
        .addJson("found", valuesJson(line.found))
        .addJson("asked", valuesJson(line.asked))
        .text();
}

} // namespace

std::string receiptJson(const domain::MatchScore& score) {
    return JsonObject()
        .add("score", score.scoreInTenths)
        .add("knocked_out", score.knockedOut)
        .add("distance_km", score.distanceKm)
        .addList("lines", score.lines, lineJson)
        .text();
}

} // namespace werkbalie::app
