// Copies all rows of one database into another of the same schema, whatever the dialects.
#pragma once

#include "storage/database.h"

namespace werkbalie::storage {

/// Into a new SQLite file, from one consistent snapshot. Progress counts tables. Throws db::Error;
/// Fault::Interrupted when progress says stop.
void copyToSqlite(db::Connection& source, const std::string& target,
                  const BackupProgress& progress);

/// Every table of the schema, parents before children.
[[nodiscard]] std::vector<std::string> tablesInOrder();

} // namespace werkbalie::storage
