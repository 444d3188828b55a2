// Weights as one line of text, and the range they stay in.
#include "domain/recruitment/match_weights.h"

#include "domain/base/decimal.h"
#include "domain/base/finding_builder.h"
#include "domain/base/text.h"

#include <algorithm>

namespace werkbalie::domain {

std::string toText(const MatchWeights& weights) {
    std::string text;
    for (const WeightField& field : kWeightFields) {
        text += (text.empty() ? "" : ", ") + std::string(field.key) + ' ' +
                std::to_string(weights.*field.weight);
    }
    return text;
}

Result<MatchWeights> parseMatchWeights(std::string_view text) {
    MatchWeights weights;
    for (const std::string& part : splitList(text, ',')) {
        const std::size_t gap = part.find(' ');
        const std::string key = part.substr(0, gap);
        const auto field = std::ranges::find(kWeightFields, key, &WeightField::key);
        if (field == kWeightFields.end()) {
            return refuse("match_weight.unknown", {}, {{"key", key}});
        }
        const std::string number = gap == std::string::npos ? "" : part.substr(gap + 1);
        const auto weight = parseDecimal(number, 0);
        if (!weight || *weight < 0 || *weight > MatchWeights::kMost) {
            return refuse("match_weight.out_of_range", {}, {{"key", key}, {"weight", number}});
        }
        weights.*field->weight = static_cast<int>(*weight);
    }
    return weights;
}

Findings checkMatchWeights(const MatchWeights& weights) {
    Findings findings;
    for (const WeightField& field : kWeightFields) {
        const int weight = weights.*field.weight;
        if (weight < 0 || weight > MatchWeights::kMost) {
            findings.push_back(blockingFinding(
                "weight_out_of_range", "weights",
                {{"name", std::string(field.key)}, {"weight", std::to_string(weight)}}));
        }
    }
    return findings;
}

} // namespace werkbalie::domain
