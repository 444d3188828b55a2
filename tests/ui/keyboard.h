// Keys for dialogs that stand alone: what has the focus gets them, as at a real desk.
#pragma once

#include "tests/support/catch.h"

#include <QApplication>
#include <QTest>
#include <QWidget>

namespace werkbalie::test::keyboard {

inline void comeForward(QWidget& window) {
    REQUIRE(QTest::qWaitForWindowExposed(&window));
    QApplication::setActiveWindow(&window);
    QTest::qWait(20);
}

inline void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
    auto* target = QApplication::focusWidget();
    REQUIRE(target != nullptr);
    QTest::keyClick(target, key, modifiers);
    QTest::qWait(20);
}

inline void type(const char* ascii) {
    auto* target = QApplication::focusWidget();
    REQUIRE(target != nullptr);
    QTest::keyClicks(target, QString::fromLatin1(ascii));
    QTest::qWait(20);
}

[[nodiscard]] inline QString focused() {
    const auto* target = QApplication::focusWidget();
    return target == nullptr ? QString() : target->objectName();
}

/// Tab until this input has the focus; fails when Tab alone never comes there.
inline void tabTo(const char* objectName) {
    const auto wanted = QString::fromLatin1(objectName);
    QStringList seen;
    for (int step = 0; step < 60 && focused() != wanted; ++step) {
        press(Qt::Key_Tab);
        seen << focused();
    }
    INFO(seen.join(QLatin1Char(' ')).toStdString());
    REQUIRE(focused().toStdString() == objectName);
}

/// A field of a form by Tab and typing over what stands there.
inline void fill(const char* objectName, const char* ascii) {
    tabTo(objectName);
    press(Qt::Key_A, Qt::ControlModifier);
    type(ascii);
}

} // namespace werkbalie::test::keyboard
