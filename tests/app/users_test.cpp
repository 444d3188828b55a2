// Who gets in, and who may change what.
#include "app/users/users.h"
#include "storage/audit_trail.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"
#include "tests/support/working_agency.h"

using namespace werkbalie;
using namespace werkbalie::app;
using namespace werkbalie::test;
using domain::Role;

namespace {

FirstStart aFirstStart() {
    return {.agency = {.version = 0,
                       .name = "Uitzendbureau De Brug",
                       .kvk = "12345678",
                       .vatId = "NL123456782B12"},
            .branchName = "Amersfoort",
            .branchCity = "Amersfoort",
            .login = "Beheerder",
            .displayName = "Noor de Wit",
            .password = "een goed geheim"};
}

const FixedClock kClock{domain::Instant{domain::makeDate(2026, 11, 24)}};

} // namespace

TEST_CASE("the first start makes an administrator who can log in") {
    TestDatabase test(GENERATE(from_range(dialects())));
    const auto made = firstStart(test.database(), kClock, aFirstStart());
    REQUIRE(made);
    CHECK(made->role == Role::Administrator);

    const auto user = logIn(test.database(), " BEHEERDER ", "een goed geheim");
    REQUIRE(user);
    CHECK(user->id == made->id);
    CHECK(storage::AuditTrail(test.connection()).verify().checked == 3);
}

TEST_CASE("a login fails alike for a wrong password, an unknown and an inactive user") {
    TestDatabase test(db::Dialect::Sqlite);
    auto admin = firstStart(test.database(), kClock, aFirstStart());
    REQUIRE(admin);
    Context context = makeContext(test.database(), *admin, kClock, {});
    domain::User left = aUser().login("vertrokken").of(admin->branch);
    left.active = false;
    REQUIRE(saveUser(context, left, "een goed geheim"));

    const auto wrong = logIn(test.database(), "beheerder", "geraden");
    const auto unknown = logIn(test.database(), "niemand", "een goed geheim");
    const auto inactive = logIn(test.database(), "vertrokken", "een goed geheim");
    CHECK(wrong.error() == domain::Refusal{"login.failed", {}});
    CHECK(unknown.error() == wrong.error());
    CHECK(inactive.error() == wrong.error());
}

TEST_CASE("a first start is refused with its reason and writes nothing") {
    TestDatabase test(db::Dialect::Sqlite);
    auto wanted = aFirstStart();
    SECTION("a short password") {
        wanted.password = "kort éé"; // seven letters, nine bytes
        CHECK(firstStart(test.database(), kClock, wanted).error().key == "password.too_short");
    }
    SECTION("no login") {
        wanted.login = "  ";
        CHECK(firstStart(test.database(), kClock, wanted).error().key == "login.missing");
    }
    SECTION("a number of the chamber of commerce that is none") {
        wanted.agency.kvk = "12";
        CHECK(firstStart(test.database(), kClock, wanted).error().key == "kvk.not_eight_digits");
    }
    CHECK_FALSE(loadAgency(test.database())->has_value());
    CHECK(storage::AuditTrail(test.connection()).verify().checked == 0);
}

TEST_CASE("an agency is founded once") {
    TestDatabase test(db::Dialect::Sqlite);
    REQUIRE(firstStart(test.database(), kClock, aFirstStart()));
    CHECK(firstStart(test.database(), kClock, aFirstStart()).error().key == "agency.exists");
}

TEST_CASE("only an administrator changes users, branches and the agency") {
    WorkingAgency agency(db::Dialect::Sqlite);
    const auto role = GENERATE(Role::Consultant, Role::BackOffice, Role::Manager);
    Context context = agency.as(role);
    const domain::User user = aUser().login("nieuw").of(agency.branch());
    CHECK(saveUser(context, user, "een goed geheim").error().key == "rights.missing");
    CHECK(saveBranch(context, {.id = {}, .version = 0, .name = "Zwolle"}).error().key ==
          "rights.missing");
    CHECK(saveAgency(context, {}).error().key == "rights.missing");
    CHECK(listUsers(context)->size() == 4);
}

TEST_CASE("the last administrator cannot be taken away") {
    WorkingAgency agency(db::Dialect::Sqlite);
    Context context = agency.as(Role::Administrator);
    domain::User admin = context.user;
    admin.role = Role::Manager;
    CHECK(saveUser(context, admin, "").error().key == "user.last_administrator");
    admin = context.user;
    admin.active = false;
    CHECK(saveUser(context, admin, "").error().key == "user.last_administrator");
}

TEST_CASE("a login is given out once, however it is capitalised") {
    WorkingAgency agency(db::Dialect::Sqlite);
    Context context = agency.as(Role::Administrator);
    const domain::User user = aUser().login("Consultant").of(agency.branch());
    CHECK(saveUser(context, user, "een goed geheim").error().key == "login.taken");
}

TEST_CASE("a branch saved twice from the same version is a conflict that shows what is stored") {
    WorkingAgency agency(GENERATE(from_range(dialects())));
    Context context = agency.as(Role::Administrator);
    domain::Branch branch = listBranches(context)->front();
    domain::Branch mine = branch;
    mine.city = "Leusden";
    REQUIRE(saveBranch(context, mine));
    branch.city = "Soest";
    const auto late = saveBranch(context, branch);
    REQUIRE(late);
    CHECK(late->conflict);
    CHECK(late->record.city == "Leusden");
}

TEST_CASE("a setting is kept for one user") {
    WorkingAgency agency(GENERATE(from_range(dialects())));
    Context mine = agency.as(Role::Consultant);
    Context other = agency.as(Role::Manager);
    storeSetting(mine, "columns", "name,city");
    storeSetting(mine, "columns", "name");
    CHECK(setting(mine, "columns") == "name");
    CHECK(setting(other, "columns").empty());
}
