// Nothing is computed here: the register tells what was kept at the moment of each choice.
#include "app/matching/decisions.h"

#include "app/matching/vacancy_head.h"
#include "domain/base/decimal.h"
#include "storage/repositories/pipeline_repository.h"

#include <algorithm>
#include <set>

namespace werkbalie::app {

namespace {

using domain::Result;

std::string nameOf(const std::vector<domain::OwnStage>& stages,
                   const std::optional<domain::StageRef>& ref) {
    if (!ref || !ref->own) {
        return {};
    }
    const auto found = std::ranges::find(stages, *ref->own, &domain::OwnStage::id);
    return found == stages.end() ? std::string{} : found->name;
}

std::string stageText(const std::optional<domain::StageRef>& ref, const std::string& own) {
    if (!ref) {
        return {};
    }
    return own.empty() ? std::string(toText(ref->phase)) : own;
}

} // namespace

Result<DecisionRegister> decisionsOf(Context& context, domain::VacancyId vacancy) {
    const auto head = vacancyHead(context, vacancy);
    if (!head) {
        return tl::unexpected(head.error());
    }
    auto& connection = context.database.connection();
    DecisionRegister kept{
        .vacancy = vacancy, .title = head->vacancy.occupation, .clientName = head->clientName};
    storage::PipelineRepository pipeline(connection);
    const auto stages = pipeline.stages();
    std::set<std::int64_t> undone;
    for (auto& row : pipeline.stepsOf(vacancy)) {
        if (row.step.undoes) {
            undone.insert(*row.step.undoes);
        }
        Decision decision{.step = std::move(row.step),
                          .candidateName = std::move(row.candidateName),
                          .userName = std::move(row.userName),
                          .fromName = {},
                          .toName = {}};
        decision.fromName = nameOf(stages, decision.step.from);
        decision.toName = nameOf(stages, decision.step.to);
        kept.decisions.push_back(std::move(decision));
    }
    for (Decision& decision : kept.decisions) {
        decision.undone = undone.contains(decision.step.id);
    }
    return kept;
}

Table decisionTable(const DecisionRegister& decisions) {
    Table table{.headers = {"when", "who", "candidate", "from", "to", "dropped_by", "drop_reason",
                            "reason", "score", "passed_over", "deviation", "undone", "undoes",
                            "receipt"}};
    for (const Decision& each : decisions.decisions) {
        const auto& step = each.step;
        table.rows.push_back({domain::isoInstant(step.at), each.userName, each.candidateName,
                              stageText(step.from, each.fromName), stageText(step.to, each.toName),
                              step.drop ? std::string(toText(step.drop->by)) : std::string{},
                              step.drop ? std::string(toText(step.drop->reason)) : std::string{},
                              step.reason, domain::formatDecimal(step.scoreInTenths, 1, 1),
                              std::to_string(step.passedOver), step.deviation,
                              each.undone ? "yes" : "", step.undoes ? "yes" : "", step.receipt});
    }
    return table;
}

} // namespace werkbalie::app
