// Runs the built werkbalie-cli as a user does: arguments in, exit code and two streams out.
#pragma once

#include <map>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

namespace werkbalie::test {

struct CliAnswer {
    int code = -1;
    std::string out;
    std::string err;

    /// Standard output as JSON; a failing test when it is none.
    [[nodiscard]] nlohmann::json json() const { return nlohmann::json::parse(out); }
};

/// `input` becomes standard input; `environment` is added to the test's own.
[[nodiscard]] CliAnswer runCli(const std::vector<std::string>& arguments,
                               const std::string& input = {},
                               const std::map<std::string, std::string>& environment = {});

/// The same behind another command (`setpriv …`, `sh -c …`), each word as given.
[[nodiscard]] CliAnswer runCliBehind(const std::vector<std::string>& before,
                                     const std::vector<std::string>& arguments,
                                     const std::map<std::string, std::string>& environment = {});

} // namespace werkbalie::test
