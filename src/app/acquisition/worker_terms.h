// What a worker gets by the tariff that was agreed: a beginning for the comparison.
#pragma once

#include "domain/acquisition/terms/equivalence.h"
#include "domain/administration/placement.h"

namespace werkbalie::app {

/// Days, allowance, bonus, budget, pension, expenses and kinds of hours of the frozen calculation;
/// hours of a kind stand for as many hours a week as the client's terms say. Without a readable
/// calculation the wage alone.
[[nodiscard]] domain::TermsSide workerTermsOf(const domain::Placement& placement,
                                              const domain::EmploymentTerms& terms);

} // namespace werkbalie::app
