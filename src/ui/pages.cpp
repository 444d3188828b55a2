// One line a tab: add yours here.
#include "ui/pages.h"

#include "ui/recruitment/recruitment_page.h"

namespace werkbalie::ui {

std::vector<PageEntry> pageEntries() {
    return {
        recruitmentPageEntry(),
    };
}

} // namespace werkbalie::ui
