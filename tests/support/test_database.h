// Fresh migrated databases for tests: SQLite in memory, and a PostgreSQL schema of its own.
#pragma once

#include "storage/database.h"

#include <memory>
#include <string>
#include <vector>

namespace werkbalie::test {

class TestDatabase {
public:
    explicit TestDatabase(db::Dialect dialect);
    ~TestDatabase(); ///< drops the schema
    TestDatabase(const TestDatabase&) = delete;
    TestDatabase& operator=(const TestDatabase&) = delete;

    [[nodiscard]] storage::Database& database() { return *m_database; }
    [[nodiscard]] db::Connection& connection() { return m_database->connection(); }

private:
    std::string m_schema; ///< PostgreSQL only
    std::unique_ptr<storage::Database> m_database;
};

/// SQLite, and PostgreSQL when WERKBALIE_TEST_PG names a server. Without it one line says so; with
/// CI=true its absence fails the run. Use: `const auto dialect = GENERATE(from_range(dialects()));`
[[nodiscard]] std::vector<db::Dialect> dialects();

/// An empty schema on the test server: its URL; dropped by dropSchema.
[[nodiscard]] std::string freshSchemaUrl(const std::string& schema);
void dropSchema(const std::string& schema);

/// A folder that is removed with its contents.
class TemporaryFolder {
public:
    TemporaryFolder();
    ~TemporaryFolder();
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;
    [[nodiscard]] std::filesystem::path operator/(const std::string& name) const {
        return m_path / name;
    }

private:
    std::filesystem::path m_path;
};

} // namespace werkbalie::test
