// Moves weeks row by row: what can go on goes on, and each row that cannot says why.
#include "app/administration/hours_process.h"

#include "app/administration/hours_locks.h"
#include "app/json_text.h"
#include "app/refusals.h"
#include "app/unit_of_work.h"
#include "domain/base/text.h"
#include "storage/repositories/placement_repository.h"
#include "storage/repositories/timesheet_repository.h"

#include <algorithm>
#include <functional>
#include <set>

namespace werkbalie::app {

namespace {

using domain::refuse;
using domain::Result;
using domain::TimesheetState;
using storage::HoursProcessRepository;

/// How sheets go from one state to the next in this call.
struct Move {
    domain::Right right;
    std::string_view action; ///< in the audit trail
    std::vector<TimesheetState> from;
    TimesheetState to;
    std::string reason = {};
    const domain::HoursProof* proof = nullptr;
};

std::string moveJson(const Move& move) {
    JsonObject json;
    json.add("state", toText(move.to)).add("reason", move.reason);
    if (move.proof != nullptr) {
        json.add("proof", toText(move.proof->kind))
            .add("reference", move.proof->reference)
            .add("approved_on", move.proof->approvedOn)
            .add("approved_by", move.proof->approvedBy)
            .add("attachment", move.proof->attachmentHash);
    }
    return json.text();
}

bool isWanted(const WeekRow& row, const std::vector<domain::PlacementId>& placements,
              const Move& move) {
    const bool named =
        placements.empty() || std::ranges::find(placements, row.placement) != placements.end();
    return named && row.sheet.id.isValid() && !row.sheet.entries.empty() &&
           std::ranges::find(move.from, row.sheet.state) != move.from.end();
}

Result<void> mayGoOn(const ProcessRow& row, const Move& move, HoursLocks& locks) {
    if (auto open = locks.mayWrite(row.row.sheet.week, row.row.client); !open) {
        return open;
    }
    if (move.to == TimesheetState::Open) {
        return {};
    }
    for (const domain::JudgedFinding& each : row.findings) {
        if (each.finding.severity == domain::Severity::Blocking) {
            return refuse("hours.blocked", each.finding.where,
                          {{"rule", each.finding.rule}, {"day", each.finding.where}});
        }
    }
    if (row.openWarnings() > 0) {
        return refuse("hours.warnings_open", "findings",
                      {{"count", std::to_string(row.openWarnings())}});
    }
    return {};
}

/// What the refusal speaks of: the faults, or the warnings that nobody accepted.
domain::Findings inTheWay(const ProcessRow& row, const domain::Refusal& why) {
    const bool blocked = why.key == "hours.blocked";
    domain::Findings found;
    if (!blocked && why.key != "hours.warnings_open") {
        return found;
    }
    for (const domain::JudgedFinding& each : row.findings) {
        const bool fault = each.finding.severity == domain::Severity::Blocking;
        if (blocked ? fault
                    : each.finding.severity == domain::Severity::Warning && !each.accepted) {
            found.push_back(each.finding);
        }
    }
    return found;
}

class Mover {
public:
    Mover(UnitOfWork& work, const Move& move) : m_work(work), m_move(move) {}

    /// Refusals: those of nextState, timesheet.changed_meanwhile.
    Result<void> go(const ProcessRow& row) {
        domain::Timesheet sheet = row.row.sheet;
        const std::string before = JsonObject().add("state", toText(sheet.state)).text();
        const auto next = domain::nextState(sheet.state, m_move.to, m_move.reason);
        if (!next) {
            return tl::unexpected(next.error());
        }
        sheet.state = *next;
        if (m_move.to == TimesheetState::Open) {
            sheet.reason = m_move.reason;
        }
        if (storage::TimesheetRepository(m_work.connection()).save(sheet).conflict) {
            return refuse("timesheet.changed_meanwhile", "version");
        }
        keepProof(sheet.id);
        m_work.audit({.action = std::string(m_move.action),
                      .entity = "timesheet",
                      .entityId = sheet.id.value,
                      .oldValue = before,
                      .newValue = moveJson(m_move)});
        m_work.changed(Entity::Timesheet, sheet.id.value);
        return {};
    }

private:
    void keepProof(domain::TimesheetId sheet) {
        HoursProcessRepository process(m_work.connection());
        const storage::Actor actor{m_work.context().user.id, m_work.context().clock.now()};
        if (m_move.proof != nullptr) {
            process.addApproval(sheet, *m_move.proof, actor);
        } else if (m_move.to == TimesheetState::Open) {
            process.withdrawApproval(sheet, m_move.reason, actor);
        }
    }

