// The SQLite side of the seam.
#pragma once

#include "storage/db/connection.h"

#include <functional>

namespace werkbalie::db {

[[nodiscard]] std::unique_ptr<Connection> openSqlite(const std::string& path,
                                                     const OpenOptions& options);

/// Copies a live SQLite database into a new file, a few pages at a time, so that others can go on.
/// `progress` gets pages done and in all; false stops with Fault::Interrupted.
void backupSqlite(Connection& source, const std::string& target,
                  const std::function<bool(std::int64_t, std::int64_t)>& progress);

} // namespace werkbalie::db
