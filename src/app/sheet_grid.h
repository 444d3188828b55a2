// A sheet of a file as it came: cells of text, before it is known which row is the header.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace werkbalie::app {

struct SheetGrid {
    std::string name;                                ///< of the sheet; empty for a text file
    std::vector<std::vector<std::string>> rows = {}; ///< without empty rows; as wide as they are
    std::vector<std::size_t> lines = {};             ///< line in the file of each row, from 1
};

} // namespace werkbalie::app
