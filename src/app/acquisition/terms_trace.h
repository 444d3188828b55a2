// Terms and pay scales as they stand in the audit trail and in a kept proof.
#pragma once

#include "domain/acquisition/terms/employment_terms.h"
#include "domain/acquisition/terms/pay_scale.h"

#include <string>

namespace werkbalie::app {

/// Compact JSON, scaled whole numbers; without the message it was read from.
[[nodiscard]] std::string termsJson(const domain::EmploymentTerms& terms);
[[nodiscard]] std::string termsItemJson(const domain::TermsItem& item);
[[nodiscard]] std::string payScaleJson(const domain::PayScale& scale);

} // namespace werkbalie::app
