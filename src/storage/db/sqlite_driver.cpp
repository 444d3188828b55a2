// Stands on SQLiteCpp; sqlite3.h only for what it does not offer (interrupt, read-only, backup).
#include "storage/db/sqlite_driver.h"

#include "storage/db/parameters.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

#include <unordered_map>

namespace werkbalie::db {
namespace {

Fault constraintFault(int extendedCode) {
    switch (extendedCode) {
    case SQLITE_CONSTRAINT_UNIQUE:
    case SQLITE_CONSTRAINT_PRIMARYKEY:
    case SQLITE_CONSTRAINT_ROWID:
        return Fault::Unique;
    case SQLITE_CONSTRAINT_FOREIGNKEY:
        return Fault::ForeignKey;
    case SQLITE_CONSTRAINT_CHECK:
        return Fault::Check;
    case SQLITE_CONSTRAINT_NOTNULL:
        return Fault::NotNull;
    default:
        return Fault::Other;
    }
}

Fault faultOf(int code, int extendedCode) {
    switch (code) {
    case SQLITE_CONSTRAINT:
        return constraintFault(extendedCode);
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Fault::Busy;
    case SQLITE_INTERRUPT:
        return Fault::Interrupted;
    case SQLITE_FULL:
        return Fault::DiskFull;
    case SQLITE_READONLY:
        return Fault::ReadOnly;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return Fault::Corrupt;
    case SQLITE_CANTOPEN:
        return Fault::CannotOpen;
    default:
        return Fault::Other;
    }
}

[[noreturn]] void rethrow(const SQLite::Exception& error) {
    const int extended = error.getExtendedErrorCode();
    throw Error(faultOf(error.getErrorCode(), extended), std::to_string(extended), error.what());
}

class SqliteStatement final : public Statement {
public:
    SqliteStatement(SQLite::Database& database, const std::string& sql)
        : m_database(database), m_statement(database, sql), m_names(parseParameters(sql).names),
          m_texts(m_names.size()) {}

    /// Ends the reading of rows; a statement left open would keep its snapshot.
    void release() noexcept {
        if (m_active) {
            m_statement.tryReset();
            m_active = false;
        }
    }
    void clear() {
        release();
        m_statement.clearBindings();
    }

    Statement& bindNull(std::string_view name) override {
        m_statement.bind(position(name));
        return *this;
    }
    Statement& bindInt(std::string_view name, std::int64_t value) override {
        m_statement.bind(position(name), value);
        return *this;
    }
    Statement& bindText(std::string_view name, std::string_view value) override {
        const int at = position(name);
        std::string& kept = m_texts[static_cast<std::size_t>(at) - 1];
        kept.assign(value);
        m_statement.bindNoCopy(at, kept);
        return *this;
    }
    Statement& bindBool(std::string_view name, bool value) override {
        return bindInt(name, value ? 1 : 0);
    }
    bool next() override {
        try {
            m_active = true;
            if (m_statement.executeStep()) {
                return true;
            }
            release();
            return false;
        } catch (const SQLite::Exception& error) {
            release();
            rethrow(error);
        }
    }
    void stop() override { release(); }
    std::int64_t run() override {
        while (next()) {
        }
        return m_database.getChanges();
    }
    [[nodiscard]] bool isNull(int column) const override {
        return m_statement.isColumnNull(column);
    }
    [[nodiscard]] std::int64_t intAt(int column) const override {
        return this->column(column).getInt64();
    }
    [[nodiscard]] std::string_view textAt(int column) const override {
        const SQLite::Column value = this->column(column);
        const char* text = value.getText();
        return {text, static_cast<std::size_t>(value.getBytes())};
    }
    [[nodiscard]] bool boolAt(int column) const override { return intAt(column) != 0; }

private:
    int position(std::string_view name) {
        release();
        return static_cast<int>(m_names.indexOf(name)) + 1;
    }
    /// SQLiteCpp's getColumn is not const, though reading a column changes nothing.
    SQLite::Column column(int index) const { return m_statement.getColumn(index); }

