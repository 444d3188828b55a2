// First start, logging in, and who may do what.
#pragma once

#include "app/context.h"
#include "domain/people/agency.h"

namespace werkbalie::app {

struct FirstStart {
    domain::Agency agency;
    std::string branchName;
    std::string branchCity = {};
    std::string login;
    std::string displayName;
    std::string password; ///< at least 8 characters
};
/// Makes agency, branch and first administrator in an empty database.
/// Refusals: agency.exists, password.too_short, login.missing, or the first blocking finding of
/// checkAgency.
[[nodiscard]] domain::Result<domain::User> firstStart(storage::Database& database,
                                                      const Clock& clock, const FirstStart& wanted);

/// Argon2id. Refusal login.failed for an unknown login, a wrong password or an inactive user (same
/// answer, same time).
[[nodiscard]] domain::Result<domain::User> logIn(storage::Database& database,
                                                 std::string_view login, std::string_view password);

/// A context with the agency's own parameters overlaid on the built-in ones.
[[nodiscard]] Context makeContext(storage::Database& database, domain::User user,
                                  const Clock& clock, const domain::ParameterSet& builtIn);

[[nodiscard]] domain::Result<std::vector<domain::User>>
listUsers(Context& context); ///< names are visible to all roles
[[nodiscard]] domain::Result<std::vector<domain::Branch>> listBranches(Context& context);
[[nodiscard]] domain::Result<Saved<domain::User>>
saveUser(Context& context, const domain::User& user, std::string_view newPassword);
[[nodiscard]] domain::Result<Saved<domain::Branch>> saveBranch(Context& context,
                                                               const domain::Branch& branch);
[[nodiscard]] domain::Result<std::optional<domain::Agency>> loadAgency(storage::Database& database);
[[nodiscard]] domain::Result<Saved<domain::Agency>> saveAgency(Context& context,
                                                               const domain::Agency& agency);
[[nodiscard]] std::string setting(Context& context, std::string_view key);
void storeSetting(Context& context, std::string_view key, std::string_view value);

} // namespace werkbalie::app
