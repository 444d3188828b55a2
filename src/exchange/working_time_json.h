// The JSON of `check working-time`: the shifts of one worker, and what the law says of them.
#pragma once

#include "domain/administration/working_time/working_time.h"

#include <nlohmann/json.hpp>
#include <string_view>
#include <utility>
#include <vector>

namespace werkbalie::exchange {

struct WorkingTimeRequest {
    domain::Date birthDate{};
    std::vector<domain::WorkEntry> entries = {};
    /// A norm by its key, in millionths, for a client with a collective agreement.
    std::vector<std::pair<std::string, std::int64_t>> overrides = {};
};

/// {"birth_date", "entries": [{"start", "end", "break_minutes"?}], "overrides"?: {key: value}};
/// moments are "2026-11-23T22:00" on the Dutch clock. Refusals name the field as a path:
/// json.not_json, json.unknown_field, json.missing_field, json.wrong_type, json.bad_number,
/// date.not_a_date, working_time.bad_time.
[[nodiscard]] domain::Result<WorkingTimeRequest> readWorkingTimeRequest(std::string_view json);
/// Refusals as well: those of domain::checkWorkingTime, parameter.unknown.
[[nodiscard]] domain::Result<domain::WorkingTimeReport>
checkWorkingTime(const WorkingTimeRequest& request, const domain::ParameterSet& parameters);
/// All of the report but its findings: "valid" is true when nothing is past a norm, not even
/// within an exception.
[[nodiscard]] nlohmann::ordered_json workingTimeJson(const domain::WorkingTimeReport& report);

} // namespace werkbalie::exchange
