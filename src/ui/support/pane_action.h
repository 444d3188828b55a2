// An action of a pane: in its menus, and under its key wherever the focus is inside it.
#pragma once

#include <QAction>
#include <QKeySequence>
#include <QWidget>

namespace werkbalie::ui {

/// Belongs to `pane`; its tooltip tells the key, if there is one. `key` in portable text.
inline QAction* addPaneAction(QWidget& pane, const char* name, const QString& text,
                              const char* key) {
    auto* action = new QAction(text, &pane);
    action->setObjectName(QLatin1String(name));
    action->setShortcut(QKeySequence(QLatin1String(key)));
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    if (!action->shortcut().isEmpty()) {
        action->setToolTip(QStringLiteral("%1 (%2)").arg(
            text, action->shortcut().toString(QKeySequence::NativeText)));
    }
    pane.addAction(action);
    return action;
}

} // namespace werkbalie::ui
