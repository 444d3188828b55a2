// `calc tariff`: the rate calculator on a file.
#include "cli/registry.h"
#include "exchange/parameters_json.h"
#include "exchange/tariff_json.h"

#include <array>

namespace werkbalie::cli {

namespace {

int tariffCommand(Invocation& invocation) {
    const std::string text = invocation.readFile(invocation.require("--input"));
    const auto request = exchange::readTariffRequest(text);
    if (!request)
        return invocation.fail(ExitCode::Refused, request.error());
    const auto breakdown = exchange::calculateTariff(*request, exchange::builtInParameters());
    if (!breakdown)
        return invocation.fail(ExitCode::Refused, breakdown.error());
    return invocation.printFindings(exchange::tariffJson(*breakdown), breakdown->findings);
}

constexpr std::array kCommands{
    Command{
        .path = "calc tariff",
        .usage = "--input FILE",
        .summary =
            "Tarief per uur uit een JSON-bestand, regel voor regel; - leest van standaardinvoer.",
        .options = "--input=",
        .run = tariffCommand},
};

} // namespace

std::span<const Command> tariffCommands() {
    return kCommands;
}

} // namespace werkbalie::cli
