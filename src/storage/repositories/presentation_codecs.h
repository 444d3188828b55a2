// Choices around a presentation and an interview as their short text in the database.
#pragma once

#include "domain/matching/interview/interview.h"
#include "domain/matching/presentation/presentation.h"
#include "storage/repositories/text_codec.h"

namespace werkbalie::db {

template <>
struct Codec<domain::LetterLanguage>
    : TextCodec<domain::LetterLanguage, domain::parseLetterLanguage> {};
template <>
struct Codec<domain::InterviewState>
    : TextCodec<domain::InterviewState, domain::parseInterviewState> {};
template <>
struct Codec<domain::InterviewChoice>
    : TextCodec<domain::InterviewChoice, domain::parseInterviewChoice> {};

template <> struct Codec<domain::SectionSet> {
    template <class S>
    static void bind(S& statement, std::string_view name, const domain::SectionSet& value) {
        statement.bindText(name, domain::toText(value));
    }
    template <class S> static domain::SectionSet get(const S& statement, int column) {
        const auto value = domain::parseSectionSet(statement.textAt(column));
        if (!value) {
            throwUnreadable("sections");
        }
        return *value;
    }
};

} // namespace werkbalie::db
