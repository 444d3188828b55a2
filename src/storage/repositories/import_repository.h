// Imports that were done, so that one can be undone, and the column mappings remembered.
#pragma once

#include "domain/base/date.h"
#include "domain/base/id.h"
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
    void markUndone(domain::ImportId id, domain::Instant at);

    /// The mapping (as text of the caller's making) remembered for files with these headers.
    [[nodiscard]] std::optional<std::string> mapping(std::string_view kind,
                                                     std::string_view headerKey);
    void rememberMapping(std::string_view kind, std::string_view headerKey,
                         std::string_view mapping);

private:
    db::Connection& m_connection;
};

} // namespace werkbalie::storage
