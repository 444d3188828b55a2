// An offer before it is sent: its sheets on a screen, and the message it goes with.
#pragma once

#include "app/acquisition/quotations.h"

#include <QImage>
#include <QString>
#include <vector>

namespace werkbalie::documents {

/// The same sheets as in the PDF, as pictures.
[[nodiscard]] std::vector<QImage> quotationSheets(const app::QuotationDocument& document,
                                                  int dotsPerInch);
/// Subject line and text of the message that the offer goes with.
[[nodiscard]] QString quotationMail(const app::QuotationDocument& document);

} // namespace werkbalie::documents
