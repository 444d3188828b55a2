// Any bytes are a table or a refusal, and what was read can be written and read again.
// links: werkbalie_exchange
#include "exchange/csv.h"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace werkbalie::exchange;
    const auto table = readCsv({reinterpret_cast<const char*>(data), size});
    if (!table) {
        return 0;
    }
    for (const auto& row : table->rows) {
        if (row.size() != table->headers.size()) {
            std::abort();
        }
    }
    const auto again = readCsv(writeCsv(*table));
    if (!again || again->headers.size() != table->headers.size() ||
        again->rows.size() != table->rows.size()) {
        std::abort();
    }
    return 0;
}
