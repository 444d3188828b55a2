// How an enum is kept as its short text; a text its parser refuses is an unreadable value.
#pragma once

#include "domain/base/result.h"
#include "storage/db/connection.h"

namespace werkbalie::db {

/// toText is found with the type, whatever was included first.
template <class T, domain::Result<T> (*parse)(std::string_view)> struct TextCodec {
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

} // namespace werkbalie::db
