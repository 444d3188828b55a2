// Four fifths over the agency's own choices: does one age group get through markedly less often?
// Counts of groups only; nothing of it reaches the scorer.
#pragma once

#include "app/context.h"
#include "app/table.h"
#include "domain/matching/four_fifths.h"
#include "domain/results/age_group.h"
#include "domain/results/results.h"

namespace werkbalie::app {

/// A choice that people make, on which shares are compared.
enum class FairnessChoice {
    Proposed, ///< of who was taken into a procedure: presented to the client
    Placed    ///< of who was presented: placed
};

struct FairnessPart {
    FairnessChoice choice = FairnessChoice::Proposed;
    domain::FourFifths shares = {}; ///< by age group, all of domain::kAgeGroups in their order
};

/// What the vacancies of the period weighed; the method says something where no groups can.
struct UsedWeight {
    std::string key;
    int standard = 0;
    int least = 0;
    int most = 0;
    std::int64_t changed = 0; ///< vacancies with another weight than the standard
};

struct FairnessReport {
    domain::ReportPeriod period;
    std::vector<FairnessPart> parts = {};
    /// Choices of which the age is not known, or may not be used: outside of every group.
    std::int64_t withoutAge = 0;
    std::int64_t vacancies = 0;
    std::vector<UsedWeight> weights = {}; ///< empty when there are no vacancies
    /// At least two groups are large enough to be compared, at either choice.
    [[nodiscard]] bool comparable() const;
};

/// Who was taken into a procedure in the period, and what became of it until now. The age is that
/// of the day on which somebody was taken in. Right ViewFairness.
[[nodiscard]] domain::Result<FairnessReport> fairnessReport(Context& context,
                                                            const domain::ReportPeriod& period);
/// For a spreadsheet: one row a choice and group, groups that are too small without figures.
[[nodiscard]] Table tableOf(const FairnessReport& report);

[[nodiscard]] std::string_view toText(FairnessChoice choice); ///< "proposed", "placed"
[[nodiscard]] std::string_view toText(domain::ShareOutcome outcome);
/// "jonger dan 25", "25 t/m 34": the groups as people read them.
[[nodiscard]] std::string_view dutchAgeGroup(std::string_view group);

} // namespace werkbalie::app
