// The JSON of `calc tariff`: what is calculated from, and the receipt.
#pragma once

#include "domain/acquisition/tariff/tariff.h"

#include <nlohmann/json.hpp>
#include <string_view>
#include <vector>

namespace werkbalie::exchange {

struct TariffRequest {
    domain::TariffInput input;
    std::vector<domain::ParameterOverride> overrides = {};
};

/// Only `date` must be there; the rest has the defaults of the contract. Numbers are text or JSON
/// integers. Refusals name the field as a path: json.not_json, json.unknown_field,
/// json.missing_field, json.wrong_type, json.bad_number, choice.unknown, date.not_a_date.
[[nodiscard]] domain::Result<TariffRequest> readTariffRequest(std::string_view json);
/// Calculates with the overrides of the request laid over `parameters`.
[[nodiscard]] domain::Result<domain::RateBreakdown>
calculateTariff(const TariffRequest& request, const domain::ParameterSet& parameters);
/// All of the receipt but its findings, in the order of the contract.
[[nodiscard]] nlohmann::ordered_json tariffJson(const domain::RateBreakdown& breakdown);

} // namespace werkbalie::exchange
