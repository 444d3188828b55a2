// Any text is the code of a sheet or a refusal, and what is a code is written back the same.
// links: werkbalie_domain
#include "domain/administration/hour_sheet/sheet_code.h"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace werkbalie::domain;
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const auto code = readSheetCode(text, "01234567");
    if (code && readSheetCode(sheetCodeText(*code, "01234567"), "01234567") != *code) {
        std::abort();
    }
    return 0;
}
