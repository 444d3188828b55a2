// The week grid: what was worked, saved sheet by sheet.
#include "app/administration/hours.h"

#include "app/administration/hours_check.h"
#include "app/administration/hours_locks.h"
#include "app/administration/sick_pay.h"
#include "app/administration/week_contexts.h"
#include "app/administration/week_terms.h"
#include "app/json_text.h"
#include "app/refusals.h"
#include "app/unit_of_work.h"
#include "domain/administration/roster/roster_hours.h"
#include "domain/base/text.h"
#include "storage/repositories/placement_repository.h"
#include "storage/repositories/roster_repository.h"
#include "storage/repositories/timesheet_repository.h"

#include <map>

namespace werkbalie::app {

namespace {

using domain::refuse;
using domain::TimesheetState;

WeekRow shown(storage::WeekGridRow row, const domain::User& user) {
    const bool mayKnow = domain::mayDo(user.role, domain::Right::ViewMargins);
    return {.placement = row.placement.id,
            .candidate = row.placement.candidate,
            .client = row.placement.client,
            .workerName = std::move(row.workerName),
            .clientName = std::move(row.clientName),
            .occupation = std::move(row.placement.occupation),
            .wage = row.placement.wage,
            .tariff = row.placement.tariff,
            .agreedMinutes = row.placement.minutesPerWeek,
            .placementDays = row.placement.period,
            .sickPay = {},
            .sheet = std::move(row.sheet),
            .costPrice = mayKnow ? row.placement.costPrice : domain::HourlyRate{},
            .rates = std::move(row.placement.rates)};
}

using Rosters = std::map<domain::PlacementId, std::vector<domain::RosterShift>>;

Rosters rostersOf(Context& context, const WeekFilter& filter) {
    Rosters rosters;
    for (auto& shift :
         storage::RosterRepository(context.database.connection())
             .shifts(
                 {.days = filter.week.days(), .client = filter.client, .branch = filter.branch})) {
        if (shift.placement) {
            rosters[*shift.placement].push_back(std::move(shift));
        }
    }
    return rosters;
}

/// A processed week goes by what the run kept of it, whatever was agreed since.
void goBy(WeekRow& row, const domain::ProcessedTerms& terms, const domain::User& user) {
    row.terms = terms;
    row.wage = terms.wage;
    row.tariff = terms.tariff;
    row.rates = terms.rates;
    row.agreedMinutes = terms.contract;
    row.sickPay = terms.sickPay;
    if (domain::mayDo(user.role, domain::Right::ViewMargins)) {
        row.costPrice = terms.costPrice;
    }
}

domain::Timesheet emptySheet(const domain::Timesheet& like) {
    domain::Timesheet sheet;
    sheet.placement = like.placement;
    sheet.week = like.week;
    return sheet;
}

domain::Finding lockedFinding(TimesheetState state) {
    return {.rule = "timesheet.locked",
            .severity = domain::Severity::Blocking,
            .where = "state",
            .values = {{"state", std::string(toText(state))}}};
}

domain::Finding blockedBy(const domain::Refusal& why) {
    return {.rule = why.key,
            .severity = domain::Severity::Blocking,
            .where = why.where,
            .values = why.values};
}

WeekRow rowOf(const domain::Timesheet& sheet, const domain::Placement& placement) {
    WeekRow row;
    row.placement = placement.id;
    row.candidate = placement.candidate;
    row.client = placement.client;
    row.occupation = placement.occupation;
    row.wage = placement.wage;
    row.agreedMinutes = placement.minutesPerWeek;
    row.placementDays = placement.period;
    row.sheet = sheet;
    return row;
}

/// The sheets of a save with their placements, and what the checks are made on, week by week.
class SheetContexts {
public:
    SheetContexts(Context& context, const std::vector<domain::Timesheet>& sheets) {
        storage::PlacementRepository placements(context.database.connection());
        std::map<domain::IsoWeek, std::vector<WeekRow>> weeks;
        for (const auto& sheet : sheets) {
            if (const auto placement = placements.find(sheet.placement)) {
                weeks[sheet.week].push_back(rowOf(sheet, *placement));
                m_clients.emplace(sheet.placement, placement->client);
            }
        }
        for (const auto& [week, rows] : weeks) {
            m_weeks.emplace(week, weekContexts(context, rows));
        }
    }
    /// Null when the placement is gone.
    [[nodiscard]] const domain::WeekContext* of(const domain::Timesheet& sheet) const {
        const auto week = m_weeks.find(sheet.week);
        if (week == m_weeks.end()) {
            return nullptr;
        }
        const auto found = week->second.find(sheet.placement);
        return found == week->second.end() ? nullptr : &found->second;
    }
    [[nodiscard]] domain::ClientId clientOf(const domain::Timesheet& sheet) const {
        const auto found = m_clients.find(sheet.placement);
        return found == m_clients.end() ? domain::ClientId{} : found->second;
    }

private:
    std::map<domain::IsoWeek, WeekContexts> m_weeks;
    std::map<domain::PlacementId, domain::ClientId> m_clients;
};

/// One sheet of a save: where it ends up in the answer.
class SheetSaver {
public:
    SheetSaver(UnitOfWork& work, const std::vector<domain::Timesheet>& sheets)
        : m_work(work), m_timesheets(work.connection()), m_contexts(work.context(), sheets),
          m_locks(work.context()) {}

