// Starts the program through the shell, with its streams in files of a folder of its own.
#include "tests/cli/cli_process.h"
#include "test_paths.h"

#include <atomic>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sys/wait.h>
#include <unistd.h>

namespace werkbalie::test {

namespace {

namespace fs = std::filesystem;

std::string quoted(const std::string& text) {
    std::string out = "'";
    for (const char c : text)
        out += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return out + "'";
}

std::string read(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

/// A folder that goes when the call is over.
class Folder {
public:
    Folder() {
        static std::atomic<int> count = 0;
        m_path = fs::temp_directory_path() /
                 ("werkbalie-cli-" + std::to_string(::getpid()) + "-" + std::to_string(++count));
        fs::create_directories(m_path);
    }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    ~Folder() {
        std::error_code ignored;
        fs::remove_all(m_path, ignored);
    }
    [[nodiscard]] fs::path file(const char* name) const { return m_path / name; }

private:
    fs::path m_path;
};

} // namespace

namespace {

std::string assignments(const std::map<std::string, std::string>& environment) {
    std::string text;
    for (const auto& [name, value] : environment)
        text += " " + quoted(name + "=" + value);
    return text;
}

std::string joined(const std::vector<std::string>& words) {
    std::string text;
    for (const std::string& word : words)
        text += " " + quoted(word);
    return text;
}

CliAnswer runInShell(const std::string& words, const std::string& input) {
    const Folder folder;
    std::ofstream(folder.file("in"), std::ios::binary) << input;
    const std::string command = words + " <" + quoted(folder.file("in").string()) + " >" +
                                quoted(folder.file("out").string()) + " 2>" +
                                quoted(folder.file("err").string());
    const int status = std::system(command.c_str());
    return {.code = WIFEXITED(status) ? WEXITSTATUS(status) : -1,
            .out = read(folder.file("out")),
            .err = read(folder.file("err"))};
}

} // namespace

CliAnswer runCli(const std::vector<std::string>& arguments, const std::string& input,
                 const std::map<std::string, std::string>& environment) {
    return runInShell("env" + assignments(environment) + " " + quoted(WERKBALIE_CLI_PATH) +
                          joined(arguments),
                      input);
}

CliAnswer runCliBehind(const std::vector<std::string>& before,
                       const std::vector<std::string>& arguments,
                       const std::map<std::string, std::string>& environment) {
    return runInShell("env" + assignments(environment) + joined(before) + " " +
                          quoted(WERKBALIE_CLI_PATH) + joined(arguments),
                      {});
}

} // namespace werkbalie::test
