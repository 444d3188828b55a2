// The choices of terms and pay scales as their short text in the database.
#pragma once

#include "domain/acquisition/terms/employment_terms.h"
#include "domain/acquisition/terms/pay_scale.h"
#include "storage/db/connection.h"

namespace werkbalie::db {

/// As TextCodec; toText is found with the type, whatever was included first.
template <class T, domain::Result<T> (*parse)(std::string_view)> struct TermsCodec {
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
struct Codec<domain::TermsItemKind>
    : TermsCodec<domain::TermsItemKind, domain::parseTermsItemKind> {};
template <>
struct Codec<domain::TermsWeight> : TermsCodec<domain::TermsWeight, domain::parseTermsWeight> {};
template <>
struct Codec<domain::TermsUnit> : TermsCodec<domain::TermsUnit, domain::parseTermsUnit> {};
template <>
struct Codec<domain::PensionCompensation>
    : TermsCodec<domain::PensionCompensation, domain::parsePensionCompensation> {};
template <>
struct Codec<domain::WagePeriod> : TermsCodec<domain::WagePeriod, domain::parseWagePeriod> {};
template <>
struct Codec<domain::IncreaseKind> : TermsCodec<domain::IncreaseKind, domain::parseIncreaseKind> {};

} // namespace werkbalie::db
