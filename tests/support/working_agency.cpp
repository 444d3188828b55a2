// The agency is stored through the repositories: hashing passwords would cost more than the tests.
#include "tests/support/working_agency.h"

#include "storage/repositories/agency_repository.h"
#include "storage/repositories/user_repository.h"
#include "tests/support/builders.h"

namespace werkbalie::test {

namespace {

constexpr std::array kRoles{domain::Role::Consultant, domain::Role::BackOffice,
                            domain::Role::Manager, domain::Role::Administrator};

} // namespace

WorkingAgency::WorkingAgency(db::Dialect dialect) : m_database(dialect) {
    db::Transaction transaction(connection());
    storage::AgencyRepository agencies(connection());
    agencies.save({.version = 0,
                   .name = "Uitzendbureau De Brug",
                   .kvk = "12345678",
                   .vatId = "NL123456782B12"});
    m_branch = domain::BranchId{
        agencies.saveBranch({.id = {}, .version = 0, .name = "Amersfoort", .city = "Amersfoort"})
            .id};
    storage::UserRepository users(connection());
    for (const domain::Role role : kRoles) {
        domain::User user =
            aUser().login(std::string(domain::toText(role))).role(role).of(m_branch);
        const auto outcome = users.save(user);
        user.id = domain::UserId{outcome.id};
        user.version = outcome.version;
        m_users.emplace(role, user);
    }
    transaction.commit();
}

app::Context WorkingAgency::as(domain::Role role) {
    return {
        .database = database(), .user = m_users.at(role), .clock = clock, .parameters = parameters};
}

} // namespace werkbalie::test
