// Dates, moments and weeks from any bytes.
#include "domain/base/date.h"
#include "domain/base/iso_week.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace werkbalie::domain;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string text(data, data + size);
    if (const auto day = parseIsoDate(text); day && isoDate(*day) != text)
        std::abort();
    if (const auto day = parseDutchDate(text); day && parseDutchDate(dutchDate(*day)) != *day)
        std::abort();
    if (const auto moment = parseIsoInstant(text); moment && isoInstant(*moment) != text)
        std::abort();
    if (const auto week = IsoWeek::parse(text); week && IsoWeek::of(week->monday()) != *week)
        std::abort();
    return 0;
}
