// Fields of groups that stand under each other begin at one line.
#pragma once

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QWidget>
#include <algorithm>

namespace werkbalie::ui {

/// A choice is as wide as its place, not as its longest word.
inline void narrowChoices(const QWidget& page) {
    constexpr int kFewest = 12;
    for (auto* box : page.findChildren<QComboBox*>()) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(kFewest);
    }
}

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
