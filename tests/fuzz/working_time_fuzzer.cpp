// Any bytes are a list of shifts or a refusal; what is judged adds up and can be printed.
// links: werkbalie_exchange
#include "exchange/parameters_json.h"
#include "exchange/working_time_json.h"

#include <cstdint>
#include <cstdlib>

using namespace werkbalie;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const auto request = exchange::readWorkingTimeRequest(text);
    if (!request) {
        return 0;
    }
    const auto report = exchange::checkWorkingTime(*request, exchange::builtInParameters());
    if (report) {
        domain::Minutes shifts{0};
        for (const auto& shift : report->shifts) {
            shifts += shift.worked;
        }
        if (shifts > report->worked) {
            std::abort();
        }
        static_cast<void>(exchange::workingTimeJson(*report).dump());
    }
    return 0;
}
