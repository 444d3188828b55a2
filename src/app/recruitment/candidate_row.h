// One row of a file read as a candidate, with what could not be understood.
#pragma once

#include "app/recruitment/import_candidates.h"

#include <array>
#include <vector>

namespace werkbalie::app {

/// Jobs that have columns of their own: function, employer, from, until.
inline constexpr std::size_t kJobColumns = 3;
inline constexpr std::array<std::string_view, kJobColumns * 4> kJobKeys{
    "experience_1_occupation", "experience_1_employer", "experience_1_from", "experience_1_until",
    "experience_2_occupation", "experience_2_employer", "experience_2_from", "experience_2_until",
    "experience_3_occupation", "experience_3_employer", "experience_3_from", "experience_3_until"};

/// Whose the imported candidates become, and the day of the import.
struct RowDefaults {
    domain::BranchId branch;
    domain::UserId owner;
    domain::Date today{};
};
struct ReadCandidate {
    domain::Candidate candidate;
    domain::Findings findings = {};
};

/// "Jan van den Berg" and "Berg, Jan van den".
[[nodiscard]] domain::PersonName splitFullName(std::string_view text);
/// "Laan van 1813 5 bis" is the street "Laan van 1813" and the number "5 bis".
void splitAddress(std::string_view text, domain::Address& address);

struct CandidateDraft;

/// Knows the mapping, so that a row is read without looking columns up again.
class CandidateRowReader {
public:
    CandidateRowReader(const ColumnMapping& mapping, RowDefaults defaults);
    [[nodiscard]] ReadCandidate read(const std::vector<std::string>& cells) const;

private:
    using Fill = void (*)(CandidateDraft&, std::string_view);
    struct Column {
        Fill fill = nullptr;
        std::size_t index = 0;
    };
    std::vector<Column> m_columns;
    RowDefaults m_defaults;
    bool m_prefixHasColumn = false;
};

} // namespace werkbalie::app
