// The JSON of `calc tariff-backwards`: a tariff's input with what is asked the other way round.
#pragma once

#include "domain/acquisition/tariff/backwards.h"
#include "exchange/tariff_json.h"

namespace werkbalie::exchange {

struct BackwardsRequest {
    TariffRequest tariff;
    domain::BackwardsQuestion question;
};

/// All fields of `calc tariff`, and tariff, budget_per_year and fixed_costs_per_year. Refusals as
/// of readTariffRequest.
[[nodiscard]] domain::Result<BackwardsRequest> readBackwardsRequest(std::string_view json);
[[nodiscard]] domain::Result<domain::BackwardsAnswer>
answerBackwards(const BackwardsRequest& request, const domain::ParameterSet& parameters);
[[nodiscard]] nlohmann::ordered_json backwardsJson(const domain::BackwardsAnswer& answer);

} // namespace werkbalie::exchange
