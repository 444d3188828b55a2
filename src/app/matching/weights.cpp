// Lays weights over a vacancy that stays as it is in the database.
#include "app/matching/weights.h"

#include "app/recruitment/vacancies.h"

namespace werkbalie::app {

namespace {

constexpr std::size_t kTop = 200;

bool isWithin(int weight) {
    return weight >= 0 && weight <= domain::MatchWeights::kMost;
}

domain::Result<void> checkTried(const TriedWeights& weights) {
    for (const domain::WeightField& field : domain::kWeightFields) {
        if (const int weight = weights.own.*field.weight; !isWithin(weight)) {
            return domain::refuse(
                "match_weight.out_of_range", std::string(field.key),
                {{"key", std::string(field.key)}, {"weight", std::to_string(weight)}});
        }
    }
    for (const int weight : weights.requirements) {
        if (!isWithin(weight)) {
            return domain::refuse("match_weight.out_of_range", "requirement",
                                  {{"key", "requirement"}, {"weight", std::to_string(weight)}});
        }
    }
    return {};
}

} // namespace

TriedWeights weightsOf(const domain::Vacancy& vacancy) {
    TriedWeights weights{.own = vacancy.weights};
    for (const domain::Requirement& requirement : vacancy.requirements) {
        weights.requirements.push_back(requirement.weight);
    }
    return weights;
}

domain::Vacancy withWeights(domain::Vacancy vacancy, const TriedWeights& weights) {
    vacancy.weights = weights.own;
    const std::size_t known = std::min(vacancy.requirements.size(), weights.requirements.size());
    for (std::size_t i = 0; i < known; ++i) {
        if (vacancy.requirements[i].strength == domain::RequirementStrength::Soft) {
            vacancy.requirements[i].weight = weights.requirements[i];
        }
    }
    return vacancy;
}

domain::Result<Ranking> rankTried(Context& context, domain::VacancyId vacancy,
                                  const TriedWeights& weights, Progress& progress) {
    if (const auto allowed = requireRight(context, domain::Right::Match); !allowed) {
        return tl::unexpected(allowed.error());
    }
    if (const auto sound = checkTried(weights); !sound) {
        return tl::unexpected(sound.error());
    }
    const auto stored = loadVacancy(context, vacancy);
    if (!stored) {
        return tl::unexpected(stored.error());
    }
    return rankDraft(context, withWeights(*stored, weights), kTop, progress);
}

} // namespace werkbalie::app
