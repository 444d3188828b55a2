// One call of a command: what was given to it, and where its answer goes.
#pragma once

#include "domain/base/date.h"
#include "domain/base/finding.h"
#include "domain/base/result.h"

#include <iosfwd>
#include <nlohmann/json.hpp>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace werkbalie::cli {

using Json = nlohmann::ordered_json;

enum class ExitCode { Done = 0, Refused = 1, Usage = 2, Environment = 3 };

struct Streams {
    std::istream& in;
    std::ostream& out;
    std::ostream& err;
};

/// The command was called in a way it does not understand: exit 2.
struct UsageError : std::runtime_error {
    explicit UsageError(domain::Refusal why)
        : std::runtime_error(why.key), refusal(std::move(why)) {}
    domain::Refusal refusal;
};

/// A file, disk or server does not cooperate: exit 3.
struct EnvironmentError : std::runtime_error {
    explicit EnvironmentError(domain::Refusal why)
        : std::runtime_error(why.key), refusal(std::move(why)) {}
    domain::Refusal refusal;
};

/// The rules say no: exit 1.
struct RefusedError : std::runtime_error {
    explicit RefusedError(domain::Refusal why)
        : std::runtime_error(why.key), refusal(std::move(why)) {}
    domain::Refusal refusal;
};

struct GlobalOptions {
    std::optional<std::string> database = {}; ///< --db
    std::optional<std::string> user = {};     ///< --user
    bool json = false;                        ///< --json
    bool help = false;                        ///< --help
    bool version = false;                     ///< --version
};

/// What stood behind the command's name.
struct GivenArguments {
    std::vector<std::pair<std::string, std::string>> options = {}; ///< without value: ""
    std::vector<std::string> positional = {};
};

class Invocation {
public:
    Invocation(GlobalOptions global, GivenArguments given, Streams streams);

    [[nodiscard]] const GlobalOptions& global() const { return m_global; }
    [[nodiscard]] const std::vector<std::string>& arguments() const { return m_given.positional; }
    [[nodiscard]] bool has(std::string_view option) const;
    /// The last value given, or nothing.
    [[nodiscard]] std::optional<std::string> option(std::string_view name) const;
    /// Every value of an option that may be repeated.
    [[nodiscard]] std::vector<std::string> all(std::string_view name) const;

    // These throw UsageError when the option is absent or unreadable.
    [[nodiscard]] std::string require(std::string_view name) const;
    [[nodiscard]] domain::Date date(std::string_view name) const;
    [[nodiscard]] std::optional<domain::Date> optionalDate(std::string_view name) const;
    [[nodiscard]] int integer(std::string_view name, int smallest, int largest) const;
    /// `integer`, or `otherwise` when the option is absent.
    [[nodiscard]] int integerOr(std::string_view name, std::pair<int, int> range,
                                int otherwise) const;
    /// The place of the value in `choices`.
    [[nodiscard]] std::size_t choice(std::string_view name,
                                     const std::vector<std::string_view>& choices) const;

    /// The whole file; "-" is standard input. Throws EnvironmentError.
    [[nodiscard]] std::string readFile(const std::string& name) const;
    /// The same as JSON; UsageError when it is not JSON.
    [[nodiscard]] Json readJson(const std::string& name) const;
    /// "-" is standard output. Throws EnvironmentError.
    void writeFile(const std::string& name, std::string_view bytes) const;

    /// A readable table, or the document itself with --json. Exit 0.
    int print(const Json& document) const;
    /// Adds "findings" to the object and prints it; exit 1 when one is blocking.
    int printFindings(Json document, const domain::Findings& findings) const;
    /// Bytes as they are (CSV to standard output). Exit 0.
    int printText(std::string_view text) const;
    /// One line on standard error; with --json also {"error":{"code","message","values"}} on
    /// standard output.
    int fail(ExitCode code, const domain::Refusal& refusal) const;

private:
    GlobalOptions m_global;
    GivenArguments m_given;
    Streams m_streams;
};

/// {"rule","severity","where","message","source","values"}.
[[nodiscard]] Json toJson(const domain::Finding& finding);
[[nodiscard]] Json toJson(const domain::Findings& findings);
/// A refusal of a checked value as a blocking finding.
[[nodiscard]] domain::Finding blockingFinding(const domain::Refusal& refusal, std::string source);

} // namespace werkbalie::cli
