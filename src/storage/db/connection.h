// The one seam to a database: prepared statements with named parameters on SQLite or PostgreSQL.
#pragma once

#include "storage/db/error.h"
#include "storage/db/value.h"

#include <memory>
#include <string>
#include <string_view>

namespace werkbalie::db {

enum class Dialect { Sqlite, Postgres };

/// A prepared statement, cached per connection by its SQL text. Named parameters `:name`.
/// Get one with Connection::prepare; it is reset and unbound on each prepare, so the same text must
/// not be prepared again while its rows are being read.
class Statement {
public:
    virtual ~Statement() = default;
    virtual Statement& bindNull(std::string_view name) = 0;
    virtual Statement& bindInt(std::string_view name, std::int64_t value) = 0;
    virtual Statement& bindText(std::string_view name, std::string_view value) = 0;
    virtual Statement& bindBool(std::string_view name, bool value) = 0;
    /// Steps to the next row; false after the last one (the statement is then reset).
    virtual bool next() = 0;
    /// Ends the reading of rows before the last one.
    virtual void stop() = 0;
    /// Runs to the end and gives the number of rows changed.
    virtual std::int64_t run() = 0;
    [[nodiscard]] virtual bool isNull(int column) const = 0;
    [[nodiscard]] virtual std::int64_t intAt(int column) const = 0;
    [[nodiscard]] virtual std::string_view
    textAt(int column) const = 0; ///< valid until the next step
    [[nodiscard]] virtual bool boolAt(int column) const = 0;

    /// bind and get through Codec<T> (value.h): Id, Money, HourlyRate, Percentage, Factor, Date,
    /// Instant, IsoWeek, Minutes, bool, integers, std::string, optional<T>.
    template <class T> Statement& bind(std::string_view name, const T& value) {
        Codec<T>::bind(*this, name, value);
        return *this;
    }
    template <class T> [[nodiscard]] T get(int column) const {
        return Codec<T>::get(*this, column);
    }
};

/// Not shared between threads, except interrupt().
class Connection {
public:
    virtual ~Connection() = default;
    [[nodiscard]] virtual Dialect dialect() const = 0;
    virtual Statement& prepare(std::string_view sql) = 0;
    /// A script without parameters (several statements allowed).
    virtual void exec(const std::string& script) = 0;
    /// Stops a running query from another thread: it throws Fault::Interrupted.
    virtual void interrupt() noexcept = 0;
    [[nodiscard]] virtual bool inTransaction() const = 0;
    /// See Batch. Errors of a batch come at its end at the latest.
    virtual void beginBatch() {}
    virtual void endBatch() {}
};

/// Many inserts of which no answer is needed one by one: PostgreSQL gets them in pipeline mode,
/// where run() gives 0. Call finish(): it throws what went wrong.
class Batch {
public:
    explicit Batch(Connection& connection) : m_connection(connection) { connection.beginBatch(); }
    ~Batch();
    Batch(const Batch&) = delete;
    Batch& operator=(const Batch&) = delete;
    void finish();

private:
    Connection& m_connection;
    bool m_open = true;
};

struct OpenOptions {
    bool readOnly = false;
    bool createIfMissing = false;
};

/// "file.werkbalie", ":memory:" or "postgresql://…" (optionally with `?options=-csearch_path%3D…`).
[[nodiscard]] std::unique_ptr<Connection> open(const std::string& location,
                                               const OpenOptions& options = {});

[[nodiscard]] bool isPostgresLocation(std::string_view location);

/// Rolls back in the destructor unless committed. Write: BEGIN IMMEDIATE on SQLite; Read: a
/// consistent snapshot. Inside another transaction it is a savepoint.
class Transaction {
public:
    enum class Mode { Read, Write };
    explicit Transaction(Connection& connection, Mode mode = Mode::Write);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    void commit();

private:
    Connection& m_connection;
    bool m_nested = false;
    bool m_open = true;
};

} // namespace werkbalie::db
