// A read table: what CSV, XLSX and the clipboard have in common.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace werkbalie::app {

struct Table {
    std::vector<std::string> headers;
    std::vector<std::vector<std::string>> rows; ///< every row as wide as headers
    std::vector<std::size_t> lines = {};        ///< line in the file of each row, from 1
};

} // namespace werkbalie::app
