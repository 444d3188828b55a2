// Fields of groups that stand under each other begin at one line.
#pragma once

#include <QFormLayout>
#include <QLabel>
#include <QWidget>
#include <algorithm>

namespace werkbalie::ui {

/// Gives the labels of all forms inside `page` one width.
inline void alignFields(const QWidget& page) {
    int widest = 0;
    QList<QLabel*> labels;
    for (const auto* form : page.findChildren<QFormLayout*>()) {
        for (int row = 0; row < form->rowCount(); ++row) {
            const auto* item = form->itemAt(row, QFormLayout::LabelRole);
            if (auto* label = item == nullptr ? nullptr : qobject_cast<QLabel*>(item->widget())) {
                labels << label;
                widest = std::max(widest, label->sizeHint().width());
            }
        }
    }
    constexpr int kMost = 160;
    for (auto* label : std::as_const(labels)) {
        label->setMinimumWidth(std::min(widest, kMost));
    }
}

} // namespace werkbalie::ui
