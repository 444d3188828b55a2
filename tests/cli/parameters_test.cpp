// A new set of dated values on the command line: looked at, applied, listed and taken back.
#include "tests/cli/demo_file.h"
#include "tests/support/catch.h"

using namespace werkbalie::test;
using nlohmann::json;

namespace {

constexpr const char* kSet =
    R"([{"key":"premium.zvw.employer","value":"6.25","unit":"percent","valid_from":"2027-01-01",
        "valid_to":"2027-12-31","source":"Staatscourant","confidence":"official"}])";

std::size_t zvwValuesIn2027(const DemoFile& demo) {
    const CliAnswer listed = demo.run("manager", {"parameters", "list", "--date", "2027-03-01"});
    REQUIRE(listed.code == 0);
    std::size_t count = 0;
    for (const auto& value : listed.json()) {
        if (value["key"] == "premium.zvw.employer") {
            ++count;
        }
    }
    return count;
}

} // namespace

TEST_CASE("a set is tried, applied, listed and undone") {
    const DemoFile demo;
    const std::string file = demo.file("premies.json", kSet);
    const CliAnswer tried = demo.run("manager", {"parameters", "import", file, "--dry-run"});
    INFO(tried.err);
    REQUIRE(tried.code == 0);
    CHECK(tried.json()["applied"] == false);
    REQUIRE(tried.json()["changes"].size() == 1);
    CHECK(tried.json()["changes"][0]["change"] == "added");
    CHECK(zvwValuesIn2027(demo) == 0);

    const CliAnswer applied =
        demo.run("manager", {"parameters", "import", file, "--name", "Premies 2027"});
    REQUIRE(applied.code == 0);
    CHECK(applied.json()["applied"] == true);
    CHECK(zvwValuesIn2027(demo) == 1);
    const json sets = demo.run("manager", {"parameters", "sets"}).json();
    REQUIRE(sets.size() == 1);
    CHECK(sets[0]["name"] == "Premies 2027");
    CHECK(sets[0]["in_force"] == true);

    const std::string id = std::to_string(sets[0]["set"].get<int>());
    CHECK(demo.run("manager", {"parameters", "undo", id}).code == 0);
    CHECK(zvwValuesIn2027(demo) == 0);
    CHECK(demo.run("manager", {"parameters", "undo", id}).code == 1);
}

TEST_CASE("a set with a fault is told with its place, and nothing of it is applied") {
    const DemoFile demo;
    const CliAnswer broken =
        demo.run("manager", {"parameters", "import", demo.file("kapot.json", "[\n{\"key\":")});
    CHECK(broken.code == 1);
    CHECK(broken.err.find("regel 2") != std::string::npos);
    const std::string gap = R"([{"key":"premium.zvw.employer","value":"6.25","unit":"percent",
        "valid_from":"2027-02-01","valid_to":null,"source":"s","confidence":"official"}])";
    const CliAnswer refused =
        demo.run("manager", {"parameters", "import", demo.file("gat.json", gap)});
    CHECK(refused.code == 1);
    CHECK(refused.json()["applied"] == false);
    CHECK(refused.json()["findings"][0]["rule"] == "parameter_set.gap");
    CHECK(demo.run("intercedent", {"parameters", "import", demo.file("p.json", kSet)}).code == 1);
    CHECK(demo.run("manager", {"parameters", "sets"}).json().empty());
}
