// Which lines of a tariff are shown, and where each comes from in a few words.
#pragma once

#include "domain/acquisition/tariff/tariff.h"
#include "domain/parameters/parameter_set.h"

#include <QString>

namespace werkbalie::ui {

enum class ZeroLines { Hide, Show };

[[nodiscard]] std::vector<domain::RateLine> shownLines(const std::vector<domain::RateLine>& lines,
                                                       ZeroLines zero);

struct LineSource {
    QString brief; ///< "Zorgverzekeringswet: Zvw, werkgever (vanaf 01-01-2026)"
    QString whole; ///< as the receipt has it, with law and article
};
/// `date` is the day on which the figure has to hold.
[[nodiscard]] LineSource sourceOfLine(const domain::RateLine& line,
                                      const domain::ParameterSet& parameters, domain::Date date);

} // namespace werkbalie::ui
