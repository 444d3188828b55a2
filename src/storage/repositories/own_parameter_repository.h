// Dated values of the agency itself that overlay the built-in parameters.
#pragma once

#include "domain/parameters/parameter_set.h"
#include "storage/db/connection.h"

namespace werkbalie::storage {

struct OwnParameter {
    std::string key;
    std::int64_t value = 0; ///< millionths of the unit
    std::string unit;
    domain::DateRange validity;
    std::string reason;
    bool operator==(const OwnParameter&) const = default;
};

class OwnParameterRepository {
public:
    explicit OwnParameterRepository(db::Connection& connection) : m_connection(connection) {}

    [[nodiscard]] std::vector<OwnParameter> all(); ///< by key and start
    /// As ParameterSet::withOverlay takes them; the reason is the source.
    [[nodiscard]] std::vector<domain::Parameter> parameters();
    /// Replaces the value of the same key and start.
    void save(const OwnParameter& parameter);
    void remove(std::string_view key, domain::Date from);

private:
    db::Connection& m_connection;
};

} // namespace werkbalie::storage
