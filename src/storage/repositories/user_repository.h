// Who may log in, with the hash of the password apart from the record.
#pragma once

#include "domain/people/user.h"
#include "storage/db/connection.h"
#include "storage/repositories/outcome.h"

namespace werkbalie::storage {

struct UserLogin {
    domain::User user;
    std::string passwordHash; ///< libsodium's Argon2id string
};

class UserRepository {
public:
    explicit UserRepository(db::Connection& connection) : m_connection(connection) {}

    [[nodiscard]] std::vector<domain::User> all(); ///< by display name
    [[nodiscard]] std::optional<domain::User> find(domain::UserId id);
    [[nodiscard]] std::optional<UserLogin> byLogin(std::string_view login);
    /// Keeps the password; a new user cannot log in until setPasswordHash. Fault::Unique when the
    /// login is taken.
    SaveOutcome save(const domain::User& user);
    void setPasswordHash(domain::UserId id, std::string_view hash);

private:
    db::Connection& m_connection;
};

} // namespace werkbalie::storage
