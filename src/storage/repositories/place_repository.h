// Loaded places with their coordinates.
#pragma once

#include "domain/matching/geo.h"
#include "storage/db/connection.h"

#include <span>
#include <vector>

namespace werkbalie::storage {

class PlaceRepository {
public:
    explicit PlaceRepository(db::Connection& connection) : m_connection(connection) {}

    /// Replaces all; returns how many. Inside the caller's transaction.
    std::int64_t replaceAll(std::span<const domain::Place> places);
    [[nodiscard]] std::vector<domain::Place> all();
    [[nodiscard]] std::vector<domain::Place> byPostcode(std::string_view digits);
    [[nodiscard]] std::vector<domain::Place> byName(std::string_view name); ///< folded here
    [[nodiscard]] std::int64_t count();

private:
    db::Connection& m_connection;
};

} // namespace werkbalie::storage
