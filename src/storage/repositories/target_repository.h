// What consultants aim at, per quarter.
#pragma once

#include "domain/results/results.h"
#include "storage/db/connection.h"
#include "storage/repositories/outcome.h"

namespace werkbalie::storage {

struct Target {
    domain::TargetId id;
    std::int64_t version = 0;
    domain::BranchId branch;
    domain::UserId consultant;
    domain::ResultMeasure measure = domain::ResultMeasure::Hours;
    std::string quarter; ///< "2026-Q4"
    std::int64_t value = 0;
    bool operator==(const Target&) const = default;
};

class TargetRepository {
public:
    explicit TargetRepository(db::Connection& connection) : m_connection(connection) {}

    [[nodiscard]] std::vector<Target> ofQuarter(std::string_view quarter);
    /// The target of the same consultant, measure and quarter is replaced.
    void set(const Target& target);

private:
    db::Connection& m_connection;
};

} // namespace werkbalie::storage
