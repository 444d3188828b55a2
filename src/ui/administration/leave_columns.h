// The lists of leave: workers with their balances, lines of one of them, and a year by month.
#pragma once

#include "app/administration/leave.h"
#include "ui/support/row_model.h"

#include <map>

namespace werkbalie::ui {

/// What expires within so many days is shown early.
inline constexpr int kExpirySightDays = 92;

struct LeaveWorkerRow {
    domain::CandidateId candidate;
    QString name;
    std::map<domain::LeaveKind, std::int64_t> balances = {};
    std::optional<domain::LotBalance> expiring = {}; ///< the first that does within sight
};
[[nodiscard]] std::vector<LeaveWorkerRow> leaveRows(const std::vector<app::LeaveBalanceRow>& rows,
                                                    domain::Date day);

struct LeaveLineRow {
    domain::LeaveLine line;
    std::int64_t balance = 0; ///< of its kind, after this line
};
/// Newest first, with the balance that each line leaves.
[[nodiscard]] std::vector<LeaveLineRow> lineRows(const std::vector<domain::LeaveLine>& lines);

/// What one kind did in a month of a year.
struct LeaveMonthRow {
    int month = 1;
    std::int64_t accrued = 0;
    std::int64_t taken = 0;   ///< used, paid out and expired; negative
    std::int64_t other = 0;   ///< opening balances and corrections
    std::int64_t balance = 0; ///< at the end of the month
};
[[nodiscard]] std::vector<LeaveMonthRow> monthRows(const std::vector<domain::LeaveLine>& lines,
                                                   domain::LeaveKind kind, int year);

[[nodiscard]] RowModel<LeaveWorkerRow>* makeLeaveWorkerModel(QObject* parent);
[[nodiscard]] RowModel<LeaveLineRow>* makeLeaveLineModel(QObject* parent);
/// The rows are of the kind that `kind` says when they are shown.
[[nodiscard]] RowModel<LeaveMonthRow>*
makeLeaveMonthModel(const std::function<domain::LeaveKind()>& kind, QObject* parent);

} // namespace werkbalie::ui
