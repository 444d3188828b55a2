// One candidate on a sheet of a presentation.
#pragma once

#include "app/matching/presentation_words.h"
#include "documents/paper.h"

namespace werkbalie::documents {

/// "Kandidaat A", "Kandidaat B", ..., or the name.
[[nodiscard]] QString profileTitle(const domain::PresentationLetter& letter, std::size_t index);
/// "per direct", "1 december 2026", "in overleg".
[[nodiscard]] QString availableFrom(const domain::PresentedProfile& profile, domain::Date today,
                                    const app::PresentationWords& words);
[[nodiscard]] QString availableHours(const domain::PresentedProfile& profile,
                                     domain::LetterLanguage language);
/// Of all jobs together, as they are told; empty when none has a length.
[[nodiscard]] QString experienceLength(const domain::PresentedProfile& profile,
                                       const app::PresentationWords& words);

struct ProfileSheet {
    const domain::PresentationLetter& letter;
    std::size_t index = 0;
    domain::Date date{};
};
/// Below the cursor; may take several sheets.
void drawProfile(Paper& paper, const ProfileSheet& sheet);

} // namespace werkbalie::documents
