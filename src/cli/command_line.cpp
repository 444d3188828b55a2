// The parser of werkbalie-cli and the edge at which every failure becomes an exit code.
#include "cli/command_line.h"

#include "cli/help.h"
#include "cli/registry.h"
#include "domain/base/text.h"
#include "storage/db/error.h"

#include <algorithm>
#include <array>
#include <optional>
#include <ostream>

namespace werkbalie::cli {

namespace {

using Arguments = std::vector<std::string>;

constexpr std::size_t kMaxPathWords = 3;

UsageError wrong(std::string_view key, domain::MessageValues values) {
    return UsageError({.key = std::string(key), .where = {}, .values = std::move(values)});
}

/// What the parser has found out so far; kept outside so that failures know about --json.
struct Parsed {
    GlobalOptions global = {};
    Arguments rest = {}; ///< everything that is not a general option
};

const std::string& valueAfter(const Arguments& arguments, std::size_t& at) {
    if (at + 1 >= arguments.size())
        throw wrong("cli.missing_value", {{"option", arguments[at]}});
    return arguments[++at];
}

/// The value of `--name VALUE` or `--name=VALUE` at `at`; nothing when another option stands there.
std::optional<std::string> valueOf(std::string_view name, const Arguments& arguments,
                                   std::size_t& at) {
    const std::string& argument = arguments[at];
    if (argument == name)
        return valueAfter(arguments, at);
    if (argument.starts_with(name) && argument.size() > name.size() && argument[name.size()] == '=')
        return argument.substr(name.size() + 1);
    return std::nullopt;
}

/// Takes the general options out. Stops at "--", behind which everything is an argument.
void takeGlobalOptions(const Arguments& arguments, Parsed& parsed) {
    parsed.global.json = std::ranges::find(arguments, "--json") != arguments.end();
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const std::string& argument = arguments[i];
        if (argument == "--") {
            parsed.rest.insert(parsed.rest.end(),
                               arguments.begin() + static_cast<std::ptrdiff_t>(i), arguments.end());
            return;
        }
        if (auto database = valueOf("--db", arguments, i))
            parsed.global.database = std::move(database);
        else if (auto user = valueOf("--user", arguments, i))
            parsed.global.user = std::move(user);
        else if (argument == "--help" || argument == "-h")
            parsed.global.help = true;
        else if (argument == "--version" && parsed.rest.empty())
            parsed.global.version = true; // behind a command it is that command's option
        else if (argument != "--json")
            parsed.rest.push_back(argument);
    }
}

std::string joinedWords(const Arguments& words, std::size_t count) {
    std::string text;
    for (std::size_t i = 0; i < count; ++i)
        text.append(i == 0 ? "" : " ").append(words[i]);
    return text;
}

bool isLater(std::string_view path) {
    return std::ranges::find(notInThisVersion(), path) != notInThisVersion().end();
}

/// The command with the longest name that the words begin with; its words are taken away.
const Command& takeCommand(Arguments& words) {
    for (std::size_t count = std::min(kMaxPathWords, words.size()); count > 0; --count) {
        const std::string path = joinedWords(words, count);
        if (const Command* command = findCommand(path)) {
            words.erase(words.begin(), words.begin() + static_cast<std::ptrdiff_t>(count));
            return *command;
        }
        if (isLater(path))
            throw wrong("cli.not_in_this_version", {{"command", path}});
    }
    throw wrong("cli.unknown_command",
                {{"value", joinedWords(words, std::min<std::size_t>(2, words.size()))}});
}

struct OptionSpec {
    bool known = false;
    bool takesValue = false;
};

OptionSpec specOf(const Command& command, std::string_view option) {
    for (const std::string& declared : domain::splitList(command.options, ' ')) {
        const bool takesValue = declared.ends_with('=');
        if (std::string_view(declared).substr(0, declared.size() - (takesValue ? 1 : 0)) == option)
            return {.known = true, .takesValue = takesValue};
    }
    return {};
}

/// Reads "--name value" or "--name=value" at `at`.
void readOption(const Command& command, const Arguments& words, std::size_t& at,
                GivenArguments& given) {
    const std::string& word = words[at];
    const std::size_t equals = word.starts_with("--") ? word.find('=') : std::string::npos;
    const std::string name = word.substr(0, equals);
    const OptionSpec spec = specOf(command, name);
    if (!spec.known)
        throw wrong("cli.unknown_option",
                    {{"option", name}, {"command", std::string(command.path)}});
    if (equals != std::string::npos && !spec.takesValue)
        throw wrong("cli.option_without_value", {{"option", name}});
    if (equals != std::string::npos)
        given.options.emplace_back(name, word.substr(equals + 1));
    else
        given.options.emplace_back(name, spec.takesValue ? valueAfter(words, at) : std::string());
}

GivenArguments readArguments(const Command& command, const Arguments& words) {
    GivenArguments given;
    bool onlyArguments = false;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::string& word = words[i];
        if (!onlyArguments && word == "--")
            onlyArguments = true;
        else if (!onlyArguments && word.size() > 1 && word.front() == '-')
            readOption(command, words, i, given);
        else
            given.positional.push_back(word);
    }
    const domain::MessageValues what{{"command", std::string(command.path)},
                                     {"usage", std::string(command.usage)}};
    if (given.positional.size() < command.minArguments)
        throw wrong("cli.missing_argument", what);
    if (given.positional.size() > command.maxArguments)
        throw wrong("cli.too_many_arguments", what);
    return given;
}

