// The table of all commands of werkbalie-cli.
//
// To add a command:
//  1. write `int name(Invocation& invocation)` in the anonymous namespace of a *_commands.cpp here;
//  2. add a row to that file's table (or give a new file a function like calcCommands() and list it
//     in registry.cpp); the row alone makes parsing, --help and the check of options work;
//  3. a name that stood in notInThisVersion() may be taken out of it (a registered command wins);
//  4. add its sentences to resources/messages and a test to tests/cli.
// In the function: `invocation.require("--date")`, `.date()`, `.integer()`, `.option()`, `.has()`
// and
// `.arguments()` read what was given and throw UsageError (exit 2) when it is not usable;
// `return invocation.print(document)` writes a table, or JSON with --json (exit 0);
// `return invocation.printFindings(document, findings)` does so with exit 1 when one blocks;
// `return invocation.fail(ExitCode::Refused, refusal)` reports what the rules refused.
#pragma once

#include "cli/invocation.h"

#include <span>
#include <string_view>
#include <vector>

namespace werkbalie::cli {

struct Command {
    std::string_view path;    ///< the words that name it: "calc minimum-wage"
    std::string_view usage;   ///< what follows these words in the help: "--date D --age N [--bbl]"
    std::string_view summary; ///< one Dutch sentence for the help
    /// Options it knows, parted by spaces; "=" at the end says that a value follows: "--date=
    /// --bbl".
    std::string_view options;
    std::size_t minArguments = 0;
    std::size_t maxArguments = 0;
    int (*run)(Invocation& invocation) = nullptr;
    std::string_view details = {}; ///< what its own help adds: the form of a file it reads
};

[[nodiscard]] std::span<const Command> calcCommands();
[[nodiscard]] std::span<const Command> tariffCommands();
[[nodiscard]] std::span<const Command> checkCommands();
[[nodiscard]] std::span<const Command> databaseCommands();
[[nodiscard]] std::span<const Command> importCommands();
[[nodiscard]] std::span<const Command> hoursImportCommands();
[[nodiscard]] std::span<const Command> searchCommands();
[[nodiscard]] std::span<const Command> deskCommands();
[[nodiscard]] std::span<const Command> hoursCommands();
[[nodiscard]] std::span<const Command> hoursProcessCommands();
[[nodiscard]] std::span<const Command> hoursCorrectCommands();
[[nodiscard]] std::span<const Command> allowanceCommands();
[[nodiscard]] std::span<const Command> invoiceCommands();
[[nodiscard]] std::span<const Command> quotationCommands();
[[nodiscard]] std::span<const Command> termsCommands();
[[nodiscard]] std::span<const Command> parameterCommands();
[[nodiscard]] std::span<const Command> reportCommands();
[[nodiscard]] std::span<const Command> timecardCommands();
[[nodiscard]] std::span<const Command> hourSheetCommands();
[[nodiscard]] std::span<const Command> leaveCommands();
[[nodiscard]] std::span<const Command> rosterCommands();
[[nodiscard]] std::span<const Command> planningCommands();
[[nodiscard]] std::span<const Command> expenseCommands();

/// All tables, in the order of the help.
[[nodiscard]] std::vector<Command> allCommands();
/// The command with exactly this path, or null.
[[nodiscard]] const Command* findCommand(std::string_view path);
/// Names that the contract of the command line knows and that a later version brings.
[[nodiscard]] std::span<const std::string_view> notInThisVersion();

} // namespace werkbalie::cli
