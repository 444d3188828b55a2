// One file of resources/ that is compiled into the program (see cmake/embed_files.cmake).
#pragma once

#include <string_view>

namespace werkbalie {

struct EmbeddedFile {
    std::string_view name; ///< file name without its folder
    std::string_view text;
};

} // namespace werkbalie
