// A client's terms of employment in the period they hold: what its own people get.
#pragma once

#include "domain/acquisition/tariff/tariff_input.h"
#include "domain/acquisition/terms/terms_item.h"
#include "domain/base/date_range.h"
#include "domain/base/finding.h"
#include "domain/base/id.h"

#include <string>
#include <vector>

namespace werkbalie::domain {

using EmploymentTermsId = Id<struct EmploymentTermsTag>;

/// The client's pension scheme; cao voor Uitzendkrachten art. 46 compensates a better one.
struct TermsPension {
    Percentage employer = {}; ///< with a ladder of ages: the average
    PensionCompensation compensation = PensionCompensation::OnPensionBase;
    HourlyRate franchise = {}; ///< of the client's scheme, an hour; with OnClientBase only
    std::optional<HourlyRate> maximumWage = {}; ///< likewise; empty: none
    bool operator==(const TermsPension&) const = default;
};

struct EmploymentTerms {
    EmploymentTermsId id;
    std::int64_t version = 0;
    ClientId client;
    std::string name;            ///< "Cao Metaal en Techniek"
    std::string occupation = {}; ///< empty: for everybody
    DateRange validity;
    Minutes minutesPerWeek{2400}; ///< of full-time work there
    TermsPension pension;
    std::vector<TermsItem> items = {};
    std::string notes = {};
    std::string documentId = {}; ///< of the message it was read from
    std::string document = {};   ///< that message, as it was received
    bool operator==(const EmploymentTerms&) const = default;
};

/// Blocking: terms.name_missing, terms.period_missing, period_upside_down,
/// terms.hours_out_of_range, terms.item_twice {item, name}, terms.value_out_of_range {item},
/// terms.quantity_missing {item}. Warning: terms.holiday_under_law {days},
/// terms.holiday_allowance_under_law {percentage}, terms.weight_differs {item}.
[[nodiscard]] Findings checkEmploymentTerms(const EmploymentTerms& terms);

/// Those of the items alone.
[[nodiscard]] Findings checkTermsItems(const std::vector<TermsItem>& items);

/// The edition for the function on the day: one for that function goes before one for everybody,
/// then the latest start. Null without one.
[[nodiscard]] const EmploymentTerms* termsOn(const std::vector<EmploymentTerms>& editions,
                                             std::string_view occupation, Date day);

/// What the rate calculator asks of the client; the bounds of a pay scale come from elsewhere.
/// Items that are not expressed as the calculator asks them (a bonus in euro) stay out.
[[nodiscard]] ClientTerms tariffTermsOf(const EmploymentTerms& terms);

} // namespace werkbalie::domain
