// Hours from any bytes: never a crash, and what is read is shown so that it reads back the same.
#include "domain/administration/timesheet.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace werkbalie::domain;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string text(data, data + size);
    const auto hours = parseHours(text);
    if (!hours)
        return 0;
    if (hours->worked < Minutes{0} || hours->worked > Minutes{24 * 60})
        std::abort();
    const auto again = parseHours(formatHours(*hours));
    if (!again || *again != *hours)
        std::abort();
    return 0;
}
