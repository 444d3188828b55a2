// Profiles are kept as they were saved, those of a client before those for everyone.
#include "tests/support/catch.h"
#include "tests/support/records.h"
#include "tests/support/test_database.h"

#include "storage/repositories/rate_profile_repository.h"

using namespace werkbalie;
using namespace werkbalie::domain;
using namespace werkbalie::storage;

TEST_CASE("a profile is read back as it was saved, and gone when it is removed",
          "[storage][profile]") {
    test::TestDatabase database(GENERATE(from_range(test::dialects())));
    const auto desk = test::openDesk(database.connection());
    const ClientId client{ClientRepository(database.connection()).save(test::aClient(desk)).id};
    RateProfileRepository profiles(database.connection());
    RateProfile profile{.name = "Zomer ’26",
                        .client = client,
                        .occupation = "Orderpicker",
                        .calculation = R"({"input":{}})"};

    const auto outcome = profiles.save(profile);
    profile.id = RateProfileId{outcome.id};
    profile.version = outcome.version;
    CHECK(profiles.find(profile.id) == profile);
    CHECK_FALSE(profiles.find(RateProfileId{profile.id.value + 1}));

    profile.name = "Najaar";
    CHECK(profiles.save(profile).version == 2);
    CHECK(profiles.save(profile).conflict); // by somebody who read version 1
    CHECK_FALSE(profiles.remove(profile.id, 1));
    CHECK(profiles.find(profile.id));
    CHECK(profiles.remove(profile.id, 2));
    CHECK_FALSE(profiles.find(profile.id));
    CHECK_FALSE(profiles.remove(profile.id, 2));
}

TEST_CASE("the list has the client's own first, then those for everyone; never another's",
          "[storage][profile]") {
    test::TestDatabase database(GENERATE(from_range(test::dialects())));
    const auto desk = test::openDesk(database.connection());
    ClientRepository clients(database.connection());
    const ClientId client{clients.save(test::aClient(desk)).id};
    auto second = test::aClient(desk);
    second.name = "Ander BV";
    const ClientId other{clients.save(second).id};
    RateProfileRepository profiles(database.connection());
    const auto add = [&](const char* name, std::optional<ClientId> whose) {
        (void)profiles.save({.name = name, .client = whose, .calculation = "{}"});
    };
    add("Algemeen", std::nullopt);
    add("Winter", client);
    add("Herfst", client);
    add("Van een ander", other);

    const auto names = [](const std::vector<RateProfile>& list) {
        std::vector<std::string> result;
        for (const auto& profile : list) {
            result.push_back(profile.name);
        }
        return result;
    };
    CHECK(names(profiles.profiles(client)) ==
          std::vector<std::string>{"Herfst", "Winter", "Algemeen"});
    CHECK(profiles.profiles().size() == 4);
}