int execute(Parsed& parsed, Streams streams) {
    if (parsed.global.version) {
        streams.out << "werkbalie-cli " << WERKBALIE_VERSION << '\n';
        return 0;
    }
    if (parsed.rest.empty()) {
        if (!parsed.global.help)
            throw wrong("cli.no_command", {});
        streams.out << generalHelp();
        return 0;
    }
    if (parsed.global.help && parsed.rest.size() == 1 &&
        findCommand(parsed.rest.front()) == nullptr) {
        const std::string group = groupHelp(parsed.rest.front());
        if (!group.empty()) {
            streams.out << group;
            return 0;
        }
    }
    const Command& command = takeCommand(parsed.rest);
    if (parsed.global.help) {
        streams.out << commandHelp(command);
        return 0;
    }
    Invocation invocation(parsed.global, readArguments(command, parsed.rest), streams);
    return command.run(invocation);
}

/// The sentence for a fault of disk or server; what the database itself says stays out of it,
/// because it may quote a name.
domain::Refusal refusalOf(const db::Error& error) {
    std::string_view key = "fault.other";
    switch (error.fault()) {
    case db::Fault::Busy:
        key = "fault.busy";
        break;
    case db::Fault::ConnectionLost:
        key = "fault.connection_lost";
        break;
    case db::Fault::DiskFull:
        key = "fault.disk_full";
        break;
    case db::Fault::ReadOnly:
        key = "fault.read_only";
        break;
    case db::Fault::Corrupt:
        key = "fault.corrupt";
        break;
    case db::Fault::CannotOpen:
        key = "fault.cannot_open";
        break;
    case db::Fault::Interrupted:
        key = "fault.interrupted";
        break;
    case db::Fault::Unique:
    case db::Fault::ForeignKey:
    case db::Fault::Check:
    case db::Fault::NotNull:
    case db::Fault::Other:
        break;
    }
    return {.key = std::string(key), .where = {}, .values = {{"code", error.code()}}};
}

int guarded(Parsed& parsed, Streams streams) {
    const auto fail = [&](ExitCode code, const domain::Refusal& refusal) {
        return Invocation(parsed.global, {}, streams).fail(code, refusal);
    };
    try {
        return execute(parsed, streams);
    } catch (const UsageError& error) {
        return fail(ExitCode::Usage, error.refusal);
    } catch (const EnvironmentError& error) {
        return fail(ExitCode::Environment, error.refusal);
    } catch (const RefusedError& error) {
        return fail(ExitCode::Refused, error.refusal);
    } catch (const db::Error& error) {
        return fail(ExitCode::Environment, refusalOf(error));
    } catch (const std::exception& error) {
        return fail(ExitCode::Environment,
                    {.key = "cli.failure", .where = {}, .values = {{"value", error.what()}}});
    }
}

} // namespace

int run(const std::vector<std::string>& arguments, Streams streams) {
    Parsed parsed;
    int code = 0;
    try {
        takeGlobalOptions(arguments, parsed);
        code = guarded(parsed, streams);
    } catch (const UsageError& error) {
        code = Invocation(parsed.global, {}, streams).fail(ExitCode::Usage, error.refusal);
    }
    streams.out.flush();
    if (!streams.out) { // a full disk behind a redirection must not look like success
        streams.err << "werkbalie-cli: kan het antwoord niet schrijven\n";
        return static_cast<int>(ExitCode::Environment);
    }
    return code;
}

} // namespace werkbalie::cli
