// Sets of dated values that were read from a file, in the order in which they were applied.
#pragma once

#include "domain/base/id.h"
#include "domain/parameters/parameter_set.h"
#include "storage/db/connection.h"

namespace werkbalie::storage {

struct ParameterLayer {
    std::int64_t id = 0;
    std::string name;
    std::string fileName;
    domain::UserId user = {};
    domain::Instant appliedAt{};
    std::optional<domain::Instant> undoneAt = {}; ///< then it does not count
    bool operator==(const ParameterLayer&) const = default;
};
struct ParameterLayerRow {
    ParameterLayer layer;
    std::string userName;
    std::int64_t valueCount = 0;
};

class ParameterLayerRepository {
public:
    explicit ParameterLayerRepository(db::Connection& connection) : m_connection(connection) {}

    [[nodiscard]] std::vector<ParameterLayerRow> rows(); ///< newest first
    [[nodiscard]] std::optional<ParameterLayer> find(std::int64_t id);
    [[nodiscard]] std::vector<domain::Parameter> values(std::int64_t id);
    /// Of every layer that is not undone, oldest first.
    [[nodiscard]] std::vector<std::vector<domain::Parameter>> valuesInForce();
    /// Another text whenever other layers are in force; a layer itself never changes.
    [[nodiscard]] std::string markInForce();
    /// Returns the id.
    std::int64_t add(const ParameterLayer& layer, const std::vector<domain::Parameter>& values);
    void setUndone(std::int64_t id, std::optional<domain::Instant> at);

private:
    db::Connection& m_connection;
};

} // namespace werkbalie::storage
