// A candidate's row and child rows to and from SQL; shared by the parts of CandidateRepository.
#pragma once

#include "domain/people/candidate.h"
#include "storage/db/connection.h"
#include "storage/repositories/rows.h"
#include "storage/search/search_index.h"

#include <optional>

namespace werkbalie::storage {

[[nodiscard]] const VersionedTable& candidateTable();
/// All columns but id, version and import_id.
void bindCandidate(db::Statement& statement, const domain::Candidate& candidate);
/// `SELECT …` of all columns; append WHERE. candidateFrom reads its rows, without children.
[[nodiscard]] const std::string& selectCandidate();
[[nodiscard]] domain::Candidate candidateFrom(const db::Statement& row);
[[nodiscard]] SearchDocument searchDocumentOf(const domain::Candidate& candidate);

/// Fills the five child lists of candidates that are sorted by id.
/// condition: " WHERE …" on candidate_id, bound by `bind`; empty for all.
void readChildren(db::Connection& connection, std::span<domain::Candidate> candidates,
                  const Filter& filter);
/// A candidate under the id it gets, and what is stored of it: nothing for a new one.
struct CandidateChange {
    domain::CandidateId id;
    const domain::Candidate& candidate;
    const domain::Candidate* stored = nullptr;
};
/// Rewrites the child lists that differ from what is stored.
void writeChildren(db::Connection& connection, const CandidateChange& change);

} // namespace werkbalie::storage
