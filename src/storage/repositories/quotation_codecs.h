// The choices of offers as their short text in the database.
#pragma once

#include "domain/acquisition/quotation/quotation.h"
#include "storage/db/connection.h"

namespace werkbalie::db {

/// As TextCodec; toText is found with the type, whatever was included first.
template <class T, domain::Result<T> (*parse)(std::string_view)> struct OfferCodec {
    template <class S> static void bind(S& statement, std::string_view name, T value) {
        statement.bindText(name, toText(value));
    }
    template <class S> static T get(const S& statement, int column) {
        const auto value = parse(statement.textAt(column));
        if (!value) {
            throwUnreadable(value.error().key);
        }
        return *value;
    }
};

template <>
struct Codec<domain::QuotationState>
    : OfferCodec<domain::QuotationState, domain::parseQuotationState> {};
template <>
struct Codec<domain::QuotationLanguage>
    : OfferCodec<domain::QuotationLanguage, domain::parseQuotationLanguage> {};
template <>
struct Codec<domain::TextBlockKind>
    : OfferCodec<domain::TextBlockKind, domain::parseTextBlockKind> {};
template <>
struct Codec<domain::NegotiationParty>
    : OfferCodec<domain::NegotiationParty, domain::parseNegotiationParty> {};

} // namespace werkbalie::db
