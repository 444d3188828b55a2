// Alt+letter brings one to one place: in every view of the window, in the windows of its records
// and in the dialogs of its actions, in Dutch and in English.
#include "tests/support/catch.h"
#include "tests/ui/desk.h"
#include "ui/shell/login_dialog.h"
#include "ui/shell/page.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QFileDialog>
#include <QGroupBox>
#include <QLabel>
#include <QMenuBar>
#include <QTabBar>
#include <QToolButton>
#include <QTranslator>
#include <map>

using namespace werkbalie;
using namespace werkbalie::test;

namespace {

using namespace Qt::StringLiterals;

/// What this widget answers to; a tab bar and a menu bar to several.
QStringList textsOf(const QWidget& widget) {
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
        return label->buddy() == nullptr ? QStringList() : QStringList(label->text());
    }
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) {
        return {button->text()};
    }
    if (const auto* box = qobject_cast<const QGroupBox*>(&widget)) {
        return {box->title()};
    }
    QStringList texts;
    if (const auto* bar = qobject_cast<const QTabBar*>(&widget)) {
        for (int tab = 0; tab < bar->count(); ++tab) {
            texts << bar->tabText(tab);
        }
    } else if (const auto* menus = qobject_cast<const QMenuBar*>(&widget)) {
        for (const auto* action : menus->actions()) {
            texts << action->text();
        }
    }
    return texts;
}

void unfold(QWidget& window) {
    for (auto* header : window.findChildren<QToolButton*>()) {
        if (header->property("foldHeader").toBool()) {
            header->setChecked(true);
        }
    }
    Desk::settle();
}

/// "W: Was, Wordt" for each letter that has two places in this window.
QStringList clashesIn(QWidget& window) {
    std::map<QString, QStringList> places;
    for (const auto* widget : window.findChildren<QWidget*>()) {
        if (widget->window() != &window || !widget->isVisibleTo(&window)) {
            continue;
        }
        for (const auto& text : textsOf(*widget)) {
            const auto keys = QKeySequence::mnemonic(text).toString();
            if (!keys.isEmpty()) {
                places[keys] << text;
            }
        }
    }
    QStringList clashes;
    for (const auto& [keys, texts] : places) {
        if (texts.size() > 1) {
            clashes << keys + u": "_s + texts.join(u", "_s);
        }
    }
    return clashes;
}

void checkLetters(QWidget& window, const QString& where) {
    unfold(window);
    const auto clashes = clashesIn(window);
    INFO(where.toStdString() << " | " << window.windowTitle().toStdString() << " | "
                             << clashes.join(u"; "_s).toStdString());
    CHECK(clashes.isEmpty());
    // Where it is not the end of a title already, the name of the program is put after it.
    CHECK(window.windowTitle().section(u"Werkbalie"_s, 1).isEmpty());
}

QWidgetList windowsOver(const QWidget& main) {
    QWidgetList over;
    for (auto* top : QApplication::topLevelWidgets()) {
        if (top != &main && top->isVisible() && top->windowType() != Qt::ToolTip) {
            over << top;
        }
    }
    return over;
}

/// Checks what lies over the window, and takes it away again.
void checkAndClose(const QWidget& main, const QString& where) {
    for (int round = 0; round < 5; ++round) {
        const auto over = windowsOver(main);
        if (over.isEmpty()) {
            return;
        }
        for (auto* window : over) {
            if (qobject_cast<QFileDialog*>(window) == nullptr) {
                checkLetters(*window, where);
            }
        }
        for (auto* window : windowsOver(main)) {
            window->close();
        }
        Desk::settle();
    }
}

void walkActions(Desk& desk, ui::Page& page, const QString& where) {
    for (auto* action : page.pageActions()) {
        const bool asks = action->text().endsWith(u'…');
        if (asks && action->isEnabled()) {
            action->trigger();
            Desk::settle(120);
            checkAndClose(desk.window(), where + u' ' + action->text());
        }
    }
}

void openRecords(Desk& desk) {
    using app::Entity;
    for (const auto entity : {Entity::Candidate, Entity::Vacancy, Entity::Client}) {
        for (const auto& key : desk.window().pageKeys()) {
            Q_EMIT desk.window().page(key)->windowAsked(entity, 1);
        }
        Desk::settle(100);
        checkAndClose(desk.window(), u"record"_s);
    }
}

/// Texts of the language, for as long as it lives.
class Speaking {
public:
    explicit Speaking(const QString& language) {
        if (language == u"en"_s) {
            REQUIRE(m_translator.load(u"werkbalie_en"_s, u":/i18n"_s));
            QCoreApplication::installTranslator(&m_translator);
        }
    }

private:
    QTranslator m_translator; // takes itself away
};

} // namespace

TEST_CASE("no Alt+letter has two places in one window") {
    const auto language = GENERATE(u"nl"_s, u"en"_s);
    const Speaking speaking(language);
    Desk desk("beheerder", 60);
    for (const auto& key : desk.window().pageKeys()) {
        auto views = desk.window().page(key)->viewKeys();
        for (const auto& view : views.isEmpty() ? QStringList(QString()) : views) {
            desk.window().showPage(key, view);
            Desk::settle(120);
            const auto where = language + u' ' + key + u' ' + view;
            checkLetters(desk.window(), where);
            walkActions(desk, *desk.window().page(key), where);
        }
    }
    openRecords(desk);
    ui::LoginDialog login(desk.services().tasks, desk.services().agency);
    login.show();
    checkLetters(login, u"login"_s);
}
