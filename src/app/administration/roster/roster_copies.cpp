// Shifts planned anew in other weeks: a worker's copies are judged together, once.
#include "app/administration/roster/roster.h"
#include "app/administration/roster/roster_facts.h"
#include "app/administration/roster/roster_writer.h"

#include "storage/repositories/placement_repository.h"
#include "storage/repositories/roster_repository.h"

#include <algorithm>

namespace werkbalie::app {

namespace {

using domain::refuse;
using domain::Result;
using domain::RosterShift;
using storage::RosterRepository;

constexpr int kMostWeeks = 52;

RosterShift copyOf(const RosterShift& shift, std::chrono::days later) {
    RosterShift copy{.client = shift.client,
                     .placement = shift.placement,
                     .occupation = shift.occupation,
                     .times = shift.times,
                     .place = shift.place,
                     .note = shift.note};
    copy.times.day += later;
    return copy;
}

bool isThere(const std::vector<RosterShift>& planned, const RosterShift& copy) {
    return std::ranges::any_of(planned, [&](const RosterShift& other) {
        return other.isOn() && other.client == copy.client && other.placement == copy.placement &&
               other.times == copy.times && other.occupation == copy.occupation;
    });
}

domain::Refusal refusalOf(const domain::Finding& finding) {
    return {.key = finding.rule, .where = finding.where, .values = finding.values};
}

/// Copies for one week. Those not stored yet carry ids under zero, so that each keeps its findings.
class WeekOfCopies {
public:
    WeekOfCopies(UnitOfWork& work, domain::IsoWeek week) : m_work(work), m_week(week) {}

    void add(RosterShift copy) {
        copy.id = domain::ShiftId{-static_cast<std::int64_t>(m_copies.size()) - 1};
        m_copies.push_back(std::move(copy));
    }
    void write(RosterReport& report) {
        RosterRepository repository(m_work.connection());
        // What is planned twice over stays open: two people may be asked for the same times.
        const auto planned = repository.shifts({.days = m_week.days()});
        std::erase_if(m_copies, [&](const RosterShift& copy) { return isThere(planned, copy); });
        judge();
        for (RosterShift& copy : m_copies) {
            if (const auto found = std::ranges::find_if(m_findings[copy.id], isBlocking);
                found != m_findings[copy.id].end()) {
                report.refused.push_back({.shift = copy, .why = refusalOf(*found)});
                continue;
            }
            copy.id = {};
            if (auto saved = RosterWriter(m_work).save(copy, nullptr, "insert")) {
                report.done.push_back(std::move(*saved));
            }
        }
    }

private:
    static bool isBlocking(const domain::Finding& finding) {
        return finding.severity == domain::Severity::Blocking;
    }
    void judge() {
        std::map<domain::CandidateId, std::vector<const RosterShift*>> perWorker;
        std::map<domain::PlacementId, domain::CandidateId> workers;
        storage::PlacementRepository placements(m_work.connection());
        for (const RosterShift& copy : m_copies) {
            for (domain::Finding& finding : domain::checkShift(copy)) {
                m_findings[copy.id].push_back(std::move(finding));
            }
            if (copy.isOpen()) {
                continue;
            }
            if (!workers.contains(*copy.placement)) {
                const auto placement = placements.find(*copy.placement);
                workers[*copy.placement] = placement ? placement->candidate : domain::CandidateId{};
            }
            perWorker[workers[*copy.placement]].push_back(&copy);
        }
        judgeWorkers(perWorker);
    }
    void
    judgeWorkers(const std::map<domain::CandidateId, std::vector<const RosterShift*>>& perWorker) {
        std::vector<domain::CandidateId> ids;
        for (const auto& [worker, copies] : perWorker) {
            ids.push_back(worker);
        }
        Context& context = m_work.context();
        for (auto& [worker, roster] : workerRosters(context, ids, m_week)) {
            for (const RosterShift* copy : perWorker.at(worker)) {
                roster.shifts.push_back(*copy);
            }
            for (auto& [shift, found] :
                 domain::checkRoster(roster, m_week, context.clock.today(), context.parameters)) {
                auto& all = m_findings[shift];
                all.insert(all.end(), found.begin(), found.end());
            }
        }
    }

    UnitOfWork& m_work;
    domain::IsoWeek m_week;
    std::vector<RosterShift> m_copies;
    domain::ShiftFindings m_findings;
};

bool isWanted(const CopyWeek& copy, const RosterShift& shift) {
    return shift.isOn() &&
           (copy.placements.empty() ||
            (shift.placement &&
             std::ranges::find(copy.placements, *shift.placement) != copy.placements.end()));
}

} // namespace

Result<RosterReport> copyRoster(Context& context, const CopyWeek& copy) {
    if (const auto allowed = requireRight(context, domain::Right::EditRoster); !allowed) {
        return tl::unexpected(allowed.error());
    }
    RosterReport report;
    UnitOfWork work(context);
    WeekOfCopies week(work, copy.to);
    const auto later = copy.to.monday() - copy.from.week.monday();
    for (const RosterShift& shift : RosterRepository(work.connection())
                                        .shifts({.days = copy.from.week.days(),
     .client = copy.from.client,
     .branch = copy.from.branch})) {
        if (isWanted(copy, shift)) {
            week.add(copyOf(shift, later));
        }
    }
    week.write(report);
    work.commit();
    return report;
}

Result<RosterReport> repeatShift(Context& context, domain::ShiftId id, int weeks) {
    if (const auto allowed = requireRight(context, domain::Right::EditRoster); !allowed) {
        return tl::unexpected(allowed.error());
    }
    if (weeks < 1 || weeks > kMostWeeks) {
        return refuse("shift.weeks_out_of_range", "weeks",
                      {{"least", "1"}, {"most", std::to_string(kMostWeeks)}});
    }
    RosterReport report;
    UnitOfWork work(context);
    const auto shift = RosterRepository(work.connection()).find(id);
    if (!shift) {
        return refuse("record.missing", "roster_shift");
    }
    for (int number = 1; number <= weeks; ++number) {
        const RosterShift copy = copyOf(*shift, std::chrono::days{7 * number});
        WeekOfCopies week(work, domain::IsoWeek::of(copy.times.day));
        week.add(copy);
        week.write(report);
    }
    work.commit();
    return report;
}

} // namespace werkbalie::app
