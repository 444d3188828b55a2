// The fields, figures and choices of a calculation by the names that people use for them.
#pragma once

#include "domain/acquisition/tariff/tariff_choices.h"
#include "domain/base/finding.h"

#include <QString>

namespace werkbalie::ui {

/// "Bruto uurloon" for "gross_hourly_wage"; a field that has no name is shown as it is.
[[nodiscard]] QString fieldName(std::string_view where);
[[nodiscard]] QString word(domain::AllowanceKind kind);
[[nodiscard]] QString word(domain::AllowanceCarries carries);
[[nodiscard]] QString word(domain::TariffMethod method);

/// The same with the names of people in place of keys, ready to be made a sentence of.
[[nodiscard]] domain::Refusal forPeople(domain::Refusal refusal);
[[nodiscard]] domain::Finding forPeople(domain::Finding finding);

} // namespace werkbalie::ui
