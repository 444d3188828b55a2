// Users and the hash of their password.
#include "storage/repositories/user_repository.h"

#include "storage/repositories/codecs.h"
#include "storage/repositories/rows.h"

namespace werkbalie::storage {
namespace {

using namespace domain;

const VersionedTable kUser("app_user", "login, display_name, role, branch_id, active",
                           "password_hash");

User userFrom(const db::Statement& row) {
    return {.id = row.get<UserId>(0),
            .version = row.get<std::int64_t>(1),
            .login = row.get<std::string>(2),
            .displayName = row.get<std::string>(3),
            .role = row.get<Role>(4),
            .branch = row.get<BranchId>(5),
            .active = row.get<bool>(6)};
}

} // namespace

std::vector<User> UserRepository::all() {
    return collect(m_connection.prepare(R"(SELECT id, version, login, display_name, role, branch_id,
            active
        FROM app_user
        ORDER BY display_name, id)"),
                   userFrom);
}

std::optional<User> UserRepository::find(UserId id) {
    return firstOf(m_connection
                       .prepare(R"(SELECT id, version, login, display_name, role, branch_id,
            active
        FROM app_user
        WHERE id = :id)")
                       .bind("id", id),
                   userFrom);
}

std::optional<UserLogin> UserRepository::byLogin(std::string_view login) {
    return firstOf(m_connection
                       .prepare(R"(SELECT id, version, login, display_name, role, branch_id,
            active, password_hash
        FROM app_user
        WHERE login = :login)")
                       .bind("login", login),
                   [](const db::Statement& row) {
                       return UserLogin{.user = userFrom(row),
                                        .passwordHash = row.get<std::string>(7)};
                   });
}

SaveOutcome UserRepository::save(const User& user) {
    return kUser.save(
        m_connection, {user.id.value, user.version},
        [&](db::Statement& s) {
            s.bind("login", user.login)
                .bind("display_name", user.displayName)
                .bind("role", user.role)
                .bind("branch_id", user.branch)
                .bind("active", user.active);
        },
        [](db::Statement& s) { s.bindText("password_hash", ""); });
}

void UserRepository::setPasswordHash(UserId id, std::string_view hash) {
    m_connection
        .prepare(R"(UPDATE app_user
        SET password_hash = :hash
        WHERE id = :id)")
        .bind("hash", hash)
        .bind("id", id)
        .run();
}

} // namespace werkbalie::storage
