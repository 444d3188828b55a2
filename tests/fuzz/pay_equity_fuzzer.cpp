// Any bytes are a message or a refusal; what is read is written back equal, and every leaf is
// accounted for.
// links: werkbalie_exchange
#include "exchange/pay_equity.h"

#include <cstdint>
#include <cstdlib>

namespace {

std::size_t leavesOf(const werkbalie::exchange::ExactJson& json) {
    using Kind = werkbalie::exchange::ExactJson::Kind;
    if (json.kind != Kind::Object && json.kind != Kind::List) {
        return 1;
    }
    std::size_t count = 0;
    for (const auto& member : json.members) {
        count += leavesOf(member.second);
    }
    for (const auto& item : json.items) {
        count += leavesOf(item);
    }
    return count;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace werkbalie::exchange;
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const auto json = readExactJson(text);
    if (json && readExactJson(writeExactJson(*json)) != *json) {
        std::abort();
    }
    const auto import = readPayEquity(text);
    if (import && import->takenCount + import->untaken.size() != leavesOf(*json)) {
        std::abort();
    }
    return 0;
}
