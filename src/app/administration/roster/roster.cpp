// Plans, changes and removes shifts, and takes them through their steps.
#include "app/administration/roster/roster.h"

#include "app/administration/roster/roster_facts.h"
#include "app/administration/roster/roster_writer.h"
#include "app/refusals.h"
#include "domain/base/text.h"
#include "storage/repositories/candidate_repository.h"
#include "storage/repositories/client_repository.h"
#include "storage/repositories/placement_repository.h"
#include "storage/repositories/roster_repository.h"

namespace werkbalie::app {

namespace {

using domain::refuse;
using domain::Result;
using domain::RosterShift;
using storage::RosterRepository;

constexpr std::string_view kTable = "roster_shift";

/// What a save would store: the wish, with the steps that were taken before.
Result<RosterShift> changed(const Context& context, const RosterShift& before,
                            const RosterShift& wanted) {
    if (!before.isOn()) {
        return refuse("shift.step_not_allowed", "state",
                      {{"from", std::string(toText(before.state))},
                       {"to", std::string(toText(domain::RosterState::Planned))}});
    }
    if (before.call && before.placement != wanted.placement) {
        return refuse("shift.told_already", "placement");
    }
    const auto notice = domain::callNoticeAt(context.parameters, before.times.day);
    RosterShift next =
        domain::rescheduled(before, wanted.times, context.clock.now(), notice.value_or(0));
    next.version = wanted.version;
    next.client = wanted.client;
    next.placement = wanted.placement;
    next.occupation = wanted.occupation;
    next.place = wanted.place;
    next.note = wanted.note;
    return next;
}

RosterShift fresh(const RosterShift& wanted) {
    return {.client = wanted.client,
            .placement = wanted.placement,
            .occupation = wanted.occupation,
            .times = wanted.times,
            .place = wanted.place,
            .note = wanted.note};
}

/// The client of a shift that somebody has is that of the placement.
Result<std::optional<domain::CandidateId>> complete(Context& context, RosterShift& wanted) {
    db::Connection& connection = context.database.connection();
    wanted.occupation = std::string(domain::trim(wanted.occupation));
    wanted.place = std::string(domain::trim(wanted.place));
    wanted.note = std::string(domain::trim(wanted.note));
    if (!wanted.placement) {
        if (!storage::ClientRepository(connection).find(wanted.client)) {
            return refuse("record.missing", "client");
        }
        return std::optional<domain::CandidateId>{};
    }
    const auto placement = storage::PlacementRepository(connection).find(*wanted.placement);
    if (!placement) {
        return refuse("record.missing", "placement");
    }
    wanted.client = placement->client;
    if (wanted.occupation.empty()) {
        wanted.occupation = placement->occupation;
    }
    return std::optional(placement->candidate);
}

/// Of this shift alone, among the others of the worker.
domain::Findings findingsOf(Context& context, domain::CandidateId worker,
                            const RosterShift& shift) {
    const auto week = domain::IsoWeek::of(shift.times.day);
    WorkerRosters rosters = workerRosters(context, std::vector{worker}, week);
    domain::WorkerRoster& roster = rosters[worker];
    std::erase_if(roster.shifts, [&](const RosterShift& other) { return other.id == shift.id; });
    roster.shifts.push_back(shift);
    auto findings = domain::checkRoster(roster, week, context.clock.today(), context.parameters);
    return std::move(findings[shift.id]);
}

/// What a save would do.
struct JudgedShift {
    std::optional<RosterShift> before;
    RosterShift next;
    domain::Findings findings;
};

/// By itself first; only what is sound is held against the week of the worker.
Result<JudgedShift> judge(Context& context, RosterShift wanted) {
    const auto worker = complete(context, wanted);
    if (!worker) {
        return tl::unexpected(worker.error());
    }
    auto before = RosterRepository(context.database.connection()).find(wanted.id);
    if (wanted.version != 0 && !before) {
        return refuse("record.missing", kTable);
    }
    if (before && before->version != wanted.version) {
        return JudgedShift{.before = before, .next = wanted, .findings = {}};
    }
    auto next = before ? changed(context, *before, wanted) : fresh(wanted);
    if (!next) {
        return tl::unexpected(next.error());
    }
    auto findings = domain::checkShift(*next);
    if (*worker && !domain::hasBlocking(findings)) {
        findings = findingsOf(context, **worker, *next);
    }
    return JudgedShift{
        .before = std::move(before), .next = std::move(*next), .findings = std::move(findings)};
}

Result<RosterShift> stepped(const RosterShift& shift, RosterStep step, domain::Instant at) {
    switch (step) {
    case RosterStep::Tell:
        return domain::told(shift, at);
    case RosterStep::Confirm:
        return domain::confirmed(shift, at);
    case RosterStep::Withdraw:
        break;
    }
    return domain::withdrawn(shift, at);
}

std::string_view actionOf(RosterStep step) {
    switch (step) {
    case RosterStep::Tell:
        return "offer";
    case RosterStep::Confirm:
        return "confirm";
    case RosterStep::Withdraw:
        break;
    }
    return "withdraw";
}

Result<RosterShift> stepOne(UnitOfWork& work, const RosterShift& shown, RosterStep step,
                            domain::Instant at) {
    const auto stored = RosterRepository(work.connection()).find(shown.id);
    if (!stored) {
        return refuse("record.missing", kTable);
    }
    if (stored->version != shown.version) {
        return refuse("shift.changed_meanwhile", "version");
    }
    const auto next = stepped(*stored, step, at);
    if (!next) {
        return next;
    }
    auto saved = RosterWriter(work).save(*next, &*stored, actionOf(step));
    if (!saved) {
        return refuse("shift.changed_meanwhile", "version");
    }
    return std::move(*saved);
}

} // namespace

Result<domain::Findings> previewShift(Context& context, const RosterShift& shift) {
    if (const auto allowed = requireRight(context, domain::Right::EditRoster); !allowed) {
        return tl::unexpected(allowed.error());
    }
    auto judged = judge(context, shift);
    if (!judged) {
        return tl::unexpected(judged.error());
    }
    return std::move(judged->findings);
}

Result<Saved<RosterShift>> saveShift(Context& context, const RosterShift& shift) {
    if (const auto allowed = requireRight(context, domain::Right::EditRoster); !allowed) {
        return tl::unexpected(allowed.error());
    }
    UnitOfWork work(context);
    auto judged = judge(context, shift);
    if (!judged) {
        return tl::unexpected(judged.error());
    }
    const auto& before = judged->before;
    if (before && before->version != shift.version) {
        return Saved<RosterShift>{.record = *before, .conflict = true};
    }
    if (const auto sound = refuseBlocking(judged->findings); !sound) {
        return tl::unexpected(sound.error());
    }
    auto saved = RosterWriter(work).save(judged->next, before ? &*before : nullptr,
                                         before ? "update" : "insert");
    if (!saved) {
        return Saved<RosterShift>{.record = *before, .conflict = true};
    }
    work.commit();
    return Saved<RosterShift>{.record = std::move(*saved), .findings = std::move(judged->findings)};
}

Result<Saved<RosterShift>> removeShift(Context& context, const RosterShift& shift) {
    if (const auto allowed = requireRight(context, domain::Right::EditRoster); !allowed) {
        return tl::unexpected(allowed.error());
    }
    UnitOfWork work(context);
    const auto before = RosterRepository(work.connection()).find(shift.id);
    if (!before) {
        return refuse("record.missing", kTable);
    }
    if (before->version != shift.version) {
        return Saved<RosterShift>{.record = *before, .conflict = true};
    }
    if (before->call || before->sentVersion > 0) {
        return refuse("shift.told_already", "state");
    }
    if (!RosterWriter(work).remove(*before)) {
        return Saved<RosterShift>{.record = *before, .conflict = true};
    }
    work.commit();
    return Saved<RosterShift>{.record = *before};
}

Result<domain::PlacementId> placementFor(Context& context, domain::CandidateId candidate,
                                         const RosterShift& shift) {
    db::Connection& connection = context.database.connection();
    const domain::DateRange day{shift.times.day, shift.times.day + std::chrono::days{1}};
    auto placements = RosterRepository(connection).placementsOf(std::vector{candidate}, day);
    for (const storage::WorkerPlacement& each : placements[candidate]) {
        if (each.placement.client == shift.client &&
            each.placement.status != domain::PlacementStatus::Concept) {
            return each.placement.id;
        }
    }
    const auto person = storage::CandidateRepository(connection).find(candidate);
    if (!person) {
        return refuse("record.missing", "candidate");
    }
    return refuse(
        "shift.placement_needed", "candidate",
        {{"name", person->person.name.full()}, {"day", domain::isoDate(shift.times.day)}});
}

Result<RosterReport> stepShifts(Context& context, const StepRequest& request) {
    if (const auto allowed = requireRight(context, domain::Right::EditRoster); !allowed) {
        return tl::unexpected(allowed.error());
    }
    const domain::Instant now = context.clock.now();
    const domain::Instant at = request.at.value_or(now);
    if (at > now) {
        return refuse("shift.moment_in_future", "at", {{"moment", domain::isoInstant(at)}});
    }
    RosterReport report;
    UnitOfWork work(context);
    for (const RosterShift& shift : request.shifts) {
        auto stored = stepOne(work, shift, request.step, at);
        if (stored) {
            report.done.push_back(std::move(*stored));
        } else {
            report.refused.push_back({.shift = shift, .why = stored.error()});
        }
    }
    work.commit();
    return report;
}

} // namespace werkbalie::app
