// `quotation …`: offers to clients, listed, read and printed.
#include "app/acquisition/quotations.h"
#include "cli/output_file.h"
#include "cli/registry.h"
#include "cli/session.h"
#include "documents/quotation_pdf.h"

#include <array>

namespace werkbalie::cli {

namespace {

std::string lastDay(domain::Date until) {
    return domain::isoDate(until - std::chrono::days{1});
}

int listCommand(Invocation& invocation) {
    storage::QuotationQuery query{.client = optionalId<domain::ClientId>(invocation, "--client")};
    Session session(invocation);
    Json list = Json::array();
    for (const auto& row : expect(app::searchQuotations(session.context(), query))) {
        list.push_back({{"number", row.number},
                        {"edition", row.edition},
                        {"client", row.client.value},
                        {"client_name", row.clientName},
                        {"state", domain::toText(row.state)},
                        {"date", domain::isoDate(row.date)},
                        {"valid_until", lastDay(row.validUntil)},
                        {"lines", row.lineCount},
                        {"occupation", row.occupation},
                        {"tariff", row.tariff.toString()}});
    }
    return invocation.print(list);
}

Json linesOf(const domain::Quotation& quotation) {
    Json lines = Json::array();
    for (const auto& line : quotation.lines) {
        Json rates = Json::array();
        for (const auto& rate : line.rates) {
            rates.push_back({{"name", rate.name}, {"tariff", rate.tariff.toString()}});
        }
        lines.push_back({{"occupation", line.occupation},
                         {"tariff", line.tariff.toString()},
                         {"wage", line.wage.toString()},
                         {"rates", std::move(rates)},
                         {"note", line.note}});
    }
    return lines;
}

/// The newest edition of the number; refusal record.missing.
domain::QuotationId idOfNumber(app::Context& context, const std::string& number) {
    const auto rows = expect(app::searchQuotations(context, {.number = number}));
    if (rows.empty()) {
        throwRefusal({.key = "record.missing", .where = "quotation"});
    }
    return rows.front().id;
}

int showCommand(Invocation& invocation) {
    Session session(invocation);
    const auto file = expect(app::loadQuotation(
        session.context(), idOfNumber(session.context(), invocation.arguments().front())));
    const domain::Quotation& quotation = file.quotation;
    Json rounds = Json::array();
    for (const auto& round : file.rounds) {
        rounds.push_back({{"at", domain::isoInstant(round.at)},
                          {"party", domain::toText(round.party)},
                          {"topic", round.topic},
                          {"old", round.oldValue},
                          {"new", round.newValue},
                          {"note", round.note}});
    }
    Json json{{"number", quotation.number},
              {"edition", quotation.edition},
              {"client", quotation.client.value},
              {"client_name", file.client.name},
              {"state", domain::toText(file.state)},
              {"language", domain::toText(quotation.language)},
              {"date", domain::isoDate(quotation.date)},
              {"valid_until", lastDay(quotation.validUntil)},
              {"tariffs_from", domain::isoDate(quotation.tariffPeriod.from)},
              {"reason", quotation.reason},
              {"lines", linesOf(quotation)},
              {"rounds", std::move(rounds)}};
    if (quotation.tariffPeriod.until) {
        json["tariffs_until"] = lastDay(*quotation.tariffPeriod.until);
    }
    return invocation.print(json);
}

int pdfCommand(Invocation& invocation) {
    const std::string target = invocation.require("-o");
    Session session(invocation);
    const auto document = expect(app::quotationDocument(
        session.context(), idOfNumber(session.context(), invocation.arguments().front())));
    return writeThrough(invocation, target, [&](const std::filesystem::path& path) {
        return documents::writeQuotationPdf(document, path);
    });
}

constexpr std::array kCommands{
    Command{.path = "quotation list",
            .usage = "[--client ID]",
            .summary = "Offertes, de nieuwste versie van elk.",
            .options = "--client=",
            .run = listCommand},
    Command{.path = "quotation show",
            .usage = "NUMBER",
            .summary = "Een offerte met haar tarieven en onderhandeling.",
            .options = "",
            .minArguments = 1,
            .maxArguments = 1,
            .run = showCommand},
    Command{.path = "quotation pdf",
            .usage = "NUMBER -o FILE",
            .summary = "Een offerte als PDF.",
            .options = "-o=",
            .minArguments = 1,
            .maxArguments = 1,
            .run = pdfCommand},
};

} // namespace

std::span<const Command> quotationCommands() {
    return kCommands;
}

} // namespace werkbalie::cli
