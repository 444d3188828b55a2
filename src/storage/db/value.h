// How each domain value travels to and from a column; the only place that knows their stored form.
#pragma once

#include "domain/base/date.h"
#include "domain/base/id.h"
#include "domain/base/iso_week.h"
#include "domain/base/rates.h"
#include "storage/db/error.h"

#include <concepts>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace werkbalie::db {

/// Specialise for a type: static bind(statement, name, value) and static get(statement, column).
template <class T> struct Codec;

/// A stored value that its own type refuses: the database was changed by something else.
[[noreturn]] inline void throwUnreadable(std::string_view what) {
    throw Error(Fault::Corrupt, "unreadable-value", "unreadable " + std::string(what));
}

template <std::integral T> struct Codec<T> {
    template <class S> static void bind(S& statement, std::string_view name, T value) {
        statement.bindInt(name, static_cast<std::int64_t>(value));
    }
    template <class S> static T get(const S& statement, int column) {
        return static_cast<T>(statement.intAt(column));
    }
};
template <> struct Codec<bool> {
    template <class S> static void bind(S& statement, std::string_view name, bool value) {
        statement.bindBool(name, value);
    }
    template <class S> static bool get(const S& statement, int column) {
        return statement.boolAt(column);
    }
};
template <> struct Codec<std::string> {
    template <class S> static void bind(S& statement, std::string_view name, std::string_view v) {
        statement.bindText(name, v);
    }
    template <class S> static std::string get(const S& statement, int column) {
        return std::string(statement.textAt(column));
    }
};
template <> struct Codec<std::string_view> : Codec<std::string> {};
template <std::size_t N> struct Codec<char[N]> : Codec<std::string> {};

template <class Tag> struct Codec<domain::Id<Tag>> {
    template <class S>
    static void bind(S& statement, std::string_view name, domain::Id<Tag> value) {
        statement.bindInt(name, value.value);
    }
    template <class S> static domain::Id<Tag> get(const S& statement, int column) {
        return domain::Id<Tag>{statement.isNull(column) ? 0 : statement.intAt(column)};
    }
};
template <> struct Codec<domain::Money> {
    template <class S> static void bind(S& statement, std::string_view name, domain::Money value) {
        statement.bindInt(name, value.cents());
    }
    template <class S> static domain::Money get(const S& statement, int column) {
        return domain::Money::fromCents(statement.intAt(column));
    }
};

/// Percentage, Factor and HourlyRate: their own units.
template <class T>
concept ScaledRate = std::same_as<T, domain::Percentage> || std::same_as<T, domain::Factor> ||
    std::same_as<T, domain::HourlyRate>;
template <ScaledRate T> struct Codec<T> {
    template <class S> static void bind(S& statement, std::string_view name, T value) {
        statement.bindInt(name, value.units());
    }
    template <class S> static T get(const S& statement, int column) {
        return T::fromUnits(statement.intAt(column));
    }
};
template <> struct Codec<domain::Minutes> {
    template <class S>
    static void bind(S& statement, std::string_view name, domain::Minutes value) {
        statement.bindInt(name, value.count());
    }
    template <class S> static domain::Minutes get(const S& statement, int column) {
        return domain::Minutes{statement.intAt(column)};
    }
};

[[nodiscard]] domain::Date dateFromText(std::string_view text);
/// ISO with "T…Z" (SQLite) or a space and "+00" (PostgreSQL in UTC).
[[nodiscard]] domain::Instant instantFromText(std::string_view text);
[[nodiscard]] domain::IsoWeek weekFromText(std::string_view text);

template <> struct Codec<domain::Date> {
    template <class S> static void bind(S& statement, std::string_view name, domain::Date value) {
        statement.bindText(name, domain::isoDate(value));
    }
    template <class S> static domain::Date get(const S& statement, int column) {
        return dateFromText(statement.textAt(column));
    }
};
template <> struct Codec<domain::Instant> {
    template <class S>
    static void bind(S& statement, std::string_view name, domain::Instant value) {
        statement.bindText(name, domain::isoInstant(value));
    }
    template <class S> static domain::Instant get(const S& statement, int column) {
        return instantFromText(statement.textAt(column));
    }
};
template <> struct Codec<domain::IsoWeek> {
    template <class S>
    static void bind(S& statement, std::string_view name, domain::IsoWeek value) {
        statement.bindText(name, value.toString());
    }
    template <class S> static domain::IsoWeek get(const S& statement, int column) {
        return weekFromText(statement.textAt(column));
    }
};
template <class T> struct Codec<std::optional<T>> {
    template <class S>
    static void bind(S& statement, std::string_view name, const std::optional<T>& value) {
        if (value) {
            Codec<T>::bind(statement, name, *value);
        } else {
            statement.bindNull(name);
        }
    }
    template <class S> static std::optional<T> get(const S& statement, int column) {
        if (statement.isNull(column)) {
            return std::nullopt;
        }
        return Codec<T>::get(statement, column);
    }
};

} // namespace werkbalie::db
