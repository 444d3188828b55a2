// Hours: the week grid and the import of hours.
#pragma once

#include "app/context.h"
#include "app/recruitment/import_candidates.h"
#include "app/table.h"
#include "domain/acquisition/tariff/agreed_rate.h"
#include "domain/administration/hours_file/hours_mapping.h"
#include "domain/administration/planned_hours.h"
#include "domain/administration/roster/roster_shift.h"
#include "domain/administration/week/difference_lines.h"
#include "domain/administration/week/hours_proof.h"
#include "domain/people/name_match.h"

#include <map>

namespace werkbalie::app {

struct WeekFilter {
    domain::IsoWeek week;
    std::optional<domain::ClientId> client = {};
    std::optional<domain::BranchId> branch = {};
};
struct WeekRow {
    domain::PlacementId placement;
    domain::CandidateId candidate;
    domain::ClientId client;
    std::string workerName;
    std::string clientName;
    std::string occupation;
    domain::HourlyRate wage;
    domain::HourlyRate tariff;
    domain::Minutes agreedMinutes{0};
    domain::DateRange placementDays;
    domain::Percentage sickPay; ///< what a sick hour of that week pays, for domain::typedEntry
    domain::Timesheet sheet;    ///< version 0 and no entries when nothing was entered yet
    domain::HourlyRate costPrice = {}; ///< zero without the right to see margins
    std::vector<domain::AgreedRate> rates = {};
    std::vector<domain::RosterShift> roster = {}; ///< planned shifts of the week
    std::optional<domain::HoursProof> proof = {}; ///< by which it is approved
    /// Under which it was processed; then wage, tariff, cost price and agreed hours are those.
    std::optional<domain::ProcessedTerms> terms = {};
};
/// By the roster where there is one, else what was agreed.
[[nodiscard]] domain::WeekMinutes expectedOf(const WeekRow& row);
[[nodiscard]] domain::Result<std::vector<WeekRow>> loadWeek(Context& context,
                                                            const WeekFilter& filter);

struct SavedWeek {
    std::vector<domain::Timesheet> saved;
    std::vector<domain::Timesheet>
        conflicts; ///< what is stored now; nothing of these rows was written
    std::vector<std::pair<domain::PlacementId, domain::Findings>>
        findings; ///< blocking ones were not written
};
[[nodiscard]] domain::Result<SavedWeek> saveWeek(Context& context,
                                                 const std::vector<domain::Timesheet>& sheets);

/// What a line of a timecard asks for; a change or a withdrawal names an earlier line again.
enum class CardAction { Add, Change, Withdraw };

/// One hour entry from a file, before it is known whose it is.
struct ImportedHours {
    std::size_t line = 0;
    std::string placementId = {};     ///< our number, or the portal's assignment id (external_id)
    std::string personnelNumber = {}; ///< our number of the worker
    std::string workerName = {};
    std::string clientName = {};
    domain::Date day{}; ///< Monday for the total of a week
    domain::HourType type = domain::HourType::Regular;
    std::optional<domain::Percentage> percentage = {}; ///< empty: what such an hour usually pays
    domain::HoursInput hours;
    std::string reference = {}; ///< document and line id
    /// Entries of one row of a table, from 1: they stand or fall together. 0: on its own.
    std::size_t rowGroup = 0;
    bool isWeekTotal = false; ///< to be spread over the days by HoursImport::spread
    CardAction action = CardAction::Add;
};
/// Whom each name means, by domain::nameKey.
using NameAnswers = std::map<std::string, domain::CandidateId>;

struct HoursImport {
    std::vector<ImportedHours> entries;
    domain::Findings readFindings = {}; ///< rows that could not be read
    std::string fileName;
    bool dryRun = false;
    std::optional<domain::ClientId> client = {}; ///< whose file it is: nobody else's placements
    domain::WeekSpread spread = domain::WeekSpread::Ask;
    NameAnswers names = {};       ///< answers; kept for the client when the import is done
    std::string contentHash = {}; ///< of the file, to tell that it was read in before
    std::optional<domain::HoursMapping> learn = {}; ///< kept when the import is done
};

/// A name that fits nobody exactly; asked once, then remembered.
struct NameChoice {
    domain::CandidateId candidate;
    std::string workerName; ///< sorted form
    std::string occupation;
    domain::NameFit fit = domain::NameFit::None;
};
struct NameQuestion {
    std::string name; ///< as in the file
    std::string clientName = {};
    std::vector<std::size_t> lines = {};
    std::vector<NameChoice> choices = {}; ///< best first; who works there that week
};
struct HoursReport : ImportReport {
    std::vector<NameQuestion> names = {};
    std::int64_t entries = 0; ///< of the accepted rows
};
[[nodiscard]] const std::vector<ImportField>& timesheetImportFields();
/// Rows of a table with `timesheetImportFields` mapped; unreadable rows become findings with their
/// line.
[[nodiscard]] HoursImport hoursFromTable(const Table& table, const ColumnMapping& mapping);
/// With the checks of a week on every sheet that it touches; a row that a rule forbids is rejected,
/// what a rule warns of is told with the row. Refusals: import.empty, import.stopped.
[[nodiscard]] domain::Result<HoursReport> importHours(Context& context, const HoursImport& import,
                                                      Progress& progress);

} // namespace werkbalie::app
