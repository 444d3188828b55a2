# Puts files into a library as bytes, without Qt: embed_files(TARGET NAME FILES...)
# makes "<name>.h" with `std::span<const EmbeddedFile> NAME();` in namespace werkbalie::embedded.
function(embed_files target name)
    set(out "${CMAKE_CURRENT_BINARY_DIR}/embedded/${name}")
    set(stamp_inputs ${ARGN})
    add_custom_command(
        OUTPUT "${out}.cpp" "${out}.h"
        COMMAND "${CMAKE_COMMAND}" -DNAME=${name} -DOUT=${out} "-DFILES=${ARGN}"
                -P "${PROJECT_SOURCE_DIR}/cmake/embed_files_script.cmake"
        DEPENDS ${stamp_inputs} "${PROJECT_SOURCE_DIR}/cmake/embed_files_script.cmake"
        VERBATIM)
    target_sources(${target} PRIVATE "${out}.cpp" "${out}.h")
    target_include_directories(${target} PUBLIC "${CMAKE_CURRENT_BINARY_DIR}")
endfunction()
