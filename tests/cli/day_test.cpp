// One working day through the program itself, on both databases: the same cents.
#include "tests/cli/cli_process.h"
#include "tests/support/catch.h"
#include "tests/support/test_database.h"

#include <algorithm>
#include <fstream>

using namespace werkbalie;
using nlohmann::json;
using test::CliAnswer;
using test::TemporaryFolder;

namespace {

constexpr const char* kWeek = "2026-W48";

/// A small demo agency, worked with through the command line.
class Desk {
public:
    explicit Desk(db::Dialect dialect) {
        if (dialect == db::Dialect::Postgres) {
            m_schema = "cli_day";
            test::dropSchema(m_schema);
            m_location = test::freshSchemaUrl(m_schema);
        } else {
            m_location = (m_folder / "day.werkbalie").string();
        }
        run("", {"demo", "create", "--candidates", "60", "--clients", "12", "--weeks", "1",
                 "--as-of", "2026-11-20"});
    }
    ~Desk() {
        if (!m_schema.empty()) {
            test::dropSchema(m_schema);
        }
    }
    Desk(const Desk&) = delete;
    Desk& operator=(const Desk&) = delete;

    [[nodiscard]] CliAnswer answer(const std::string& user, std::vector<std::string> words) const {
        std::vector<std::string> all{"--json", "--db", m_location};
        if (!user.empty()) {
            all.insert(all.end(), {"--user", user});
        }
        all.insert(all.end(), words.begin(), words.end());
        return test::runCli(all, {}, {{"WERKBALIE_PASSWORD", "werkbalie-demo"}});
    }
    /// Has to succeed.
    json run(const std::string& user, std::vector<std::string> words, int code = 0) const {
        const std::string command = words[0] + " " + words[words.size() > 1 ? 1 : 0];
        const CliAnswer given = answer(user, std::move(words));
        INFO(command << ": " << given.err);
        REQUIRE(given.code == code);
        return given.json();
    }
    [[nodiscard]] std::string file(const std::string& name, const std::string& text) const {
        const auto path = m_folder / name;
        std::ofstream(path, std::ios::binary) << text;
        return path.string();
    }
    [[nodiscard]] std::string path(const std::string& name) const {
        return (m_folder / name).string();
    }

private:
    TemporaryFolder m_folder;
    std::string m_schema;
    std::string m_location;
};

std::string contentOf(const std::string& path) {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

std::string timecard(const std::string& assignment) {
    return R"(<TimeCard xmlns="http://ns.hr-xml.org/2007-04-15"><Id><IdValue>TC1</IdValue></Id>
<ReportedResource><Person><PersonName><FormattedName>Ann de Wit</FormattedName></PersonName></Person></ReportedResource>
<ReportedTime><PeriodStartDate>2026-11-23</PeriodStartDate><PeriodEndDate>2026-11-29</PeriodEndDate>
<TimeInterval type="Regular"><StartDateTime>2026-11-25T08:00:00</StartDateTime>
<EndDateTime>2026-11-25T16:30:00</EndDateTime><Duration>8.00</Duration></TimeInterval>
</ReportedTime><AdditionalData><StaffingAdditionalData><ReferenceInformation><AssignmentId><IdValue>)" +
           assignment +
           "</IdValue></AssignmentId></ReferenceInformation></StaffingAdditionalData>"
           "</AdditionalData></TimeCard>";
}

/// Werving: one good row, one that is refused. Gives the candidate's number.
std::string importCandidate(const Desk& desk) {
    const std::string file = desk.file(
        "kandidaten.csv",
        "voornaam;tussenvoegsel;achternaam;e-mail;geboortedatum;plaats;functie;datum "
        "toestemming\r\n"
        "Ann;de;Wit-Werkdag;ann.werkdag@example.nl;03-04-1995;Groningen;Metselaar;20-11-2026\r\n"
        "Bob;;Fout;geen-adres;32-13-1995;Niks;Metselaar;\r\n");
    const json dry = desk.run("intercedent", {"import", "candidates", file, "--dry-run"}, 1);
    CHECK(dry["accepted"] == 1);
    CHECK(desk.run("intercedent", {"search", "werkdag"}).empty());
    const json report = desk.run("intercedent", {"import", "candidates", file}, 1);
    CHECK(report["accepted"] == 1);
    CHECK(report["rejected"] == 1);
    CHECK(report["rows"][0]["line"] == 3);
    CHECK(contentOf(file + ".rejected.csv").find("Bob;;Fout") != std::string::npos);
    const json hits = desk.run("intercedent", {"search", "werkdag", "--in", "candidates"});
    REQUIRE(hits.size() == 1);
    return std::to_string(hits[0]["id"].get<int>());
}

/// Matching and placement. Gives the placement.
json placeCandidate(const Desk& desk, const std::string& candidate) {
    const json ranking = desk.run("intercedent", {"match", "--candidate", candidate});
    const json& first = ranking["best"].empty() ? ranking["knocked_out"][0] : ranking["best"][0];
    const std::vector<std::string> pair{"--vacancy", std::to_string(first["vacancy"].get<int>()),
                                        "--candidate", candidate};
    const auto with = [&](std::vector<std::string> words, std::vector<std::string> more = {}) {
        words.insert(words.end(), pair.begin(), pair.end());
        words.insert(words.end(), more.begin(), more.end());
        return words;
    };
    CHECK(desk.answer("intercedent", with({"propose"})).code == 1); // without consent
    desk.run("intercedent", with({"propose"}, {"--consent", "spoken"}));
    CHECK(desk.answer("intercedent", with({"propose"})).code == 1); // once
    CHECK(desk.answer("intercedent", with({"proposal", "stage", "rejected"})).code == 1);
    desk.run("intercedent",
             with({"proposal", "stage", "interview"}, {"--interview", "2026-11-23"}));
    desk.run("intercedent", with({"proposal", "stage", "offered"}));
    const std::vector<std::string> terms{"--margin", "4.00", "--start",       "2026-11-23",
                                         "--hours",  "36",   "--external-id", "WERK/1"};
    auto poor = terms;
    poor.insert(poor.end(), {"--wage", "10,00"});
    CHECK(desk.answer("intercedent", with({"placement", "create"}, poor)).code == 1);
    auto good = terms;
    good.insert(good.end(), {"--wage", "18,50"});
    return desk.run("intercedent", with({"placement", "create"}, good));
}

/// The one of this list that has a line of our worker; the demo's own hours stand beside it.
json ours(const json& list) {
    for (const json& item : list) {
        for (const json& line : item["lines"]) {
            if (line["worker"].get<std::string>().find("Werkdag") != std::string::npos) {
                return item;
            }
        }
    }
    FAIL("nothing was made of the worker's hours");
    return {};
}

/// Administratie: hours by hand and from a portal, approval, the weekly run.
json processWeek(const Desk& desk, const json& placement) {
    const std::string id = std::to_string(placement["placement"].get<int>());
    const std::vector<std::string> enter{"hours", "enter", "--placement", id, "--week", kWeek};
    const auto day = [&](std::vector<std::string> more) {
        auto words = enter;
        words.insert(words.end(), more.begin(), more.end());
        return words;
    };
    CHECK(desk.answer("backoffice", day({"--day", "ma=25"})).code == 1);
    desk.run("backoffice", day({"--day", "ma=8", "--day", "di=9-17:30/30"}));
    desk.run("backoffice", day({"--day", "ma=2", "--type", "overtime", "--percentage", "150"}));
    const json imported =
        desk.run("backoffice", {"import", "timesheets", desk.file("setu.xml", timecard("WERK/1"))});
    CHECK(imported["accepted"] == 1);
    CHECK(desk.run("backoffice", {"hours", "approve", "--week", kWeek})["approved"] == 1);
    CHECK(desk.run("backoffice",
                   {"hours", "reopen", "--week", kWeek, "--reason", "test"})["reopened"] == 1);
    CHECK(desk.run("backoffice", {"hours", "approve", "--week", kWeek})["approved"] == 1);
    const json dry = desk.run("backoffice", {"invoice", "run", "--week", kWeek, "--dry-run"});
    const json run = desk.run("backoffice", {"invoice", "run", "--week", kWeek});
    CHECK(ours(dry["invoices"])["total"] == ours(run["invoices"])["total"]);
    CHECK(desk.answer("backoffice", {"invoice", "run", "--week", kWeek}).code == 1);
    CHECK(desk.answer("backoffice", day({"--day", "vr=8"})).code == 1);
    return run;
}

void checkPaper(const Desk& desk, const json& run) {
    const std::string number = ours(run["invoices"])["number"];
    const std::string pdf = desk.path("factuur.pdf");
    const CliAnswer printed =
        desk.answer("backoffice", {"invoice", "export", number, "--format", "pdf", "-o", pdf});
    CHECK(printed.code == 0);
    CHECK(contentOf(pdf).starts_with("%PDF"));
    CHECK(printed.err.empty());
    CHECK(desk.answer("backoffice", {"invoice", "export", number, "--format", "ubl", "-o", pdf})
              .code == 2);
}

/// The whole day; the figures that have to be the same everywhere.
json workTheDay(db::Dialect dialect) {
    const Desk desk(dialect);
    const json placement = placeCandidate(desk, importCandidate(desk));
    const json run = processWeek(desk, placement);
    checkPaper(desk, run);
    desk.run("intercedent",
             {"contact", "log", "--candidate", std::to_string(placement["candidate"].get<int>()),
              "--text", "Eerste week besproken", "--action", "Evalueren", "--action-on",
              "2026-11-24"});
    CHECK(desk.run("intercedent", {"today"}).is_array());
    const json report =
        desk.run("manager", {"report", "targets", "--period", kWeek, "--format", "json"});
    CHECK(desk.answer("intercedent", {"invoice", "run", "--week", kWeek}).code == 1);
    CHECK(desk.run("beheerder", {"verify"})["clean"] == true);
    desk.run("beheerder", {"backup", desk.path("kopie.werkbalie")});
    const json invoice = ours(run["invoices"]);
    return {{"wage", placement["wage"]},       {"tariff", placement["tariff"]},
            {"cost", placement["cost_price"]}, {"net", invoice["net"]},
            {"vat", invoice["vat"]},           {"total", invoice["total"]},
            {"lines", invoice["lines"]},       {"gross", ours(run["wage_statements"])["gross"]},
            {"report", report["total"]}};
}

} // namespace

