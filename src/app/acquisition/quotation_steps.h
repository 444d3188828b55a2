// What the steps of an offer share with how it is printed.
#pragma once

#include "domain/acquisition/quotation/quotation.h"
#include "storage/db/connection.h"

namespace werkbalie::app {

/// Fills the {places} of texts and annexes and the lines of the envelope, from what is known now.
void freezeWords(db::Connection& connection, domain::Quotation& quotation);

} // namespace werkbalie::app
