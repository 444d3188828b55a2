// The columns of a client's terms and pay scales.
#pragma once

#include "domain/acquisition/terms/employment_terms.h"
#include "domain/acquisition/terms/pay_scale.h"
#include "ui/support/row_model.h"

namespace werkbalie::ui {

[[nodiscard]] std::vector<Column<domain::EmploymentTerms>> termsColumns(domain::Date today);
[[nodiscard]] std::vector<Column<domain::PayScale>> payScaleColumns(domain::Date today);

} // namespace werkbalie::ui
