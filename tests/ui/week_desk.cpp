// The week grid at a desk of its own.
#include "tests/ui/week_desk.h"

#include "tests/support/catch.h"

#include <QApplication>
#include <QShortcut>

namespace werkbalie::test {

WeekDesk::WeekDesk(const std::string& login, int placements)
    : m_demo({.login = login, .options = smallDemo(120, placements, 5)}),
      m_pane(std::make_unique<ui::WeekPane>(m_demo.services())) {
    // The window around the pane has this key.
    auto* save = new QShortcut(QKeySequence::Save, m_pane.get());
    QObject::connect(save, &QShortcut::activated, m_pane.get(), [this] { m_pane->save(); });
    m_view = m_pane->findChild<ui::WeekGridView*>();
    m_pane->resize(1120, 680);
    m_pane->show();
    REQUIRE(QTest::qWaitForWindowExposed(m_pane.get()));
    QApplication::setActiveWindow(m_pane.get());
    m_pane->activate();
    m_view->setFocus();
    settle();
}

void WeekDesk::go(int row, int day) {
    m_view->setFocus();
    m_view->setCurrentIndex(model().index(row, ui::WeekGridModel::Monday + day));
    settle();
}

void WeekDesk::type(const std::string& utf8) {
    typeKeys(QString::fromStdString(utf8));
}

void WeekDesk::press(Qt::Key key, Qt::KeyboardModifiers modifiers) {
    auto* target = QApplication::focusWidget();
    REQUIRE(target != nullptr);
    QTest::keyClick(target, key, modifiers);
    // An editor takes what was typed when the event loop comes round.
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        settle(1);
    }
}

} // namespace werkbalie::test
