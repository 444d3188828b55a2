// First what the hours earn, then what was taken: leave of a week may come from that week.
#include "app/administration/leave_run.h"

#include "app/administration/allowances.h"
#include "app/administration/leave_terms.h"
#include "storage/repositories/leave_repository.h"

#include <algorithm>
#include <set>

namespace werkbalie::app {

namespace {

using domain::LeaveBasis;
using domain::LeaveLine;
using domain::Result;

constexpr std::int64_t kPartsOfMillionth = domain::kPartsPerMinute / 1'000'000;

domain::Accrual builds(domain::HourType type) {
    return domain::rulesOf(type).builds;
}

/// The day whose rules decide on wage: the Thursday, which gives a week its year.
domain::Date wageDay(domain::IsoWeek week) {
    return week.monday() + std::chrono::days{3};
}

std::vector<LeaveBasis> basesOf(Context& context, const ProcessedHours& hours) {
    std::vector<LeaveBasis> bases;
    for (const domain::BillableEntry& entry : hours.priced) {
        if (!entry.pay && builds(entry.entry.type) == domain::Accrual::LeaveAndHolidayAllowance) {
            bases.push_back({.candidate = entry.candidate,
                             .placement = entry.placement,
                             .week = entry.week,
                             .day = entry.entry.day,
                             .paid = entry.entry.worked});
        }
    }
    for (const domain::WageStatement& statement : hours.statements) {
        for (const domain::StatementLine& line : statement.lines) {
            // A payout was built up when it was earned; an allowance in euro is wage of this week.
            const bool paidOut = !line.label.empty() && !line.unit;
            if (!paidOut && builds(line.type) != domain::Accrual::None) {
                bases.push_back({.candidate = statement.candidate,
                                 .placement = line.placement,
                                 .week = line.week,
                                 .day = wageDay(line.week),
                                 .wage = line.amount});
            }
        }
    }
    for (const domain::EarnedTime& earned : timeEarnedAtClients(context, hours.entries)) {
        bases.push_back({.candidate = earned.candidate,
                         .placement = earned.placement,
                         .week = earned.week,
                         .day = earned.day,
                         .earnedInTime = earned.millionths * kPartsOfMillionth});
    }
    return bases;
}

/// Asked for all at once, so that a missing parameter refuses the run before a line is booked.
Result<void> lookUp(LeaveTerms& terms, const std::vector<LeaveBasis>& bases) {
    for (const LeaveBasis& basis : bases) {
        if (const auto rates = terms.at(basis.placement, basis.day); !rates) {
            return tl::unexpected(rates.error());
        }
    }
    return {};
}

std::vector<LeaveLine> accruals(UnitOfWork& work, LeaveTerms& terms,
                                const std::vector<LeaveBasis>& bases) {
    std::set<domain::CandidateId> workers;
    for (const LeaveBasis& basis : bases) {
        workers.insert(basis.candidate);
    }
    const std::vector<domain::CandidateId> ids(workers.begin(), workers.end());
    const auto before = storage::LeaveRepository(work.connection()).accrued(ids);
    return domain::accrueLeave(
        bases,
        [&](const LeaveBasis& basis) -> const domain::LeaveRates& {
            return **terms.at(basis.placement, basis.day);
        },
        [&](const domain::LotOwner& owner) {
            const auto found = before.find(owner);
            return found == before.end() ? domain::AccruedBefore{} : found->second;
        });
}

/// What the run books depends on what the ledger says of these workers.
void holdWorkers(UnitOfWork& work, const ProcessedHours& hours) {
    std::set<domain::CandidateId> workers;
    for (const domain::BillableEntry& entry : hours.entries) {
        workers.insert(entry.candidate);
    }
    const std::vector<domain::CandidateId> ids(workers.begin(), workers.end());
    storage::LeaveRepository(work.connection()).hold(ids);
}

void stamp(const Context& context, domain::WeeklyRunId run, LeaveLine& line) {
    line.run = run;
    line.user = context.user.id;
    line.at = context.clock.now();
}

domain::LeaveLot debtOf(domain::BalanceUse use, domain::Date day, const domain::LeaveRates& rates) {
    const auto kind = use == domain::BalanceUse::TimeForTime ? domain::LeaveKind::TimeForTime
                                                             : domain::LeaveKind::Statutory;
    return domain::lotOf(kind, domain::yearOf(day), rates);
}

/// Lines of what one entry takes, or gives back when it is a correction.
std::vector<LeaveLine> usesOf(const domain::BillableEntry& entry,
                              const std::vector<LeaveLine>& ledger,
                              const domain::LeaveRates& rates) {
    const domain::Minutes minutes = entry.entry.worked;
    const bool givesBack = minutes < domain::Minutes{0};
    const domain::LeaveWish wish{.use = domain::rulesOf(entry.entry.type).uses,
                                 .wanted = givesBack ? -minutes : minutes,
                                 .day = entry.entry.day};
    const auto debt = debtOf(wish.use, wish.day, rates);
    std::vector<LeaveLine> ofWeek;
    std::ranges::copy_if(ledger, std::back_inserter(ofWeek), [&](const LeaveLine& line) {
        return line.placement == entry.placement && line.week == entry.week;
    });
    const auto plan =
        givesBack ? domain::planReturn(ofWeek, wish, debt)
                  : domain::planUse(domain::lotsOn(ledger, entry.week.sunday()), wish, debt);
    std::vector<LeaveLine> lines;
    for (const domain::LotBalance& part : plan) {
        LeaveLine line;
        line.candidate = entry.candidate;
        line.lot = part.lot;
        line.event = domain::LeaveEvent::Use;
        line.date = wish.day;
        line.amount = givesBack ? part.amount : -part.amount;
        line.source = domain::LeaveSource::Timesheet;
        line.placement = entry.placement;
        line.week = entry.week;
        lines.push_back(std::move(line));
    }
    return lines;
}

Result<std::size_t> bookUses(UnitOfWork& work, LeaveTerms& terms, const ProcessedHours& hours) {
    storage::LeaveRepository ledger(work.connection());
    std::map<domain::CandidateId, std::vector<LeaveLine>> known;
    std::vector<LeaveLine> booked;
    for (const domain::BillableEntry& entry : hours.entries) {
        if (domain::rulesOf(entry.entry.type).uses == domain::BalanceUse::None ||
            entry.entry.worked == domain::Minutes{0}) {
            continue;
        }
        const auto rates = terms.at(entry.placement, entry.entry.day);
        if (!rates) {
            return tl::unexpected(rates.error());
        }
        auto found = known.find(entry.candidate);
        if (found == known.end()) {
            found = known.emplace(entry.candidate, ledger.linesOf(entry.candidate)).first;
        }
        for (LeaveLine& line : usesOf(entry, found->second, **rates)) {
            stamp(work.context(), hours.run, line);
            found->second.push_back(line);
            booked.push_back(std::move(line));
        }
    }
    ledger.append(booked);
    return booked.size();
}

} // namespace

Result<std::size_t> bookLeaveOfRun(UnitOfWork& work, const ProcessedHours& hours) {
    LeaveTerms terms(work.context());
    const auto bases = basesOf(work.context(), hours);
    if (const auto found = lookUp(terms, bases); !found) {
        return tl::unexpected(found.error());
    }
    holdWorkers(work, hours);
    auto lines = accruals(work, terms, bases);
    for (LeaveLine& line : lines) {
        stamp(work.context(), hours.run, line);
    }
    storage::LeaveRepository(work.connection()).append(lines);
    const auto used = bookUses(work, terms, hours);
    if (!used) {
        return tl::unexpected(used.error());
    }
    work.changed(Entity::LeaveBooking, 0);
    return lines.size() + *used;
}

} // namespace werkbalie::app
