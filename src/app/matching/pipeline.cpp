// The board is one read of proposals, own stages and who waits.
#include "app/matching/pipeline.h"

#include "app/json_text.h"
#include "app/matching/vacancy_head.h"
#include "app/unit_of_work.h"
#include "storage/repositories/pipeline_repository.h"
#include "storage/repositories/presentation_repository.h"
#include "storage/repositories/proposal_repository.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace werkbalie::app {

namespace {

using domain::OwnStage;
using domain::refuse;
using domain::Result;

std::string stageJson(const OwnStage& stage) {
    return JsonObject()
        .add("phase", toText(stage.phase))
        .add("name", stage.name)
        .add("position", stage.position)
        .add("retired", stage.retired)
        .text();
}

} // namespace

Result<Procedure> procedureOf(Context& context, domain::VacancyId vacancy) {
    const auto head = vacancyHead(context, vacancy);
    if (!head) {
        return tl::unexpected(head.error());
    }
    auto& connection = context.database.connection();
    Procedure procedure{.vacancy = vacancy,
                        .title = head->vacancy.occupation,
                        .clientName = head->clientName,
                        .status = head->vacancy.status,
                        .stages = storage::PipelineRepository(connection).stages()};
    storage::ProposalRepository proposals(connection);
    storage::PresentationRepository letters(connection);
    std::set<domain::ProposalId> waiting;
    for (const auto& row : proposals.waitingForAnswer(vacancy)) {
        waiting.insert(row.proposal.id);
    }
    for (auto& row : proposals.ofVacancy(vacancy)) {
        const bool waits = waiting.contains(row.proposal.id);
        const bool sent = letters.placeOf(row.proposal.id).has_value();
        procedure.cards.push_back({.proposal = std::move(row.proposal),
                                   .candidateName = std::move(row.candidateName),
                                   .consultantName = std::move(row.consultantName),
                                   .waits = waits,
                                   .letterSent = sent});
    }
    std::ranges::sort(procedure.cards, {}, [](const PipelineCard& card) {
        return std::tuple(-card.proposal.scoreInTenths, card.proposal.id);
    });
    return procedure;
}

Result<std::vector<OwnStage>> ownStages(Context& context) {
    if (const auto allowed = requireRight(context, domain::Right::ViewVacancies); !allowed) {
        return tl::unexpected(allowed.error());
    }
    return storage::PipelineRepository(context.database.connection()).stages();
}

Result<Saved<OwnStage>> saveOwnStage(Context& context, const OwnStage& stage) {
    if (const auto allowed = requireRight(context, domain::Right::EditMatchMethod); !allowed) {
        return tl::unexpected(allowed.error());
    }
    if (const auto checked = domain::checkOwnStage(stage); !checked) {
        return tl::unexpected(checked.error());
    }
    UnitOfWork work(context);
    storage::PipelineRepository pipeline(work.connection());
    const auto before = pipeline.findStage(stage.id);
    if (before && before->phase != stage.phase && pipeline.isUsed(stage.id)) {
        return refuse("pipeline_stage.occupied", "phase");
    }
    const auto outcome = pipeline.save(stage);
    if (outcome.conflict) {
        return before
                   ? Result<Saved<OwnStage>>(Saved<OwnStage>{.record = *before, .conflict = true})
                   : Result<Saved<OwnStage>>(refuse("record.gone"));
    }
    OwnStage record = stage;
    record.id = domain::PipelineStageId{outcome.id};
    record.version = outcome.version;
    work.audit({.action = before ? "update" : "insert",
                .entity = "pipeline_stage",
                .entityId = outcome.id,
                .oldValue = before ? stageJson(*before) : std::string{},
                .newValue = stageJson(record)});
    work.changed(Entity::PipelineStage, outcome.id);
    work.commit();
    return Saved<OwnStage>{.record = std::move(record)};
}

} // namespace werkbalie::app
