// What every repository does: collect rows, save under a version, and build a filter.
#pragma once

#include "storage/db/connection.h"
#include "storage/repositories/outcome.h"

#include <algorithm>
#include <functional>
#include <span>
#include <string>

namespace werkbalie::storage {

/// All rows through the mapper.
template <class Mapper> auto collect(db::Statement& query, Mapper map) {
    std::vector<decltype(map(query))> rows;
    while (query.next()) {
        rows.push_back(map(query));
    }
    return rows;
}

/// The only row, or nothing; reads to the end, so that no snapshot stays open.
template <class Mapper> auto firstOf(db::Statement& query, Mapper map) {
    std::optional<decltype(map(query))> row;
    while (query.next()) {
        if (!row) {
            row = map(query);
        }
    }
    return row;
}

[[nodiscard]] inline std::int64_t numberFrom(db::Statement& query) {
    std::int64_t number = 0;
    while (query.next()) {
        number = query.isNull(0) ? 0 : query.intAt(0);
    }
    return number;
}

/// INSERT and UPDATE of a versioned table from one list of columns, so that they cannot drift
/// apart; each column is bound under its own name.
class VersionedTable {
public:
    /// columns: "name, city", without id and version. insertOnly: columns an update leaves alone.
    VersionedTable(std::string_view table, std::string_view columns,
                   std::string_view insertOnly = {});
    /// `bind` binds every column but those of insertOnly; `bindNew` those as well.
    using Bind = std::function<void(db::Statement&)>;
    struct Row {
        std::int64_t id = 0;
        std::int64_t version = 0; ///< 0 inserts
    };
    SaveOutcome save(db::Connection& connection, Row row, const Bind& bind,
                     const Bind& bindNew = {}) const;
    /// With an explicit id and version 1, for bulk work.
    [[nodiscard]] const std::string& insertWithId() const { return m_insertWithId; }

private:
    std::string m_insert;
    std::string m_insertWithId;
    std::string m_update;
};

/// Collects conditions and their values; only fixed text reaches the SQL.
class Filter {
public:
    template <class T>
    void equal(std::string_view column, std::string_view name, const std::optional<T>& value) {
        if (value) {
            where(std::string(column) + " = :" + std::string(name));
            m_binds.push_back(
                [name = std::string(name), v = *value](db::Statement& s) { s.bind(name, v); });
        }
    }
    template <class T> void condition(std::string_view sql, std::string_view name, const T& value) {
        where(sql);
        m_binds.push_back(
            [name = std::string(name), v = value](db::Statement& s) { s.bind(name, v); });
    }
    void where(std::string_view sql) {
        m_where += (m_where.empty() ? " WHERE " : " AND ") + std::string(sql);
    }
    [[nodiscard]] const std::string& sql() const { return m_where; }
    [[nodiscard]] bool isEmpty() const { return m_where.empty(); }
    void bindTo(db::Statement& statement) const {
        for (const auto& bind : m_binds) {
            bind(statement);
        }
    }

private:
    std::string m_where;
    std::vector<std::function<void(db::Statement&)>> m_binds;
};

/// A condition that `column` is one of the ids bound with idList: `column IN (…:ids…)`.
[[nodiscard]] std::string isOneOf(db::Dialect dialect, std::string_view column);
/// The ids as one text value for `:ids`, so that the statement stays the same for any number.
[[nodiscard]] std::string idList(db::Dialect dialect, std::span<const std::int64_t> ids);

/// Ids for rows about to be inserted in bulk, inside the write transaction.
[[nodiscard]] std::vector<std::int64_t> reserveIds(db::Connection& connection,
                                                   std::string_view table, std::size_t count);

template <class Id> std::vector<std::int64_t> valuesOf(std::span<const Id> ids) {
    std::vector<std::int64_t> values(ids.size());
    std::ranges::transform(ids, values.begin(), &Id::value);
    return values;
}

} // namespace werkbalie::storage
