// Locked weeks: nothing of the hours changes until somebody with the right lifts the lock.
#pragma once

#include "app/context.h"
#include "domain/base/iso_week.h"
#include "storage/repositories/hours_process_repository.h"

#include <map>

namespace werkbalie::app {

struct LockedWeek {
    domain::IsoWeek week;
    std::optional<domain::ClientId> client = {}; ///< empty: the whole agency
};
/// Locks that are in force.
[[nodiscard]] domain::Result<std::vector<storage::HoursLockRow>>
listHoursLocks(Context& context, domain::IsoWeek week);
/// Refusal hours.already_locked {week}.
[[nodiscard]] domain::Result<void> lockHours(Context& context, const LockedWeek& wanted);
/// Right::UnlockHours. Refusals hours.unlock_reason_missing, hours.not_locked {week}.
[[nodiscard]] domain::Result<void> unlockHours(Context& context, const LockedWeek& wanted,
                                               std::string_view reason);

/// Asked by everything that writes hours; reads each week once.
class HoursLocks {
public:
    explicit HoursLocks(Context& context) : m_context(context) {}
    /// Refusal hours.week_locked {week, by}.
    [[nodiscard]] domain::Result<void> mayWrite(domain::IsoWeek week, domain::ClientId client);
    [[nodiscard]] bool hasAny(domain::IsoWeek week);
    [[nodiscard]] bool isLocked(domain::IsoWeek week, domain::ClientId client);

private:
    [[nodiscard]] const std::vector<storage::HoursLockRow>& of(domain::IsoWeek week);

    Context& m_context;
    std::map<domain::IsoWeek, std::vector<storage::HoursLockRow>> m_weeks;
};

} // namespace werkbalie::app
