// The Dutch words of terms and pay scales, as screens show them.
#pragma once

#include "domain/acquisition/terms/employment_terms.h"
#include "domain/acquisition/terms/pay_scale.h"

#include <QString>

namespace werkbalie::ui {

[[nodiscard]] QString word(domain::TermsItemKind kind);
[[nodiscard]] QString word(domain::TermsWeight weight);
[[nodiscard]] QString word(domain::WeightGround ground);
[[nodiscard]] QString word(domain::TermsUnit unit);
[[nodiscard]] QString word(domain::HirersPayElement element);
[[nodiscard]] QString word(domain::WagePeriod period);
[[nodiscard]] QString word(domain::IncreaseKind kind);
[[nodiscard]] QString word(domain::PensionCompensation compensation);

/// "Ploegendienst (Nacht)".
[[nodiscard]] QString itemName(const domain::TermsItem& item);
/// "8%", "€ 0,23 per km × 30 km", "25 dagen".
[[nodiscard]] QString itemValue(const domain::TermsItem& item);
/// Ten-thousandths as one types them: "8,33", "25".
[[nodiscard]] QString shortNumber(std::int64_t units);
/// The keys of items among the values in their words, for a sentence.
[[nodiscard]] domain::Findings inWords(domain::Findings findings);
[[nodiscard]] domain::Refusal inWords(domain::Refusal refusal);

} // namespace werkbalie::ui
