// `calc tariff` and the fees: each calculates from a file.
#include "cli/registry.h"
#include "exchange/backwards_json.h"
#include "exchange/fees_json.h"
#include "exchange/parameters_json.h"
#include "exchange/tariff_json.h"

#include <array>

namespace werkbalie::cli {

namespace {

/// Reads the file, calculates and prints; `read`, `calculate` and `write` are the command's own.
template <class Read, class Calculate, class Write>
int calculated(Invocation& invocation, Read read, Calculate calculate, Write write) {
    const auto request = read(invocation.readFile(invocation.require("--input")));
    if (!request)
        return invocation.fail(ExitCode::Refused, request.error());
    const auto result = calculate(*request);
    if (!result)
        return invocation.fail(ExitCode::Refused, result.error());
    return write(*request, *result);
}

const domain::ParameterSet& figures() {
    return exchange::builtInParameters();
}

/// The receipt; for a worker under 21 with a birth date also the tariffs to come.
int printTariff(Invocation& invocation, const exchange::TariffRequest& request,
                const domain::RateBreakdown& breakdown) {
    Json document = exchange::tariffJson(breakdown);
    domain::TariffInput input = request.input;
    input.grossHourlyWage = breakdown.grossHourlyWage;
    const auto set = exchange::parametersOf(request, figures());
    const auto steps = domain::youthSteps(input, set ? *set : figures());
    if (!steps.empty())
        document["youth_steps"] = exchange::youthStepsJson(steps);
    return invocation.printFindings(document, breakdown.findings);
}

int tariffCommand(Invocation& invocation) {
    return calculated(
        invocation, exchange::readTariffRequest,
        [](const auto& request) { return exchange::calculateTariff(request, figures()); },
        [&](const auto& request, const auto& breakdown) {
            return printTariff(invocation, request, breakdown);
        });
}

int backwardsCommand(Invocation& invocation) {
    return calculated(
        invocation, exchange::readBackwardsRequest,
        [](const auto& request) { return exchange::answerBackwards(request, figures()); },
        [&](const auto&, const auto& answer) {
            return invocation.printFindings(exchange::backwardsJson(answer),
                                            answer.breakdown.findings);
        });
}

int recruitmentFeeCommand(Invocation& invocation) {
    return calculated(
        invocation, exchange::readRecruitmentFee,
        [](const auto& request) { return domain::recruitmentFee(request, figures()); },
        [&](const auto&, const auto& fee) {
            return invocation.printFindings(exchange::recruitmentFeeJson(fee), fee.findings);
        });
}

int brokerageCommand(Invocation& invocation) {
    return calculated(
        invocation, exchange::readBrokerage,
        [](const auto& request) { return domain::brokerage(request); },
        [&](const auto&, const auto& result) {
            return invocation.printFindings(exchange::brokerageJson(result), result.findings);
        });
}

int takeoverFeeCommand(Invocation& invocation) {
    return calculated(
        invocation, exchange::readTakeoverFee,
        [](const auto& request) { return domain::takeoverFee(request, figures()); },
        [&](const auto&, const auto& fee) {
            return invocation.printFindings(exchange::takeoverFeeJson(fee), fee.findings);
        });
}

constexpr std::array kCommands{
    Command{
        .path = "calc tariff",
        .usage = "--input FILE",
        .summary =
            "Tarief per uur uit een JSON-bestand, regel voor regel; - leest van standaardinvoer.",
        .options = "--input=",
        .run = tariffCommand},
    Command{.path = "calc tariff-backwards",
            .usage = "--input FILE",
            .summary = "Van tarief naar marge en hoogste uurloon, van budget naar uren; het "
                       "laagste tarief dat de ondergrens van de marge houdt.",
            .options = "--input=",
            .run = backwardsCommand},
    Command{.path = "calc recruitment-fee",
            .usage = "--input FILE",
            .summary = "Vergoeding voor werving en selectie: percentage van het jaarloon, in "
                       "termijnen, met garantie.",
            .options = "--input=",
            .run = recruitmentFeeCommand},
    Command{.path = "calc brokerage",
            .usage = "--input FILE",
            .summary = "Bemiddeling van een zzp'er: tarief uit inkooptarief en marge, of terug.",
            .options = "--input=",
            .run = brokerageCommand},
    Command{.path = "calc takeover-fee",
            .usage = "--input FILE",
            .summary = "Overnamevergoeding die afloopt met de gewerkte uren (Waadi art. 9a).",
            .options = "--input=",
            .run = takeoverFeeCommand},
};

} // namespace

std::span<const Command> tariffCommands() {
    return kCommands;
}

} // namespace werkbalie::cli
