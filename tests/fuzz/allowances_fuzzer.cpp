// Any bytes are bands with work or a refusal; what is paid adds up to what was worked.
#include "domain/administration/allowances/allowance_text.h"

#include <cstdint>
#include <cstdlib>

using namespace werkbalie::domain;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const auto sheet = parseAllowanceSheet(text);
    if (!sheet) {
        return 0;
    }
    AllowanceScheme scheme;
    scheme.name = "fuzz";
    scheme.stacking = sheet->bands.stacking;
    scheme.bands = sheet->bands.bands;
    if (hasBlocking(checkAllowanceScheme(scheme, {}))) {
        return 0;
    }
    const auto again = parseBands(formatBands(sheet->bands));
    if (!again || !(*again == sheet->bands)) {
        std::abort();
    }
    const auto receipt = allowancesOf(scheme, sheet->pieces, sheet->terms);
    Minutes paid{0};
    for (const AllowanceLine& line : receipt.lines) {
        paid += line.worked;
    }
    if (paid != receipt.worked) {
        std::abort();
    }
    for (const AmountLine& line : receipt.amounts) {
        if (line.quantity <= 0 || line.quantity > receipt.worked.count()) {
            std::abort();
        }
    }
    return 0;
}
