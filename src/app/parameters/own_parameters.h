// The dated values that calculations use: those of law and cao, covered by the agency's own.
#pragma once

#include "app/context.h"
#include "domain/parameters/parameter_warnings.h"
#include "storage/repositories/own_parameter_repository.h"

namespace werkbalie::app {

enum class ParameterOrigin { BuiltIn, Decision, Own };

struct ParameterRow {
    domain::Parameter parameter;
    ParameterOrigin origin = ParameterOrigin::BuiltIn;
    std::int64_t ownId = 0; ///< of the own value
};
struct ParameterList {
    std::vector<ParameterRow> rows; ///< by key and start: what a calculation finds
    std::vector<storage::OwnParameter> own;
    std::vector<domain::ParameterWarning> warnings;
};
/// Everybody who sees margins may look.
[[nodiscard]] domain::Result<ParameterList>
listParameters(Context& context, std::chrono::days ahead = std::chrono::days{60});

/// New: no `before`. Removal: no `after`. Swapped it is its own undo.
struct OwnParameterChange {
    std::optional<storage::OwnParameter> before = {};
    std::optional<storage::OwnParameter> after = {};
};
/// What checkOwnValue finds beside the other own values of the database.
[[nodiscard]] domain::Findings checkOwnParameter(Context& context,
                                                 const storage::OwnParameter& value);
/// Holds for every calculation from its first day on. Returns the change as it was stored.
/// Refusals: rights.missing, own_parameter.changed_meanwhile when `before` is not what is stored,
/// the first blocking finding of checkOwnParameter.
[[nodiscard]] domain::Result<OwnParameterChange>
changeOwnParameter(Context& context, const OwnParameterChange& change);

struct OwnParameterEvent {
    std::int64_t id = 0; ///< of its row in the trail
    domain::Instant at{};
    std::string userName;
    std::optional<storage::OwnParameter> before = {};
    std::optional<storage::OwnParameter> after = {};
};
/// Who changed the agency's own values of this key, newest first.
[[nodiscard]] domain::Result<std::vector<OwnParameterEvent>>
ownParameterHistory(Context& context, std::string_view key);

} // namespace werkbalie::app
