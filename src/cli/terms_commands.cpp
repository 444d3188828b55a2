// `import pay-equity`: a client's terms from a SETU message.
#include "app/acquisition/import_terms.h"
#include "cli/registry.h"
#include "cli/session.h"
#include "exchange/pay_equity.h"

#include <array>

namespace werkbalie::cli {

namespace {

Json toJson(const domain::TermsItem& item) {
    return {{"kind", domain::toText(item.kind)},
            {"name", item.name},
            {"weight", domain::toText(item.weight)},
            {"unit", domain::toText(item.unit)},
            {"value", domain::Percentage::fromUnits(item.value).toString(4)},
            {"note", item.note}};
}

Json toJson(const domain::PayScale& scale) {
    Json steps = Json::array();
    for (const auto& step : scale.steps) {
        steps.push_back({{"name", step.name}, {"wage", step.wage.toString()}});
    }
    return {{"name", scale.name},
            {"period", domain::toText(scale.period)},
            {"from", domain::isoDate(scale.validity.from)},
            {"steps", std::move(steps)}};
}

Json toJson(const exchange::PayEquityImport& import, const app::ImportedTerms& imported) {
    Json items = Json::array();
    for (const auto& item : imported.terms.items) {
        items.push_back(toJson(item));
    }
    Json scales = Json::array();
    for (const auto& scale : imported.scales) {
        scales.push_back(toJson(scale));
    }
    Json untaken = Json::array();
    for (const auto& field : import.untaken) {
        untaken.push_back({{"field", field.field}, {"value", field.value}});
    }
    return {{"version", exchange::toText(import.version)},
            {"customer", import.customerName},
            {"name", imported.terms.name},
            {"occupation", imported.terms.occupation},
            {"from", domain::isoDate(imported.terms.validity.from)},
            {"items", std::move(items)},
            {"scales", std::move(scales)},
            {"ended", imported.ended},
            {"not_taken", std::move(untaken)}};
}

int payEquityCommand(Invocation& invocation) {
    const auto client = idOf<domain::ClientId>(invocation.require("--client"), "--client");
    std::optional<exchange::PayEquityVersion> said;
    if (const auto version = invocation.option("--setu")) {
        said = expect(exchange::parsePayEquityVersion(*version));
    }
    const std::string text = invocation.readFile(invocation.arguments().front());
    const auto import = expect(exchange::readPayEquity(text, said));
    const auto mode =
        invocation.has("--dry-run") ? app::TermsImportMode::Try : app::TermsImportMode::Book;
    Session session(invocation);
    const auto imported = expect(app::importClientTerms(
        session.context(),
        {.client = client, .terms = import.terms, .scales = import.scales, .mode = mode}));
    domain::Findings findings = import.findings;
    findings.insert(findings.end(), imported.findings.begin(), imported.findings.end());
    return invocation.printFindings(toJson(import, imported), findings);
}

constexpr std::array kCommands{
    Command{.path = "import pay-equity",
            .usage = "FILE --client ID [--setu 1.0|2.0] [--dry-run]",
            .summary = "Arbeidsvoorwaarden en loonschalen uit een SETU-bericht.",
            .options = "--client= --setu= --dry-run",
            .minArguments = 1,
            .maxArguments = 1,
            .run = payEquityCommand}};

} // namespace

std::span<const Command> termsCommands() {
    return kCommands;
}

} // namespace werkbalie::cli
