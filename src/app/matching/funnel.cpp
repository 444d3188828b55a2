// Counted from the steps that stand; own stages count for their phase.
#include "app/matching/funnel.h"

#include "storage/repositories/pipeline_repository.h"

#include <algorithm>
#include <array>
#include <map>

namespace werkbalie::app {

namespace {

constexpr std::size_t kPhases = static_cast<std::size_t>(domain::ProposalStage::Placed) + 1;

struct Sums {
    std::array<std::int64_t, kPhases> days{};
    std::array<int, kPhases> left{};
};

void addStays(Sums& sums, const std::vector<domain::StageStay>& stays) {
    for (const auto& stay : stays) {
        const auto phase = static_cast<std::size_t>(stay.stage.phase);
        if (stay.until && phase < kPhases) {
            const auto hours =
                std::chrono::duration_cast<std::chrono::hours>(*stay.until - stay.from).count();
            sums.days[phase] += (hours + 12) / 24;
            ++sums.left[phase];
        }
    }
}

} // namespace

domain::Result<std::vector<FunnelRow>> funnelOf(Context& context, domain::VacancyId vacancy) {
    if (const auto allowed = requireRight(context, domain::Right::ViewVacancies); !allowed) {
        return tl::unexpected(allowed.error());
    }
    std::map<domain::ProposalId, std::vector<domain::ProposalStep>> steps;
    storage::PipelineRepository pipeline(context.database.connection());
    for (auto& row : pipeline.stepsOf(vacancy)) {
        steps[row.step.proposal].push_back(std::move(row.step));
    }
    std::vector<FunnelRow> rows(kPhases);
    Sums sums;
    for (const auto& [proposal, taken] : steps) {
        const auto stays = domain::staysOf(taken);
        std::size_t furthest = 0;
        for (const auto& stay : stays) {
            const auto phase = static_cast<std::size_t>(stay.stage.phase);
            furthest = phase < kPhases ? std::max(furthest, phase) : furthest;
        }
        for (std::size_t phase = 0; phase <= furthest && !stays.empty(); ++phase) {
            ++rows[phase].reached;
        }
        if (!stays.empty() && stays.back().stage.phase != domain::ProposalStage::Dropped) {
            ++rows[static_cast<std::size_t>(stays.back().stage.phase)].now;
        }
        addStays(sums, stays);
    }
    for (std::size_t phase = 0; phase < kPhases; ++phase) {
        rows[phase].phase = static_cast<domain::ProposalStage>(phase);
        if (sums.left[phase] > 0) {
            rows[phase].averageDays = (sums.days[phase] + sums.left[phase] / 2) / sums.left[phase];
        }
    }
    return rows;
}

} // namespace werkbalie::app