    void save(const domain::Timesheet& wanted, SavedWeek& answer) {
        const auto stored = m_timesheets.findFor(wanted.placement, wanted.week);
        if ((stored ? stored->version : 0) != wanted.version) {
            answer.conflicts.push_back(stored.value_or(emptySheet(wanted)));
            return;
        }
        domain::Findings findings = judge(wanted, stored);
        const bool blocked = domain::hasBlocking(findings);
        if (!findings.empty()) {
            answer.findings.emplace_back(wanted.placement, std::move(findings));
        }
        if (blocked || (!stored && wanted.entries.empty())) {
            return;
        }
        if (auto saved = write(wanted, stored)) {
            answer.saved.push_back(std::move(*saved));
        } else { // somebody else saved in this very moment
            answer.conflicts.push_back(
                m_timesheets.findFor(wanted.placement, wanted.week).value_or(emptySheet(wanted)));
        }
    }

private:
    domain::Findings judge(const domain::Timesheet& wanted,
                           const std::optional<domain::Timesheet>& stored) {
        if (stored && isLocked(stored->state)) {
            return {lockedFinding(stored->state)};
        }
        const domain::WeekContext* week = m_contexts.of(wanted);
        if (week == nullptr) {
            return {blockedBy({"record.missing", "placement", {}})};
        }
        if (const auto open = m_locks.mayWrite(wanted.week, m_contexts.clientOf(wanted)); !open) {
            return {blockedBy(open.error())};
        }
        return domain::checkWeek(*week, m_work.context().parameters);
    }

    /// Two desks that begin the same week at once: the second one meets the first one's sheet.
    storage::SaveOutcome saveOrMeet(const domain::Timesheet& sheet) {
        try {
            return m_timesheets.save(sheet);
        } catch (const db::Error& error) {
            if (sheet.id.isValid() || error.fault() != db::Fault::Unique) {
                throw;
            }
            return {.conflict = true};
        }
    }

    /// Nothing when the stored version is no longer the one that was read.
    std::optional<domain::Timesheet> write(const domain::Timesheet& wanted,
                                           const std::optional<domain::Timesheet>& stored) {
        domain::Timesheet sheet = wanted;
        sheet.id = stored ? stored->id : domain::TimesheetId{};
        sheet.state = stored ? stored->state : TimesheetState::Open;
        sheet.reason = stored ? stored->reason : std::string();
        const auto outcome = saveOrMeet(sheet);
        if (outcome.conflict) {
            return std::nullopt;
        }
        auto saved = m_timesheets.find(domain::TimesheetId{outcome.id});
        m_work.audit({.action = stored ? "update" : "insert",
                      .entity = "timesheet",
                      .entityId = outcome.id,
                      .oldValue = stored ? sheetJson(*stored) : std::string(),
                      .newValue = sheetJson(*saved)});
        m_work.changed(Entity::Timesheet, outcome.id);
        return saved;
    }

    UnitOfWork& m_work;
    storage::TimesheetRepository m_timesheets;
    SheetContexts m_contexts;
    HoursLocks m_locks;
};

} // namespace

domain::Result<std::vector<WeekRow>> loadWeek(Context& context, const WeekFilter& filter) {
    if (const auto allowed = requireRight(context, domain::Right::ViewHours); !allowed) {
        return tl::unexpected(allowed.error());
    }
    auto stored =
        storage::TimesheetRepository(context.database.connection())
            .week({.week = filter.week, .client = filter.client, .branch = filter.branch});
    const auto approvals =
        storage::HoursProcessRepository(context.database.connection()).approvals(filter.week);
    SickPay sickPay(context);
    Rosters rosters = rostersOf(context, filter);
    std::vector<WeekRow> rows;
    rows.reserve(stored.size());
    const auto kept = termsOfWeek(context, filter.week);
    for (auto& row : stored) {
        rows.push_back(shown(std::move(row), context.user));
        rows.back().sickPay =
            sickPay.at(rows.back().client, rows.back().occupation, filter.week.monday());
        if (const auto proof = approvals.find(rows.back().sheet.id); proof != approvals.end()) {
            rows.back().proof = proof->second.proof;
        }
        if (const auto terms = kept.find(rows.back().sheet.id); terms != kept.end()) {
            goBy(rows.back(), terms->second, context.user);
        }
        rows.back().sheet.placement = rows.back().placement;
        rows.back().sheet.week = filter.week;
        rows.back().roster = std::move(rosters[rows.back().placement]);
    }
    return rows;
}

domain::WeekMinutes expectedOf(const WeekRow& row) {
    return domain::expectedDays(
        {.placementDays = row.placementDays,
         .agreed = row.agreedMinutes,
         .planned = domain::plannedDays(row.roster, row.placement, row.sheet.week)},
        row.sheet.week);
}

domain::Result<SavedWeek> saveWeek(Context& context, const std::vector<domain::Timesheet>& sheets) {
    if (const auto allowed = requireRight(context, domain::Right::EditHours); !allowed) {
        return tl::unexpected(allowed.error());
    }
    UnitOfWork work(context);
    SheetSaver saver(work, sheets);
    SavedWeek answer;
    for (const auto& sheet : sheets) {
        saver.save(sheet, answer);
    }
    work.commit();
    return answer;
}

} // namespace werkbalie::app
