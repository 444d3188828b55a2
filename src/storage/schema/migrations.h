// Brings a database to the schema this program knows, or tells why not.
#pragma once

#include "storage/schema/migration_text.h"

#include <functional>

namespace werkbalie::storage {

enum class MigrationOutcome {
    Created,       ///< was empty
    Current,       ///< nothing to do
    Upgraded,      ///< from `from` to `to`
    NewerReadable, ///< a newer program wrote it, and says that this one may use it
    NewerRefused,
    Edited,       ///< a migration that was applied differs from the one built in
    OtherProgram, ///< has tables, but not ours
    Empty         ///< nothing there and not allowed to create
};

struct MigrationReport {
    MigrationOutcome outcome = MigrationOutcome::Current;
    int from = 0;
    int to = 0; ///< for Edited: the version that differs
};

enum class MigrationMode { CreateAndUpgrade, UpgradeOnly, LookOnly };

struct MigrationRequest {
    std::vector<Migration> migrations;
    MigrationMode mode = MigrationMode::CreateAndUpgrade;
    domain::Instant now{};
    /// Called once before an existing database is changed.
    std::function<void(int fromVersion)> beforeUpgrade = {};
};

/// Each migration in a transaction of its own, forward only. Two programs that start at once do not
/// disturb each other: the second finds the work done.
[[nodiscard]] MigrationReport migrate(db::Connection& connection, const MigrationRequest& request);

/// Number of the newest migration applied; 0 for an empty or foreign database.
[[nodiscard]] int schemaVersion(db::Connection& connection);

/// Gives all applied migrations this moment, so that a database made from a seed is the same to the
/// byte. Inside the caller's transaction.
void restampMigrations(db::Connection& connection, domain::Instant at);

} // namespace werkbalie::storage
