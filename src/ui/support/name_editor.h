// The line that is typed in inside a choice has the name of the choice.
#pragma once

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

namespace werkbalie::ui {

/// A screen reader stands on the line inside, which Qt leaves without a name.
inline void nameEditor(QComboBox& box) {
    auto name = box.accessibleName();
    const auto labels = box.parentWidget()->findChildren<QLabel*>();
    for (const auto* label : labels) {
        if (name.isEmpty() && label->buddy() == &box) {
            name = label->text().remove(u'&');
        }
    }
    if (box.lineEdit() != nullptr) {
        box.lineEdit()->setAccessibleName(name);
    }
}

} // namespace werkbalie::ui
