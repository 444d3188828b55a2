// A flex worker at a client, with the wage, tariff and terms of employment agreed.
#pragma once

#include "domain/acquisition/tariff/agreed_rate.h"
#include "domain/base/date_range.h"
#include "domain/base/finding.h"
#include "domain/base/id.h"
#include "domain/base/rates.h"
#include "domain/parameters/parameter_set.h"

#include <optional>
#include <string>

namespace werkbalie::domain {

enum class PlacementStatus { Concept, Active, Ended };

struct Placement {
    PlacementId id;
    std::int64_t version = 0;
    CandidateId candidate;
    ClientId client;
    std::optional<VacancyId> vacancy = {};
    BranchId branch;
    UserId consultant;
    std::string occupation;
    PlacementStatus status = PlacementStatus::Active;
    DateRange period; ///< period.from is the first working day
    Minutes minutesPerWeek{2400};
    HourlyRate wage;
    HourlyRate tariff;
    HourlyRate costPrice; ///< as calculated at the agreement
    Phase phase = Phase::A;
    ContractKind contract = ContractKind::AgencyClause;
    std::string cao = {};             ///< client's collective agreement, "Cao Metaal en Techniek"
    std::string scale = {};           ///< pay scale and step at the client
    std::string tariffBreakdown = {}; ///< the frozen calculation, as JSON text
    std::string externalId = {};      ///< assignment id of the client's portal (SETU AssignmentId)
    std::vector<AgreedRate> rates = {}; ///< of other hours; a kind without one follows the tariff
    bool operator==(const Placement&) const = default;
};

[[nodiscard]] std::string_view toText(PlacementStatus status);
[[nodiscard]] Result<PlacementStatus> parsePlacementStatus(std::string_view text);

struct PlacementCheck {
    Placement placement;
    std::optional<Date> birthDate = {}; ///< empty: judged as an adult, with a finding
    bool bbl = false;
};
/// Blocking: below_minimum_wage {wage, minimum, date, age}, no_wage, no_tariff, period upside down,
/// hours outside 1..60. Warning: tariff under cost price, birth date unknown.
[[nodiscard]] Findings checkPlacement(const PlacementCheck& check, const ParameterSet& parameters);

} // namespace werkbalie::domain