    UnitOfWork& m_work;
    const Move& m_move;
};

/// Rows of one week, judged; what is not asked for is not paid for.
Result<std::vector<ProcessRow>>
judgedRows(Context& context, const WeekFilter& filter, domain::CheckMoment moment,
           const std::function<bool(const WeekRow&)>& isAsked = {}) {
    auto rows = loadWeek(context, filter);
    if (!rows) {
        return tl::unexpected(rows.error());
    }
    if (isAsked) {
        std::erase_if(*rows, std::not_fn(isAsked));
    }
    HoursProcessRepository process(context.database.connection());
    const auto approvals = process.approvals(filter.week);
    const auto acceptances = process.acceptances(filter.week);
    HoursLocks locks(context);
    WeekContexts contexts = weekContexts(context, *rows);
    std::vector<ProcessRow> judgedWeek;
    for (WeekRow& row : *rows) {
        domain::WeekContext& week = contexts.at(row.placement);
        week.moment = moment;
        ProcessRow each;
        each.expected = week.expected;
        each.complete = domain::completenessOf(row.sheet, week.expected);
        const auto accepted = acceptances.find(row.sheet.id);
        each.findings = domain::judged(
            domain::checkWeek(week, context.parameters), row.sheet,
            accepted == acceptances.end() ? std::vector<domain::Acceptance>{} : accepted->second);
        if (const auto approval = approvals.find(row.sheet.id); approval != approvals.end()) {
            each.approval = approval->second;
        }
        each.locked = locks.isLocked(filter.week, row.client);
        each.row = std::move(row);
        judgedWeek.push_back(std::move(each));
    }
    return judgedWeek;
}

/// A proof that would stand with the hours of more clients than gave it stands with none.
Result<void> proofFits(const Move& move, const std::vector<ProcessRow>& rows) {
    if (move.proof == nullptr) {
        return {};
    }
    std::set<domain::ClientId> clients;
    for (const ProcessRow& row : rows) {
        clients.insert(row.row.client);
    }
    return refuseBlocking(domain::checkProofClients(move.proof->kind, clients.size()));
}

Result<ProcessReport> moveAll(Context& context, const WeekFilter& filter,
                              const std::vector<domain::PlacementId>& placements,
                              const Move& move) {
    if (const auto allowed = requireRight(context, move.right); !allowed) {
        return tl::unexpected(allowed.error());
    }
    UnitOfWork work(context);
    const auto rows =
        judgedRows(context, filter, domain::CheckMoment::Ready,
                   [&](const WeekRow& row) { return isWanted(row, placements, move); });
    if (!rows) {
        return tl::unexpected(rows.error());
    }
    if (const auto fits = proofFits(move, *rows); !fits) {
        return tl::unexpected(fits.error());
    }
    HoursLocks locks(context);
    Mover mover(work, move);
    ProcessReport report;
    for (const ProcessRow& row : *rows) {
        Result<void> moved = mayGoOn(row, move, locks);
        if (moved) {
            moved = mover.go(row);
        }
        if (!moved) {
            report.refused.push_back({.sheet = row.row.sheet.id,
                                      .placement = row.row.placement,
                                      .workerName = row.row.workerName,
                                      .clientName = row.row.clientName,
                                      .why = moved.error(),
                                      .findings = inTheWay(row, moved.error())});
            continue;
        }
        ++report.done;
    }
    work.commit();
    return report;
}

/// The row of a sheet with what is found in it now.
Result<ProcessRow> rowOf(Context& context, domain::TimesheetId id) {
    db::Connection& connection = context.database.connection();
    const auto sheet = storage::TimesheetRepository(connection).find(id);
    const auto placement =
        sheet ? storage::PlacementRepository(connection).find(sheet->placement) : std::nullopt;
    if (!placement) {
        return refuse("record.missing", "timesheet");
    }
    auto rows = judgedRows(context, {.week = sheet->week, .client = placement->client},
                           domain::CheckMoment::Typing,
                           [id](const WeekRow& row) { return row.sheet.id == id; });
    if (!rows) {
        return tl::unexpected(rows.error());
    }
    return rows->empty() ? Result<ProcessRow>(refuse("record.missing", "timesheet"))
                         : Result<ProcessRow>(std::move(rows->front()));
}

Result<domain::Acceptance> acceptanceOf(Context& context, const ProcessRow& row,
                                        const AcceptWarning& warning) {
    const auto found = std::ranges::find_if(row.findings, [&](const auto& each) {
        return each.finding.rule == warning.rule && each.finding.where == warning.where;
    });
    if (found == row.findings.end()) {
        return refuse("finding.not_found", warning.where,
                      {{"rule", warning.rule}, {"where", warning.where}});
    }
    if (const auto sound = domain::mayAccept(found->finding, warning.reason); !sound) {
        return tl::unexpected(sound.error());
    }
    return domain::Acceptance{.rule = warning.rule,
                              .where = warning.where,
                              .mark = domain::acceptanceMark(found->finding, row.row.sheet),
                              .reason = std::string(domain::trim(warning.reason)),
                              .acceptedBy = context.user.displayName,
                              .acceptedAt = context.clock.now()};
}

} // namespace

bool ProcessRow::hasBlocking() const {
    return std::ranges::any_of(findings, [](const domain::JudgedFinding& each) {
        return each.finding.severity == domain::Severity::Blocking;
    });
}

std::int64_t ProcessRow::openWarnings() const {
    return std::ranges::count_if(findings, [](const domain::JudgedFinding& each) {
        return each.finding.severity == domain::Severity::Warning && !each.accepted;
    });
}

Result<std::vector<ProcessRow>> loadProcess(Context& context, const WeekFilter& filter) {
    return judgedRows(context, filter, domain::CheckMoment::Typing);
}

Result<ProcessReport> markReady(Context& context, const ReadyQuery& query) {
    return moveAll(context, query.filter, query.placements,
                   {.right = domain::Right::EditHours,
                    .action = "ready",
                    .from = {TimesheetState::Open},
                    .to = TimesheetState::Ready});
}

Result<ProcessReport> approveWithProof(Context& context, const ApproveQuery& query) {
    const auto sound = refuseBlocking(domain::checkProof(query.proof, context.clock.today()));
    if (!sound) {
        return tl::unexpected(sound.error());
    }
    return moveAll(context, query.filter, query.placements,
                   {.right = domain::Right::ApproveHours,
                    .action = "approve",
                    .from = {TimesheetState::Ready},
                    .to = TimesheetState::Approved,
                    .proof = &query.proof});
}

Result<ProcessReport> takeBack(Context& context, const TakeBackQuery& query) {
    const std::string reason(domain::trim(query.reason));
    if (reason.empty()) {
        return refuse("timesheet.reason_missing", "reason");
    }
    return moveAll(context, query.filter, query.placements,
                   {.right = domain::Right::ReopenHours,
                    .action = "reopen",
                    .from = {TimesheetState::Ready, TimesheetState::Approved},
                    .to = TimesheetState::Open,
                    .reason = reason});
}

Acceptances loadAcceptances(Context& context, domain::IsoWeek week) {
    return HoursProcessRepository(context.database.connection()).acceptances(week);
}

Result<domain::Acceptance> acceptWarning(Context& context, const AcceptWarning& warning) {
    if (const auto allowed = requireRight(context, domain::Right::EditHours); !allowed) {
        return tl::unexpected(allowed.error());
    }
    UnitOfWork work(context);
    const auto row = rowOf(context, warning.sheet);
    if (!row) {
        return tl::unexpected(row.error());
    }
    if (const auto open = HoursLocks(context).mayWrite(row->row.sheet.week, row->row.client);
        !open) {
        return tl::unexpected(open.error());
    }
    auto acceptance = acceptanceOf(context, *row, warning);
    if (!acceptance) {
        return acceptance;
    }
    HoursProcessRepository(work.connection()).accept(warning.sheet, *acceptance, context.user.id);
    work.audit({.action = "accept",
                .entity = "timesheet",
                .entityId = warning.sheet.value,
                .newValue = JsonObject()
                                .add("rule", acceptance->rule)
                                .add("where", acceptance->where)
                                .add("reason", acceptance->reason)
                                .text()});
    work.changed(Entity::Timesheet, warning.sheet.value);
    work.commit();
    return acceptance;
}

} // namespace werkbalie::app
