// A desk to test at: a small demo agency in memory, the window, and keys.
#include "tests/ui/desk.h"

#include "app/acquisition/margin_floors.h"
#include "exchange/place_files.h"
#include "tests/support/catch.h"
#include "ui/pages.h"

#include <QApplication>

namespace werkbalie::test {

namespace {

/// A test says itself which margin is too low; the demo's own floors would overlap that.
void removeFloors(app::Context context) {
    context.user.role = domain::Role::Administrator;
    const auto floors = app::listMarginFloors(context);
    REQUIRE(floors);
    for (const auto& floor : *floors) {
        REQUIRE(app::removeMarginFloor(context, floor));
    }
}

} // namespace

Desk::Desk(const std::string& login, int candidates, const std::string& location)
    : m_demo({.login = login,
              .options = smallDemo(candidates, 16, 3),
              .location = location,
              .places =
                  std::make_shared<const std::vector<domain::Place>>(exchange::builtInPlaces())}) {
    removeFloors(context());
    m_window = std::make_unique<ui::MainWindow>(services(), ui::pageEntries());
    m_window->resize(1280, 800);
    m_window->show();
    REQUIRE(QTest::qWaitForWindowExposed(m_window.get()));
    QApplication::setActiveWindow(m_window.get());
    settle();
}

QWidget* Desk::widget(const char* objectName) {
    settle();
    const auto name = QString::fromLatin1(objectName);
    auto tops = QApplication::topLevelWidgets();
    // A dialog lies over the window.
    std::ranges::stable_sort(tops, {},
                             [](const QWidget* top) { return top->inherits("QMainWindow"); });
    for (auto* top : std::as_const(tops)) {
        for (auto* found : top->findChildren<QWidget*>(name)) {
            if (found->isVisible()) {
                return found;
            }
        }
    }
    FAIL("no visible widget named " << objectName);
    return nullptr;
}

void Desk::type(const char* utf8) {
    typeKeys(QString::fromUtf8(utf8));
}

void Desk::press(Qt::Key key, Qt::KeyboardModifiers modifiers) {
    auto* target = QApplication::focusWidget();
    if (target == nullptr) {
        target = QApplication::activeWindow();
    }
    REQUIRE(target != nullptr);
    QTest::keyClick(target, key, modifiers);
    // A button that is pressed through its shortcut shows that for a tenth of a second before it
    // acts.
    settle(modifiers == Qt::NoModifier ? 20 : 150);
}

void Desk::focus(const char* objectName) {
    auto* target = widget(objectName);
    target->window()->activateWindow();
    QApplication::setActiveWindow(target->window());
    target->setFocus();
    settle();
}

} // namespace werkbalie::test
