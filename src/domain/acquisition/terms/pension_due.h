// What a better pension scheme of the client asks to be compensated in an hour.
#pragma once

#include "domain/acquisition/terms/employment_terms.h"
#include "domain/parameters/parameter_set.h"

#include <string>

namespace werkbalie::domain {

struct PensionMoment {
    HourlyRate wage;
    Date date{};
};
struct PensionDue {
    HourlyRate amount{}; ///< an hour at the bare wage, rounded half away from zero; never under 0
    std::string source = {};
    Findings findings = {};
};

/// Cao voor Uitzendkrachten 2026-2028 art. 46, by the same figures as the rate calculator; nothing
/// before 2026. Refusals: parameter.missing {key, date}, tariff.parameter_out_of_range.
[[nodiscard]] Result<PensionDue> pensionDue(const TermsPension& pension,
                                            const PensionMoment& moment,
                                            const ParameterSet& parameters);

} // namespace werkbalie::domain
