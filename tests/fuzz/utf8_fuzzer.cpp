// Text helpers on any bytes: folding is stable and keeps UTF-8 valid.
#include "domain/base/text.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace werkbalie::domain;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string text(data, data + size);
    const std::string folded = foldText(text);
    if (isValidUtf8(text) && !isValidUtf8(folded))
        std::abort();
    if (isValidUtf8(text) && foldText(folded) != folded)
        std::abort();
    if (!isValidUtf8(utf8FromWindows1252(text)))
        std::abort();
    if (trim(trim(text)) != trim(text))
        std::abort();
    for (const std::string& part : splitList(text, ';'))
        if (part.empty())
            std::abort();
    return 0;
}
