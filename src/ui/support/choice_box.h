// A combo box over an enum: its words shown, its value kept.
#pragma once

#include "ui/support/words.h"

#include <QComboBox>
#include <initializer_list>

namespace werkbalie::ui {

template <class Enum> void fillChoices(QComboBox& box, std::initializer_list<Enum> values) {
    box.clear();
    for (const auto value : values) {
        box.addItem(word(value), static_cast<int>(value));
    }
}
template <class Enum> [[nodiscard]] Enum chosen(const QComboBox& box) {
    return static_cast<Enum>(box.currentData().toInt());
}
template <class Enum> void choose(QComboBox& box, Enum value) {
    box.setCurrentIndex(box.findData(static_cast<int>(value)));
}

} // namespace werkbalie::ui
