// Columns of the lists about dated values.
#pragma once

#include "app/parameters/own_parameters.h"
#include "ui/support/row_model.h"

namespace werkbalie::ui {

/// A value with what there is to say about its key.
struct ParameterLine {
    app::ParameterRow row;
    std::vector<domain::ParameterWarning> warnings = {};
};
/// Stable over reloads: from key and first day.
[[nodiscard]] std::int64_t lineId(const domain::Parameter& parameter);

[[nodiscard]] RowModel<ParameterLine>* makeParameterModel(QObject* parent);
/// All values of one key, in the order of time.
[[nodiscard]] RowModel<app::ParameterRow>* makeCourseModel(QObject* parent);
/// Who changed the agency's own values of one key.
[[nodiscard]] RowModel<app::OwnParameterEvent>* makeEventModel(QObject* parent);

} // namespace werkbalie::ui
