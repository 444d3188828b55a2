// `parameters …`: dated values looked at, and a new set read from a file.
#include "app/parameters/own_parameters.h"
#include "app/parameters/parameter_layers.h"
#include "app/parameters/parameter_names.h"
#include "cli/registry.h"
#include "cli/session.h"
#include "domain/base/decimal.h"
#include "exchange/parameters_json.h"
#include "exchange/text_file.h"

#include <array>

namespace werkbalie::cli {

namespace {

std::string valueOf(const domain::Parameter& parameter) {
    constexpr int kScale = domain::Parameter::kScale;
    return parameter.text.empty() ? domain::formatDecimal(parameter.value, kScale, kScale)
                                  : parameter.text;
}

Json validityOf(const domain::Parameter& parameter) {
    const auto& until = parameter.validity.until;
    return {{"valid_from", domain::isoDate(parameter.validity.from)},
            {"valid_to", until ? Json(domain::isoDate(*until - std::chrono::days{1})) : Json()}};
}

Json jsonOf(const domain::Parameter& parameter) {
    Json json{{"key", parameter.key},
              {"name", app::parameterName(parameter.key)},
              {"value", valueOf(parameter)},
              {"unit", parameter.unit}};
    json.update(validityOf(parameter));
    return json;
}

std::string_view toText(app::ParameterOrigin origin) {
    switch (origin) {
    case app::ParameterOrigin::BuiltIn:
        return "law";
    case app::ParameterOrigin::Decision:
        return "decision";
    case app::ParameterOrigin::Own:
        return "own";
    }
    return {};
}

int listCommand(Invocation& invocation) {
    Session session(invocation);
    const auto day = invocation.optionalDate("--date");
    Json list = Json::array();
    for (const auto& row : expect(app::listParameters(session.context())).rows) {
        if (day && !row.parameter.validity.contains(*day)) {
            continue;
        }
        Json json = jsonOf(row.parameter);
        json["source"] = row.parameter.source;
        json["confidence"] = domain::toText(row.parameter.confidence);
        json["origin"] = toText(row.origin);
        list.push_back(std::move(json));
    }
    return invocation.print(list);
}

std::string_view toText(domain::ParameterChangeKind kind) {
    switch (kind) {
    case domain::ParameterChangeKind::Added:
        return "added";
    case domain::ParameterChangeKind::Changed:
        return "changed";
    case domain::ParameterChangeKind::Ended:
        return "ended";
    case domain::ParameterChangeKind::Same:
        return "same";
    }
    return {};
}

Json changesOf(const app::ParameterSetPreview& preview) {
    Json changes = Json::array();
    for (const auto& change : preview.changes) {
        if (change.kind == domain::ParameterChangeKind::Same) {
            continue;
        }
        Json json = jsonOf(change.value);
        json["change"] = toText(change.kind);
        if (change.before) {
            json["before"] = valueOf(*change.before);
        }
        if (change.lastDay) {
            json["last_day"] = domain::isoDate(*change.lastDay);
        }
        changes.push_back(std::move(json));
    }
    return changes;
}

Json effectsOf(const app::ParameterSetPreview& preview) {
    Json effects = Json::array();
    const auto all = [](const app::RepricedRow&) { return true; };
    for (const auto& effect : app::clientEffects(preview.effect, all)) {
        effects.push_back({{"client", effect.client.value},
                           {"client_name", effect.clientName},
                           {"tariffs", effect.rows},
                           {"per_week", effect.perWeek.toString()},
                           {"percentage", domain::formatDecimal(effect.percentage, 2, 2)}});
    }
    return effects;
}

int importCommand(Invocation& invocation) {
    const std::filesystem::path file = invocation.arguments().front();
    const auto text = expect(exchange::readWholeFile(file));
    const auto values = expect(exchange::readParameters(text, file.filename().string()));
    Session session(invocation);
    app::NoProgress silent;
    const auto preview = expect(app::previewParameterSet(session.context(), values, silent));
    Json json{{"file", file.filename().string()},
              {"values", values.size()},
              {"changes", changesOf(preview)},
              {"effects", effectsOf(preview)},
              {"applied", false}};
    if (!invocation.has("--dry-run") && !domain::hasBlocking(preview.findings)) {
        const auto layer = expect(app::applyParameterSet(
            session.context(), {.name = invocation.option("--name").value_or(file.stem().string()),
                                .fileName = file.filename().string(),
                                .values = values}));
        json["applied"] = true;
        json["set"] = layer.id;
    }
    return invocation.printFindings(json, preview.findings);
}

int setsCommand(Invocation& invocation) {
    Session session(invocation);
    Json list = Json::array();
    for (const auto& row : expect(app::listParameterLayers(session.context()))) {
        list.push_back({{"set", row.layer.id},
                        {"name", row.layer.name},
                        {"file", row.layer.fileName},
                        {"user", row.userName},
                        {"applied_at", domain::isoInstant(row.layer.appliedAt)},
                        {"values", row.valueCount},
                        {"in_force", !row.layer.undoneAt.has_value()}});
    }
    return invocation.print(list);
}

int undoCommand(Invocation& invocation) {
    const auto id = wholeId(invocation.arguments().front(), "SET");
    Session session(invocation);
    const auto layer = expect(app::setLayerState(session.context(), id, app::LayerState::Undone));
    return invocation.print(Json{{"set", layer.id}, {"name", layer.name}, {"in_force", false}});
}

constexpr std::array kCommands{
    Command{.path = "parameters list",
            .usage = "[--date D]",
            .summary = "De waarden van wet, cao en bureau waarmee wordt gerekend.",
            .options = "--date=",
            .run = listCommand},
    Command{.path = "parameters import",
            .usage = "FILE [--name NAAM] [--dry-run]",
            .summary = "Leest een nieuwe set waarden; met --dry-run alleen wat er zou wijzigen.",
            .options = "--name= --dry-run",
            .minArguments = 1,
            .maxArguments = 1,
            .run = importCommand,
            .details = "Een lijst in JSON, zoals docs/parameters.md beschrijft.\n"},
    Command{.path = "parameters sets",
            .usage = "",
            .summary = "Ingelezen sets, de nieuwste eerst.",
            .options = "",
            .run = setsCommand},
    Command{.path = "parameters undo",
            .usage = "SET",
            .summary = "Laat een ingelezen set niet meer meetellen.",
            .options = "",
            .minArguments = 1,
            .maxArguments = 1,
            .run = undoCommand}};

} // namespace

std::span<const Command> parameterCommands() {
    return kCommands;
}

} // namespace werkbalie::cli
