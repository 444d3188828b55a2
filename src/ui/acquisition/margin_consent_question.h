// What a window does when a guard refuses a margin under the floor: it offers to ask for consent.
#pragma once

#include "domain/base/result.h"
#include "ui/shell/services.h"

#include <functional>

class QWidget;

namespace werkbalie::ui {

/// False when the refusal is about something else. Else the floor and what is missing are shown and
/// a reason is asked for. Who may agree to margins has then agreed and `again` is called; anybody
/// else is told that the manager sees the question on Vandaag.
bool offerMarginConsent(Services& services, QWidget* parent, const domain::Refusal& refusal,
                        const std::function<void()>& again);

} // namespace werkbalie::ui
