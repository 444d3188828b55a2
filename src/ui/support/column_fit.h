// Columns that fit the room of their list: none is cut by its edge, no heading is unreadable.
#pragma once

#include <vector>

namespace werkbalie::ui {

struct FitColumn {
    int wanted = 0;    ///< in pixels, when there is room
    int least = 0;     ///< narrower than this only as the last that can be seen
    int shortest = 0;  ///< and never narrower than this
    int whole = 0;     ///< from here on nothing in it is cut
    bool text = false; ///< takes what is left; figures stay near what they are of
};

/// Widths in the given order. All columns in the room when that can be; else as many from the left
/// as can, which fill it, so that what is scrolled to begins at the edge.
[[nodiscard]] std::vector<int> fitColumns(const std::vector<FitColumn>& columns, int room);

} // namespace werkbalie::ui
