// Sets are kept whole: applied, taken back and laid on again, never edited.
#include "app/parameters/parameter_layers.h"

#include "app/json_text.h"
#include "app/refusals.h"
#include "app/unit_of_work.h"
#include "domain/base/text.h"
#include "storage/repositories/own_parameter_repository.h"

#include <algorithm>

namespace werkbalie::app {

using domain::ParameterChangeKind;
using domain::refuse;
using domain::Result;
using storage::ParameterLayer;

namespace {

constexpr std::string_view kTable = "parameter_layer";
/// How app::makeContext names the percentages of the agency's own decision.
constexpr std::string_view kDecisionSource = "agency: Whk decision";

std::string layerJson(const ParameterLayer& layer, std::size_t values) {
    return JsonObject()
        .add("name", layer.name)
        .add("file_name", layer.fileName)
        .add("values", static_cast<std::int64_t>(values))
        .text();
}

/// What lies over any set: the decision, and the agency's own values on top.
std::vector<domain::Parameter> agencyValues(Context& context) {
    std::vector<domain::Parameter> values;
    for (const domain::Parameter* parameter : context.parameters.all()) {
        if (parameter->source.starts_with(kDecisionSource)) {
            values.push_back(*parameter);
        }
    }
    const auto own = storage::OwnParameterRepository(context.database.connection()).parameters();
    values.insert(values.end(), own.begin(), own.end());
    return values;
}

std::optional<domain::Date> firstChange(const std::vector<domain::ParameterChange>& changes) {
    std::optional<domain::Date> first;
    const auto consider = [&](domain::Date day) { first = first ? std::min(*first, day) : day; };
    for (const auto& change : changes) {
        if (change.kind == ParameterChangeKind::Added ||
            change.kind == ParameterChangeKind::Changed) {
            consider(change.value.validity.from);
        } else if (change.lastDay) {
            consider(*change.lastDay + std::chrono::days{1});
        }
    }
    return first;
}

} // namespace

Result<ParameterSetPreview> previewParameterSet(Context& context,
                                                const std::vector<domain::Parameter>& values,
                                                Progress& progress) {
    if (const auto allowed = requireRight(context, domain::Right::EditParameters); !allowed) {
        return tl::unexpected(allowed.error());
    }
    const auto agency = agencyValues(context);
    ParameterSetPreview preview{.changes =
                                    domain::parameterChanges(values, context.parameters, agency),
                                .findings = domain::checkParameterSet(values, context.parameters),
                                .from = {},
                                .effect = {}};
    preview.from = firstChange(preview.changes);
    if (!preview.from || domain::hasBlocking(preview.findings)) {
        return preview;
    }
    Context then = context;
    // As calculations would find it: the agency's own values stay on top.
    then.parameters = domain::withNewSet(context.parameters, values, agency).withOverlay(agency);
    auto effect =
        planIndexation(then, {.from = std::max(*preview.from, context.clock.today())}, progress);
    if (!effect) {
        return tl::unexpected(effect.error());
    }
    preview.effect = std::move(*effect);
    return preview;
}

Result<ParameterLayer> applyParameterSet(Context& context, const NewParameterLayer& wanted) {
    if (const auto allowed = requireRight(context, domain::Right::EditParameters); !allowed) {
        return tl::unexpected(allowed.error());
    }
    if (domain::trim(wanted.name).empty()) {
        return refuse("parameter_layer.name_missing", "name");
    }
    const auto findings = domain::checkParameterSet(wanted.values, context.parameters);
    if (const auto sound = refuseBlocking(findings); !sound) {
        return tl::unexpected(sound.error());
    }
    UnitOfWork work(context);
    ParameterLayer layer{.name = std::string(domain::trim(wanted.name)),
                         .fileName = wanted.fileName,
                         .user = context.user.id,
                         .appliedAt = context.clock.now()};
    layer.id = storage::ParameterLayerRepository(work.connection()).add(layer, wanted.values);
    work.audit({.action = "insert",
                .entity = std::string(kTable),
                .entityId = layer.id,
                .newValue = layerJson(layer, wanted.values.size())});
    work.changed(Entity::Parameter, layer.id);
    work.commit();
    return layer;
}

Result<ParameterLayer> setLayerState(Context& context, std::int64_t id, LayerState state) {
    if (const auto allowed = requireRight(context, domain::Right::EditParameters); !allowed) {
        return tl::unexpected(allowed.error());
    }
    UnitOfWork work(context);
    storage::ParameterLayerRepository layers(work.connection());
    auto layer = layers.find(id);
    if (!layer) {
        return refuse("record.missing", kTable);
    }
    const bool undone = state == LayerState::Undone;
    if (layer->undoneAt.has_value() == undone) {
        return refuse("parameter_layer.changed_meanwhile");
    }
    layer->undoneAt = undone ? std::optional(context.clock.now()) : std::nullopt;
    layers.setUndone(id, layer->undoneAt);
    work.audit({.action = undone ? "undo" : "redo",
                .entity = std::string(kTable),
                .entityId = id,
                .newValue = layerJson(*layer, layers.values(id).size())});
    work.changed(Entity::Parameter, id);
    work.commit();
    return *layer;
}

Result<std::vector<storage::ParameterLayerRow>> listParameterLayers(Context& context) {
    if (const auto allowed = requireRight(context, domain::Right::ViewMargins); !allowed) {
        return tl::unexpected(allowed.error());
    }
    return storage::ParameterLayerRepository(context.database.connection()).rows();
}

} // namespace werkbalie::app
