// From the text of a migration file to the statements of one database.
#pragma once

#include "domain/base/embedded_file.h"
#include "storage/db/connection.h"

#include <span>
#include <string>
#include <vector>

namespace werkbalie::storage {

struct Migration {
    int version = 0;
    int minReader = 0; ///< oldest program, by its newest known version, that may still read
    std::string name;  ///< file name without ".sql"
    std::string checksum;
    std::string text;
};

/// Reads "NNNN_name.sql" with "-- min_reader: N" as first line. std::logic_error for a file that is
/// not so: it was built in wrongly.
[[nodiscard]] Migration readMigration(const EmbeddedFile& file);
/// The built-in ones, by version.
[[nodiscard]] std::vector<Migration> embeddedMigrations();
/// Statements with the tokens replaced and the other database's blocks left out.
[[nodiscard]] std::vector<std::string> statementsFor(std::string_view text, db::Dialect dialect);
/// BLAKE2b-256 in hexadecimal.
[[nodiscard]] std::string hexHash(std::string_view bytes);

} // namespace werkbalie::storage
