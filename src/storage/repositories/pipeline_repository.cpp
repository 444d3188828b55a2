// Steps are only ever added.
#include "storage/repositories/pipeline_repository.h"

#include "domain/base/person_name.h"
#include "storage/repositories/codecs.h"
#include "storage/repositories/rows.h"

namespace werkbalie::storage {
namespace {

using namespace domain;

const VersionedTable kStage("pipeline_stage", "phase, name, position, retired");

const std::string kSelectStage = R"(SELECT id, version, phase, name, position, retired
    FROM pipeline_stage)";

OwnStage stageFrom(const db::Statement& row) {
    return {.id = row.get<PipelineStageId>(0),
            .version = row.get<std::int64_t>(1),
            .phase = row.get<ProposalStage>(2),
            .name = row.get<std::string>(3),
            .position = row.get<int>(4),
            .retired = row.get<bool>(5)};
}

const std::string kSelectStep = R"(SELECT s.id, s.proposal_id, s.from_stage, s.from_own_stage_id,
        s.to_stage, s.to_own_stage_id, s.made_at, s.user_id, s.dropped_by, s.drop_reason, s.reason,
        s.score, s.receipt, s.passed_over, s.deviation, s.undoes_id, k.id, k.first_name, k.prefix,
        k.last_name, u.display_name
    FROM proposal_step s
    JOIN proposal p ON p.id = s.proposal_id
    JOIN candidate k ON k.id = p.candidate_id
    JOIN app_user u ON u.id = s.user_id)";

std::optional<StageRef> originOf(const db::Statement& row) {
    if (row.isNull(2)) {
        return std::nullopt;
    }
    return StageRef{.phase = row.get<ProposalStage>(2),
                    .own = row.get<std::optional<PipelineStageId>>(3)};
}

std::optional<Drop> dropOf(const db::Statement& row) {
    if (row.isNull(8) || row.isNull(9)) {
        return std::nullopt;
    }
    return Drop{.by = row.get<DropParty>(8), .reason = row.get<DropReason>(9)};
}

ProposalStep stepFrom(const db::Statement& row) {
    return {.id = row.get<std::int64_t>(0),
            .proposal = row.get<ProposalId>(1),
            .from = originOf(row),
            .to = {.phase = row.get<ProposalStage>(4),
                   .own = row.get<std::optional<PipelineStageId>>(5)},
            .at = row.get<Instant>(6),
            .by = row.get<UserId>(7),
            .drop = dropOf(row),
            .reason = row.get<std::string>(10),
            .scoreInTenths = row.get<int>(11),
            .receipt = row.get<std::string>(12),
            .passedOver = row.get<int>(13),
            .deviation = row.get<std::string>(14),
            .undoes = row.get<std::optional<std::int64_t>>(15)};
}

ProposalStepRow stepRowFrom(const db::Statement& row) {
    return {.step = stepFrom(row),
            .candidate = row.get<CandidateId>(16),
            .candidateName = PersonName{row.get<std::string>(17), row.get<std::string>(18),
                                        row.get<std::string>(19)}
                                 .full(),
            .userName = row.get<std::string>(20)};
}

} // namespace

std::vector<OwnStage> PipelineRepository::stages() {
    auto stages = collect(m_connection.prepare(kSelectStage + " ORDER BY position, id"), stageFrom);
    std::ranges::stable_sort(stages, {}, &OwnStage::phase);
    return stages;
}

std::optional<OwnStage> PipelineRepository::findStage(PipelineStageId id) {
    return firstOf(m_connection.prepare(kSelectStage + " WHERE id = :id").bind("id", id),
                   stageFrom);
}

SaveOutcome PipelineRepository::save(const OwnStage& stage) {
    return kStage.save(m_connection, {stage.id.value, stage.version}, [&](db::Statement& s) {
        s.bind("phase", stage.phase)
            .bind("name", stage.name)
            .bind("position", stage.position)
            .bind("retired", stage.retired);
    });
}

bool PipelineRepository::isUsed(PipelineStageId id) {
    return numberFrom(m_connection
                          .prepare("SELECT COUNT(*) FROM proposal_step WHERE to_own_stage_id = :id")
                          .bind("id", id)) > 0;
}

std::int64_t PipelineRepository::add(const ProposalStep& step) {
    db::Statement& insert = m_connection.prepare(R"(INSERT INTO proposal_step (proposal_id,
            from_stage, from_own_stage_id, to_stage, to_own_stage_id, made_at, user_id, dropped_by,
            drop_reason, reason, score, receipt, passed_over, deviation, undoes_id)
        VALUES (:proposal_id, :from_stage, :from_own_stage_id, :to_stage, :to_own_stage_id,
            :made_at, :user_id, :dropped_by, :drop_reason, :reason, :score, :receipt, :passed_over,
            :deviation, :undoes_id)
        RETURNING id)");
    insert.bind("proposal_id", step.proposal)
        .bind("from_stage", step.from ? std::optional(step.from->phase) : std::nullopt)
        .bind("from_own_stage_id", step.from ? step.from->own : std::nullopt)
        .bind("to_stage", step.to.phase)
        .bind("to_own_stage_id", step.to.own)
        .bind("made_at", step.at)
        .bind("user_id", step.by)
        .bind("dropped_by", step.drop ? std::optional(step.drop->by) : std::nullopt)
        .bind("drop_reason", step.drop ? std::optional(step.drop->reason) : std::nullopt)
        .bind("reason", step.reason)
        .bind("score", step.scoreInTenths)
        .bind("receipt", step.receipt)
        .bind("passed_over", step.passedOver)
        .bind("deviation", step.deviation)
        .bind("undoes_id", step.undoes);
    return numberFrom(insert);
}

std::vector<ProposalStep> PipelineRepository::stepsOf(ProposalId proposal) {
    return collect(m_connection
                       .prepare(kSelectStep + " WHERE s.proposal_id = :proposal ORDER BY s.id")
                       .bind("proposal", proposal),
                   stepFrom);
}

std::vector<ProposalStepRow> PipelineRepository::stepsOf(VacancyId vacancy) {
    return collect(m_connection
                       .prepare(kSelectStep + " WHERE p.vacancy_id = :vacancy ORDER BY s.id")
                       .bind("vacancy", vacancy),
                   stepRowFrom);
}

} // namespace werkbalie::storage
