// Places from GeoNames' files, from our own table, and from what the system has installed.
#include "exchange/geonames.h"
#include "exchange/place_files.h"
#include "tests/support/catch.h"
#include "test_paths.h"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>

using namespace werkbalie;
using namespace werkbalie::domain;
using namespace werkbalie::exchange;

namespace {

const std::string kRow = "NL\t1011\tAmsterdam\t\t\t\t\t\t\t52.371\t4.9041\t\n";

std::string city(const std::string& name, const std::string& country, const std::string& people,
                 const std::string& kind = "P") {
    return "1\t" + name + "\t" + name + "\t\t52.09083\t5.12222\t" + kind + "\tPPL\t" + country +
           "\t\t09\t\t\t\t" + people + "\t\t1\tEurope/Amsterdam\t2020-01-01\n";
}

std::string refusalOf(const Result<std::vector<Place>>& places) {
    return places ? "no refusal" : places.error().key + " " + places.error().where;
}

/// A folder of its own for each test, gone afterwards.
class Folder {
public:
    explicit Folder(const std::string& name)
        : m_path(std::filesystem::temp_directory_path() / ("werkbalie_places_" + name)) {
        std::filesystem::remove_all(m_path);
        std::filesystem::create_directories(m_path / "libtimezonemap" / "ui");
    }
    ~Folder() { std::filesystem::remove_all(m_path); }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;

    void write(const std::string& text) const {
        std::ofstream(m_path / "libtimezonemap" / "ui" / "cities15000.txt", std::ios::binary)
            << text;
    }
    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }

private:
    std::filesystem::path m_path;
};

} // namespace

TEST_CASE("a row of postal codes becomes a place", "[places]") {
    const auto places = readPostalCodes(kRow);
    REQUIRE(places);
    REQUIRE(places->size() == 1);
    CHECK(places->front() == Place{.postcode = "1011",
                                   .name = "Amsterdam",
                                   .at = {52'371'000, 4'904'100},
                                   .precision = PlacePrecision::Postcode,
                                   .source = "GeoNames"});
}

TEST_CASE("a byte order mark, Windows line ends and empty lines do not matter", "[places]") {
    const auto places = readPostalCodes("\xEF\xBB\xBFNL\t1011\tA\t\t\t\t\t\t\t52\t4\t\r\n\r\n");
    REQUIRE(places);
    CHECK(places->front().at == Coordinates{52'000'000, 4'000'000});
}

TEST_CASE("six-character postcodes are brought together under their digits", "[places]") {
    const auto places = readPostalCodes("NL\t1011 AB\tAmsterdam\t\t\t\t\t\t\t52.1\t4.1\t\n"
                                        "NL\t1011 AC\tAmsterdam\t\t\t\t\t\t\t52.3\t4.3\t\n");
    REQUIRE(places);
    REQUIRE(places->size() == 1);
    CHECK(places->front().at == Coordinates{52'200'000, 4'200'000});
}

TEST_CASE("two places that share a postcode are both kept, in the order of the file", "[places]") {
    const auto places = readPostalCodes("NL\t1165\tHalfweg\t\t\t\t\t\t\t52.1\t4.1\t\n"
                                        "NL\t1165\tAmsterdam\t\t\t\t\t\t\t52.3\t4.3\t\n");
    REQUIRE(places);
    REQUIRE(places->size() == 2);
    CHECK(places->front().name == "Halfweg");
    CHECK(places->back().name == "Amsterdam");
}

TEST_CASE("rows of other countries are passed over", "[places]") {
    const auto places = readPostalCodes("DE\t10115\tBerlin\t\t\t\t\t\t\t52.5\t13.4\t\n" + kRow);
    REQUIRE(places);
    CHECK(places->size() == 1);
    CHECK(refusalOf(readPostalCodes("DE\t10115\tBerlin\t\t\t\t\t\t\t52.5\t13.4\t\n")) ==
          "places.empty ");
}

