// Locks, lifts locks, and answers who asks.
#include "app/administration/hours_locks.h"

#include "app/json_text.h"
#include "app/unit_of_work.h"
#include "domain/base/text.h"

#include <algorithm>

namespace werkbalie::app {

namespace {

using domain::refuse;
using storage::HoursLockRow;
using storage::HoursProcessRepository;

constexpr std::string_view kTable = "hours_lock";

std::string lockJson(const LockedWeek& wanted, std::string_view reason = {}) {
    return JsonObject()
        .add("week", wanted.week.toString())
        .add("client", wanted.client ? wanted.client->value : std::int64_t{0})
        .add("reason", reason)
        .text();
}

const HoursLockRow* lockOf(const std::vector<HoursLockRow>& locks, const LockedWeek& wanted) {
    const auto found = std::ranges::find(locks, wanted.client, &HoursLockRow::client);
    return found == locks.end() ? nullptr : &*found;
}

} // namespace

domain::Result<std::vector<HoursLockRow>> listHoursLocks(Context& context, domain::IsoWeek week) {
    if (const auto allowed = requireRight(context, domain::Right::ViewHours); !allowed) {
        return tl::unexpected(allowed.error());
    }
    return HoursProcessRepository(context.database.connection()).locks(week);
}

domain::Result<void> lockHours(Context& context, const LockedWeek& wanted) {
    if (const auto allowed = requireRight(context, domain::Right::ApproveHours); !allowed) {
        return allowed;
    }
    UnitOfWork work(context);
    HoursProcessRepository process(work.connection());
    const auto locks = process.locks(wanted.week);
    if (lockOf(locks, wanted) != nullptr) {
        return refuse("hours.already_locked", "week", {{"week", wanted.week.toString()}});
    }
    const auto id =
        process.lock(wanted.week, wanted.client, {context.user.id, context.clock.now()});
    work.audit({.action = "lock",
                .entity = std::string(kTable),
                .entityId = id.value,
                .newValue = lockJson(wanted)});
    work.changed(Entity::Timesheet, 0);
    work.commit();
    return {};
}

domain::Result<void> unlockHours(Context& context, const LockedWeek& wanted,
                                 std::string_view reason) {
    if (const auto allowed = requireRight(context, domain::Right::UnlockHours); !allowed) {
        return allowed;
    }
    if (domain::trim(reason).empty()) {
        return refuse("hours.unlock_reason_missing", "reason");
    }
    UnitOfWork work(context);
    HoursProcessRepository process(work.connection());
    const auto locks = process.locks(wanted.week);
    const HoursLockRow* lock = lockOf(locks, wanted);
    if (lock == nullptr) {
        return refuse("hours.not_locked", "week", {{"week", wanted.week.toString()}});
    }
    process.unlock(lock->id, domain::trim(reason), {context.user.id, context.clock.now()});
    work.audit({.action = "unlock",
                .entity = std::string(kTable),
                .entityId = lock->id.value,
                .oldValue = lockJson(wanted),
                .newValue = lockJson(wanted, domain::trim(reason))});
    work.changed(Entity::Timesheet, 0);
    work.commit();
    return {};
}

const std::vector<HoursLockRow>& HoursLocks::of(domain::IsoWeek week) {
    auto known = m_weeks.find(week);
    if (known == m_weeks.end()) {
        HoursProcessRepository process(m_context.database.connection());
        known = m_weeks.emplace(week, process.locks(week)).first;
    }
    return known->second;
}

bool HoursLocks::hasAny(domain::IsoWeek week) {
    return !of(week).empty();
}

domain::Result<void> HoursLocks::mayWrite(domain::IsoWeek week, domain::ClientId client) {
    for (const HoursLockRow& lock : of(week)) {
        if (!lock.client || *lock.client == client) {
            return refuse("hours.week_locked", "week",
                          {{"week", week.toString()}, {"by", lock.lockedBy}});
        }
    }
    return {};
}

bool HoursLocks::isLocked(domain::IsoWeek week, domain::ClientId client) {
    return !mayWrite(week, client).has_value();
}

} // namespace werkbalie::app
