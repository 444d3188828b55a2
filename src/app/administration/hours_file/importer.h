// Adds rows of hours to the sheets they belong to, and takes back what a rule forbids.
#pragma once

#include "app/administration/hours.h"
#include "app/administration/hours_locks.h"
#include "app/administration/placement_finder.h"
#include "app/administration/sick_pay.h"
#include "storage/repositories/timesheet_repository.h"

#include <map>
#include <span>

namespace werkbalie::app {

/// A sheet that rows are being added to.
struct WorkingSheet {
    const storage::PlacementRow* placement = nullptr;
    domain::Timesheet sheet;
    std::string before; ///< as the audit trail keeps it; empty for a new sheet
    std::size_t storedEntries = 0;
    /// Of each entry beyond the stored ones: the row it came from.
    std::vector<std::size_t> rowOf = {};
    /// Taken out for a change or a withdrawal, with the row that asked for it.
    std::vector<std::pair<std::size_t, domain::TimeEntry>> replaced = {};
    [[nodiscard]] bool isChanged() const { return !rowOf.empty() || !replaced.empty(); }
};

struct RowVerdict {
    ImportRowOutcome outcome = ImportRowOutcome::Accepted;
    domain::Findings findings = {};
    std::int64_t entries = 0; ///< that were added
};

class HoursImporter {
public:
    HoursImporter(Context& context, PlacementFinder finder, const HoursImport& import);

    /// All entries of one row, or none of them.
    void add(std::span<const ImportedHours> row, const std::string& source);
    /// The checks of a week on every sheet that was changed: rows that they forbid are taken out
    /// again, what they warn of is told with the rows. Refusal import.stopped.
    [[nodiscard]] domain::Result<void> checkWeeks(Progress& progress);

    /// In the order in which rows were added.
    [[nodiscard]] const std::vector<RowVerdict>& verdicts() const { return m_verdicts; }
    [[nodiscard]] std::vector<WorkingSheet*> changedSheets();
    [[nodiscard]] const PlacementFinder& finder() const { return m_finder; }

private:
    using Key = std::pair<domain::IsoWeek, domain::PlacementId>;
    struct Added {
        WorkingSheet* sheet;
        domain::TimeEntry entry;
    };

    RowVerdict judge(std::span<const ImportedHours> row, const std::string& source,
                     std::vector<Added>& added);
    WorkingSheet& sheetOf(const storage::PlacementRow& placement, domain::IsoWeek week);
    domain::Result<std::vector<domain::TimeEntry>> entriesOf(const ImportedHours& hours,
                                                             const storage::PlacementRow& placement,
                                                             const std::string& source,
                                                             domain::Findings& told);
    domain::Result<void> mayWrite(const WorkingSheet& working);
    RowVerdict replace(const ImportedHours& hours, const std::string& source,
                       std::vector<Added>& added);
    void takeOut(std::size_t row);
    void reject(std::size_t row, domain::Findings findings);

    Context& m_context;
    storage::TimesheetRepository m_timesheets;
    SickPay m_sickPay;
    HoursLocks m_locks;
    PlacementFinder m_finder;
    domain::WeekSpread m_spread;
    std::map<Key, WorkingSheet> m_sheets; ///< by week
    std::vector<RowVerdict> m_verdicts;
};

} // namespace werkbalie::app
