// The choices of offers as their short text in the database.
#pragma once

#include "domain/acquisition/quotation/quotation.h"
#include "storage/repositories/text_codec.h"

namespace werkbalie::db {

template <>
struct Codec<domain::QuotationState>
    : TextCodec<domain::QuotationState, domain::parseQuotationState> {};
template <>
struct Codec<domain::QuotationLanguage>
    : TextCodec<domain::QuotationLanguage, domain::parseQuotationLanguage> {};
template <>
struct Codec<domain::TextBlockKind> : TextCodec<domain::TextBlockKind, domain::parseTextBlockKind> {
};
template <>
struct Codec<domain::NegotiationParty>
    : TextCodec<domain::NegotiationParty, domain::parseNegotiationParty> {};

} // namespace werkbalie::db
