// One schema per test keeps PostgreSQL tests apart without making databases.
#include "tests/support/test_database.h"

#include <unistd.h>

#include <atomic>
#include <cstdlib>
#include <iostream>
#include <stdexcept>

namespace werkbalie::test {
namespace {

std::string serverUrl() {
    const char* url = std::getenv("WERKBALIE_TEST_PG");
    return url == nullptr ? "" : url;
}

std::string uniqueName(const std::string& prefix) {
    static std::atomic<int> counter = 0;
    return prefix + std::to_string(getpid()) + "_" + std::to_string(++counter);
}

std::unique_ptr<storage::Database> openNew(const std::string& location) {
    auto opened = storage::Database::open(location, storage::OpenMode::CreateIfMissing);
    if (!opened) {
        throw std::runtime_error("test database: " + opened.error().key);
    }
    return std::move(*opened);
}

} // namespace

std::string freshSchemaUrl(const std::string& schema) {
    const std::string url = serverUrl();
    db::open(url)->exec("CREATE SCHEMA " + schema);
    return url + (url.find('?') == std::string::npos ? "?" : "&") + "options=-csearch_path%3D" +
           schema;
}

void dropSchema(const std::string& schema) {
    db::open(serverUrl())
        ->exec("SET client_min_messages = warning; DROP SCHEMA IF EXISTS " + schema + " CASCADE");
}

TestDatabase::TestDatabase(db::Dialect dialect) {
    switch (dialect) {
    case db::Dialect::Sqlite:
        m_database = openNew(":memory:");
        return;
    case db::Dialect::Postgres:
        m_schema = uniqueName("test_");
        m_database = openNew(freshSchemaUrl(m_schema));
        return;
    }
}

TestDatabase::~TestDatabase() {
    m_database.reset();
    if (!m_schema.empty()) {
        dropSchema(m_schema);
    }
}

std::vector<db::Dialect> dialects() {
    if (!serverUrl().empty()) {
        return {db::Dialect::Sqlite, db::Dialect::Postgres};
    }
    if (const char* ci = std::getenv("CI"); ci != nullptr && std::string(ci) == "true") {
        throw std::runtime_error("CI=true asks for PostgreSQL: run under scripts/with-postgres");
    }
    static const bool told = [] {
        std::cout << "PostgreSQL is not tested: WERKBALIE_TEST_PG is not set"
                     " (scripts/with-postgres sets it)\n";
        return true;
    }();
    static_cast<void>(told);
    return {db::Dialect::Sqlite};
}

TemporaryFolder::TemporaryFolder()
    : m_path(std::filesystem::temp_directory_path() / uniqueName("werkbalie_test_")) {
    std::filesystem::create_directories(m_path);
}

TemporaryFolder::~TemporaryFolder() {
    std::error_code ignored;
    std::filesystem::remove_all(m_path, ignored);
}

} // namespace werkbalie::test
