// The register of decisions of a vacancy: every step with who, when, on which score, and why.
#pragma once

#include "app/context.h"
#include "app/table.h"
#include "domain/matching/pipeline/procedure.h"

#include <string>
#include <vector>

namespace werkbalie::app {

struct Decision {
    domain::ProposalStep step;
    std::string candidateName;
    std::string userName;
    std::string fromName; ///< of an own stage: its name; else empty
    std::string toName;
    bool undone = false; ///< taken back later
};
struct DecisionRegister {
    domain::VacancyId vacancy = {};
    std::string title = {};
    std::string clientName = {};
    std::vector<Decision> decisions = {}; ///< oldest first
};
[[nodiscard]] domain::Result<DecisionRegister> decisionsOf(Context& context,
                                                           domain::VacancyId vacancy);

/// For a spreadsheet or an audit: one row a decision, the receipt as JSON in the last column.
[[nodiscard]] Table decisionTable(const DecisionRegister& decisions);

} // namespace werkbalie::app
