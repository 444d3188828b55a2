// What a versioned save can come back with.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace werkbalie::storage {

/// A save with version 0 inserts; otherwise it updates only when the stored version is the same.
struct SaveOutcome {
    std::int64_t id = 0;
    std::int64_t version = 0; ///< version after the save
    bool conflict = false;    ///< someone saved in between: nothing was written, read the row again
};

/// One page of a list: rows are sorted by the given order, `total` counts all that pass the filter.
template <class Row> struct Page {
    std::vector<Row> rows;
    std::int64_t total = 0;
    bool totalIsCapped = false; ///< there are more than `total`; counting stopped
};

enum class SortDirection { Ascending, Descending };

} // namespace werkbalie::storage