TEST_CASE("a working day through the command line gives the same cents on both databases",
          "[day]") {
    json first;
    for (const db::Dialect dialect : test::dialects()) {
        const json figures = workTheDay(dialect);
        INFO(figures.dump(2));
        // 24 hours at 18.50 and two at 150 %: 444.00 + 55.50
        CHECK(figures["gross"] == "499.50");
        CHECK(figures["wage"] == "18.50");
        if (first.is_null()) {
            first = figures;
        }
        CHECK(figures == first);
    }
}

TEST_CASE("who is not logged in is told how, and a wrong password is refused", "[day]") {
    const TemporaryFolder folder;
    const std::string db = (folder / "a.werkbalie").string();
    const std::map<std::string, std::string> secret{{"WERKBALIE_PASSWORD", "werkbalie-demo"}};
    CHECK(test::runCli({"--db", db, "--user", "intercedent", "search", "x"}, {}, secret).code == 3);
    REQUIRE(test::runCli({"--db", db, "demo", "create", "--candidates", "5", "--clients", "12",
                          "--weeks", "1", "--as-of", "2026-11-20"})
                .code == 0);
    CHECK(test::runCli({"--db", db, "search", "x"}, {}, secret).code == 2);
    CHECK(test::runCli({"--db", db, "--user", "intercedent", "search", "x"}).code == 2);
    CHECK(test::runCli({"--db", db, "--user", "intercedent", "search", "x"}, {},
                       {{"WERKBALIE_PASSWORD", "fout"}})
              .code == 1);
    CHECK(test::runCli({"--db", db, "demo", "create"}).code == 1);
    CHECK(test::runCli({"--db", db, "--user", "intercedent", "import", "candidates",
                        (folder / "missing.csv").string()},
                       {}, secret)
              .code == 3);
    CHECK(test::runCli({"--db", db, "--user", "intercedent", "import", "clients", "x.csv"}, {},
                       secret)
              .code == 2);
}

