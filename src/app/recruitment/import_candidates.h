// Candidates from a file: mapping, dry run, per-row report, duplicates, undo of the whole.
#pragma once

#include "app/context.h"
#include "app/table.h"
#include "domain/people/candidate.h"

#include <map>

namespace werkbalie::app {

/// Target field key -> column index. Keys: candidateImportFields().
using ColumnMapping = std::map<std::string, std::size_t>;

struct ImportField {
    std::string key;   ///< "last_name", "email", "birth_date", ...
    std::string label; ///< Dutch, as shown in the mapping dialog
    bool required = false;
    std::vector<std::string> aliases = {}; ///< folded header names that map by themselves
    std::string alternative = {}; ///< a required field may be left out when this one is mapped
};
[[nodiscard]] const std::vector<ImportField>& candidateImportFields();

/// Remembered mapping of these headers, else by the aliases.
[[nodiscard]] ColumnMapping suggestMapping(Context& context, const std::string& kind,
                                           const std::vector<ImportField>& fields,
                                           const std::vector<std::string>& headers);

enum class ImportRowOutcome { Accepted, AcceptedWithWarning, Rejected, Duplicate };
struct ImportRowReport {
    std::size_t row = 0;  ///< index in Table::rows, and on from there in Table::unread
    std::size_t line = 0; ///< line in the file
    ImportRowOutcome outcome = ImportRowOutcome::Accepted;
    domain::Findings findings = {};
};
struct ImportReport {
    domain::ImportId import; ///< invalid after a dry run
    std::int64_t accepted = 0;
    std::int64_t rejected = 0;
    std::int64_t duplicates = 0;       ///< flagged, not imported
    std::vector<ImportRowReport> rows; ///< only rows with something to say
};
struct ImportRequest {
    Table table;
    ColumnMapping mapping;
    std::string fileName;
    bool dryRun = false;
};
/// The cells of a reported row.
[[nodiscard]] const std::vector<std::string>& cellsOf(const Table& table, std::size_t row);
/// All or nothing of the accepted rows in one transaction. Refusals: import.empty,
/// import.columns_missing {columns}.
[[nodiscard]] domain::Result<ImportReport>
importCandidates(Context& context, const ImportRequest& request, Progress& progress);

struct ImportListRow {
    domain::ImportId id;
    std::string kind;
    std::string fileName;
    std::string userName;
    domain::Instant at{};
    std::int64_t rows = 0;
    std::int64_t rejected = 0;
    std::optional<domain::Instant> undoneAt = {};
};
[[nodiscard]] domain::Result<std::vector<ImportListRow>> listImports(Context& context);
struct ImportContents {
    std::int64_t rows = 0;                   ///< of hours: those accepted
    std::int64_t sheets = 0;                 ///< weeks of placements; none of candidates
    std::vector<domain::IsoWeek> weeks = {}; ///< in order
};
/// What undoing it would take away. Refusals: those of undoImport.
[[nodiscard]] domain::Result<ImportContents> undoableImport(Context& context, domain::ImportId id);
/// Refusals: import.unknown, import.already_undone, import.in_use {count} when rows were used or
/// edited since, import.later_first {count} when a later import replaced hours of it.
[[nodiscard]] domain::Result<void> undoImport(Context& context, domain::ImportId id);

} // namespace werkbalie::app
