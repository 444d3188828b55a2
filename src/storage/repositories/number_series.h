// Consecutive numbers a year without holes: what was numbered lives or dies with its number.
#pragma once

#include "storage/repositories/rows.h"

namespace werkbalie::storage {

/// The next number of the series, inside the caller's write transaction: a rollback gives it back,
/// and whoever asks meanwhile waits for the outcome.
[[nodiscard]] inline std::int64_t nextInSeries(db::Connection& connection, std::string_view series,
                                               int year) {
    db::Statement& next = connection.prepare(R"(INSERT INTO number_series (name, year, last_number)
        VALUES (:name, :year, 1)
        ON CONFLICT (name, year) DO UPDATE SET last_number = number_series.last_number + 1
        RETURNING last_number)");
    return numberFrom(next.bind("name", series).bind("year", year));
}

} // namespace werkbalie::storage
