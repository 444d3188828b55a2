// The demo agency is made once: its four passwords alone cost more than a test.
#include "tests/cli/demo_file.h"

#include <fstream>
#include <stdexcept>

namespace werkbalie::test {

namespace {

std::string makeDemo(const std::filesystem::path& path) {
    const CliAnswer made = runCli({"--db", path.string(), "demo", "create", "--candidates", "100",
                                   "--clients", "12", "--weeks", "1", "--as-of", "2026-11-24"});
    if (made.code != 0) {
        throw std::runtime_error("demo create: " + made.err);
    }
    return path.string();
}

const std::string& madeOnce() {
    static const TemporaryFolder folder;
    static const std::string path = makeDemo(folder / "base.werkbalie");
    return path;
}

} // namespace

const std::map<std::string, std::string>& demoPassword() {
    static const std::map<std::string, std::string> environment{
        {"WERKBALIE_PASSWORD", "werkbalie-demo"}};
    return environment;
}

DemoFile::DemoFile() {
    std::filesystem::copy_file(madeOnce(), path());
}

std::string DemoFile::file(const std::string& name, const std::string& bytes) const {
    std::ofstream(at(name), std::ios::binary) << bytes;
    return at(name);
}

std::vector<std::string> DemoFile::call(const std::string& user,
                                        const std::vector<std::string>& words) const {
    std::vector<std::string> all{"--json", "--db", path(), "--user", user};
    all.insert(all.end(), words.begin(), words.end());
    return all;
}

CliAnswer DemoFile::run(const std::string& user, const std::vector<std::string>& words,
                        const std::string& input) const {
    return runCli(call(user, words), input, demoPassword());
}

std::size_t DemoFile::countCandidates() const {
    return run("beheerder", {"export", "candidates", "--format", "json", "-o", "-"}).json().size();
}

std::string goodCandidates(int rows) {
    std::string list = "Voornaam;Achternaam;E-mail;Woonplaats;Functie\r\n";
    for (int row = 0; row < rows; ++row) {
        const std::string number = std::to_string(row);
        list += "Test;Proef" + number + ";proef" + number + "@example.nl;Utrecht;Monteur\r\n";
    }
    return list;
}

} // namespace werkbalie::test
