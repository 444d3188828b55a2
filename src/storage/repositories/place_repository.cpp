// Places; how precise one is follows from its postcode: four digits, a two-digit region, or none.
#include "storage/repositories/place_repository.h"

#include "domain/base/text.h"
#include "storage/repositories/rows.h"

namespace werkbalie::storage {
namespace {

using namespace domain;

const std::string kSelect = R"(SELECT postcode, name, latitude, longitude, source
    FROM place)";

Place placeFrom(const db::Statement& row) {
    Place place{.postcode = row.get<std::string>(0),
                .name = row.get<std::string>(1),
                .at = {row.get<std::int32_t>(2), row.get<std::int32_t>(3)},
                .source = row.get<std::string>(4)};
    if (!place.postcode.empty()) {
        place.precision =
            place.postcode.size() == 2 ? PlacePrecision::Region : PlacePrecision::Postcode;
    }
    return place;
}

} // namespace

std::int64_t PlaceRepository::replaceAll(std::span<const Place> places) {
    m_connection.exec("DELETE FROM place");
    db::Batch batch(m_connection);
    for (const Place& place : places) {
        m_connection
            .prepare(R"(INSERT INTO place (postcode, name, folded_name, latitude, longitude, source)
            VALUES (:postcode, :name, :folded_name, :latitude, :longitude, :source))")
            .bind("postcode", place.postcode)
            .bind("name", place.name)
            .bind("folded_name", foldText(place.name))
            .bind("latitude", place.at.latitude)
            .bind("longitude", place.at.longitude)
            .bind("source", place.source)
            .run();
    }
    batch.finish();
    return static_cast<std::int64_t>(places.size());
}

std::vector<Place> PlaceRepository::all() {
    return collect(m_connection.prepare(kSelect + " ORDER BY postcode, name"), placeFrom);
}

std::vector<Place> PlaceRepository::byPostcode(std::string_view digits) {
    return collect(m_connection.prepare(kSelect + " WHERE postcode = :digits ORDER BY name")
                       .bind("digits", digits),
                   placeFrom);
}

std::vector<Place> PlaceRepository::byName(std::string_view name) {
    return collect(m_connection.prepare(kSelect + " WHERE folded_name = :name ORDER BY postcode")
                       .bind("name", foldText(name)),
                   placeFrom);
}

std::int64_t PlaceRepository::count() {
    return numberFrom(m_connection.prepare("SELECT COUNT(*) FROM place"));
}

} // namespace werkbalie::storage
