// The board of a vacancy: who stands where, since when, and what is next.
#pragma once

#include "app/context.h"
#include "domain/matching/pipeline/procedure.h"
#include "domain/recruitment/vacancy.h"

#include <string>
#include <vector>

namespace werkbalie::app {

/// One candidate on the board.
struct PipelineCard {
    domain::Proposal proposal;
    std::string candidateName;
    std::string consultantName;
    bool waits = false;      ///< an answer is owed and not given
    bool letterSent = false; ///< a letter that proposes this candidate went to the client
};

struct Procedure {
    domain::VacancyId vacancy = {};
    std::string title = {}; ///< the occupation asked for
    std::string clientName = {};
    domain::VacancyStatus status = domain::VacancyStatus::Open;
    std::vector<domain::OwnStage> stages = {}; ///< retired ones too, for who stands in them
    std::vector<PipelineCard> cards = {};      ///< highest score first, ties by id
};
[[nodiscard]] domain::Result<Procedure> procedureOf(Context& context, domain::VacancyId vacancy);

[[nodiscard]] domain::Result<std::vector<domain::OwnStage>> ownStages(Context& context);
/// Right EditMatchMethod. Refusals of domain::checkOwnStage, and pipeline_stage.occupied when the
/// phase changes while somebody stands or stood in it.
[[nodiscard]] domain::Result<Saved<domain::OwnStage>> saveOwnStage(Context& context,
                                                                   const domain::OwnStage& stage);

} // namespace werkbalie::app
