// Any bytes are a set of dated values, or a refusal; what is read can be compared and laid over.
// links: werkbalie_exchange
#include "domain/parameters/parameter_set_change.h"
#include "exchange/parameters_json.h"

#include <cstdint>
#include <cstdlib>

using namespace werkbalie;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const auto values = exchange::readParameters(text, "fuzz.json");
    if (!values) {
        if (values.error().key.empty()) {
            std::abort();
        }
        return 0;
    }
    const auto& known = exchange::builtInParameters();
    const auto findings = domain::checkParameterSet(*values, known);
    const auto changes = domain::parameterChanges(*values, known);
    if (!domain::hasBlocking(findings)) {
        const auto set = domain::withNewSet(known, *values);
        for (const auto& value : *values) {
            const auto found = set.at(value.key, value.validity.from);
            if (!found || (*found)->value != value.value) {
                std::abort(); // a sound set holds on its own first day
            }
        }
    }
    return changes.size() < values->size() ? (std::abort(), 0) : 0;
}
