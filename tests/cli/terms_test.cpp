// `import pay-equity`: tried, booked, and refused with the place.
#include "test_paths.h"
#include "tests/cli/demo_file.h"
#include "tests/support/catch.h"

using namespace werkbalie;
using test::CliAnswer;

namespace {

const std::string kMessage = WERKBALIE_SOURCE_DIR "/tests/data/setu/pay_equity_2_0.json";

/// The demo's clients have terms of this year; the message begins in April.
std::vector<std::string> command(const std::string& file, std::vector<std::string> more = {}) {
    std::vector<std::string> words{"import", "pay-equity", file, "--client", "1"};
    words.insert(words.end(), more.begin(), more.end());
    return words;
}

} // namespace

TEST_CASE("a pay-equity message is tried and then booked") {
    const test::DemoFile demo;
    const CliAnswer tried = demo.run("intercedent", command(kMessage, {"--dry-run"}));
    INFO(tried.err);
    REQUIRE(tried.code == 0);
    const auto json = tried.json();
    CHECK(json["version"] == "2.0");
    CHECK(json["name"] == "Cao Bakkersbedrijf");
    CHECK(json["items"].size() == 10);
    CHECK(json["items"][1]["value"] == "6.9000");
    CHECK(json["scales"].size() == 2);
    CHECK_FALSE(json["not_taken"].empty());
    CHECK_FALSE(json["findings"].empty());
    REQUIRE(demo.run("intercedent", command(kMessage, {"--setu", "2.0"})).code == 0);
    const CliAnswer twice = demo.run("intercedent", command(kMessage));
    CHECK(twice.code == 1);
    CHECK(twice.json()["error"]["code"] == "terms.overlaps");
}

TEST_CASE("a pay-equity message that is damaged, of another version or not allowed is refused") {
    const test::DemoFile demo;
    const CliAnswer damaged =
        demo.run("intercedent", command(demo.file("kapot.json", "{\n  \"a\": ,\n}")));
    CHECK(damaged.code == 1);
    CHECK(damaged.json()["error"]["code"] == "json.damaged");
    CHECK(damaged.err.find("regel 2") != std::string::npos);
    const CliAnswer other = demo.run("intercedent", command(kMessage, {"--setu", "1.0"}));
    CHECK(other.code == 1);
    CHECK(other.json()["error"]["code"] == "pay_equity.version_differs");
    CHECK(demo.run("intercedent", command(kMessage, {"--setu", "3.0"})).code != 0);
    CHECK(demo.run("backoffice", command(kMessage)).json()["error"]["code"] == "rights.missing");
    CHECK(demo.run("intercedent", {"import", "pay-equity", kMessage}).code == 2);
}