TEST_CASE("a database that cannot be used is the environment, said in one line", "[day]") {
    const TemporaryFolder folder;
    const std::map<std::string, std::string> secret{{"WERKBALIE_PASSWORD", "werkbalie-demo"}};
    const std::string junk = (folder / "junk.werkbalie").string();
    std::ofstream(junk) << "dit is geen database";
    const std::string empty = (folder / "empty.werkbalie").string();
    std::ofstream(empty).flush();
    for (const std::string& location : {junk, empty, (folder / "no/x").string(),
                                        std::string("postgresql://nobody@127.0.0.1:1/nothing")}) {
        INFO(location);
        const CliAnswer given =
            test::runCli({"--json", "--db", location, "--user", "beheerder", "verify"}, {}, secret);
        CHECK(given.code == 3);
        CHECK(given.json()["error"]["code"].get<std::string>().starts_with("database."));
        CHECK(std::count(given.err.begin(), given.err.end(), '\n') == 1);
    }
}

TEST_CASE("an agency of one's own begins empty, with its administrator", "[day]") {
    const TemporaryFolder folder;
    const std::string db = (folder / "a.werkbalie").string();
    const std::string file = (folder / "bureau.json").string();
    std::ofstream(file) << R"({"name":"Bureau Noord","kvk":"01234567","vat_id":"NL123456789B13",
        "branch":"Groningen","cao":"nbbu","employer_size":"small","whk":{"wga":"0.82","zw":"0.45"}})";
    const std::map<std::string, std::string> secret{{"WERKBALIE_PASSWORD", "een goed wachtwoord"}};
    const std::vector<std::string> init{"--db", db, "init", "--agency", file, "--admin", "baas"};
    REQUIRE(test::runCli(init, {}, secret).code == 0);
    CHECK(test::runCli(init, {}, secret).code == 1);
    const auto list =
        test::runCli({"--json", "--db", db, "--user", "baas", "import", "list"}, {}, secret);
    CHECK(list.code == 0);
    CHECK(list.json().empty());
    CHECK(test::runCli({"--db", db, "--user", "baas", "verify"}, {}, secret).code == 0);
}
