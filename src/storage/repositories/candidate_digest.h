// A short mark of everything an import set on a candidate: it stands in the audit trail, so that a
// later change outside the program is found without a second copy of the dossier.
#pragma once

#include "domain/people/candidate.h"
#include "storage/db/connection.h"

#include <string>
#include <vector>

namespace werkbalie::storage {

/// BLAKE2b-128 in hexadecimal over every field of the dossier, its child rows included; not over
/// id, version, bsn and iban. Empty fields are left out, so that a field that is added later leaves
/// the marks of today as they are.
[[nodiscard]] std::string candidateDigest(const domain::Candidate& candidate);

struct ImportedRow {
    domain::CandidateId candidate;
    std::string digest;
};
/// The value of an audit row of an import: {"rows":["17:0f…","18:a3…"]}.
[[nodiscard]] std::string importedRowsText(const std::vector<ImportedRow>& rows);
/// What importedRowsText wrote; nothing for the value of another audit row.
[[nodiscard]] std::vector<ImportedRow> readImportedRows(std::string_view text);

/// Candidates as one import wrote them that are no longer so, though nobody edited them here: they
/// were changed or taken out outside the program.
struct ImportTampering {
    domain::ImportId import;
    domain::CandidateId first;
    std::int64_t count = 0;
};
/// Imports that were undone are passed over.
[[nodiscard]] std::vector<ImportTampering> findImportTampering(db::Connection& connection);

} // namespace werkbalie::storage
