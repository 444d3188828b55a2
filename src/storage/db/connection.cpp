// What both drivers share: choosing one, transactions and batches.
#include "storage/db/connection.h"

#include "storage/db/postgres_driver.h"
#include "storage/db/sqlite_driver.h"

namespace werkbalie::db {
namespace {

constexpr int kBeginAttempts = 3;

/// Another program may hold the write lock longer than the busy timeout.
void beginImmediate(Connection& connection) {
    for (int attempt = 1;; ++attempt) {
        try {
            connection.exec("BEGIN IMMEDIATE");
            return;
        } catch (const Error& error) {
            if (error.fault() != Fault::Busy || attempt == kBeginAttempts) {
                throw;
            }
        }
    }
}

void beginPlain(Connection& connection, Transaction::Mode mode) {
    const bool write = mode == Transaction::Mode::Write;
    switch (connection.dialect()) {
    case Dialect::Sqlite:
        if (write) {
            beginImmediate(connection);
        } else {
            connection.exec("BEGIN DEFERRED");
        }
        return;
    case Dialect::Postgres:
        connection.exec(write ? "BEGIN" : "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
        return;
    }
}

} // namespace

std::unique_ptr<Connection> open(const std::string& location, const OpenOptions& options) {
    if (isPostgresLocation(location)) {
        return openPostgres(location, options);
    }
    return openSqlite(location, options);
}

bool isPostgresLocation(std::string_view location) {
    return location.starts_with("postgresql://") || location.starts_with("postgres://");
}

Transaction::Transaction(Connection& connection, Mode mode)
    : m_connection(connection), m_nested(connection.inTransaction()) {
    if (m_nested) {
        m_connection.exec("SAVEPOINT nested");
    } else {
        beginPlain(m_connection, mode);
    }
}

Transaction::~Transaction() {
    if (!m_open) {
        return;
    }
    try {
        m_connection.exec(m_nested ? "ROLLBACK TO SAVEPOINT nested; RELEASE SAVEPOINT nested"
                                   : "ROLLBACK");
    } catch (...) {
        // The connection is gone or SQLite rolled back by itself: there is nothing left to undo.
        return;
    }
}

void Transaction::commit() {
    m_connection.exec(m_nested ? "RELEASE SAVEPOINT nested" : "COMMIT");
    m_open = false;
}

Batch::~Batch() {
    if (!m_open) {
        return;
    }
    try {
        m_connection.endBatch();
    } catch (...) {
        // Left by an exception already: that one tells the cause.
        return;
    }
}

void Batch::finish() {
    m_open = false;
    m_connection.endBatch();
}

} // namespace werkbalie::db
