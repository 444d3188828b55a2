// A small demo agency in a file of its own, copied from one that is made once a run.
#pragma once

#include "tests/cli/cli_process.h"
#include "tests/support/test_database.h"

namespace werkbalie::test {

class DemoFile {
public:
    DemoFile();

    [[nodiscard]] std::string path() const { return at("demo.werkbalie"); }
    [[nodiscard]] std::string at(const std::string& name) const {
        return (m_folder / name).string();
    }
    /// Writes the bytes into a file of this folder and gives its path.
    [[nodiscard]] std::string file(const std::string& name, const std::string& bytes) const;

    /// The arguments that come before a command, as this user.
    [[nodiscard]] std::vector<std::string> call(const std::string& user,
                                                const std::vector<std::string>& words) const;
    [[nodiscard]] CliAnswer run(const std::string& user, const std::vector<std::string>& words,
                                const std::string& input = {}) const;
    /// Not archived, through the program itself.
    [[nodiscard]] std::size_t countCandidates() const;

private:
    TemporaryFolder m_folder;
};

/// What every call needs to log in.
[[nodiscard]] const std::map<std::string, std::string>& demoPassword();

/// A list of so many good candidates.
[[nodiscard]] std::string goodCandidates(int rows);

} // namespace werkbalie::test
