// Help from the table of commands, so that it never tells of a command that is not there.
#include "cli/help.h"

#include <algorithm>

namespace werkbalie::cli {

namespace {

constexpr std::string_view kGlobal =
    "  --db BESTAND     database: een bestand of postgresql://…; anders uw standaarddatabase\n"
    "  --user NAAM      gebruiker; het wachtwoord komt uit WERKBALIE_PASSWORD of van de terminal\n"
    "  --json           antwoord als JSON in plaats van als tabel\n"
    "  --help           deze uitleg, of die van één opdracht: werkbalie-cli OPDRACHT --help\n"
    "  --version        versie van het programma\n";

constexpr std::string_view kClosing =
    "\n\"-\" als bestandsnaam is standaardinvoer of -uitvoer.\n"
    "Eindcode: 0 gelukt, 1 er is iets geweigerd of fout bevonden, 2 verkeerd gebruik,\n"
    "3 omgeving (bestand, schijf, server).\n";

std::string listOf(const std::vector<Command>& commands) {
    std::size_t width = 0;
    for (const Command& command : commands)
        width = std::max(width, command.path.size());
    std::string text;
    for (const Command& command : commands) {
        text.append("  ").append(command.path);
        text.append(width - command.path.size() + 2, ' ').append(command.summary).append("\n");
    }
    return text;
}

} // namespace

std::string generalHelp() {
    std::string text = "Gebruik: werkbalie-cli [--db X] [--user NAAM] [--json] OPDRACHT …\n\n";
    text += kGlobal;
    text += "\nOpdrachten:\n";
    text += listOf(allCommands());
    return text.append(kClosing);
}

std::string groupHelp(std::string_view word) {
    const std::string start = std::string(word) + " ";
    std::vector<Command> commands = allCommands();
    std::erase_if(commands,
                  [&](const Command& command) { return !command.path.starts_with(start); });
    return commands.empty() ? std::string() : "Opdrachten:\n" + listOf(commands);
}

std::string commandHelp(const Command& command) {
    std::string text = "Gebruik: werkbalie-cli ";
    text.append(command.path).append(" ").append(command.usage).append("\n\n");
    text.append(command.summary).append("\n\n");
    if (!command.details.empty())
        text.append(command.details).append("\n\n");
    return text.append(kGlobal);
}

} // namespace werkbalie::cli
