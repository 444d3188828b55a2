// `expenses …` through the program itself: noted, proved, approved and paid.
#include "tests/cli/demo_file.h"
#include "tests/support/catch.h"

#include <filesystem>
#include <fstream>

using namespace werkbalie;
using nlohmann::json;
using test::CliAnswer;
using test::DemoFile;

namespace {

const std::string kWeek = "2026-W47";
const std::string kReceipt("%PDF-1.4\n\0bon", 13);

std::string placementOf(const DemoFile& demo) {
    const json rows = demo.run("backoffice", {"hours", "list", "--week", kWeek}).json();
    for (const json& row : rows) {
        if (row["state"] != "processed") {
            return row["placement"].dump();
        }
    }
    FAIL("the demo has no open week");
    return {};
}

std::string contentOf(const std::filesystem::path& path) {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

json listed(const DemoFile& demo, const std::string& placement) {
    const CliAnswer list =
        demo.run("intercedent", {"expenses", "list", "--week", kWeek, "--placement", placement});
    INFO(list.out << list.err);
    REQUIRE(list.code == 0);
    return list.json();
}

} // namespace

TEST_CASE("an expense is noted, split, changed, approved and shown with totals", "[cli][expense]") {
    const DemoFile demo;
    const std::string placement = placementOf(demo);
    const auto before = listed(demo, placement)["expenses"].size();
    const std::vector<std::string> add{"expenses",   "add",        "--placement", placement,
                                       "--date",     "2026-11-21", "--kind",      "business_travel",
                                       "--quantity", "42,5",       "--rate",      "0,30"};
    CHECK(demo.run("intercedent", add).code == 1); // may look, not book
    const CliAnswer added = demo.run("backoffice", add);
    INFO(added.out << added.err);
    REQUIRE(added.code == 0);
    CHECK(added.json()["amount"] == "12.75");
    CHECK(added.json()["untaxed"] == "10.63"); // 42.5 x 0.25, the limit of 2026
    CHECK(added.json()["taxed"] == "2.12");
    CHECK(added.json()["findings"][0]["rule"] == "expense.above_limit");
    const std::string id = added.json()["expense"].dump();
    CHECK(demo.run("backoffice", {"expenses", "change", id, "--rate", "0,25"}).json()["taxed"] ==
          "0.00");
    CHECK(demo.run("backoffice", {"expenses", "approve", id}).json()["done"].size() == 1);
    CHECK(demo.run("backoffice", {"expenses", "refuse", id}).code == 2); // why?
    const json after = listed(demo, placement);
    CHECK(after["expenses"].size() == before + 1);
    CHECK(demo.run("backoffice", {"expenses", "reopen", id}).code == 0);
    CHECK(demo.run("backoffice", {"expenses", "remove", id}).code == 0);
    CHECK(listed(demo, placement)["expenses"].size() == before);
    CHECK(demo.run("backoffice", {"expenses", "remove", id}).code == 1);
}

TEST_CASE("a receipt is attached, opened and taken off", "[cli][expense]") {
    const DemoFile demo;
    const std::string receipt = demo.file("bon.pdf", kReceipt);
    const CliAnswer added = demo.run(
        "backoffice", {"expenses", "add", "--placement", placementOf(demo), "--date", "2026-11-21",
                       "--kind", "tools", "--treatment", "exempt", "--amount", "49,95"});
    INFO(added.out << added.err);
    REQUIRE(added.code == 0);
    const std::string id = added.json()["expense"].dump();
    const CliAnswer unproved = demo.run("backoffice", {"expenses", "approve", id});
    CHECK(unproved.code == 1);
    CHECK(unproved.json()["refused"][0]["rule"] == "expense.receipt_missing");
    const CliAnswer attached = demo.run("backoffice", {"expenses", "attach", id, receipt});
    REQUIRE(attached.code == 0);
    const std::string kept = attached.json()["receipts"][0]["receipt"].dump();
    CHECK(demo.run("backoffice", {"expenses", "receipts", id}).json().size() == 1);
    const std::string copy = demo.at("terug.pdf");
    CHECK(demo.run("intercedent", {"expenses", "receipt", kept, "-o", copy}).code == 0);
    CHECK(contentOf(copy) == kReceipt);
    CHECK(demo.run("backoffice", {"expenses", "approve", id}).code == 0);
    CHECK(demo.run("backoffice", {"expenses", "detach", kept}).code == 0);
    const std::string text = demo.file("bon.txt", "geen bon");
    const CliAnswer wrong = demo.run("backoffice", {"expenses", "attach", id, text});
    CHECK(wrong.code == 1);
    CHECK(wrong.json()["error"]["code"] == "receipt.unknown_format");
}

TEST_CASE("what is charged on stands on the invoice of the run", "[cli][expense]") {
    const DemoFile demo;
    const std::string placement = placementOf(demo);
    CHECK(demo.run("backoffice", {"expenses", "agree", "--placement", placement, "--kind",
                                  "business_travel", "--rate", "0,28", "--charged", "yes"})
              .json()["charged"] == true);
    const CliAnswer added =
        demo.run("backoffice", {"expenses", "add", "--placement", placement, "--date", "2026-11-21",
                                "--kind", "business_travel", "--quantity", "100"});
    INFO(added.out << added.err);
    REQUIRE(added.code == 0);
    CHECK(added.json()["amount"] == "28.00");
    const std::string id = added.json()["expense"].dump();
    REQUIRE(demo.run("backoffice", {"expenses", "approve", id}).code == 0);
    const CliAnswer run = demo.run("backoffice", {"invoice", "run", "--week", kWeek});
    INFO(run.err);
    REQUIRE(run.code == 0);
    bool stated = false;
    const json statements = run.json()["wage_statements"];
    for (const json& statement : statements) {
        for (const json& line : statement["expenses"]) {
            stated = stated || (line["expense"].dump() == id && line["untaxed"] == "25.00" &&
                                line["taxed"] == "3.00");
        }
    }
    CHECK(stated);
    bool charged = false;
    const json invoices = run.json()["invoices"];
    for (const json& invoice : invoices) {
        for (const json& line : invoice["expenses"]) {
            charged = charged || (line["expense"].dump() == id && line["amount"] == "28.00");
        }
    }
    CHECK(charged);
    CHECK(demo.run("backoffice", {"expenses", "remove", id}).json()["error"]["code"] ==
          "expense.processed");
    CHECK(demo.run("backoffice",
                   {"expenses", "counter", id, "--week", "2026-W48", "--reason", "Meegereden"})
              .json()["amount"] == "-28.00");
    CHECK(demo.run("beheerder", {"verify"}).code == 0);
}

TEST_CASE("what cannot be read or is not known is said", "[cli][expense]") {
    const DemoFile demo;
    const auto add = [&](const std::string& kind, const std::string& date) {
        return demo.run("backoffice", {"expenses", "add", "--placement", placementOf(demo),
                                       "--date", date, "--kind", kind, "--quantity", "10"});
    };
    CHECK(add("lease", "2026-11-21").code == 2);
    CHECK(add("commute", "21 november").code == 2);
    CHECK(add("commute", "2024-01-08").json()["error"]["code"] == "expense.day_outside_placement");
    // Of 2027 no limit is known yet: it may be noted, but nothing is guessed and nothing is paid.
    const CliAnswer later = demo.run(
        "backoffice", {"expenses", "add", "--placement", placementOf(demo), "--date", "2027-01-04",
                       "--kind", "business_travel", "--quantity", "10", "--rate", "0,25"});
    INFO(later.out << later.err);
    REQUIRE(later.code == 0);
    CHECK(later.json()["untaxed"].is_null());
    CHECK(later.json()["findings"][0]["rule"] == "parameter.missing");
    const CliAnswer approved =
        demo.run("backoffice", {"expenses", "approve", later.json()["expense"].dump()});
    CHECK(approved.code == 1);
    CHECK(approved.json()["refused"][0]["rule"] == "parameter.missing");
}
