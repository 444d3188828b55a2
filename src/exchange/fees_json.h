// The JSON of the fees: `calc recruitment-fee`, `calc brokerage`, `calc takeover-fee`.
#pragma once

#include "domain/acquisition/fees/brokerage.h"
#include "domain/acquisition/fees/recruitment_fee.h"
#include "domain/acquisition/fees/takeover_fee.h"

#include <nlohmann/json.hpp>
#include <string_view>

namespace werkbalie::exchange {

// Refusals name the field as a path: json.not_json, json.unknown_field, json.missing_field,
// json.wrong_type, json.bad_number, choice.unknown, date.not_a_date.
[[nodiscard]] domain::Result<domain::RecruitmentFeeInput> readRecruitmentFee(std::string_view json);
[[nodiscard]] domain::Result<domain::BrokerageInput> readBrokerage(std::string_view json);
[[nodiscard]] domain::Result<domain::TakeoverFeeInput> readTakeoverFee(std::string_view json);

// All of the receipt but its findings.
[[nodiscard]] nlohmann::ordered_json recruitmentFeeJson(const domain::RecruitmentFee& fee);
[[nodiscard]] nlohmann::ordered_json brokerageJson(const domain::Brokerage& brokerage);
[[nodiscard]] nlohmann::ordered_json takeoverFeeJson(const domain::TakeoverFee& fee);

} // namespace werkbalie::exchange
