// What every form judges before it may be saved: that all that was typed can be read.
#pragma once

#include "domain/base/finding.h"

class QWidget;

namespace werkbalie::ui {

/// Blocking form.unreadable {field} for every enabled edit whose text is not understood, by the
/// words of its label.
[[nodiscard]] domain::Findings unreadableFields(const QWidget& form);

} // namespace werkbalie::ui
