// Any bytes are a timecard or a refusal, and no entry has less than nothing or more than a day.
// links: werkbalie_exchange
#include "exchange/setu_timecard.h"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto import =
        werkbalie::exchange::readSetuTimecard({reinterpret_cast<const char*>(data), size}, "fuzz");
    if (!import) {
        return 0;
    }
    for (const auto& entry : import->entries) {
        const auto minutes = entry.hours.worked.count();
        if (minutes < 0 || minutes > 24 * 60 || entry.hours.breakMinutes < 0) {
            std::abort();
        }
    }
    return 0;
}
