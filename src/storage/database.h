// One opened database, migrated and checked: what a use case gets its repositories from.
#pragma once

#include "domain/base/finding.h"
#include "storage/db/connection.h"
#include "storage/shared_state.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>

namespace werkbalie::storage {

enum class OpenMode {
    Existing,        ///< refusal database.missing when there is no file
    CreateIfMissing, ///< a new file or an empty PostgreSQL schema gets the tables
    ReadOnly         ///< never migrates; for looking and exporting
};

/// Pages copied and pages in all; answer false to stop.
using BackupProgress = std::function<bool(std::int64_t done, std::int64_t total)>;

class Database {
public:
    /// location: a file path, ":memory:" or "postgresql://…".
    /// Refusals: database.missing, database.newer {version}, database.damaged, database.read_only,
    /// database.disk_full, database.busy, database.not_a_database, database.other_program,
    /// database.migration_edited {version}, database.unreachable; `where` is the location without
    /// any password.
    [[nodiscard]] static domain::Result<std::unique_ptr<Database>>
    open(const std::string& location, OpenMode mode = OpenMode::Existing);

    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    /// For repositories; one thread at a time.
    [[nodiscard]] db::Connection& connection() { return *m_connection; }
    /// Another connection to the same database, for another thread (not for ":memory:").
    /// Both share what shared() holds.
    [[nodiscard]] domain::Result<std::unique_ptr<Database>> openAnother() const;
    /// Caches that the layers above keep beside this database.
    [[nodiscard]] SharedState& shared() { return *m_shared; }
    /// Stops a running query from another thread.
    void interrupt() noexcept { m_connection->interrupt(); }
    [[nodiscard]] const std::string& location() const { return m_location; }
    [[nodiscard]] db::Dialect dialect() const { return m_connection->dialect(); }

    /// A complete copy as a SQLite file, also of a PostgreSQL database; work may go on meanwhile.
    /// The copy is checked before it gets its name. Refusals: backup.stopped, backup.target_exists,
    /// backup.failed {reason}.
    [[nodiscard]] domain::Result<void> backup(const std::filesystem::path& target,
                                              const BackupProgress& progress);
    /// Integrity, foreign keys, audit chain, money sums, invoice numbers; nothing found is clean.
    [[nodiscard]] domain::Findings verifyIntegrity();

private:
    Database(std::string location, std::unique_ptr<db::Connection> connection);
    std::string m_location;
    std::unique_ptr<db::Connection> m_connection;
    std::shared_ptr<SharedState> m_shared = std::make_shared<SharedState>();
};

} // namespace werkbalie::storage
