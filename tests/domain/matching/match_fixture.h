// A vacancy, a candidate and the receipt that belongs to them, as one readable text file.
#pragma once

#include "domain/matching/match.h"

#include <filesystem>
#include <string>
#include <vector>

namespace werkbalie::test {

struct MatchFixture {
    std::string name;
    domain::Vacancy vacancy = {};
    domain::Candidate candidate = {};
    std::optional<domain::Coordinates> workplace = {};
    std::optional<domain::Coordinates> home = {};
    std::vector<domain::Engagement> engagements = {};
    std::vector<domain::ClientId> refusedBy = {};
    std::string receipt = {}; ///< expected, as receiptText writes it
};

/// The day on which the fixtures are judged.
[[nodiscard]] domain::Date fixtureDay();
/// All files below tests/domain/fixtures/match, sorted by name. Throws std::runtime_error with file
/// and line for what it cannot read.
[[nodiscard]] std::vector<MatchFixture> matchFixtures();
/// The functions that the fixtures are about, as an agency's table tells them apart.
[[nodiscard]] const domain::OccupationTable& fixtureOccupations();
[[nodiscard]] domain::VacancyProfile vacancyOf(const MatchFixture& fixture);
[[nodiscard]] domain::CandidateProfile candidateOf(const MatchFixture& fixture);
[[nodiscard]] std::string receiptText(const domain::MatchScore& score);

} // namespace werkbalie::test
