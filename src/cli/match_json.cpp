// A match with its receipt as the command line prints it.
#include "cli/match_json.h"

#include "domain/base/decimal.h"
#include "domain/matching/in_full.h"

namespace werkbalie::cli {

namespace {

std::string_view toText(domain::CriterionOutcome outcome) {
    switch (outcome) {
    case domain::CriterionOutcome::Met:
        return "met";
    case domain::CriterionOutcome::Partly:
        return "partly";
    case domain::CriterionOutcome::Missing:
        return "missing";
    case domain::CriterionOutcome::Unknown:
        return "unknown";
    }
    return {};
}

Json valuesJson(const domain::MessageValues& values) {
    Json json = Json::object();
    for (const auto& [name, value] : values) {
        json[name] = value;
    }
    return json;
}

Json receipt(const domain::MatchScore& score) {
    Json lines = Json::array();
    for (const domain::CriterionLine& line : score.lines) {
        lines.push_back({{"key", line.key},
                         {"name", line.name},
                         {"strength", domain::toText(line.strength)},
                         {"weight", line.weight},
                         {"points", domain::formatDecimal(line.pointsInThousandths, 3, 3)},
                         {"outcome", toText(line.outcome)},
                         {"in_full", domain::isInFull(line)},
                         {"found", valuesJson(line.found)},
                         {"asked", valuesJson(line.asked)},
                         {"requirement", nullptr}});
        if (line.requirement) {
            lines.back()["requirement"] = *line.requirement + 1;
        }
    }
    return lines;
}

/// What knocks out, with what was asked and what was found.
Json reasons(const domain::MatchScore& score) {
    Json list = Json::array();
    for (const domain::CriterionLine& line : score.lines) {
        if (line.strength == domain::RequirementStrength::Hard &&
            line.outcome == domain::CriterionOutcome::Missing) {
            list.push_back({{"key", line.key},
                            {"name", line.name},
                            {"asked", valuesJson(line.asked)},
                            {"found", valuesJson(line.found)}});
        }
    }
    return list;
}

/// What is not known: questions to ask. What is recorded nowhere yet is not among them.
Json questions(const domain::MatchScore& score) {
    Json list = Json::array();
    for (const domain::CriterionLine& line : score.lines) {
        const bool recordable = line.found.empty() || line.found.front().first != "state";
        if (line.outcome == domain::CriterionOutcome::Unknown && recordable) {
            list.push_back({{"key", line.key}, {"name", line.name}});
        }
    }
    return list;
}

/// What would raise the score, best first; `line` counts from 1.
Json raises(const domain::MatchScore& score) {
    Json list = Json::array();
    for (const domain::MatchRaise& raise : domain::whatWouldRaise(score)) {
        const domain::CriterionLine& line = score.lines.at(raise.line);
        list.push_back({{"line", raise.line + 1},
                        {"key", line.key},
                        {"name", line.name},
                        {"kind", domain::toText(raise.kind)},
                        {"gain", domain::formatDecimal(raise.gainInTenths, 1, 1)}});
    }
    return list;
}

} // namespace

Json toJson(const app::RankedMatch& match) {
    Json json{{"candidate", match.score.candidate.value},
              {"vacancy", match.score.vacancy.value},
              {"score", domain::formatDecimal(match.score.scoreInTenths, 1, 1)},
              {"knocked_out", match.score.knockedOut},
              {"name", match.candidateName},
              {"client", match.clientName},
              {"occupation", match.occupation},
              {"city", match.city},
              {"distance_km", nullptr},
              {"distance_approximate", match.distanceApproximate},
              {"proposal", nullptr},
              {"judged_elsewhere", nullptr},
              {"reasons", reasons(match.score)},
              {"questions", questions(match.score)},
              {"raises", raises(match.score)},
              {"lines", receipt(match.score)}};
    if (match.score.distanceKm) {
        json["distance_km"] = *match.score.distanceKm;
    }
    if (match.proposal) {
        json["proposal"] = domain::toText(*match.proposal);
    }
    if (match.elsewhere) {
        json["judged_elsewhere"] = {{"vacancy", match.elsewhere->vacancy.value},
                                    {"occupation", match.elsewhere->vacancyTitle},
                                    {"stage", domain::toText(match.elsewhere->stage)},
                                    {"since", domain::isoInstant(match.elsewhere->since)}};
    }
    return json;
}

Json toJson(const domain::Proposal& proposal) {
    Json json{{"proposal", proposal.id.value},
              {"vacancy", proposal.vacancy.value},
              {"candidate", proposal.candidate.value},
              {"stage", domain::toText(proposal.stage)},
              {"since", domain::isoInstant(proposal.changedAt)},
              {"score", domain::formatDecimal(proposal.scoreInTenths, 1, 1)},
              {"reason", proposal.reason},
              {"dropped_by", nullptr},
              {"drop_reason", nullptr},
              {"consent", nullptr},
              {"interview_on", nullptr}};
    if (proposal.drop) {
        json["dropped_by"] = domain::toText(proposal.drop->by);
        json["drop_reason"] = domain::toText(proposal.drop->reason);
    }
    if (proposal.consent) {
        json["consent"] = domain::toText(proposal.consent->how);
    }
    if (proposal.interviewOn) {
        json["interview_on"] = domain::isoDate(*proposal.interviewOn);
    }
    return json;
}

Json toJson(const domain::SuccessEstimate& estimate) {
    Json json{{"placed", estimate.placed},
              {"total", estimate.total},
              {"enough", estimate.enough()},
              {"percentage", nullptr},
              {"from", domain::formatDecimal(estimate.fromInTenths, 1, 1)},
              {"until", domain::formatDecimal(estimate.untilInTenths, 1, 1)}};
    if (estimate.enough()) {
        json["percentage"] = estimate.percentage();
    }
    return json;
}

} // namespace werkbalie::cli
