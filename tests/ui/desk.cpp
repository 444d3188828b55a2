// A desk to test at: a small demo agency in memory, the window, and keys.
#include "tests/ui/desk.h"

#include "app/acquisition/margin_floors.h"
#include "app/demo/demo_agency.h"
#include "app/users/users.h"
#include "exchange/parameters_json.h"
#include "exchange/place_files.h"
#include "tests/support/catch.h"
#include "ui/pages.h"

#include <QApplication>

namespace werkbalie::test {

namespace {

domain::Instant tuesdayMorning() {
    return domain::makeDate(2026, 11, 24) + std::chrono::hours{9};
}

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
    : m_clock(tuesdayMorning()), m_parameters(exchange::builtInParameters()) {
    auto opened = storage::Database::open(location, storage::OpenMode::CreateIfMissing);
    REQUIRE(opened);
    m_database = std::move(*opened);
    app::NoProgress progress;
    const app::DemoOptions options{.candidates = candidates,
                                   .clients = 20,
                                   .vacancies = 10,
                                   .placements = 16,
                                   .weeks = 3,
                                   .asOf = domain::makeDate(2026, 11, 24)};
    REQUIRE(app::createDemo(*m_database, options, m_parameters, progress));
    const auto user = app::logIn(*m_database, login, app::kDemoPassword);
    REQUIRE(user);
    removeFloors(app::makeContext(*m_database, *user, m_clock, m_parameters));
    const auto agency = app::loadAgency(*m_database);
    REQUIRE(agency);
    m_tasks = std::make_unique<ui::TaskRunner>(
        *m_database,
        ui::TaskRunner::Surroundings{
            m_clock, m_parameters, m_changes,
            std::make_shared<const std::vector<domain::Place>>(exchange::builtInPlaces())});
    m_tasks->setUser(*user);
    m_preferences = std::make_unique<ui::Preferences>(*m_tasks);
    m_services = std::make_unique<ui::Services>(ui::Services{*m_tasks, m_changes, *m_preferences,
                                                             m_notifier, m_navigator, m_clock,
                                                             m_parameters, *user, agency->value()});
    m_window = std::make_unique<ui::MainWindow>(*m_services, ui::pageEntries());
    QObject::connect(&m_notifier, &ui::Notifier::doneShown, m_window.get(),
                     [this](const QString& text) { m_said = text; });
    QObject::connect(&m_notifier, &ui::Notifier::warned, m_window.get(),
                     [this](const QString& text) { m_said = text; });
    m_window->resize(1280, 800);
    m_window->show();
    REQUIRE(QTest::qWaitForWindowExposed(m_window.get()));
    QApplication::setActiveWindow(m_window.get());
    settle();
}

app::Context Desk::context() {
    return app::makeContext(*m_database, m_services->user, m_clock, m_parameters);
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
    // The first key may open an editor that takes the rest.
    const auto text = QString::fromUtf8(utf8);
    for (qsizetype i = 0; i < text.size(); ++i) {
        auto* target = QApplication::focusWidget();
        REQUIRE(target != nullptr);
        QTest::keyClicks(target, text.mid(i, 1));
    }
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
