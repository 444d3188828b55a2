// Keys as a whole: named once in the menu and on the sheet of keys, and Esc goes back one step.
#include "tests/support/catch.h"
#include "tests/ui/desk.h"
#include "tests/ui/keyboard.h"
#include "ui/shell/page.h"
#include "ui/support/list_pane.h"
#include "ui/support/row_model.h"

#include <QAction>
#include <QDialog>
#include <QMenu>
#include <QMenuBar>
#include <QTableView>
#include <QVBoxLayout>
#include <set>

using namespace werkbalie;
using namespace werkbalie::test;

namespace {

using namespace Qt::StringLiterals;

/// The menu "Handeling" as it opens now.
QStringList keysOfMenu(ui::MainWindow& window) {
    auto* menu = window.menuBar()->actions().at(3)->menu();
    REQUIRE(menu->title() == u"&Handeling"_s);
    Q_EMIT menu->aboutToShow();
    QStringList keys;
    for (const auto* action : menu->actions()) {
        if (!action->shortcut().isEmpty()) {
            keys << action->shortcut().toString();
        }
    }
    return keys;
}

QStringList twice(const QStringList& all) {
    QStringList found;
    for (const auto& one : all) {
        if (all.count(one) > 1 && !found.contains(one)) {
            found << one;
        }
    }
    return found;
}

/// A dialog around a list of two words, with the focus in its filter.
class WordsDialog : public QDialog {
public:
    WordsDialog()
        : m_model({{.key = u"word"_s,
                    .title = u"Woord"_s,
                    .text = [](const QString& word) { return word; }}},
                  [](const QString& word) { return word.size(); }),
          m_pane(u"words"_s, {u"woord"_s, u"woorden"_s}) {
        m_model.setRows({u"loon"_s, u"uren"_s});
        m_pane.showRows(&m_model);
        auto* layout = new QVBoxLayout(this);
        layout->addWidget(&m_pane);
        open();
        keyboard::comeForward(*this);
        m_pane.focusFilter();
    }
    [[nodiscard]] ui::ListPane& pane() { return m_pane; }

private:
    ui::RowModel<QString> m_model;
    ui::ListPane m_pane;
};

} // namespace

TEST_CASE("the menu names each key once, in every view") {
    Desk desk("beheerder", 60);
    for (const auto& key : desk.window().pageKeys()) {
        auto views = desk.window().page(key)->viewKeys();
        for (const auto& view : views.isEmpty() ? QStringList(QString()) : views) {
            desk.window().showPage(key, view);
            INFO(key.toStdString() << ' ' << view.toStdString());
            CHECK(twice(keysOfMenu(desk.window())).join(u' ').toStdString() == std::string());
        }
    }
}

TEST_CASE("the menu follows the view of the page") {
    Desk desk("beheerder", 60);
    desk.window().showPage(u"acquisition"_s, u"clients"_s);
    CHECK(keysOfMenu(desk.window()).contains(u"Ctrl+Shift+T"_s));
    desk.window().showPage(u"acquisition"_s, u"quotations"_s);
    CHECK_FALSE(keysOfMenu(desk.window()).contains(u"Ctrl+Shift+T"_s));
    CHECK(keysOfMenu(desk.window()).contains(u"Ctrl+Shift+A"_s));
}

TEST_CASE("the sheet of keys names a key once in a place") {
    Desk desk("beheerder", 60);
    for (const auto& key : desk.window().pageKeys()) {
        REQUIRE(desk.window().page(key) != nullptr);
    }
    QTest::keyClick(&desk.window(), Qt::Key_F1);
    const auto* rows = desk.find<QTableView>("keysTable")->model();
    REQUIRE(rows->rowCount() > 30);
    std::set<std::pair<QString, QString>> seen;
    for (int row = 0; row < rows->rowCount(); ++row) {
        const auto key = rows->index(row, 0).data().toString();
        for (const auto& place : rows->index(row, 2).data().toString().split(u", "_s)) {
            INFO(key.toStdString() << " in " << place.toStdString());
            CHECK(seen.insert({key, place}).second);
        }
    }
}

TEST_CASE("Esc in the filter of a dialog clears it, and closes the dialog when it is empty") {
    WordsDialog dialog;
    keyboard::type("loon");
    keyboard::press(Qt::Key_Escape);
    CHECK(dialog.isVisible());
    CHECK(dialog.pane().filter().text().isEmpty());

    keyboard::press(Qt::Key_Escape);
    CHECK_FALSE(dialog.isVisible());
}

TEST_CASE("Esc in the list of a dialog clears the filter before it closes") {
    WordsDialog dialog;
    keyboard::type("loon");
    keyboard::press(Qt::Key_Down);
    keyboard::press(Qt::Key_Escape);
    CHECK(dialog.isVisible());
    CHECK(dialog.pane().filter().text().isEmpty());

    keyboard::press(Qt::Key_Escape);
    CHECK_FALSE(dialog.isVisible());
}
