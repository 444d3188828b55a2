// First start, logging in and the users themselves.
#include "app/users/users.h"

#include "app/parameters/known_parameters.h"
#include "app/saving.h"
#include "app/users/password.h"
#include "domain/base/text.h"
#include "storage/repositories/agency_repository.h"
#include "storage/repositories/user_repository.h"

#include <algorithm>

namespace werkbalie::app {

namespace {

using domain::refuse;
using domain::Result;

constexpr RecordKind kUserKind{.entity = Entity::User, .table = "app_user"};

/// Nobody should have to remember how the login was capitalised.
std::string normalLogin(std::string_view login) {
    return domain::foldText(domain::trim(login));
}

Result<void> checkUser(const domain::User& user) {
    if (user.login.empty()) {
        return refuse("login.missing", "login");
    }
    if (domain::trim(user.displayName).empty()) {
        return refuse("user.name_missing", "display_name");
    }
    return {};
}

/// Somebody must be able to let others in.
bool takesLastAdministrator(const domain::User& changed, const std::vector<domain::User>& users) {
    const auto administers = [](const domain::User& user) {
        return user.active && user.role == domain::Role::Administrator;
    };
    return !administers(changed) && std::ranges::none_of(users, [&](const domain::User& user) {
        return user.id != changed.id && administers(user);
    });
}

Result<void> checkAgainstOthers(storage::UserRepository& users, const domain::User& user) {
    const auto holder = users.byLogin(user.login);
    if (holder && holder->user.id != user.id) {
        return refuse("login.taken", "login", {{"login", user.login}});
    }
    if (user.id.isValid() && takesLastAdministrator(user, users.all())) {
        return refuse("user.last_administrator", "role");
    }
    return {};
}

} // namespace

Result<domain::User> logIn(storage::Database& database, std::string_view login,
                           std::string_view password) {
    const auto known = storage::UserRepository(database.connection()).byLogin(normalLogin(login));
    if (!known || known->passwordHash.empty()) {
        pretendToVerify(password);
        return refuse("login.failed");
    }
    const bool matches = verifyPassword(known->passwordHash, password);
    if (!matches || !known->user.active) {
        return refuse("login.failed");
    }
    return known->user;
}

Context makeContext(storage::Database& database, domain::User user, const Clock& clock,
                    const domain::ParameterSet& builtIn) {
    auto parameters = knownParameters(database, clock, builtIn);
    return Context{.database = database,
                   .user = std::move(user),
                   .clock = clock,
                   .parameters = std::move(parameters)};
}

Result<std::vector<domain::User>> listUsers(Context& context) {
    return storage::UserRepository(context.database.connection()).all();
}

Result<Saved<domain::User>> saveUser(Context& context, const domain::User& user,
                                     std::string_view newPassword) {
    if (const auto allowed = requireRight(context, domain::Right::ManageUsers); !allowed) {
        return tl::unexpected(allowed.error());
    }
    domain::User record = user;
    record.login = normalLogin(user.login);
    if (const auto sound = checkUser(record); !sound) {
        return tl::unexpected(sound.error());
    }
    const bool keepsPassword = record.id.isValid() && newPassword.empty();
    if (const auto strong = checkPassword(newPassword); !strong && !keepsPassword) {
        return tl::unexpected(strong.error());
    }
    UnitOfWork work(context);
    storage::UserRepository users(work.connection());
    if (const auto fits = checkAgainstOthers(users, record); !fits) {
        return tl::unexpected(fits.error());
    }
    const auto before = record.id.isValid() ? users.find(record.id) : std::nullopt;
    const auto outcome = users.save(record);
    record.id = domain::UserId{outcome.id};
    if (!keepsPassword && !outcome.conflict) {
        users.setPasswordHash(record.id, hashPassword(newPassword));
        work.audit({.action = "set_password", .entity = "app_user", .entityId = outcome.id});
    }
    return finishSave(work, kUserKind, before, {record, outcome});
}

} // namespace werkbalie::app
