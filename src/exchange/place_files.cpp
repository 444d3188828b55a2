// Looks for the places that other packages bring along; the one file here that asks the platform.
#include "exchange/place_files.h"

#include "embedded/placeFiles.h"
#include "exchange/geonames.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <string>
#include <system_error>

namespace werkbalie::exchange {

namespace {

namespace fs = std::filesystem;

constexpr std::array<std::string_view, 2> kCityFiles{"libtimezonemap/ui/cities15000.txt",
                                                     "libtimezonemap/citiesInfo.txt"};
constexpr std::uintmax_t kLargestFile = 64U * 1024 * 1024;

std::string environment(const char* name) {
    const char* value = std::getenv(name);
    return value == nullptr ? std::string{} : std::string(value);
}

std::string contentOf(const fs::path& path) {
    std::error_code error;
    const auto size = fs::file_size(path, error);
    if (error || size > kLargestFile) {
        return {};
    }
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

std::vector<domain::Place> regions() {
    for (const EmbeddedFile& file : embedded::placeFiles()) {
        if (file.name == "postcode_regions.tsv") {
            auto places = readRegions(file.text);
            if (!places) {
                throw std::logic_error("postcode_regions.tsv: " + places.error().key + " " +
                                       places.error().where);
            }
            return *std::move(places);
        }
    }
    throw std::logic_error("postcode_regions.tsv is not built in");
}

} // namespace

std::vector<fs::path> dataDirectories() {
    std::vector<fs::path> directories;
    if (const std::string own = environment("XDG_DATA_HOME"); !own.empty()) {
        directories.emplace_back(own);
    } else if (const std::string home = environment("HOME"); !home.empty()) {
        directories.push_back(fs::path(home) / ".local" / "share");
    }
    std::string shared = environment("XDG_DATA_DIRS");
    if (shared.empty()) {
        shared = "/usr/local/share:/usr/share";
    }
    for (std::size_t from = 0; from <= shared.size();) {
        const std::size_t end = std::min(shared.find(':', from), shared.size());
        if (end > from) {
            directories.emplace_back(shared.substr(from, end - from));
        }
        from = end + 1;
    }
    return directories;
}

std::vector<domain::Place> largerPlaces(const std::vector<fs::path>& directories) {
    for (const fs::path& directory : directories) {
        for (const std::string_view name : kCityFiles) {
            const std::string text = contentOf(directory / name);
            if (auto places = readCities(text, "NL")) {
                return *std::move(places);
            }
        }
    }
    return {};
}

std::vector<domain::Place> builtInPlaces() {
    std::vector<domain::Place> places = largerPlaces(dataDirectories());
    const std::vector<domain::Place> all = regions();
    places.insert(places.end(), all.begin(), all.end());
    return places;
}

} // namespace werkbalie::exchange
