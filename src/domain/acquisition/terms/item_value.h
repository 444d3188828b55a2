// What a term is worth in an hour, exactly.
#pragma once

#include "domain/acquisition/terms/terms_item.h"
#include "domain/base/rates.h"

namespace werkbalie::domain {

/// The year in which amounts are spread over paid hours: workdays x hours a day, of five a week.
struct PaidYear {
    std::int64_t workdays = 0;
    std::int64_t minutesPerWeek = 0;
};

/// Worth in units of 10^-4 euro an hour, over the one denominator of the year.
class ItemValues {
public:
    explicit ItemValues(PaidYear year);

    [[nodiscard]] Int128 ofRate(HourlyRate rate) const;
    [[nodiscard]] Int128 ofItem(const TermsItem& item, HourlyRate wage) const;
    /// Four decimals.
    [[nodiscard]] HourlyRate rounded(Int128 value, Rounding rounding) const;

private:
    PaidYear m_year;
    Int128 m_denominator;
};

} // namespace werkbalie::domain
