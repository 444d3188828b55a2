// `export setu-timecard`: a week's hours as portals take them.
#include "app/messages.h"
#include "cli/registry.h"
#include "cli/session.h"
#include "exchange/setu_timecard_writer.h"

#include <array>

namespace werkbalie::cli {

namespace {

using exchange::TimecardFormat;

/// 1.4 is XML alone; 2.0 is XML unless JSON is asked for, or the name of the file says so.
TimecardFormat formatOf(const Invocation& invocation) {
    const bool second = invocation.choice("--version", {"1.4", "2.0"}) == 1;
    const bool json = invocation.has("--format")
                          ? invocation.choice("--format", {"xml", "json"}) == 1
                          : second && invocation.option("-o").value_or("").ends_with(".json");
    if (!second) {
        if (json) {
            throwBadValue("--format", "json");
        }
        return TimecardFormat::Setu14Xml;
    }
    return json ? TimecardFormat::Setu20Json : TimecardFormat::Setu20Xml;
}

app::TimecardQuery queryOf(const Invocation& invocation) {
    return {.week = weekOption(invocation),
            .client = optionalId<domain::ClientId>(invocation, "--client"),
            .placement = optionalId<domain::PlacementId>(invocation, "--placement"),
            .scope = invocation.has("--include-open") ? app::CardScope::AlsoOpen
                                                      : app::CardScope::Approved,
            .absence = invocation.has("--include-absence") ? app::CardAbsence::Told
                                                           : app::CardAbsence::LeftOut};
}

domain::Minutes hoursOf(const app::Timecard& card) {
    domain::Minutes total{0};
    for (const domain::CardLine& line : card.hours.lines) {
        total += line.change == domain::CardChange::Void ? domain::Minutes{0} : line.worked;
    }
    return total;
}

Json reportOf(const std::vector<app::Timecard>& cards, const exchange::WrittenTimecards& written) {
    Json list = Json::array();
    for (std::size_t i = 0; i < cards.size(); ++i) {
        list.push_back({{"file", written.files[i].string()},
                        {"document", cards[i].documentId()},
                        {"placement", cards[i].placement.value},
                        {"worker", cards[i].workerName.full()},
                        {"client", cards[i].client.name},
                        {"hours", domain::decimalHours(hoursOf(cards[i]))},
                        {"approved", cards[i].approved},
                        {"corrected", cards[i].corrected}});
    }
    return {{"week", cards.front().week.toString()}, {"timecards", std::move(list)}};
}

int exportCommand(Invocation& invocation) {
    const app::TimecardQuery query = queryOf(invocation);
    const std::string target = invocation.option("-o").value_or(".");
    const TimecardFormat format = formatOf(invocation);
    Session session(invocation);
    const auto cards = expect(app::loadTimecards(session.context(), query));
    if (target == "-") {
        if (cards.size() > 1) {
            throw UsageError({.key = "cli.one_timecard_only",
                              .where = {},
                              .values = {{"count", std::to_string(cards.size())}}});
        }
        return invocation.printText(exchange::writeTimecard(cards.front(), format));
    }
    const auto written = expect(exchange::writeTimecards(cards, format, target));
    return invocation.printFindings(reportOf(cards, written), written.findings);
}

constexpr std::array kCommands{
    Command{.path = "export setu-timecard",
            .usage = "--week W --version 1.4|2.0 [--format xml|json] [--client ID] "
                     "[--placement ID] [--include-open] [--include-absence] [-o FILE]",
            .summary = "Goedgekeurde uren van een week als SETU-urenbriefjes.",
            .options = "--week= --version= --format= --client= --placement= --include-open "
                       "--include-absence -o=",
            .run = exportCommand,
            .details = "Een briefje per plaatsing. Zijn het er meer, dan krijgt het eerste de naam "
                       "FILE en de volgende\nFILE-2, FILE-3 …; is FILE een map (zonder -o: "
                       "deze map), dan heten ze naar\nplaatsing en week. Versie 2.0 is XML, of "
                       "JSON met --format json of een "
                       "naam op .json. --include-open neemt ook\nuren mee die nog niet zijn "
                       "goedgekeurd. Verlof, ziekte en andere uren en kosten die de opdrachtgever\nniet "
                       "betaalt gaan hem niet aan en blijven weg; --include-absence neemt ze mee."},
};

} // namespace

std::span<const Command> timecardCommands() {
    return kCommands;
}

} // namespace werkbalie::cli
