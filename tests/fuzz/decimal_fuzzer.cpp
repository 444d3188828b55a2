// Numbers from any bytes: never a crash, and what is read can be written and read again.
#include "domain/base/decimal.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace werkbalie::domain;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size == 0)
        return 0;
    const int scale = data[0] % 7;
    const std::string text(data + 1, data + size);
    if (const auto units = parseDecimal(text, scale))
        if (parseDecimal(formatDecimal(*units, scale, scale), scale) != *units)
            std::abort();
    if (const auto units = parseDutchDecimal(text, scale)) {
        std::string dutch = formatDecimal(*units, scale, scale);
        if (const std::size_t point = dutch.find('.'); point != std::string::npos)
            dutch[point] = ',';
        if (parseDutchDecimal(dutch, scale) != *units)
            std::abort();
    }
    return 0;
}
