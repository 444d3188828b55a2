// Targets, one per consultant, measure and quarter.
#include "storage/repositories/target_repository.h"

#include "storage/repositories/codecs.h"
#include "storage/repositories/rows.h"

namespace werkbalie::storage {

using namespace domain;

std::vector<Target> TargetRepository::ofQuarter(std::string_view quarter) {
    return collect(
        m_connection
            .prepare(R"(SELECT id, version, branch_id, consultant_id, measure, quarter, value
        FROM target
        WHERE quarter = :quarter
        ORDER BY branch_id, consultant_id, id)")
            .bind("quarter", quarter),
        [](const db::Statement& row) {
            return Target{.id = row.get<TargetId>(0),
                          .version = row.get<std::int64_t>(1),
                          .branch = row.get<BranchId>(2),
                          .consultant = row.get<UserId>(3),
                          .measure = row.get<ResultMeasure>(4),
                          .quarter = row.get<std::string>(5),
                          .value = row.get<std::int64_t>(6)};
        });
}

void TargetRepository::set(const Target& target) {
    m_connection
        .prepare(R"(INSERT INTO target (version, branch_id, consultant_id, measure, quarter, value)
        VALUES (1, :branch, :consultant, :measure, :quarter, :value)
        ON CONFLICT (consultant_id, measure, quarter) DO UPDATE
        SET version = target.version + 1, branch_id = excluded.branch_id, value = excluded.value)")
        .bind("branch", target.branch)
        .bind("consultant", target.consultant)
        .bind("measure", target.measure)
        .bind("quarter", target.quarter)
        .bind("value", target.value)
        .run();
}

} // namespace werkbalie::storage
