// Sections with their heading in a column of its own at the left: profiles and information sheets.
#pragma once

#include "documents/paper.h"

#include <vector>

namespace werkbalie::documents {

struct SectionRow {
    QString strong = {}; ///< job or diploma
    QString aside = {};  ///< at the right edge: a period, a level
    QString quiet = {};  ///< below it: the employer
    QString body = {};   ///< paragraphs; a line that begins with "- " is an item of a list
};

/// The heading stands beside the first row and is never parted from it; nothing without rows.
void drawSideSection(Paper& paper, const QString& heading, const std::vector<SectionRow>& rows);

/// Label above value, as many beside each other as fit.
void drawFactBand(Paper& paper, const std::vector<std::pair<QString, QString>>& facts);

} // namespace werkbalie::documents
