// The two tables of an offer: tariffs, and what they consist of.
#pragma once

#include "app/acquisition/quotations.h"
#include "documents/paper.h"

namespace werkbalie::documents {

void drawTariffTable(Paper& paper, const domain::Quotation& quotation);
/// Nothing when no line has shares.
void drawShareTable(Paper& paper, const app::QuotationDocument& document);

} // namespace werkbalie::documents
