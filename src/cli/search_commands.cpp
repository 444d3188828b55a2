// `search` and `match`: finding people, clients and vacancies.
#include "app/acquisition/clients.h"
#include "app/matching/success_history.h"
#include "app/recruitment/candidates.h"
#include "app/recruitment/vacancies.h"
#include "cli/match_json.h"
#include "cli/registry.h"
#include "cli/session.h"
#include "domain/base/text.h"

#include <algorithm>
#include <array>

namespace werkbalie::cli {

namespace {

constexpr std::int64_t kMostHits = 100;
constexpr int kDefaultTop = 20;
constexpr int kMostTop = 10'000;

/// The first of these fields that has one of the words; lists do not say where they found them.
std::string fieldWith(const std::string& text,
                      const std::vector<std::pair<std::string, std::string>>& fields) {
    const std::vector<std::string> words = domain::splitList(domain::foldText(text), ' ');
    for (const auto& [name, value] : fields) {
        const std::string folded = domain::foldText(value);
        if (std::ranges::any_of(words, [&](const std::string& word) {
                return folded.find(word) != std::string::npos;
            })) {
            return name + ": " + value;
        }
    }
    return {};
}

/// The hit as found in its own fields, where the search itself names no other place.
Json withPlace(Json hit, const std::string& text) {
    if (hit["found_in"] == "") {
        hit["found_in"] = fieldWith(
            text,
            {{"name", hit["name"]}, {"description", hit["description"]}, {"city", hit["city"]}});
    }
    return hit;
}

void addCandidates(app::Context& context, const std::string& text, Json& hits) {
    const auto page = expect(app::searchCandidates(context, {.text = text, .limit = kMostHits}));
    for (const storage::CandidateRow& row : page.rows) {
        hits.push_back(withPlace({{"kind", "candidate"},
                                  {"id", row.id.value},
                                  {"name", row.name.full()},
                                  {"description", row.occupation},
                                  {"city", row.city},
                                  {"found_in", row.foundIn}},
                                 text));
    }
}

void addClients(app::Context& context, const std::string& text, Json& hits) {
    const auto rows =
        expect(app::searchClients(context, {.today = context.clock.today(), .text = text}));
    for (const storage::ClientRow& row : rows) {
        hits.push_back(withPlace({{"kind", "client"},
                                  {"id", row.id.value},
                                  {"name", row.name},
                                  {"description", row.sector},
                                  {"city", row.city},
                                  {"found_in", ""}},
                                 text));
    }
}

void addVacancies(app::Context& context, const std::string& text, Json& hits) {
    for (const storage::VacancyRow& row : expect(app::searchVacancies(context, {.text = text}))) {
        hits.push_back(withPlace({{"kind", "vacancy"},
                                  {"id", row.id.value},
                                  {"name", row.occupation},
                                  {"description", row.clientName},
                                  {"city", row.city},
                                  {"found_in", ""}},
                                 text));
    }
}

int searchCommand(Invocation& invocation) {
    const std::string& text = invocation.arguments().front();
    const bool everywhere = !invocation.has("--in");
    const std::size_t where =
        everywhere ? 0 : invocation.choice("--in", {"candidates", "clients", "vacancies"});
    Session session(invocation);
    Json hits = Json::array();
    if (everywhere || where == 0) {
        addCandidates(session.context(), text, hits);
    }
    if (everywhere || where == 1) {
        addClients(session.context(), text, hits);
    }
    if (everywhere || where == 2) {
        addVacancies(session.context(), text, hits);
    }
    return invocation.print(hits);
}

/// The match with what became of earlier proposals with a score like its own.
Json withSuccess(app::Context& context, const app::RankedMatch& match) {
    Json json = toJson(match);
    json["success"] = nullptr; // nobody is proposed who is knocked out
    if (!match.score.knockedOut) {
        json["success"] = toJson(expect(app::successEstimate(context, match.score.scoreInTenths)));
    }
    return json;
}

Json listOf(app::Context& context, const std::vector<app::RankedMatch>& matches) {
    Json list = Json::array();
    for (const app::RankedMatch& match : matches) {
        list.push_back(withSuccess(context, match));
    }
    return list;
}

/// "wage 40, distance 0": what is not named keeps the default.
domain::MatchWeights weightsOption(const Invocation& invocation) {
    const auto weights = domain::parseMatchWeights(invocation.require("--weights"));
    if (!weights) {
        throw UsageError(weights.error());
    }
    return *weights;
}

Json pairJson(app::Context& context, domain::VacancyId vacancy, domain::CandidateId candidate) {
    app::RankedMatch match;
    match.score = expect(app::scoreOne(context, vacancy, candidate));
    const auto person = expect(app::loadCandidate(context, candidate));
    match.candidateName = person.person.name.full();
    match.city = person.address.city;
    match.occupation = person.occupation;
    return withSuccess(context, match);
}

/// An option that would have no effect is refused, so that nobody takes the answer for another.
void refuseTogether(const Invocation& invocation, std::string_view option, std::string_view other) {
    if (invocation.has(option) && invocation.has(other)) {
        throw UsageError(
            {.key = "cli.options_exclude",
             .where = {},
             .values = {{"option", std::string(option)}, {"other", std::string(other)}}});
    }
}

int matchCommand(Invocation& invocation) {
    refuseTogether(invocation, "--weights", "--candidate");
    refuseTogether(invocation, "--all", "--top");
    const auto vacancy = optionalId<domain::VacancyId>(invocation, "--vacancy");
    const auto candidate = optionalId<domain::CandidateId>(invocation, "--candidate");
    if (!vacancy && !candidate) {
        throw UsageError({.key = "cli.missing_option",
                          .where = {},
                          .values = {{"option", "--vacancy of --candidate"}}});
    }
    const auto top = static_cast<std::size_t>(
        invocation.integerOr("--top", {1, kMostTop}, invocation.has("--all") ? kMostTop : kDefaultTop));
    std::optional<domain::MatchWeights> weights;
    if (invocation.has("--weights")) {
        weights = weightsOption(invocation);
    }
    Session session(invocation);
    app::Context& context = session.contextWithPlaces();
    if (vacancy && candidate) {
        return invocation.print(pairJson(context, *vacancy, *candidate));
    }
    app::NoProgress progress;
    const app::Ranking ranking =
        vacancy ? expect(app::rankCandidates(
                      context, {.vacancy = *vacancy, .top = top, .weights = weights}, progress))
                : expect(app::rankVacancies(context, *candidate, top));
    return invocation.print({{"considered", ranking.considered},
                             {"knocked_out_count", ranking.knockedOutCount},
                             {"best", listOf(context, ranking.best)},
                             {"knocked_out", listOf(context, ranking.knockedOut)}});
}

constexpr std::array kCommands{
    Command{.path = "search",
            .usage = "TEXT [--in candidates|clients|vacancies]",
            .summary = "Zoeken naar kandidaten, opdrachtgevers en vacatures.",
            .options = "--in=",
            .minArguments = 1,
            .maxArguments = 1,
            .run = searchCommand},
    Command{.path = "match",
            .usage = "--vacancy ID [--top N] [--all] [--weights TEKST]  |  --candidate ID [--top N] "
                     "[--all]  |  --vacancy ID --candidate ID",
            .summary = "Rangorde bij een vacature of een kandidaat, met de onderbouwing.",
            .options = "--vacancy= --candidate= --top= --all --weights=",
            .run = matchCommand},
};

} // namespace

std::span<const Command> searchCommands() {
    return kCommands;
}

} // namespace werkbalie::cli
