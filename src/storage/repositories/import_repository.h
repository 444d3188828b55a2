// Imports that were done, so that one can be undone, and the column mappings remembered.
#pragma once

#include "domain/base/date.h"
#include "domain/administration/timesheet.h"
#include "storage/db/connection.h"

#include <vector>

namespace werkbalie::storage {

struct ImportBatch {
    domain::ImportId id;
    std::string kind; ///< "candidates", "timesheets"
    std::string fileName;
    domain::UserId user;
    domain::Instant at{};
    std::int64_t rows = 0;
    std::int64_t rejected = 0;
    std::optional<domain::Instant> undoneAt = {};
    std::string contentHash = {}; ///< of the file; empty when it was not kept
};
struct ImportBatchRow {
    ImportBatch batch;
    std::string userName;
};

class ImportRepository {
public:
    explicit ImportRepository(db::Connection& connection) : m_connection(connection) {}

    domain::ImportId create(const ImportBatch& batch);
    void setCounts(domain::ImportId id, std::int64_t rows, std::int64_t rejected);
    [[nodiscard]] std::optional<ImportBatch> find(domain::ImportId id);
    [[nodiscard]] std::vector<ImportBatchRow> all(); ///< newest first
    /// The last import, not undone, of a file with this content.
    [[nodiscard]] std::optional<ImportBatch> findSame(std::string_view kind,
                                                      std::string_view contentHash);
    void markUndone(domain::ImportId id, domain::Instant at);

    /// The mapping (as text of the caller's making) remembered for files with these headers.
    [[nodiscard]] std::optional<std::string> mapping(std::string_view kind,
                                                     std::string_view headerKey);
    void rememberMapping(std::string_view kind, std::string_view headerKey,
                         std::string_view mapping);

    /// Hours that the import takes out of a sheet, so that they can be put back.
    void keepReplaced(domain::ImportId import, domain::TimesheetId sheet,
                      const domain::TimeEntry& entry);
    /// Puts them back; returns how many.
    std::int64_t restoreReplaced(domain::ImportId import);
    /// How many hours of this import a later one took out, that was not undone.
    [[nodiscard]] std::int64_t countReplacedOf(domain::ImportId import);
    /// How many of them belong to sheets that were approved or processed since.
    [[nodiscard]] std::int64_t countLockedReplaced(domain::ImportId import);

private:
    db::Connection& m_connection;
};

} // namespace werkbalie::storage
