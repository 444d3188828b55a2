// A mapping as JSON: as it is kept, exported, and given by hand.
#pragma once

#include "domain/administration/hours_file/hours_mapping.h"

#include <string>
#include <string_view>

namespace werkbalie::app {

[[nodiscard]] std::string mappingJson(const domain::HoursMapping& mapping);
/// Refusals: hours_file.mapping_not_json, hours_file.mapping_field {field, value}.
[[nodiscard]] domain::Result<domain::HoursMapping> mappingFromJson(std::string_view json);

} // namespace werkbalie::app
