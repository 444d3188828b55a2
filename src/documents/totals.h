// The sums under a table, at the right edge, and the sentence below them.
#pragma once

#include "documents/paper.h"

#include <utility>
#include <vector>

namespace werkbalie::documents {

struct Totals {
    std::vector<std::pair<QString, QString>> lines; ///< the last one is the result
    QStringList notes = {};                         ///< sentences below
};
/// Kept together on one sheet: a sum without its sentence pays badly.
void drawTotals(Paper& paper, const Totals& totals);

} // namespace werkbalie::documents