    SQLite::Database& m_database;
    mutable SQLite::Statement m_statement;
    ParameterNames m_names;
    std::vector<std::string> m_texts; ///< what bound text points to
    bool m_active = false;
};

/// Transparent, so that a lookup by string_view makes no string.
struct TextHash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const noexcept {
        return std::hash<std::string_view>{}(text);
    }
};

int openFlags(const OpenOptions& options) {
    if (options.readOnly) {
        return SQLite::OPEN_READONLY;
    }
    return options.createIfMissing ? SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE
                                   : SQLite::OPEN_READWRITE;
}

class SqliteConnection final : public Connection {
public:
    SqliteConnection(const std::string& path, const OpenOptions& options)
        : m_database(path, openFlags(options), kBusyTimeoutMs) {
        if (!options.readOnly && sqlite3_db_readonly(m_database.getHandle(), "main") == 1) {
            throw Error(Fault::ReadOnly, "8", "the file may not be written");
        }
        m_database.exec("PRAGMA foreign_keys = ON; PRAGMA temp_store = MEMORY;"
                        "PRAGMA cache_size = -65536");
        if (!options.readOnly) {
            m_database.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL");
        }
    }
    [[nodiscard]] Dialect dialect() const override { return Dialect::Sqlite; }
    Statement& prepare(std::string_view sql) override {
        if (const auto known = m_statements.find(sql); known != m_statements.end()) {
            known->second->clear();
            return *known->second;
        }
        try {
            std::string text(sql);
            auto statement = std::make_unique<SqliteStatement>(m_database, text);
            return *m_statements.emplace(std::move(text), std::move(statement)).first->second;
        } catch (const SQLite::Exception& error) {
            rethrow(error);
        }
    }
    void exec(const std::string& script) override {
        for (const auto& [sql, statement] : m_statements) {
            statement->release();
        }
        try {
            m_database.exec(script);
        } catch (const SQLite::Exception& error) {
            rethrow(error);
        }
    }
    void interrupt() noexcept override { sqlite3_interrupt(m_database.getHandle()); }
    [[nodiscard]] bool inTransaction() const override {
        return sqlite3_get_autocommit(m_database.getHandle()) == 0;
    }
    sqlite3* handle() { return m_database.getHandle(); }

private:
    static constexpr int kBusyTimeoutMs = 5000;
    SQLite::Database m_database;
    std::unordered_map<std::string, std::unique_ptr<SqliteStatement>, TextHash, std::equal_to<>>
        m_statements;
};

constexpr int kBackupPages = 256;

/// One more slice of the copy; false when it is complete.
bool stepBackup(sqlite3_backup* backup, sqlite3* target) {
    const int code = sqlite3_backup_step(backup, kBackupPages);
    if (code == SQLITE_OK) {
        return true;
    }
    if (code == SQLITE_BUSY || code == SQLITE_LOCKED) {
        sqlite3_sleep(25);
        return true;
    }
    if (code == SQLITE_DONE) {
        return false;
    }
    throw Error(faultOf(code & 0xff, code), std::to_string(code), sqlite3_errmsg(target));
}

} // namespace

std::unique_ptr<Connection> openSqlite(const std::string& path, const OpenOptions& options) {
    try {
        return std::make_unique<SqliteConnection>(path, options);
    } catch (const SQLite::Exception& error) {
        rethrow(error);
    }
}

void backupSqlite(Connection& source, const std::string& target,
                  const std::function<bool(std::int64_t, std::int64_t)>& progress) {
    auto& from = dynamic_cast<SqliteConnection&>(source);
    try {
        SQLite::Database to(target, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        const std::unique_ptr<sqlite3_backup, int (*)(sqlite3_backup*)> backup(
            sqlite3_backup_init(to.getHandle(), "main", from.handle(), "main"),
            sqlite3_backup_finish);
        if (!backup) {
            throw Error(Fault::Other, std::to_string(to.getErrorCode()), to.getErrorMsg());
        }
        while (stepBackup(backup.get(), to.getHandle())) {
            const int total = sqlite3_backup_pagecount(backup.get());
            if (!progress(total - sqlite3_backup_remaining(backup.get()), total)) {
                throw Error(Fault::Interrupted, "9", "the backup was stopped");
            }
        }
    } catch (const SQLite::Exception& error) {
        rethrow(error);
    }
}

} // namespace werkbalie::db
