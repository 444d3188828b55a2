// Builds the text of versioned saves and conditions on many ids.
#include "storage/repositories/rows.h"

#include "domain/base/text.h"

namespace werkbalie::storage {
namespace {

std::string parametersOf(const std::vector<std::string>& columns) {
    std::string text;
    for (const std::string& column : columns) {
        text += ", :" + column;
    }
    return text;
}

std::string namesOf(const std::vector<std::string>& columns) {
    std::string text;
    for (const std::string& column : columns) {
        text += ", " + column;
    }
    return text;
}

} // namespace

VersionedTable::VersionedTable(std::string_view table, std::string_view columns,
                               std::string_view insertOnly) {
    const auto updated = domain::splitList(columns, ',');
    auto all = updated;
    for (std::string& column : domain::splitList(insertOnly, ',')) {
        all.push_back(std::move(column));
    }
    const std::string into = "INSERT INTO " + std::string(table);
    m_insert =
        into + " (version" + namesOf(all) + ") VALUES (1" + parametersOf(all) + ") RETURNING id";
    m_insertWithId =
        into + " (id, version" + namesOf(all) + ") VALUES (:id, 1" + parametersOf(all) + ")";
    m_update = "UPDATE " + std::string(table) + " SET version = version + 1";
    for (const std::string& column : updated) {
        m_update += ", " + column + " = :" + column;
    }
    m_update += " WHERE id = :id AND version = :version";
}

SaveOutcome VersionedTable::save(db::Connection& connection, Row row, const Bind& bind,
                                 const Bind& bindNew) const {
    if (row.version == 0) {
        db::Statement& insert = connection.prepare(m_insert);
        bind(insert);
        if (bindNew) {
            bindNew(insert);
        }
        return {.id = numberFrom(insert), .version = 1};
    }
    db::Statement& update = connection.prepare(m_update);
    bind(update);
    update.bindInt("id", row.id).bindInt("version", row.version);
    const bool written = update.run() == 1;
    return {.id = row.id, .version = row.version + (written ? 1 : 0), .conflict = !written};
}

std::string isOneOf(db::Dialect dialect, std::string_view column) {
    const std::string name(column);
    switch (dialect) {
    case db::Dialect::Sqlite:
        return name + " IN (SELECT value FROM json_each(:ids))";
    case db::Dialect::Postgres:
        return name + " = ANY (CAST(:ids AS BIGINT[]))";
    }
    return {};
}

std::string idList(db::Dialect dialect, std::span<const std::int64_t> ids) {
    const bool json = dialect == db::Dialect::Sqlite;
    std::string list(1, json ? '[' : '{');
    for (const std::int64_t id : ids) {
        list += (list.size() > 1 ? "," : "") + std::to_string(id);
    }
    return list + (json ? ']' : '}');
}

std::vector<std::int64_t> reserveIds(db::Connection& connection, std::string_view table,
                                     std::size_t count) {
    std::vector<std::int64_t> ids;
    ids.reserve(count);
    const std::string name(table);
    if (connection.dialect() == db::Dialect::Postgres) {
        db::Statement& query = connection.prepare("SELECT nextval(pg_get_serial_sequence('" + name +
                                                  "', 'id')) FROM generate_series(1, "
                                                  "CAST(:count AS BIGINT))");
        query.bind("count", count);
        while (query.next()) {
            ids.push_back(query.intAt(0));
        }
        return ids;
    }
    // The write lock is held: nobody else can take these.
    const std::int64_t last = numberFrom(connection.prepare("SELECT MAX(id) FROM " + name));
    for (std::size_t i = 1; i <= count; ++i) {
        ids.push_back(last + static_cast<std::int64_t>(i));
    }
    return ids;
}

} // namespace werkbalie::storage
