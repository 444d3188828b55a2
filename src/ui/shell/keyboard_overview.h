// F1: every key of the program on one sheet.
#pragma once

#include <QDialog>
#include <QList>
#include <QString>
#include <vector>

class QAction;

namespace werkbalie::ui {

/// Where keys work, and what they do there.
struct KeyPlace {
    QString name;
    QList<QAction*> actions;
};

class KeyboardOverview final : public QDialog {
    Q_OBJECT

public:
    KeyboardOverview(const std::vector<KeyPlace>& places, QWidget* parent);
};

} // namespace werkbalie::ui
