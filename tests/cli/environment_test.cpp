// File, disk and server that do not cooperate: what is wrong, what to do, exit 3, and nothing half
// written.
#include "storage/db/connection.h"
#include "tests/cli/demo_file.h"
#include "tests/support/catch.h"
#include "test_paths.h"

#include <fstream>
#include <unistd.h>

using namespace werkbalie;
using test::CliAnswer;
using test::DemoFile;

namespace {

namespace fs = std::filesystem;

/// One line for people that says what to do, the code for programs, and exit 3.
void checkFault(const CliAnswer& answer, const std::string& code, const std::string& advice) {
    INFO(answer.out << answer.err);
    CHECK(answer.code == 3);
    CHECK(answer.json()["error"]["code"] == code);
    CHECK(answer.err.find(advice) != std::string::npos);
    CHECK(std::ranges::count(answer.err, '\n') == 1);
}

void overwrite(const std::string& path, std::uintmax_t from, std::uintmax_t until) {
    std::fstream file(path, std::ios::binary | std::ios::in | std::ios::out);
    file.seekp(static_cast<std::streamoff>(from));
    file << std::string(until - from, '\x5A');
}

std::string bytesOf(const std::string& path) {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

const std::vector<std::string> kVerify{"verify"};

/// Permission bits do not bind root: then the program runs as nobody, from a copy that nobody may
/// start.
class Unprivileged {
public:
    Unprivileged() {
        fs::permissions(m_folder / "", fs::perms::others_exec | fs::perms::others_read,
                        fs::perm_options::add);
        if (::geteuid() == 0) {
            m_program = (m_folder / "werkbalie-cli").string();
            fs::copy_file(WERKBALIE_CLI_PATH, m_program);
        }
    }
    [[nodiscard]] CliAnswer run(const std::vector<std::string>& arguments) const {
        std::vector<std::string> before{"env"};
        if (::geteuid() == 0) {
            // The shell drops the path of the program that is put behind it and starts the copy.
            before = {"setpriv",
                      "--reuid=65534",
                      "--regid=65534",
                      "--clear-groups",
                      "sh",
                      "-c",
                      "shift; exec \"$0\" \"$@\"",
                      m_program};
        }
        return test::runCliBehind(before, arguments, test::demoPassword());
    }

private:
    test::TemporaryFolder m_folder;
    std::string m_program;
};

constexpr auto kAllMayRead = fs::perms::owner_read | fs::perms::group_read | fs::perms::others_read;
constexpr auto kAllMayEnter =
    kAllMayRead | fs::perms::owner_exec | fs::perms::group_exec | fs::perms::others_exec;
constexpr auto kAllMayWrite =
    fs::perms::owner_write | fs::perms::group_write | fs::perms::others_write;

} // namespace

TEST_CASE("a database that cannot be used says why", "[cli][environment]") {
    const DemoFile demo;
    const std::string& path = demo.path();

    SECTION("it is not there") {
        fs::remove(path);
        checkFault(demo.run("beheerder", kVerify), "database.missing", "Kies een ander bestand");
        CHECK_FALSE(fs::exists(path));
    }
    SECTION("it is newer than the program") {
        db::open(path)->exec("INSERT INTO schema_migration VALUES (9999, 'later', 'x', "
                             "'2030-01-01T00:00:00Z', '9', 9999)");
        const std::string before = bytesOf(path);
        checkFault(demo.run("beheerder", kVerify), "database.newer", "Werk Werkbalie bij");
        CHECK(bytesOf(path) == before);
    }
    SECTION("its pages are overwritten") {
        overwrite(path, 8192, fs::file_size(path));
        const CliAnswer answer = demo.run("beheerder", kVerify);
        INFO(answer.out << answer.err);
        CHECK(answer.code == 3);
        CHECK(answer.err.find("eservekopie terug") != std::string::npos);
    }
    SECTION("it is cut off in the middle") {
        fs::resize_file(path, fs::file_size(path) / 2);
        checkFault(demo.run("beheerder", kVerify), "database.damaged",
                   "Zet een reservekopie terug");
    }
    SECTION("its first page is overwritten") {
        overwrite(path, 0, 4096);
        checkFault(demo.run("beheerder", kVerify), "database.not_a_database",
                   "Kies een ander bestand");
    }
    SECTION("it is a text file") {
        static_cast<void>(demo.file("demo.werkbalie", std::string(9000, 'a')));
        checkFault(demo.run("beheerder", kVerify), "database.not_a_database",
                   "Kies een ander bestand");
        CHECK(bytesOf(path) == std::string(9000, 'a'));
    }
    SECTION("it is the database of another program") {
        fs::remove(path);
        db::open(path, {.createIfMissing = true})->exec("CREATE TABLE songs (title TEXT)");
        checkFault(demo.run("beheerder", kVerify), "database.other_program",
                   "Kies een ander bestand");
        checkFault(test::runCli({"--json", "--db", path, "demo", "create"}),
                   "database.other_program", "Kies een ander bestand");
    }
    SECTION("its folder is not there") {
        const CliAnswer answer =
            test::runCli({"--json", "--db", demo.at("none/x.werkbalie"), "demo", "create"});
        checkFault(answer, "database.unreachable", "Controleer de plek");
        CHECK_FALSE(fs::exists(demo.at("none")));
    }
}

TEST_CASE("one damaged page of many is found by verify", "[cli][environment]") {
    const DemoFile demo;
    const std::uintmax_t size = fs::file_size(demo.path());
    overwrite(demo.path(), size - 4096, size);
    const CliAnswer answer = demo.run("beheerder", kVerify);
    INFO(answer.out << answer.err);
    CHECK((answer.code == 1 || answer.code == 3));
}

TEST_CASE("a server that does not answer is named without its password", "[cli][environment]") {
    const CliAnswer answer = test::runCli(
        {"--json", "--db", "postgresql://u:secret@127.0.0.1:1/x", "--user", "a", "verify"}, {},
        test::demoPassword());
    checkFault(answer, "database.unreachable", "Controleer de plek, de verbinding en de rechten");
    CHECK((answer.out + answer.err).find("secret") == std::string::npos);
    CHECK(answer.err.find("127.0.0.1") != std::string::npos);
}

TEST_CASE("a database that another program is writing is waited for, then told of",
          "[cli][environment][slow]") {
    const DemoFile demo;
    const std::size_t before = demo.countCandidates();
    const std::string list = demo.file("list.csv", test::goodCandidates(3));
    {
        const auto other = db::open(demo.path());
        const db::Transaction writing(*other);
        checkFault(demo.run("intercedent", {"import", "candidates", list}), "fault.busy",
                   "probeer het opnieuw");
        // Reading goes on meanwhile.
        CHECK(demo.run("intercedent", {"search", "Proef1", "--in", "candidates"}).json().empty());
    }
    CHECK(demo.run("intercedent", {"import", "candidates", list}).code == 0);
    CHECK(demo.countCandidates() == before + 3);
}

TEST_CASE("what may not be written is refused before anything is done", "[cli][environment]") {
    const DemoFile demo;
    const Unprivileged nobody;
    const std::string list = demo.file("list.csv", test::goodCandidates(3));
    const auto import = demo.call("intercedent", {"import", "candidates", list});
    const fs::path folder = fs::path(demo.path()).parent_path();

    SECTION("the file is read-only") {
        fs::permissions(folder, kAllMayEnter | kAllMayWrite);
        fs::permissions(demo.path(), kAllMayRead);
        checkFault(nobody.run(import), "database.read_only", "Controleer de rechten");
    }
    SECTION("the folder is read-only") {
        fs::permissions(demo.path(), kAllMayRead | kAllMayWrite);
        fs::permissions(folder, kAllMayEnter);
        checkFault(nobody.run(import), "database.read_only", "Controleer de rechten");
    }
    fs::permissions(folder, kAllMayEnter | kAllMayWrite);
    fs::permissions(demo.path(), kAllMayRead | kAllMayWrite);
    CHECK(demo.countCandidates() == 100);
}

TEST_CASE("a full disk leaves the database as it was", "[cli][environment]") {
    const DemoFile demo;
    const std::string list = demo.file("list.csv", test::goodCandidates(20'000));
    const std::string disk = demo.at("disk");
    fs::create_directory(disk);
    // A disk of its own in a mount namespace of its own: the database and 700 kB.
    const std::string script =
        "mount -t tmpfs -o size=" + std::to_string(fs::file_size(demo.path()) / 1024 + 700) +
        R"(k tmpfs "$0" && cp "$1" "$0/demo.werkbalie" || exit 99
        out=$2; shift 2; "$@"; code=$?; cp "$0"/demo.werkbalie* "$out"; exit $code)";
    const std::string after = demo.at("after");
    fs::create_directory(after);
    std::vector<std::string> before{"unshare", "--mount"};
    if (::geteuid() != 0) {
        before.emplace_back("--map-root-user");
    }
    before.insert(before.end(), {"sh", "-c", script, disk, demo.path(), after});
    const CliAnswer answer =
        test::runCliBehind(before,
                           {"--json", "--db", disk + "/demo.werkbalie", "--user", "intercedent",
                            "import", "candidates", list},
                           test::demoPassword());
    checkFault(answer, "fault.disk_full", "Maak ruimte vrij");

    // What the disk held, on one with room again.
    const auto asAfter = [&](std::vector<std::string> words) {
        words.insert(words.begin(),
                     {"--json", "--db", after + "/demo.werkbalie", "--user", "beheerder"});
        return test::runCli(words, {}, test::demoPassword());
    };
    CHECK(asAfter({"export", "candidates", "--format", "json", "-o", "-"}).json().size() == 100);
    CHECK(asAfter({"verify"}).code == 0);
}

TEST_CASE("an answer that cannot be written is no success", "[cli][environment]") {
    const DemoFile demo;
    const CliAnswer answer = test::runCliBehind(
        {"sh", "-c", "exec \"$0\" \"$@\" >/dev/full"},
        demo.call("beheerder", {"export", "candidates", "--format", "json", "-o", "-"}),
        test::demoPassword());
    CHECK(answer.code == 3);
    CHECK(answer.err.find("schrijven") != std::string::npos);
}

TEST_CASE("a file that cannot be written or read is named", "[cli][environment]") {
    const DemoFile demo;
    const CliAnswer out = demo.run(
        "beheerder", {"export", "candidates", "--format", "csv", "-o", demo.at("none/x.csv")});
    CHECK(out.code == 3);
    CHECK(out.err.find("none/x.csv") != std::string::npos);
    const CliAnswer in = demo.run("intercedent", {"import", "candidates", demo.at("none.csv")});
    checkFault(in, "file.not_found", "none.csv");
    const CliAnswer folder = demo.run("intercedent", {"import", "candidates", demo.at("")});
    CHECK(folder.code == 3);
}
