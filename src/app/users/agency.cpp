// The agency's own record, its branches, the first start, and what a user set for himself.
#include "app/saving.h"
#include "app/users/password.h"
#include "app/users/users.h"
#include "domain/base/text.h"
#include "storage/repositories/agency_repository.h"
#include "storage/repositories/setting_repository.h"
#include "storage/repositories/user_repository.h"

namespace werkbalie::app {

namespace {

using domain::refuse;
using domain::Result;

constexpr RecordKind kAgencyKind{.entity = Entity::Agency, .table = "agency"};
constexpr RecordKind kBranchKind{.entity = Entity::Agency, .table = "branch"};
constexpr std::int64_t kAgencyRow = 1;

Result<void> checkFirstStart(const FirstStart& wanted) {
    if (const auto sound = refuseBlocking(domain::checkAgency(wanted.agency)); !sound) {
        return sound;
    }
    if (domain::trim(wanted.branchName).empty()) {
        return refuse("branch.name_missing", "branch_name");
    }
    if (domain::trim(wanted.login).empty()) {
        return refuse("login.missing", "login");
    }
    return checkPassword(wanted.password);
}

domain::BranchId addBranch(UnitOfWork& work, storage::AgencyRepository& agencies,
                           const FirstStart& wanted) {
    const domain::Branch branch{
        .id = {}, .name = std::string(domain::trim(wanted.branchName)), .city = wanted.branchCity};
    const auto outcome = agencies.saveBranch(branch);
    work.audit({.action = "insert",
                .entity = "branch",
                .entityId = outcome.id,
                .newValue = describe(branch)});
    return domain::BranchId{outcome.id};
}

domain::User addAdministrator(UnitOfWork& work, const FirstStart& wanted, domain::BranchId branch) {
    storage::UserRepository users(work.connection());
    const std::string login = domain::foldText(domain::trim(wanted.login));
    domain::User user{.id = {},
                      .login = login,
                      .displayName = wanted.displayName.empty() ? login : wanted.displayName,
                      .role = domain::Role::Administrator,
                      .branch = branch};
    const auto outcome = users.save(user);
    user.id = domain::UserId{outcome.id};
    user.version = outcome.version;
    users.setPasswordHash(user.id, hashPassword(wanted.password));
    work.audit({.action = "insert",
                .entity = "app_user",
                .entityId = outcome.id,
                .newValue = describe(user)});
    return user;
}

} // namespace

Result<domain::User> firstStart(storage::Database& database, const Clock& clock,
                                const FirstStart& wanted) {
    if (const auto sound = checkFirstStart(wanted); !sound) {
        return tl::unexpected(sound.error());
    }
    Context nobody{
        .database = database, .user = {}, .clock = clock, .parameters = domain::ParameterSet{}};
    UnitOfWork work(nobody);
    storage::AgencyRepository agencies(work.connection());
    if (agencies.load()) {
        return refuse("agency.exists");
    }
    agencies.save(wanted.agency);
    work.audit({.action = "insert",
                .entity = "agency",
                .entityId = kAgencyRow,
                .newValue = describe(wanted.agency)});
    domain::User user = addAdministrator(work, wanted, addBranch(work, agencies, wanted));
    work.commit();
    return user;
}

Result<std::vector<domain::Branch>> listBranches(Context& context) {
    return storage::AgencyRepository(context.database.connection()).branches();
}

Result<Saved<domain::Branch>> saveBranch(Context& context, const domain::Branch& branch) {
    if (const auto allowed = requireRight(context, domain::Right::ManageAgency); !allowed) {
        return tl::unexpected(allowed.error());
    }
    if (domain::trim(branch.name).empty()) {
        return refuse("branch.name_missing", "branch_name");
    }
    UnitOfWork work(context);
    storage::AgencyRepository agencies(work.connection());
    for (const domain::Branch& other : agencies.branches()) {
        if (other.name == branch.name && other.id != branch.id) {
            return refuse("branch.exists", "branch_name", {{"name", branch.name}});
        }
    }
    const auto before = branch.id.isValid() ? agencies.findBranch(branch.id) : std::nullopt;
    domain::Branch record = branch;
    const auto outcome = agencies.saveBranch(record);
    record.id = domain::BranchId{outcome.id};
    return finishSave(work, kBranchKind, before, {record, outcome});
}

Result<std::optional<domain::Agency>> loadAgency(storage::Database& database) {
    return storage::AgencyRepository(database.connection()).load();
}

Result<Saved<domain::Agency>> saveAgency(Context& context, const domain::Agency& agency) {
    if (const auto allowed = requireRight(context, domain::Right::ManageAgency); !allowed) {
        return tl::unexpected(allowed.error());
    }
    if (const auto sound = refuseBlocking(domain::checkAgency(agency)); !sound) {
        return tl::unexpected(sound.error());
    }
    UnitOfWork work(context);
    storage::AgencyRepository agencies(work.connection());
    const auto before = agencies.load();
    const auto outcome = agencies.save(agency);
    return finishSave(work, kAgencyKind, before, {agency, outcome});
}

std::string setting(Context& context, std::string_view key) {
    return storage::SettingRepository(context.database.connection())
        .get(context.user.id, key)
        .value_or(std::string{});
}

void storeSetting(Context& context, std::string_view key, std::string_view value) {
    // What a window looks like is no business of the audit trail.
    db::Transaction transaction(context.database.connection());
    storage::SettingRepository(context.database.connection()).set(context.user.id, key, value);
    transaction.commit();
}

} // namespace werkbalie::app
