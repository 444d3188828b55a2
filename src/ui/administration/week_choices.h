// What the bars above the week grid and above the roster have in common.
#pragma once

#include "ui/shell/services.h"

#include <QString>

class QComboBox;
class QLabel;
class QLineEdit;
class QWidget;

namespace werkbalie::ui {

[[nodiscard]] QLabel* labelFor(const QString& text, QWidget* buddy, QWidget* parent);
/// Room for the widest week and the cursor, whatever the font.
void fitWeek(QLineEdit& week);
/// Adds clients with somebody at work, and the branches; who has one branch chooses none. Answers
/// that come after `owner` is gone are dropped.
void fillClientsAndBranches(Services& services, QWidget& owner, QComboBox& clients,
                            QComboBox& branches);

} // namespace werkbalie::ui
