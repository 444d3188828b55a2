// The agency of `werkbalie-cli init --agency FILE.json`.
#pragma once

#include "domain/people/agency.h"

#include <string>
#include <string_view>

namespace werkbalie::exchange {

struct AgencyFile {
    domain::Agency agency;
    std::string branchName;
    std::string branchCity = {};
};

/// { "name", "kvk", "vat_id", "branch", "cao": "abu|nbbu", "employer_size": "small|medium|large",
///   "whk": { "wga": "0.82", "zw": "0.45" }, "street", "house_number", "postcode", "city", "phone",
///   "email", "iban", "branch_city" }; name, kvk, vat_id, branch and cao are required, all values
/// are text. Refusals: agency.not_json, agency.unknown_field {field}, agency.missing_field {field},
/// agency.not_text {field}, and those of the values themselves with the field as place.
[[nodiscard]] domain::Result<AgencyFile> readAgency(std::string_view json);

} // namespace werkbalie::exchange
