// An agency with one branch and a user of each role, in a fresh database: where use cases start.
#pragma once

#include "app/clock.h"
#include "app/context.h"
#include "tests/support/test_database.h"

#include <map>

namespace werkbalie::test {

class WorkingAgency {
public:
    explicit WorkingAgency(db::Dialect dialect);

    /// A context of the user with this role; its day is Tuesday 24 November 2026.
    [[nodiscard]] app::Context as(domain::Role role);
    [[nodiscard]] storage::Database& database() { return m_database.database(); }
    [[nodiscard]] db::Connection& connection() { return m_database.connection(); }
    [[nodiscard]] domain::BranchId branch() const { return m_branch; }
    app::FixedClock clock{domain::Instant{domain::makeDate(2026, 11, 24)} + std::chrono::hours{10}};
    domain::ParameterSet parameters;

private:
    TestDatabase m_database;
    domain::BranchId m_branch;
    std::map<domain::Role, domain::User> m_users;
};

inline constexpr std::string_view kAgencyPassword = "een goed geheim";

} // namespace werkbalie::test