TEST_CASE("what is wrong in a file of places is told with its line", "[places]") {
    CHECK(refusalOf(readPostalCodes("")) == "places.empty ");
    CHECK(refusalOf(readPostalCodes(kRow + "NL\t1011\n")) == "places.too_few_columns 2");
    CHECK(refusalOf(readPostalCodes("\n" + kRow + "NL\t10x1\tA\t\t\t\t\t\t\t52\t4\t\n")) ==
          "places.bad_postcode 3");
    CHECK(refusalOf(readPostalCodes("NL\t0123\tA\t\t\t\t\t\t\t52\t4\t\n")) ==
          "places.bad_postcode 1");
    CHECK(refusalOf(readPostalCodes("NL\t1011\tA\t\t\t\t\t\t\t91\t4\t\n")) ==
          "places.bad_coordinate 1");
    CHECK(refusalOf(readPostalCodes("NL\t1011\tA\t\t\t\t\t\t\t52\t\t\n")) ==
          "places.bad_coordinate 1");
    CHECK(refusalOf(readPostalCodes("NL\t1011\tA\t\t\t\t\t\t\t52,1\t4\t\n")) ==
          "places.bad_coordinate 1");
    CHECK(refusalOf(readPostalCodes("PK\x03\x04\xFF\xFE")) == "places.not_text 1");
    CHECK(refusalOf(readPostalCodes(std::string(100'000, 'x'))) == "places.not_text 1");
}

TEST_CASE("the sample of all Dutch postcodes is read whole", "[places]") {
    std::ifstream file(std::string(WERKBALIE_SHARED_DIR) + "/data/postcodes-nl.tsv",
                       std::ios::binary);
    const std::string text{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
    const auto places = readPostalCodes(text);
    REQUIRE(places);
    CHECK(places->size() == 4315); // 4328 lines, of which 13 repeat a postcode and place
    PlaceTable table;
    table.add(*places);
    const auto amsterdam = table.locate("1011 AB", "");
    const auto maastricht = table.locate("6211 LE", "");
    REQUIRE(amsterdam);
    REQUIRE(maastricht);
    CHECK(distanceKm(amsterdam->at, maastricht->at) > 165);
    CHECK(distanceKm(amsterdam->at, maastricht->at) < 185);
}

TEST_CASE("cities of one country come largest first", "[places]") {
    const auto places =
        readCities(city("Klein", "NL", "15000") + city("Parijs", "FR", "2000000") +
                       city("Groot", "NL", "900000") + city("Vliegveld", "NL", "0", "S"),
                   "NL");
    REQUIRE(places);
    REQUIRE(places->size() == 2);
    CHECK(places->front().name == "Groot");
    CHECK(places->back().at == Coordinates{52'090'830, 5'122'220});
    CHECK(refusalOf(readCities("1\tGroot\n", "NL")) == "places.too_few_columns 1");
    CHECK(refusalOf(readCities(city("Parijs", "FR", "1"), "NL")) == "places.empty ");
}

TEST_CASE("the built-in table has all ninety regions", "[places]") {
    std::set<std::string> regions;
    for (const Place& place : builtInPlaces()) {
        if (place.precision == PlacePrecision::Region) {
            regions.insert(place.postcode);
            CHECK(place.at.latitude > 50'700'000);
            CHECK(place.at.latitude < 53'600'000);
            CHECK(place.at.longitude > 3'300'000);
            CHECK(place.at.longitude < 7'300'000);
        }
    }
    CHECK(regions.size() == 90);
    CHECK(*regions.begin() == "10");
    CHECK(*regions.rbegin() == "99");
}

TEST_CASE("larger places come from the first folder that has them", "[places]") {
    const Folder empty("empty");
    const Folder filled("filled");
    filled.write(city("Groot", "NL", "900000"));
    const auto places = largerPlaces({empty.path(), filled.path()});
    REQUIRE(places.size() == 1);
    CHECK(places.front().name == "Groot");
}

TEST_CASE("without the package, or with a broken file, there are no larger places", "[places]") {
    const Folder empty("none");
    CHECK(largerPlaces({empty.path()}).empty());
    CHECK(largerPlaces({}).empty());
    empty.write("\xFF\xFE broken");
    CHECK(largerPlaces({empty.path()}).empty());
}
