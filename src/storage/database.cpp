// Opens, migrates and says in a refusal why it cannot.
#include "storage/database.h"

#include "storage/db/sqlite_driver.h"
#include "storage/integrity.h"
#include "storage/schema/migrations.h"
#include "storage/search/reindex.h"
#include "storage/transfer.h"

#include <sodium.h>
#include <spdlog/spdlog.h>

#include <chrono>
#include <stdexcept>

namespace werkbalie::storage {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kNotADatabaseCode = "26"; // SQLITE_NOTADB

std::string_view keyOf(const db::Error& error) {
    switch (error.fault()) {
    case db::Fault::Corrupt:
        return error.code() == kNotADatabaseCode ? "database.not_a_database" : "database.damaged";
    case db::Fault::ReadOnly:
        return "database.read_only";
    case db::Fault::DiskFull:
        return "database.disk_full";
    case db::Fault::Busy:
        return "database.busy";
    case db::Fault::CannotOpen:
    case db::Fault::ConnectionLost:
    case db::Fault::Other:
    case db::Fault::Unique:
    case db::Fault::ForeignKey:
    case db::Fault::Check:
    case db::Fault::NotNull:
    case db::Fault::Interrupted:
        return "database.unreachable";
    }
    return "database.unreachable";
}

/// "postgresql://user:secret@host/db" without the secret.
std::string withoutPassword(const std::string& location) {
    const std::size_t at = location.find('@');
    if (!db::isPostgresLocation(location) || at == std::string::npos) {
        return location;
    }
    const std::size_t colon = location.find(':', location.find("://") + 3);
    return colon == std::string::npos || colon > at
               ? location
               : location.substr(0, colon) + location.substr(at);
}

bool isFile(const std::string& location) {
    return !db::isPostgresLocation(location) && location != ":memory:";
}

domain::Instant nowInUtc() {
    return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
}

/// "agency.werkbalie" before schema 3: "agency.werkbalie.before-upgrade-3".
void keepCopy(db::Connection& connection, const std::string& location, int fromVersion) {
    if (!isFile(location)) {
        return; // a server is backed up by its own administrator
    }
    const std::string copy = location + ".before-upgrade-" + std::to_string(fromVersion);
    std::error_code ignored;
    fs::remove(copy, ignored);
    db::backupSqlite(connection, copy, [](std::int64_t, std::int64_t) { return true; });
}

domain::Result<void> accept(const MigrationReport& report, const std::string& where, int known) {
    const domain::MessageValues version = {{"version", std::to_string(report.to)},
                                           {"known", std::to_string(known)}};
    switch (report.outcome) {
    case MigrationOutcome::Created:
    case MigrationOutcome::Upgraded:
    case MigrationOutcome::NewerReadable:
        return {};
    case MigrationOutcome::Current: // only looked at: an older one misses what queries ask for
        if (report.to < known) {
            return domain::refuse("database.needs_upgrade", where, version);
        }
        return {};
    case MigrationOutcome::NewerRefused:
        return domain::refuse("database.newer", where, version);
    case MigrationOutcome::Edited:
        return domain::refuse("database.migration_edited", where, version);
    case MigrationOutcome::OtherProgram:
        return domain::refuse("database.other_program", where);
    case MigrationOutcome::Empty:
        return domain::refuse("database.empty", where);
    }
    return {};
}

MigrationMode migrationMode(OpenMode mode) {
    switch (mode) {
    case OpenMode::Existing:
        return MigrationMode::UpgradeOnly;
    case OpenMode::CreateIfMissing:
        return MigrationMode::CreateAndUpgrade;
    case OpenMode::ReadOnly:
        return MigrationMode::LookOnly;
    }
    return MigrationMode::LookOnly;
}

} // namespace

Database::Database(std::string location, std::unique_ptr<db::Connection> connection)
    : m_location(std::move(location)), m_connection(std::move(connection)) {}
Database::~Database() = default;

domain::Result<std::unique_ptr<Database>> Database::open(const std::string& location,
                                                         OpenMode mode) {
    const std::string where = withoutPassword(location);
    if (sodium_init() < 0) {
        throw std::runtime_error("libsodium could not start");
    }
    std::error_code ignored;
    if (isFile(location) && mode != OpenMode::CreateIfMissing && !fs::exists(location, ignored)) {
        return domain::refuse("database.missing", where);
    }
    try {
        auto connection =
            db::open(location, {.readOnly = mode == OpenMode::ReadOnly,
                                .createIfMissing = mode == OpenMode::CreateIfMissing});
        MigrationRequest request{
            .migrations = embeddedMigrations(), .mode = migrationMode(mode), .now = nowInUtc()};
        request.beforeUpgrade = [&](int from) { keepCopy(*connection, location, from); };
        const MigrationReport report = migrate(*connection, request);
        const int known = request.migrations.empty() ? 0 : request.migrations.back().version;
        if (auto accepted = accept(report, where, known); !accepted) {
            return tl::unexpected(accepted.error());
        }
        if (mode != OpenMode::ReadOnly && report.outcome != MigrationOutcome::NewerReadable) {
            rebuildSearchIndexIfEmptied(*connection);
        }
        return std::unique_ptr<Database>(new Database(location, std::move(connection)));
    } catch (const db::Error& error) {
        spdlog::warn("database could not be opened: {} ({})", keyOf(error), error.code());
        return domain::refuse(keyOf(error), where);
    }
}

domain::Result<std::unique_ptr<Database>> Database::openAnother() const {
    auto another = open(m_location, OpenMode::Existing);
    if (another) {
        (*another)->m_shared = m_shared;
    }
    return another;
}

domain::Result<void> Database::backup(const fs::path& target, const BackupProgress& progress) {
    std::error_code problem;
    if (fs::exists(target, problem)) {
        return domain::refuse("backup.target_exists", target.string());
    }
    fs::path part = target;
    part += ".part"; // only a complete and checked copy gets the name asked for
    fs::remove(part, problem);
    try {
        if (dialect() == db::Dialect::Sqlite) {
            db::backupSqlite(*m_connection, part.string(), progress);
        } else {
            copyToSqlite(*m_connection, part.string(), progress);
        }
        const auto copy = open(part.string(), OpenMode::Existing);
        const bool sound = copy && (*copy)->verifyIntegrity().empty();
        if (!sound) {
            fs::remove(part, problem);
            return domain::refuse("backup.failed", target.string(), {{"reason", "check"}});
        }
    } catch (const db::Error& error) {
        fs::remove(part, problem);
        if (error.fault() == db::Fault::Interrupted) {
            return domain::refuse("backup.stopped", target.string());
        }
        return domain::refuse("backup.failed", target.string(), {{"reason", error.code()}});
    }
    for (const char* left : {"-wal", "-shm"}) {
        fs::remove(part.string() + left, problem);
    }
    fs::rename(part, target, problem);
    if (problem) {
        return domain::refuse("backup.failed", target.string(), {{"reason", problem.message()}});
    }
    return {};
}

domain::Findings Database::verifyIntegrity() {
    return checkIntegrity(*m_connection);
}

} // namespace werkbalie::storage
