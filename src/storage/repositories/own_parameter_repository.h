// Dated values of the agency itself that overlay the built-in parameters.
#pragma once

#include "domain/parameters/parameter_set.h"
#include "storage/db/connection.h"

#include <optional>

namespace werkbalie::storage {

struct OwnParameter {
    std::string key;
    std::int64_t value = 0; ///< millionths of the unit
    std::string unit;
    domain::DateRange validity;
    std::string reason;
    std::int64_t id = 0;
    bool operator==(const OwnParameter&) const = default;
};

class OwnParameterRepository {
public:
    explicit OwnParameterRepository(db::Connection& connection) : m_connection(connection) {}

    [[nodiscard]] std::vector<OwnParameter> all(); ///< by key and start
    /// As ParameterSet::withOverlay takes them; the reason is the source.
    [[nodiscard]] std::vector<domain::Parameter> parameters();
    [[nodiscard]] std::optional<OwnParameter> find(std::int64_t id);
    /// With an id: that row. Without one: new, or in place of the value of the same key and start.
    /// Returns the id.
    std::int64_t save(const OwnParameter& parameter);
    void remove(std::int64_t id);
    void remove(std::string_view key, domain::Date from);

private:
    db::Connection& m_connection;
};

} // namespace werkbalie::storage
