// `export setu-planning`: a week's roster as planning systems of clients take it.
#include "cli/registry.h"
#include "cli/session.h"
#include "exchange/setu_roster.h"

#include <array>

namespace werkbalie::cli {

namespace {

using exchange::PlanningFormat;

PlanningFormat formatOf(const Invocation& invocation) {
    const bool json = invocation.has("--format")
                          ? invocation.choice("--format", {"xml", "json"}) == 1
                          : invocation.option("-o").value_or("").ends_with(".json");
    return json ? PlanningFormat::Json : PlanningFormat::Xml;
}

int printOne(Invocation& invocation, const std::vector<app::Planning>& plannings,
             PlanningFormat format) {
    if (plannings.size() > 1) {
        throw UsageError({.key = "cli.one_planning_only",
                          .where = {},
                          .values = {{"count", std::to_string(plannings.size())}}});
    }
    return invocation.printText(
        expect(exchange::writePlanning(exchange::planningMessage(plannings.front()), format)));
}

int exportCommand(Invocation& invocation) {
    const app::PlanningQuery query{
        .filter = {.week = weekOption(invocation),
                   .client = optionalId<domain::ClientId>(invocation, "--client")},
        .placement = optionalId<domain::PlacementId>(invocation, "--placement")};
    const std::string target = invocation.option("-o").value_or(".");
    const PlanningFormat format = formatOf(invocation);
    Session session(invocation);
    const auto plannings = expect(app::loadPlannings(session.context(), query));
    if (target == "-") {
        return printOne(invocation, plannings, format);
    }
    const auto files = expect(exchange::writePlannings(plannings, format, target));
    Json list = Json::array();
    for (std::size_t i = 0; i < plannings.size(); ++i) {
        list.push_back({{"file", files[i].string()},
                        {"document", plannings[i].documentId()},
                        {"placement", plannings[i].placement.value},
                        {"worker", plannings[i].workerName},
                        {"client", plannings[i].client.name},
                        {"shifts", plannings[i].shifts.size()},
                        {"confirmed", plannings[i].isConfirmed()}});
    }
    Json report{{"week", query.filter.week.toString()}, {"plannings", std::move(list)}};
    if (invocation.has("--mark-sent")) {
        report["marked_sent"] = expect(app::markSent(session.context(), plannings));
    }
    return invocation.print(report);
}

constexpr std::array kCommands{
    Command{.path = "export setu-planning",
            .usage = "--week W [--format xml|json] [--client ID] [--placement ID] [--mark-sent] "
                     "[-o FILE]",
            .summary = "Het rooster van een week als SETU-planningsberichten (2.0).",
            .options = "--week= --format= --client= --placement= --mark-sent -o=",
            .run = exportCommand,
            .details = "Een bericht per plaatsing. Zijn het er meer, dan krijgt het eerste de naam "
                       "FILE en de volgende\nFILE-2, FILE-3 …; is FILE een map (zonder -o: deze "
                       "map), dan heten ze naar plaatsing en\nweek. Het is XML, of JSON met "
                       "--format json of een naam op .json. Met --mark-sent gelden de\ndiensten "
                       "als verstuurd: een volgend bericht noemt ze gewijzigd of vervallen."},
};

} // namespace

std::span<const Command> planningCommands() {
    return kCommands;
}

} // namespace werkbalie::cli
