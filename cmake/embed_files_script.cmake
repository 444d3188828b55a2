# Run by embed_files(): writes OUT.h and OUT.cpp for the files in FILES.
set(body "")
set(table "")
set(index 0)
foreach(file IN LISTS FILES)
    get_filename_component(base "${file}" NAME)
    file(READ "${file}" hex HEX)
    string(REGEX REPLACE "([0-9a-f][0-9a-f])" "0x\\1," bytes "${hex}")
    string(APPEND body "const unsigned char kBytes${index}[] = {${bytes}0x00};\n")
    string(APPEND table "    {\"${base}\", std::string_view(reinterpret_cast<const char*>(kBytes${index}), sizeof(kBytes${index}) - 1)},\n")
    math(EXPR index "${index} + 1")
endforeach()
file(WRITE "${OUT}.h" "// Generated from the files in resources/.
#pragma once

#include \"domain/base/embedded_file.h\"

#include <span>

namespace werkbalie::embedded {
std::span<const EmbeddedFile> ${NAME}();
} // namespace werkbalie::embedded
")
if(index EQUAL 0) # an array of no elements is not C++
    set(table "    {\"\", \"\"},\n")
endif()
file(WRITE "${OUT}.cpp" "// Generated from the files in resources/.
#include \"embedded/${NAME}.h\"

namespace werkbalie::embedded {
namespace {
${body}
const EmbeddedFile kFiles[] = {
${table}};
} // namespace
std::span<const EmbeddedFile> ${NAME}() { return std::span(kFiles).first(${index}); }
} // namespace werkbalie::embedded
")
