// Places in GeoNames' file formats (geonames.org, CC BY 4.0).
#pragma once

#include "domain/base/result.h"
#include "domain/matching/geo.h"

#include <string_view>
#include <vector>

namespace werkbalie::exchange {

/// Postal code format: tab-separated country, postal code, place, three times name and code of an
/// area, latitude, longitude, accuracy. Only Dutch rows, one Place per four digits and name, in the
/// order of the file. Refusals with {line, value}: places.too_few_columns, places.bad_postcode,
/// places.bad_coordinate, places.not_text; and places.empty.
[[nodiscard]] domain::Result<std::vector<domain::Place>> readPostalCodes(std::string_view tsv);

/// The gazetteer format of cities15000.txt; places of one country, the largest first. Refusals as
/// above.
[[nodiscard]] domain::Result<std::vector<domain::Place>> readCities(std::string_view text,
                                                                    std::string_view country);

/// Our own table of two-digit postcode regions: digits, name, latitude and longitude in degrees;
/// lines that begin with # are remarks.
[[nodiscard]] domain::Result<std::vector<domain::Place>> readRegions(std::string_view tsv);

} // namespace werkbalie::exchange
