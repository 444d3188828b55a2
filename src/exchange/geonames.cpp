// Reads GeoNames' tab-separated files, and our own table of regions in the same manner.
#include "exchange/geonames.h"

#include "domain/base/decimal.h"
#include "domain/base/text.h"

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <utility>

namespace werkbalie::exchange {

namespace {

using domain::Coordinates;
using domain::Place;
using domain::PlacePrecision;
using domain::Refusal;
using domain::Result;
using Columns = std::vector<std::string_view>;

constexpr std::string_view kSource = "GeoNames";
constexpr std::string_view kNetherlands = "NL";
constexpr int kCoordinateDecimals = 6;
constexpr std::size_t kLongestLine = 64 * 1024;

std::string_view takeUntil(std::string_view& text, char separator) {
    const std::size_t end = text.find(separator);
    const std::string_view part = text.substr(0, end);
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    return part;
}

tl::unexpected<Refusal> refuseLine(std::string_view key, std::size_t line,
                                   std::string_view value = {}) {
    return domain::refuse(key, std::to_string(line),
                          {{"line", std::to_string(line)}, {"value", std::string(value)}});
}

/// Calls `read(columns, line)` for every line that holds something; stops at its first refusal.
template <class Read> Result<void> forEachLine(std::string_view text, const Read& read) {
    if (text.starts_with("\xEF\xBB\xBF")) {
        text.remove_prefix(3);
    }
    for (std::size_t line = 1; !text.empty(); ++line) {
        std::string_view row = takeUntil(text, '\n');
        if (row.ends_with('\r')) {
            row.remove_suffix(1);
        }
        if (row.size() > kLongestLine || !domain::isValidUtf8(row)) {
            return refuseLine("places.not_text", line);
        }
        if (domain::trim(row).empty() || row.starts_with('#')) {
            continue;
        }
        Columns columns;
        while (!row.empty()) {
            columns.push_back(domain::trim(takeUntil(row, '\t')));
        }
        if (const Result<void> done = read(columns, line); !done) {
            return done;
        }
    }
    return {};
}

Result<Coordinates> readCoordinates(std::string_view latitude, std::string_view longitude,
                                    std::size_t line) {
    const auto degrees = [](std::string_view text) -> std::optional<std::int32_t> {
        // Some rows have more decimals than a millionth of a degree, which is a decimetre.
        const std::size_t point = text.find('.');
        if (point != std::string_view::npos) {
            const auto fraction = text.substr(point + 1);
            if (!std::ranges::all_of(fraction, [](char c) { return c >= '0' && c <= '9'; })) {
                return std::nullopt;
            }
            text = text.substr(0, point + 1 + kCoordinateDecimals);
        }
        const auto units = domain::parseDecimal(text, kCoordinateDecimals);
        const bool fits = units && *units >= -180'000'000 && *units <= 180'000'000;
        return fits ? std::optional(static_cast<std::int32_t>(*units)) : std::nullopt;
    };
    const auto north = degrees(latitude);
    const auto east = degrees(longitude);
    const Coordinates at{.latitude = north.value_or(0), .longitude = east.value_or(0)};
    if (!north || !east || !domain::isOnEarth(at)) {
        return refuseLine("places.bad_coordinate", line,
                          std::string(latitude) + " " + std::string(longitude));
    }
    return at;
}

bool isDigits(std::string_view text) {
    return !text.empty() && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

/// Rows of one four-digit postcode and place; the full file has one for each pair of letters.
struct PostcodeSum {
    std::size_t firstLine = 0;
    std::int64_t latitude = 0;
    std::int64_t longitude = 0;
    std::int64_t count = 0;
};
using PostcodeSums = std::map<std::pair<std::string, std::string>, PostcodeSum>;

Result<void> addPostcode(PostcodeSums& sums, const Columns& columns, std::size_t line) {
    enum : std::size_t { Country, Code, Name, Latitude = 9, Longitude = 10, Needed };
    if (columns.size() < Needed) {
        return refuseLine("places.too_few_columns", line, std::to_string(columns.size()));
    }
    if (columns[Country] != kNetherlands) {
        return {};
    }
    const std::string_view digits = columns[Code].substr(0, 4);
    if (digits.size() != 4 || !isDigits(digits) || digits.front() == '0' ||
        isDigits(columns[Code].substr(4))) {
        return refuseLine("places.bad_postcode", line, columns[Code]);
    }
    const auto at = readCoordinates(columns[Latitude], columns[Longitude], line);
    if (!at) {
        return tl::unexpected(at.error());
    }
    PostcodeSum& sum = sums[{std::string(digits), std::string(columns[Name])}];
    sum.firstLine = sum.count == 0 ? line : sum.firstLine;
    sum.latitude += at->latitude;
    sum.longitude += at->longitude;
    ++sum.count;
    return {};
}

struct City {
    Place place;
    std::int64_t population = 0;
};

Result<void> addCity(std::vector<City>& cities, const Columns& columns, std::size_t line) {
    enum : std::size_t { Id, Name, Ascii, Others, Latitude, Longitude, Population = 14 };
    const auto at = readCoordinates(columns[Latitude], columns[Longitude], line);
    if (!at) {
        return tl::unexpected(at.error());
    }
    cities.push_back({.place = {.postcode = {},
                                .name = std::string(columns[Name]),
                                .at = *at,
                                .precision = PlacePrecision::Place,
                                .source = std::string(kSource)},
                      .population = domain::parseDecimal(columns[Population], 0).value_or(0)});
    return {};
}

Result<std::vector<Place>> orEmpty(std::vector<Place> places) {
    if (places.empty()) {
        return domain::refuse("places.empty");
    }
    return places;
}

} // namespace

Result<std::vector<Place>> readPostalCodes(std::string_view tsv) {
    PostcodeSums sums;
    const auto done = forEachLine(tsv, [&sums](const Columns& columns, std::size_t line) {
        return addPostcode(sums, columns, line);
    });
    if (!done) {
        return tl::unexpected(done.error());
    }
    std::vector<std::pair<std::size_t, Place>> byLine;
    for (const auto& [key, sum] : sums) {
        byLine.emplace_back(
            sum.firstLine,
            Place{.postcode = key.first,
                  .name = key.second,
                  .at = {.latitude = static_cast<std::int32_t>(sum.latitude / sum.count),
                         .longitude = static_cast<std::int32_t>(sum.longitude / sum.count)},
                  .precision = PlacePrecision::Postcode,
                  .source = std::string(kSource)});
    }
    // As in the file: of two places with one postcode the first stays the first.
    std::ranges::sort(byLine, {}, &std::pair<std::size_t, Place>::first);
    std::vector<Place> places;
    places.reserve(byLine.size());
    for (auto& [line, place] : byLine) {
        places.push_back(std::move(place));
    }
    return orEmpty(std::move(places));
}

Result<std::vector<Place>> readCities(std::string_view text, std::string_view country) {
    enum : std::size_t { FeatureClass = 6, Country = 8, Needed = 15 };
    std::vector<City> cities;
    const auto done = forEachLine(text, [&](const Columns& columns, std::size_t line) {
        if (columns.size() < Needed) {
            return Result<void>(
                refuseLine("places.too_few_columns", line, std::to_string(columns.size())));
        }
        const bool wanted = columns[Country] == country && columns[FeatureClass] == "P";
        return wanted ? addCity(cities, columns, line) : Result<void>{};
    });
    if (!done) {
        return tl::unexpected(done.error());
    }
    std::ranges::stable_sort(cities, std::ranges::greater{}, &City::population);
    std::vector<Place> places;
    places.reserve(cities.size());
    for (City& city : cities) {
        places.push_back(std::move(city.place));
    }
    return orEmpty(std::move(places));
}

Result<std::vector<Place>> readRegions(std::string_view tsv) {
    enum : std::size_t { Code, Name, Latitude, Longitude, Needed };
    std::vector<Place> places;
    const auto done =
        forEachLine(tsv, [&places](const Columns& columns, std::size_t line) -> Result<void> {
            if (columns.size() < Needed) {
                return refuseLine("places.too_few_columns", line, std::to_string(columns.size()));
            }
            if (columns[Code].size() != 2 || !isDigits(columns[Code]) ||
                columns[Code].front() == '0') {
                return refuseLine("places.bad_postcode", line, columns[Code]);
            }
            const auto at = readCoordinates(columns[Latitude], columns[Longitude], line);
            if (!at) {
                return tl::unexpected(at.error());
            }
            places.push_back({.postcode = std::string(columns[Code]),
                              .name = std::string(columns[Name]),
                              .at = *at,
                              .precision = PlacePrecision::Region,
                              .source = std::string(kSource)});
            return {};
        });
    if (!done) {
        return tl::unexpected(done.error());
    }
    return orEmpty(std::move(places));
}

} // namespace werkbalie::exchange
