// F1: every key of the program on one sheet.
#pragma once

#include <QDialog>
#include <QList>

class QAction;

namespace werkbalie::ui {

class KeyboardOverview final : public QDialog {
    Q_OBJECT

public:
    KeyboardOverview(const QList<QAction*>& actions, QWidget* parent);
};

} // namespace werkbalie::ui
