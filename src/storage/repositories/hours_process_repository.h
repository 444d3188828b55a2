// What belongs to a week of hours beside the hours: proofs of approval, locks, accepted warnings.
#pragma once

#include "domain/administration/week/acceptance.h"
#include "domain/administration/week/hours_proof.h"
#include "storage/db/connection.h"

#include <map>
#include <span>

namespace werkbalie::storage {

using HoursLockId = domain::Id<struct HoursLockTag>;

struct ApprovalRow {
    domain::TimesheetId sheet;
    domain::HoursProof proof;
    std::string recordedBy = {}; ///< name of the user
    domain::Instant recordedAt{};
};
struct HoursLockRow {
    HoursLockId id;
    domain::IsoWeek week;
    std::optional<domain::ClientId> client = {}; ///< empty: the whole agency
    std::string clientName = {};
    std::string lockedBy = {}; ///< name of the user
    domain::Instant lockedAt{};
};
/// Who does something, and when.
struct Actor {
    domain::UserId user;
    domain::Instant at{};
};

class HoursProcessRepository {
public:
    explicit HoursProcessRepository(db::Connection& connection) : m_connection(connection) {}

    void addApproval(domain::TimesheetId sheet, const domain::HoursProof& proof,
                     const Actor& actor);
    /// The approval that stands, when there is one, is kept as taken back.
    void withdrawApproval(domain::TimesheetId sheet, std::string_view reason, const Actor& actor);
    /// The one that stands, per sheet of the week.
    [[nodiscard]] std::map<domain::TimesheetId, ApprovalRow> approvals(domain::IsoWeek week);

    [[nodiscard]] std::vector<HoursLockRow> locks(domain::IsoWeek week); ///< that are in force
    HoursLockId lock(domain::IsoWeek week, const std::optional<domain::ClientId>& client,
                     const Actor& actor);
    void unlock(HoursLockId lock, std::string_view reason, const Actor& actor);

    /// One per sheet, rule and place: a newer one takes the place of an older.
    void accept(domain::TimesheetId sheet, const domain::Acceptance& acceptance,
                domain::UserId user);
    [[nodiscard]] std::map<domain::TimesheetId, std::vector<domain::Acceptance>>
    acceptances(domain::IsoWeek week);

private:
    db::Connection& m_connection;
};

} // namespace werkbalie::storage
