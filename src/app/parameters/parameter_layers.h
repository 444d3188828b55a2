// A new set of dated values from a file: looked at first, then laid over what is known, as a whole.
#pragma once

#include "app/acquisition/indexation.h"
#include "app/context.h"
#include "domain/parameters/parameter_set_change.h"
#include "storage/repositories/parameter_layer_repository.h"

namespace werkbalie::app {

struct ParameterSetPreview {
    std::vector<domain::ParameterChange> changes;
    domain::Findings findings;        ///< one that blocks: it cannot be applied
    std::optional<domain::Date> from; ///< first day on which something changes
    IndexationPlan effect;            ///< on running tariffs from that day, or today if it is later
};
/// Refusals: rights.missing, cancelled.
[[nodiscard]] domain::Result<ParameterSetPreview>
previewParameterSet(Context& context, const std::vector<domain::Parameter>& values,
                    Progress& progress);

struct NewParameterLayer {
    std::string name;
    std::string fileName;
    std::vector<domain::Parameter> values;
};
/// In one transaction; every calculation uses it at once. Refusals: rights.missing,
/// parameter_layer.name_missing, the first blocking finding of checkParameterSet.
[[nodiscard]] domain::Result<storage::ParameterLayer>
applyParameterSet(Context& context, const NewParameterLayer& wanted);
enum class LayerState { InForce, Undone };
/// Takes a set back, or lays it on again. Refusals: rights.missing, record.missing,
/// parameter_layer.changed_meanwhile when it is so already.
[[nodiscard]] domain::Result<storage::ParameterLayer>
setLayerState(Context& context, std::int64_t id, LayerState state);
[[nodiscard]] domain::Result<std::vector<storage::ParameterLayerRow>>
listParameterLayers(Context& context);

} // namespace werkbalie::app
