// A key that saves must not lose what is still being typed in a cell.
#pragma once

#include <QAbstractItemView>

namespace werkbalie::ui {

/// Takes over what an open cell editor of the window holds, as leaving it does.
inline void commitOpenCell(QWidget& window) {
    auto* focused = window.focusWidget();
    for (auto* around = focused; around != nullptr; around = around->parentWidget()) {
        auto* view = qobject_cast<QAbstractItemView*>(around);
        if (view != nullptr && view != focused) {
            view->setFocus();
            return;
        }
    }
}

} // namespace werkbalie::ui
