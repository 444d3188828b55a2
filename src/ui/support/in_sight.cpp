// Scrolls the areas around a field.
#include "ui/support/in_sight.h"

#include "ui/support/field_note.h"

#include <QApplication>
#include <QPointer>
#include <QScrollArea>
#include <QTimer>

namespace werkbalie::ui {
namespace {

constexpr int kRoomAround = 12;

/// The field with what is said about it.
QWidget& withNote(QWidget& field) {
    auto* note = qobject_cast<FieldNote*>(field.parentWidget());
    return note != nullptr ? *note : field;
}

void scrollLater(QScrollArea& area, QWidget& shown) {
    QTimer::singleShot(0, &area, [&area, shown = QPointer<QWidget>(&shown)] {
        if (shown && area.isAncestorOf(shown)) {
            area.ensureWidgetVisible(shown, 0, kRoomAround);
        }
    });
}

} // namespace

void keepFocusInSight(QScrollArea& area) {
    QObject::connect(qApp, &QApplication::focusChanged, &area, [&area](QWidget*, QWidget* now) {
        if (now != nullptr && area.widget() != nullptr && area.widget()->isAncestorOf(now)) {
            scrollLater(area, withNote(*now));
        }
    });
}

void bringIntoSight(QWidget& field) {
    auto& shown = withNote(field);
    for (auto* around = shown.parentWidget(); around != nullptr; around = around->parentWidget()) {
        if (auto* area = qobject_cast<QScrollArea*>(around)) {
            scrollLater(*area, shown);
        }
    }
}

} // namespace werkbalie::ui
