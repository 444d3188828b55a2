// Collects the commands of every file.
#include "cli/registry.h"

#include <algorithm>
#include <array>

namespace werkbalie::cli {

namespace {

constexpr std::array<std::string_view, 25> kNotInThisVersion{"calc wage-tax",
                                                             "calc special-rate",
                                                             "calc payslip",
                                                             "calc deadlines",
                                                             "calc phase",
                                                             "calc chain",
                                                             "calc transition-payment",
                                                             "check mrz",
                                                             "check vacancy-text",
                                                             "check invoice",
                                                             "import clients",
                                                             "import vacancies",
                                                             "payroll run",
                                                             "payroll show",
                                                             "invoice export",
                                                             "export sepa",
                                                             "export xaf",
                                                             "deadlines",
                                                             "privacy export",
                                                             "privacy due",
                                                             "privacy erase",
                                                             "restore",
                                                             "transfer",
                                                             "payroll",
                                                             "privacy"};

} // namespace

std::vector<Command> allCommands() {
    std::vector<Command> all;
    for (const auto table :
         {calcCommands,      tariffCommands,       checkCommands,        databaseCommands,
          importCommands,    hoursImportCommands,  searchCommands,       deskCommands,
          hoursCommands,     hoursProcessCommands, hoursCorrectCommands, invoiceCommands,
          quotationCommands, termsCommands,        parameterCommands,    reportCommands,
          allowanceCommands, timecardCommands,     hourSheetCommands,    leaveCommands,
          rosterCommands,    planningCommands,     expenseCommands})
        for (const Command& command : table())
            all.push_back(command);
    return all;
}

const Command* findCommand(std::string_view path) {
    static const std::vector<Command> all = allCommands();
    const auto found = std::ranges::find(all, path, &Command::path);
    return found == all.end() ? nullptr : &*found;
}

std::span<const std::string_view> notInThisVersion() {
    return kNotInThisVersion;
}

} // namespace werkbalie::cli
