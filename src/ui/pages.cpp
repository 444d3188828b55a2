// One line a tab: add yours here.
#include "ui/pages.h"

namespace werkbalie::ui {

std::vector<PageEntry> pageEntries() {
    return {};
}

} // namespace werkbalie::ui
