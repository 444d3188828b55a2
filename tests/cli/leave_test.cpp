// `leave …` through the program itself.
#include "tests/cli/demo_file.h"
#include "tests/support/catch.h"

using namespace werkbalie;
using test::CliAnswer;
using test::DemoFile;

TEST_CASE("leave is booked, listed, countered and expired", "[cli][leave]") {
    const DemoFile demo;
    const std::vector<std::string> opening{"leave",  "book",    "--person", "1",          "--kind",
                                           "extra",  "--event", "opening",  "--amount",   "12:30",
                                           "--year", "2024",    "--reason", "Oud systeem"};
    CHECK(demo.run("intercedent", opening).code == 1);
    const CliAnswer booked = demo.run("backoffice", opening);
    INFO(booked.out << booked.err);
    REQUIRE(booked.code == 0);
    const auto line = booked.json().at(0);
    CHECK(line["amount"] == "12.50");
    CHECK(line["minutes"] == 750);
    CHECK(line["expires"] == "2030-01-01");
    const CliAnswer balance =
        demo.run("intercedent", {"leave", "balance", "--person", "1", "--date", "2029-12-31"});
    REQUIRE(balance.code == 0);
    bool found = false;
    const auto lots = balance.json()["lots"];
    for (const auto& lot : lots) {
        found = found || (lot["kind"] == "extra" && lot["year"] == 2024 && lot["minutes"] == 750);
    }
    CHECK(found);
    const CliAnswer expired = demo.run("backoffice", {"leave", "expire", "--until", "2030-01-01"});
    REQUIRE(expired.code == 0);
    CHECK(expired.json()["booked"].get<int>() >= 1);
    CHECK(demo.run("backoffice", {"leave", "expire", "--until", "2030-01-01"}).json()["booked"] ==
          0);
    const std::string id = line["line"].dump();
    CHECK(demo.run("backoffice", {"leave", "counter", id, "--reason", "Fout"}).code == 0);
    CHECK(demo.run("backoffice", {"leave", "counter", id, "--reason", "Fout"}).code == 1);
    CHECK(demo.run("backoffice", {"leave", "lines", "--person", "1"}).json().size() >= 3);
}

TEST_CASE("what cannot be booked is refused in words", "[cli][leave]") {
    const DemoFile demo;
    const auto book = [&](const std::string& kind, const std::string& amount) {
        return demo.run("backoffice", {"leave", "book", "--person", "1", "--kind", kind, "--event",
                                       "use", "--amount", amount});
    };
    CHECK(book("extra", "1:75").code == 2);
    CHECK(book("extra", "1:75").json()["error"]["code"] == "leave.amount_not_understood");
    CHECK(book("leave", "1:00").code == 2);
    CHECK(book("time_for_time", "900:00").json()["error"]["code"] == "leave.not_enough");
    CHECK(demo.run("backoffice", {"leave", "payout", "--person", "1"}).code == 2);
}
