// Who may do what.
#include "domain/people/user.h"
#include "tests/support/catch.h"

#include <set>

using namespace werkbalie::domain;

namespace {

constexpr int kRights = static_cast<int>(Right::Export) + 1;

std::set<Right> rightsOf(Role role) {
    std::set<Right> rights;
    for (int right = 0; right < kRights; ++right) {
        if (mayDo(role, static_cast<Right>(right))) {
            rights.insert(static_cast<Right>(right));
        }
    }
    return rights;
}

} // namespace

TEST_CASE("an administrator may do everything", "[user]") {
    CHECK(rightsOf(Role::Administrator).size() == static_cast<std::size_t>(kRights));
}

TEST_CASE("a consultant recruits, matches and places, but does not process hours", "[user]") {
    CHECK(mayDo(Role::Consultant, Right::EditCandidates));
    CHECK(mayDo(Role::Consultant, Right::Propose));
    CHECK(mayDo(Role::Consultant, Right::Place));
    CHECK(mayDo(Role::Consultant, Right::ViewHours));
    for (const Right right :
         {Right::EditHours, Right::ApproveHours, Right::RunWeek, Right::ViewInvoices,
          Right::EditTargets, Right::ManageUsers, Right::Backup}) {
        CHECK_FALSE(mayDo(Role::Consultant, right));
    }
}

TEST_CASE("the back office processes hours, but does not change candidates", "[user]") {
    for (const Right right : {Right::EditHours, Right::ApproveHours, Right::ReopenHours,
                              Right::ImportHours, Right::RunWeek, Right::ViewInvoices}) {
        CHECK(mayDo(Role::BackOffice, right));
    }
    for (const Right right : {Right::EditCandidates, Right::EditClients, Right::Match,
                              Right::Propose, Right::Place, Right::ViewResults}) {
        CHECK_FALSE(mayDo(Role::BackOffice, right));
    }
}

TEST_CASE("a manager sees results and sets targets, but types nothing in", "[user]") {
    CHECK(mayDo(Role::Manager, Right::ViewResults));
    CHECK(mayDo(Role::Manager, Right::EditTargets));
    CHECK(mayDo(Role::Manager, Right::ReopenHours));
    for (const Right right : {Right::EditCandidates, Right::EditHours, Right::RunWeek, Right::Place,
                              Right::ManageUsers}) {
        CHECK_FALSE(mayDo(Role::Manager, right));
    }
}

TEST_CASE("only an administrator manages users, agency and backups", "[user]") {
    for (const Role role : {Role::Consultant, Role::BackOffice, Role::Manager}) {
        CHECK_FALSE(mayDo(role, Right::ManageUsers));
        CHECK_FALSE(mayDo(role, Right::ManageAgency));
        CHECK_FALSE(mayDo(role, Right::Backup));
    }
}

TEST_CASE("every role has a word that is read back", "[user]") {
    for (const Role role :
         {Role::Consultant, Role::BackOffice, Role::Manager, Role::Administrator}) {
        CHECK(parseRole(toText(role)) == role);
    }
    CHECK(parseRole("boss").error().key == "choice.unknown");
}
