// Reads the tab separated tables; a line that begins with # explains the columns.
#include "app/demo/demo_data.h"

#include "domain/base/text.h"
#include "embedded/dataFiles.h"

#include <charconv>
#include <stdexcept>

namespace werkbalie::app {

namespace {

using Cells = std::vector<std::string>;

[[noreturn]] void broken(std::string_view what) {
    throw std::logic_error("demo table: " + std::string(what));
}

std::vector<std::string> split(std::string_view text, char separator) {
    std::vector<std::string> parts;
    while (true) {
        const auto end = text.find(separator);
        parts.emplace_back(text.substr(0, end));
        if (end == std::string_view::npos) {
            return parts;
        }
        text.remove_prefix(end + 1);
    }
}

std::vector<std::string> listOf(std::string_view text, char separator = ';') {
    return domain::splitList(text, separator);
}

int numberOf(std::string_view text) {
    int number = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    if (read.ec != std::errc{} || read.ptr != text.data() + text.size()) {
        broken(text);
    }
    return number;
}

std::vector<Cells> rowsOf(std::string_view name, std::size_t columns) {
    std::vector<Cells> rows;
    for (const auto& file : embedded::dataFiles()) {
        if (file.name != name) {
            continue;
        }
        for (const auto& line : split(file.text, '\n')) {
            if (line.empty() || line.front() == '#') {
                continue;
            }
            rows.push_back(split(line, '\t'));
            if (rows.back().size() != columns) {
                broken(line);
            }
        }
    }
    if (rows.empty()) {
        broken(name);
    }
    return rows;
}

std::vector<DemoOrigin> readOrigins() {
    std::vector<DemoOrigin> origins;
    for (const auto& row : rowsOf("demo_names.tsv", 6)) {
        origins.push_back({.weight = numberOf(row[1]),
                           .language = row[2],
                           .women = listOf(row[3]),
                           .men = listOf(row[4]),
                           .families = listOf(row[5])});
    }
    return origins;
}

std::vector<DemoCity> readCities() {
    std::vector<DemoCity> cities;
    for (const auto& row : rowsOf("demo_cities.tsv", 6)) {
        cities.push_back({.name = row[0],
                          .branch = row[1],
                          .weight = numberOf(row[2]),
                          .at = {.latitude = numberOf(row[3]), .longitude = numberOf(row[4])},
                          .postcodes = listOf(row[5], ' ')});
    }
    return cities;
}

/// "*VCA-Basis:10": asked for by clients, valid for ten years.
DemoCertificate readCertificate(std::string_view text) {
    DemoCertificate certificate;
    certificate.required = text.starts_with('*');
    text.remove_prefix(certificate.required ? 1 : 0);
    const auto colon = text.rfind(':');
    if (colon == std::string_view::npos) {
        broken(text);
    }
    certificate.name = text.substr(0, colon);
    certificate.years = numberOf(text.substr(colon + 1));
    return certificate;
}

std::vector<DemoOccupation> readOccupations() {
    std::vector<DemoOccupation> occupations;
    for (const auto& row : rowsOf("demo_occupations.tsv", 12)) {
        DemoOccupation occupation{.name = row[0],
                                  .sector = row[1],
                                  .weight = numberOf(row[2]),
                                  .lowestWage = numberOf(row[3]),
                                  .highestWage = numberOf(row[4]),
                                  .education = domain::parseEducationLevel(row[5]).value(),
                                  .minutesPerWeek = numberOf(row[6]),
                                  .weekends = row[7] == "1",
                                  .skills = listOf(row[8]),
                                  .certificates = {},
                                  .licence = row[10],
                                  .tasks = listOf(row[11])};
        for (const auto& certificate : listOf(row[9])) {
            occupation.certificates.push_back(readCertificate(certificate));
        }
        occupations.push_back(std::move(occupation));
    }
    return occupations;
}

DemoData readAll() {
    DemoData data{.origins = readOrigins(),
                  .cities = readCities(),
                  .occupations = readOccupations(),
                  .sectors = {},
                  .phrases = {}};
    for (const auto& row : rowsOf("demo_companies.tsv", 3)) {
        data.sectors.push_back({.name = row[0], .companies = listOf(row[1]), .cao = row[2]});
    }
    for (const auto& row : rowsOf("demo_phrases.tsv", 2)) {
        data.phrases.emplace(row[0], listOf(row[1], '|'));
    }
    return data;
}

} // namespace

const std::vector<std::string>& DemoData::phrase(std::string_view kind) const {
    const auto found = phrases.find(kind);
    if (found == phrases.end() || found->second.empty()) {
        broken(kind);
    }
    return found->second;
}

const DemoOccupation& DemoData::occupation(std::string_view name) const {
    for (const auto& occupation : occupations) {
        if (occupation.name == name) {
            return occupation;
        }
    }
    broken(name);
}

std::vector<DemoOccupation> DemoData::occupationsOf(std::string_view sector) const {
    std::vector<DemoOccupation> found;
    for (const auto& occupation : occupations) {
        if (occupation.sector == sector) {
            found.push_back(occupation);
        }
    }
    return found;
}

std::vector<DemoCity> DemoData::citiesOf(std::string_view branch) const {
    std::vector<DemoCity> found;
    for (const auto& city : cities) {
        if (city.branch == branch) {
            found.push_back(city);
        }
    }
    return found;
}

const DemoData& demoData() {
    static const DemoData data = readAll();
    return data;
}

std::string filled(std::string_view pattern, const DemoWords& words) {
    std::string text;
    while (!pattern.empty()) {
        const auto open = pattern.find('{');
        text += pattern.substr(0, open);
        if (open == std::string_view::npos) {
            break;
        }
        const auto close = pattern.find('}', open);
        const auto name = pattern.substr(open + 1, close - open - 1);
        for (const auto& [key, value] : words) {
            if (key == name) {
                text += value;
                break;
            }
        }
        pattern.remove_prefix(close + 1);
    }
    return text;
}

} // namespace werkbalie::app
