// Judges first, then applies what is missing.
#include "storage/schema/migrations.h"

#include <algorithm>
#include <map>

namespace werkbalie::storage {
namespace {

constexpr std::string_view kProgramVersion = "0.1.0";

constexpr std::string_view kVersionTable = R"(CREATE TABLE IF NOT EXISTS schema_migration (
    version @INT64@ PRIMARY KEY,
    name TEXT NOT NULL,
    checksum TEXT NOT NULL,
    applied_at @INSTANT@ NOT NULL,
    app_version TEXT NOT NULL,
    min_reader @INT64@ NOT NULL
) @STRICT@)";

std::int64_t numberOf(db::Connection& connection, std::string_view sql) {
    db::Statement& query = connection.prepare(sql);
    std::int64_t number = 0;
    while (query.next()) {
        number = query.intAt(0);
    }
    return number;
}

std::int64_t countTables(db::Connection& connection) {
    switch (connection.dialect()) {
    case db::Dialect::Sqlite:
        return numberOf(connection, "SELECT COUNT(*) FROM sqlite_schema");
    case db::Dialect::Postgres:
        return numberOf(connection, R"(SELECT COUNT(*)
            FROM information_schema.tables
            WHERE table_schema = current_schema())");
    }
    return 0;
}

bool hasVersionTable(db::Connection& connection) {
    switch (connection.dialect()) {
    case db::Dialect::Sqlite:
        return numberOf(connection, R"(SELECT COUNT(*)
            FROM sqlite_schema
            WHERE name = 'schema_migration')") > 0;
    case db::Dialect::Postgres:
        return numberOf(connection, R"(SELECT COUNT(*)
            FROM information_schema.tables
            WHERE table_schema = current_schema()
                AND table_name = 'schema_migration')") > 0;
    }
    return false;
}

struct Applied {
    std::string checksum;
    int minReader = 0;
};

std::map<int, Applied> appliedOf(db::Connection& connection) {
    std::map<int, Applied> applied;
    if (!hasVersionTable(connection)) {
        return applied;
    }
    db::Statement& query = connection.prepare(R"(SELECT version, checksum, min_reader
        FROM schema_migration
        ORDER BY version)");
    while (query.next()) {
        applied[query.get<int>(0)] = {.checksum = query.get<std::string>(1),
                                      .minReader = query.get<int>(2)};
    }
    return applied;
}

int newestOf(const std::vector<Migration>& migrations) {
    return migrations.empty() ? 0 : migrations.back().version;
}

/// What a database is, before anything is done to it; Current stands for "may be upgraded" too.
MigrationReport judge(db::Connection& connection, const MigrationRequest& request) {
    const auto applied = appliedOf(connection);
    const int known = newestOf(request.migrations);
    if (applied.empty()) {
        const bool empty = countTables(connection) == (hasVersionTable(connection) ? 1 : 0);
        return {.outcome = empty ? MigrationOutcome::Empty : MigrationOutcome::OtherProgram};
    }
    const int version = applied.rbegin()->first;
    for (const Migration& migration : request.migrations) {
        const auto found = applied.find(migration.version);
        if (found != applied.end() && found->second.checksum != migration.checksum) {
            return {MigrationOutcome::Edited, version, migration.version};
        }
    }
    if (version <= known) {
        return {MigrationOutcome::Current, version, version};
    }
    const bool readable = applied.rbegin()->second.minReader <= known;
    return {readable ? MigrationOutcome::NewerReadable : MigrationOutcome::NewerRefused, version,
            version};
}

void apply(db::Connection& connection, const Migration& migration, domain::Instant now) {
    for (const std::string& sql : statementsFor(migration.text, connection.dialect())) {
        connection.exec(sql);
    }
    connection
        .prepare(R"(INSERT INTO schema_migration
            (version, name, checksum, applied_at, app_version, min_reader)
            VALUES (:version, :name, :checksum, :applied_at, :app_version, :min_reader))")
        .bind("version", migration.version)
        .bind("name", migration.name)
        .bind("checksum", migration.checksum)
        .bind("applied_at", now)
        .bind("app_version", kProgramVersion)
        .bind("min_reader", migration.minReader)
        .run();
}

/// Holds off a second program in the same step: SQLite by its write lock, PostgreSQL by an advisory
/// lock that ends with the transaction.
void lockSchema(db::Connection& connection) {
    if (connection.dialect() == db::Dialect::Postgres) {
        connection.exec("SELECT pg_advisory_xact_lock(hashtext('werkbalie ' || current_schema()))");
    }
}

void applyMissing(db::Connection& connection, const MigrationRequest& request) {
    for (const Migration& migration : request.migrations) {
        db::Transaction transaction(connection);
        lockSchema(connection);
        for (const std::string& sql : statementsFor(kVersionTable, connection.dialect())) {
            connection.exec(sql);
        }
        if (!appliedOf(connection).contains(migration.version)) {
            apply(connection, migration, request.now);
        }
        transaction.commit();
    }
}

} // namespace

int schemaVersion(db::Connection& connection) {
    const auto applied = appliedOf(connection);
    return applied.empty() ? 0 : applied.rbegin()->first;
}

MigrationReport migrate(db::Connection& connection, const MigrationRequest& request) {
    MigrationReport report = judge(connection, request);
    const int known = newestOf(request.migrations);
    const bool mayCreate = request.mode == MigrationMode::CreateAndUpgrade;
    if (report.outcome == MigrationOutcome::Empty && mayCreate) {
        applyMissing(connection, request);
        return {MigrationOutcome::Created, 0, known};
    }
    const bool old = report.outcome == MigrationOutcome::Current && report.from < known;
    if (!old || request.mode == MigrationMode::LookOnly) {
        return report;
    }
    if (request.beforeUpgrade) {
        request.beforeUpgrade(report.from);
    }
    applyMissing(connection, request);
    return {MigrationOutcome::Upgraded, report.from, known};
}

void restampMigrations(db::Connection& connection, domain::Instant at) {
    connection
        .prepare(R"(UPDATE schema_migration
            SET applied_at = :at)")
        .bind("at", at)
        .run();
}

} // namespace werkbalie::storage
