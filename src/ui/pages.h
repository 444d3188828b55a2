// The tabs of the window, in their order.
#pragma once

#include "ui/shell/page.h"

namespace werkbalie::ui {

[[nodiscard]] std::vector<PageEntry> pageEntries();

} // namespace werkbalie::ui
