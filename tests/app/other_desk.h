// A second clerk at the same database, for what two of them do at once.
#pragma once

#include "tests/app/working_week.h"

#include <cstdlib>

namespace werkbalie::test {

/// A clerk at a desk of her own: another connection to the same database.
class OtherDesk {
public:
    explicit OtherDesk(WorkingWeek& week)
        : m_database(std::move(storage::Database::open(week.agency.database().location()).value())),
          m_user(week.agency.as(domain::Role::BackOffice).user), m_clock(week.agency.clock),
          m_parameters(week.agency.parameters) {}
    [[nodiscard]] app::Context context() {
        return {
            .database = *m_database, .user = m_user, .clock = m_clock, .parameters = m_parameters};
    }

private:
    std::unique_ptr<storage::Database> m_database;
    domain::User m_user;
    app::FixedClock m_clock;
    domain::ParameterSet m_parameters;
};

/// Two writers at once are there on a server alone.
inline bool hasServer() {
    return std::getenv("WERKBALIE_TEST_PG") != nullptr;
}

} // namespace werkbalie::test
