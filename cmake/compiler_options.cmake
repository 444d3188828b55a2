# Warnings and sanitizers of our own targets; packages' headers come in as SYSTEM.
add_library(werkbalie_options INTERFACE)
target_compile_features(werkbalie_options INTERFACE cxx_std_20)
target_include_directories(werkbalie_options INTERFACE "${PROJECT_SOURCE_DIR}/src")
target_compile_options(werkbalie_options INTERFACE
    -Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion -Wshadow -Wold-style-cast -Wnon-virtual-dtor
    -Woverloaded-virtual -Wswitch-enum $<$<BOOL:${WERKBALIE_STRICT}>:-Werror>
    # g++ 12 reports false positives of these two inside libstdc++ at -O2 (GCC bugs 105329, 105651)
    $<$<CXX_COMPILER_ID:GNU>:-Wno-restrict -Wno-maybe-uninitialized>)
target_compile_definitions(werkbalie_options INTERFACE $<$<CONFIG:Debug>:_GLIBCXX_ASSERTIONS>)

# Less debug information links faster; a backtrace still has names and lines.
set(CMAKE_CXX_FLAGS_DEBUG "-g1 -O0")

# Where mold is installed, linking the tests takes a fraction of the time.
find_program(MOLD mold)
if(MOLD AND CMAKE_BUILD_TYPE STREQUAL "Debug")
    add_link_options(-fuse-ld=mold)
endif()

if(WERKBALIE_SANITIZE)
    add_compile_options(-fsanitize=${WERKBALIE_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    add_link_options(-fsanitize=${WERKBALIE_SANITIZE})
endif()
if(WERKBALIE_COVERAGE)
    add_compile_options(--coverage)
    add_link_options(--coverage)
endif()
if(WERKBALIE_FUZZ)
    add_compile_options(-fsanitize=fuzzer-no-link,address,undefined)
    add_link_options(-fsanitize=address,undefined)
endif()

# One static library of a layer: add_layer(NAME SOURCES... LINKS ...)
function(add_layer name)
    cmake_parse_arguments(ARG "" "" "SOURCES;LINKS" ${ARGN})
    if(NOT ARG_SOURCES MATCHES "\\.cpp") # a layer of headers alone still has to be an archive
        file(WRITE "${CMAKE_CURRENT_BINARY_DIR}/${name}_empty.cpp" "")
        list(APPEND ARG_SOURCES "${CMAKE_CURRENT_BINARY_DIR}/${name}_empty.cpp")
    endif()
    add_library(${name} STATIC ${ARG_SOURCES})
    target_link_libraries(${name} PUBLIC werkbalie_options ${ARG_LINKS})
endfunction()
