// Files of places from any bytes: never a crash, and only places on earth come out.
// links: werkbalie_exchange
#include "domain/matching/places.h"
#include "exchange/geonames.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace werkbalie;

namespace {

void check(const domain::Result<std::vector<domain::Place>>& places) {
    if (!places)
        return;
    domain::PlaceTable table;
    table.add(*places);
    for (const domain::Place& place : *places) {
        const bool known = table.locate(place.postcode, place.name).has_value();
        const bool named = !domain::placeKey(place.name).empty() || !place.postcode.empty();
        if (!domain::isOnEarth(place.at) || (named && !known))
            std::abort();
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string text(data, data + size);
    check(exchange::readPostalCodes(text));
    check(exchange::readCities(text, "NL"));
    check(exchange::readRegions(text));
    return 0;
}
