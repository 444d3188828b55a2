// When two candidates are taken for one person: same e-mail, phone, or name with birth date.
#pragma once

#include "domain/base/finding.h"
#include "domain/people/candidate.h"
#include "storage/repositories/candidate_repository.h"

#include <unordered_map>

namespace werkbalie::app {

[[nodiscard]] storage::DuplicateKey duplicateKey(const domain::Candidate& candidate);
/// Rules duplicate_email, duplicate_phone, duplicate_name {candidate}.
[[nodiscard]] domain::Finding duplicateOfStored(const storage::DuplicateMatch& match,
                                                domain::Severity severity);

/// The keys seen so far in one file, each with the line it was seen on.
class FileDuplicates {
public:
    explicit FileDuplicates(std::size_t rows);
    /// Rules import.duplicate_email, import.duplicate_phone, import.duplicate_name {line}; the keys
    /// of a row without a finding are remembered.
    [[nodiscard]] std::optional<domain::Finding> check(const storage::DuplicateKey& key,
                                                       std::size_t line);

private:
    std::unordered_map<std::string, std::size_t> m_lines;
};

} // namespace werkbalie::app
