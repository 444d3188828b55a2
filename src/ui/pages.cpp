// One line a tab, in the order of the window.
#include "ui/pages.h"

#include "ui/acquisition/acquisition_page.h"
#include "ui/administration/administration_page.h"
#include "ui/guidance/guidance_page.h"
#include "ui/matching/matching_page.h"
#include "ui/recruitment/recruitment_page.h"
#include "ui/today/today_page.h"
#include "ui/results/results_page.h"
#include "ui/settings/settings_page.h"

namespace werkbalie::ui {

std::vector<PageEntry> pageEntries() {
    return {
        todayPageEntry(),
        recruitmentPageEntry(),
        matchingPageEntry(),
        guidancePageEntry(),
        administrationPageEntry(),
        acquisitionPageEntry(),
        resultsPageEntry(),
        settingsPageEntry(),
    };
}

} // namespace werkbalie::ui
