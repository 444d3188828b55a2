// Ranks as for a vacancy of one shift, then leaves out whom the roster of the week forbids.
#include "app/administration/roster/roster_suitable.h"

#include "app/administration/roster/roster_facts.h"
#include "app/matching/draft_score.h"
#include "domain/base/text.h"
#include "storage/repositories/candidate_repository.h"
#include "storage/repositories/client_repository.h"
#include "storage/repositories/placement_repository.h"
#include "storage/repositories/roster_repository.h"
#include "storage/repositories/vacancy_repository.h"

#include <algorithm>
#include <array>
#include <set>

namespace werkbalie::app {

namespace {

using domain::refuse;
using domain::Result;
using domain::RosterShift;

constexpr std::size_t kRanked = 200;
const domain::PlacementId kNoPlacementYet{-1};

/// What a planner should know and decide; anything else leaves somebody out.
constexpr std::array<std::string_view, 4> kToKnow{"shift.call_late", "shift.short_notice",
                                                  "shift.under_minimum", "shift.more_than_agreed"};

/// A vacancy of one day, with the requirements of the client's own vacancy for the same work.
domain::Vacancy vacancyOf(Context& context, const RosterShift& shift) {
    db::Connection& connection = context.database.connection();
    domain::Vacancy wanted;
    storage::VacancyRepository vacancies(connection);
    storage::VacancyQuery query;
    query.client = shift.client;
    const std::string work = domain::foldText(shift.occupation);
    for (const auto& row : vacancies.rows(query)) {
        if (domain::foldText(row.occupation) == work) {
            wanted = vacancies.find(row.id).value_or(wanted);
        }
    }
    const auto client = storage::ClientRepository(connection).find(shift.client);
    if (!wanted.id.isValid() && client) {
        wanted.client = client->id;
        wanted.branch = client->branch;
        wanted.workplace = client->address;
    }
    wanted.occupation = shift.occupation;
    wanted.start = shift.times.day;
    wanted.end = shift.times.day;
    wanted.days = static_cast<domain::WeekdaySet>(1U << (domain::isoWeekday(shift.times.day) - 1));
    wanted.minutesPerWeek = domain::workedIn(shift.times);
    wanted.shifts = domain::kindOf(shift.times);
    return wanted;
}

bool isOutOfTheRunning(const RankedMatch& match) {
    return std::ranges::any_of(match.score.lines, [](const domain::CriterionLine& line) {
        const bool hard = line.strength == domain::RequirementStrength::Hard;
        const bool fails = line.outcome == domain::CriterionOutcome::Missing ||
                           line.outcome == domain::CriterionOutcome::Partly;
        return hard && fails && line.key != "placed";
    });
}

using PlacementAt = std::map<domain::CandidateId, domain::PlacementId>;

PlacementAt placementsAt(Context& context, const RosterShift& shift) {
    storage::PlacementQuery query;
    query.client = shift.client;
    query.activeIn = domain::DateRange{shift.times.day, shift.times.day + std::chrono::days{1}};
    PlacementAt found;
    for (const auto& row :
         storage::PlacementRepository(context.database.connection()).rows(query)) {
        const bool sameWork =
            domain::foldText(row.occupation) == domain::foldText(shift.occupation);
        if (sameWork || !found.contains(row.candidate)) {
            found[row.candidate] = row.id;
        }
    }
    return found;
}

/// Who said not to be free, or left, is not asked for a shift.
std::set<domain::CandidateId> awayOf(Context& context, const Ranking& ranking) {
    std::vector<domain::CandidateId> ids;
    for (const RankedMatch& match : ranking.best) {
        ids.push_back(match.score.candidate);
    }
    std::set<domain::CandidateId> away;
    for (const domain::Candidate& candidate :
         storage::CandidateRepository(context.database.connection()).findMany(ids)) {
        if (candidate.status == domain::CandidateStatus::Unavailable ||
            candidate.status == domain::CandidateStatus::Archived) {
            away.insert(candidate.id);
        }
    }
    return away;
}

std::vector<SuitableWorker> ranked(Context& context, const domain::Vacancy& wanted,
                                   const PlacementAt& placements, const Ranking& ranking) {
    std::vector<domain::CandidateId> atClient;
    for (const auto& [candidate, placement] : placements) {
        atClient.push_back(candidate);
    }
    std::vector<SuitableWorker> workers;
    for (RankedMatch& match : scoreDraft(context, wanted, atClient)) {
        if (!isOutOfTheRunning(match)) {
            const auto candidate = match.score.candidate;
            workers.push_back({.candidate = candidate,
                               .match = std::move(match),
                               .placement = placements.at(candidate)});
        }
    }
    const auto away = awayOf(context, ranking);
    for (const RankedMatch& match : ranking.best) {
        if (!placements.contains(match.score.candidate) && !away.contains(match.score.candidate)) {
            workers.push_back({.candidate = match.score.candidate, .match = match});
        }
    }
    std::ranges::sort(workers, {}, [](const SuitableWorker& worker) {
        return std::tuple(!worker.placement, -worker.match.score.scoreInTenths, worker.candidate);
    });
    return workers;
}

bool isToKnow(const domain::Finding& finding) {
    return std::ranges::find(kToKnow, finding.rule) != kToKnow.end();
}

/// The shift as if it were theirs.
class Trial {
public:
    Trial(Context& context, const RosterShift& shift, const std::vector<SuitableWorker>& workers)
        : m_context(context), m_shift(shift), m_week(domain::IsoWeek::of(shift.times.day)) {
        std::vector<domain::CandidateId> ids;
        for (const SuitableWorker& worker : workers) {
            ids.push_back(worker.candidate);
        }
        m_rosters = workerRosters(context, ids, m_week);
    }
    /// False when something stands in the way.
    bool judge(SuitableWorker& worker) {
        domain::WorkerRoster& roster = m_rosters[worker.candidate];
        for (const RosterShift& planned : roster.shifts) {
            const bool thisWeek = m_week.days().contains(planned.times.day);
            worker.planned +=
                planned.isOn() && thisWeek ? domain::workedIn(planned.times) : domain::Minutes{0};
        }
        RosterShift taken = m_shift;
        taken.placement = worker.placement.value_or(kNoPlacementYet);
        roster.shifts.push_back(taken);
        auto findings =
            domain::checkRoster(roster, m_week, m_context.clock.today(), m_context.parameters);
        worker.findings = std::move(findings[taken.id]);
        return std::ranges::all_of(worker.findings, isToKnow);
    }

private:
    Context& m_context;
    const RosterShift& m_shift;
    domain::IsoWeek m_week;
    WorkerRosters m_rosters;
};

} // namespace

Result<std::vector<SuitableWorker>> suitableFor(Context& context, domain::ShiftId id,
                                                std::size_t top, Progress& progress) {
    if (const auto allowed = requireRight(context, domain::Right::EditRoster); !allowed) {
        return tl::unexpected(allowed.error());
    }
    const auto shift = storage::RosterRepository(context.database.connection()).find(id);
    if (!shift) {
        return refuse("record.missing", "roster_shift");
    }
    const domain::Vacancy wanted = vacancyOf(context, *shift);
    const auto ranking = rankDraft(context, wanted, kRanked, progress);
    if (!ranking) {
        return tl::unexpected(ranking.error());
    }
    auto workers = ranked(context, wanted, placementsAt(context, *shift), *ranking);
    Trial trial(context, *shift, workers);
    std::vector<SuitableWorker> suitable;
    for (SuitableWorker& worker : workers) {
        if (suitable.size() < top && trial.judge(worker)) {
            suitable.push_back(std::move(worker));
        }
    }
    return suitable;
}

} // namespace werkbalie::app
