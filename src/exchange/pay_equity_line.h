// One line of an arrangement: an amount with its unit, base and interval, as an item of terms.
#pragma once

#include "domain/acquisition/terms/terms_item.h"
#include "exchange/tracked_json.h"

namespace werkbalie::exchange {

struct PayEquityLine {
    std::optional<std::int64_t> value = {}; ///< ten-thousandths
    std::string unit = {};                  ///< "percentage", "euro", "hour", "day"; lower case
    std::string base = {};                  ///< "hourlyrate", "monthlyrate", "fixed", …
    std::int64_t intervalValue = 10'000;    ///< ten-thousandths
    std::string interval = {};              ///< "hour", "year", "kilometer", …
    bool conditional = false;
    std::string words = {}; ///< "25% van het uurloon per uur; onder voorwaarden: …"
};

/// Codes of both versions in lower case, without the prefix of 1.0: "percentageHourlyRate" is
/// "hourlyrate".
[[nodiscard]] std::string payEquityCode(std::string_view code);
/// A text, or the text of its field `value`.
[[nodiscard]] std::string payEquityText(const TrackedJson& json);
[[nodiscard]] PayEquityLine readPayEquityLine(const TrackedJson& line);
/// Valued only when the line says all that its value needs and holds for everybody; in words
/// otherwise.
[[nodiscard]] domain::TermsItem itemOf(const PayEquityLine& line, domain::TermsItemKind kind);

} // namespace werkbalie::exchange
