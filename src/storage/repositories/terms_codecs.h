// The choices of terms and pay scales as their short text in the database.
#pragma once

#include "domain/acquisition/terms/employment_terms.h"
#include "domain/acquisition/terms/pay_scale.h"
#include "storage/repositories/text_codec.h"

namespace werkbalie::db {

template <>
struct Codec<domain::TermsItemKind> : TextCodec<domain::TermsItemKind, domain::parseTermsItemKind> {
};
template <>
struct Codec<domain::TermsWeight> : TextCodec<domain::TermsWeight, domain::parseTermsWeight> {};
template <>
struct Codec<domain::TermsUnit> : TextCodec<domain::TermsUnit, domain::parseTermsUnit> {};
template <>
struct Codec<domain::PensionCompensation>
    : TextCodec<domain::PensionCompensation, domain::parsePensionCompensation> {};
template <>
struct Codec<domain::WagePeriod> : TextCodec<domain::WagePeriod, domain::parseWagePeriod> {};
template <>
struct Codec<domain::IncreaseKind> : TextCodec<domain::IncreaseKind, domain::parseIncreaseKind> {};

} // namespace werkbalie::db
