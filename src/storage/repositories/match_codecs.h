// Weights of a match as their line of text in the database.
#pragma once

#include "domain/recruitment/match_weights.h"
#include "storage/db/connection.h"

namespace werkbalie::db {

template <> struct Codec<domain::MatchWeights> {
    template <class S>
    static void bind(S& statement, std::string_view name, const domain::MatchWeights& value) {
        statement.bindText(name, toText(value));
    }
    template <class S> static domain::MatchWeights get(const S& statement, int column) {
        const auto value = domain::parseMatchWeights(statement.textAt(column));
        if (!value) {
            throwUnreadable(value.error().key);
        }
        return *value;
    }
};

} // namespace werkbalie::db
