// The JSON of `calc tariff`: what is calculated from, and the receipt.
#pragma once

#include "domain/acquisition/tariff/margin_floor.h"
#include "domain/acquisition/tariff/youth_steps.h"

#include <nlohmann/json.hpp>
#include <optional>
#include <string_view>
#include <vector>

namespace werkbalie::exchange {

struct TariffRequest {
    domain::TariffInput input;
    std::vector<domain::ParameterOverride> overrides = {};
    std::optional<domain::MarginFloor> floor = {};
};

class StrictObject;
/// The fields of a tariff from an object that may have other fields beside them.
void readTariff(StrictObject& document, TariffRequest& request);

/// Only `date` must be there; the rest has the defaults of the contract. Numbers are text or JSON
/// integers. Refusals name the field as a path: json.not_json, json.unknown_field,
/// json.missing_field, json.wrong_type, json.bad_number, choice.unknown, date.not_a_date.
[[nodiscard]] domain::Result<TariffRequest> readTariffRequest(std::string_view json);
/// `parameters` with the overrides of the request laid over them.
[[nodiscard]] domain::Result<domain::ParameterSet>
parametersOf(const TariffRequest& request, const domain::ParameterSet& parameters);
/// Calculates with these; with a margin floor its finding is among those of the receipt.
[[nodiscard]] domain::Result<domain::RateBreakdown>
calculateTariff(const TariffRequest& request, const domain::ParameterSet& parameters);
/// All of the receipt but its findings, in the order of the contract.
[[nodiscard]] nlohmann::ordered_json tariffJson(const domain::RateBreakdown& breakdown);
/// [{date, age, minimum_wage, gross_hourly_wage, tariff}], or what is unknown on that day.
[[nodiscard]] nlohmann::ordered_json youthStepsJson(const std::vector<domain::YouthStep>& steps);

} // namespace werkbalie::exchange
