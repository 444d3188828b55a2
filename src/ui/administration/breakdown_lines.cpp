// The receipt is complete; a screen shows of it what says something.
#include "ui/administration/breakdown_lines.h"

#include "ui/acquisition/line_origin.h"
#include "ui/acquisition/rate_lines.h"
#include "ui/parameters/parameter_words.h"

#include <QStringList>

namespace werkbalie::ui {

using namespace Qt::StringLiterals;

std::vector<domain::RateLine> shownLines(const std::vector<domain::RateLine>& lines,
                                         ZeroLines zero) {
    auto shown = lines;
    if (zero == ZeroLines::Hide) {
        std::erase_if(shown, [](const domain::RateLine& line) { return line.amount == 0; });
    }
    return shown;
}

LineSource sourceOfLine(const domain::RateLine& line, const domain::ParameterSet& parameters,
                        domain::Date date) {
    const auto origin = lineOrigin(line.source, parameters, date);
    QStringList parts;
    if (!origin.reason.isEmpty()) {
        parts << origin.reason;
    }
    if (origin.figure) {
        parts << u"%1 (%2)"_s.arg(parameterName(origin.figure->key),
                                  validityText(origin.figure->validity));
    }
    return {.brief = rateLineName(line) + u": "_s + parts.join(u"; "_s),
            .whole = rateLineSource(line)};
}

} // namespace werkbalie::ui
