// The week grid at a desk of its own.
#include "tests/ui/week_desk.h"

#include "app/demo/demo_agency.h"
#include "app/users/users.h"
#include "exchange/parameters_json.h"
#include "tests/support/catch.h"

#include <QApplication>
#include <QShortcut>

namespace werkbalie::test {

WeekDesk::WeekDesk(const std::string& login, int placements)
    : m_clock(domain::makeDate(2026, 11, 24) + std::chrono::hours{9}),
      m_parameters(exchange::builtInParameters()) {
    auto opened = storage::Database::open(":memory:", storage::OpenMode::CreateIfMissing);
    REQUIRE(opened);
    m_database = std::move(*opened);
    app::NoProgress progress;
    const app::DemoOptions options{.candidates = 120,
                                   .clients = 20,
                                   .vacancies = 10,
                                   .placements = placements,
                                   .weeks = 5,
                                   .asOf = domain::makeDate(2026, 11, 24)};
    REQUIRE(app::createDemo(*m_database, options, m_parameters, progress));
    const auto user = app::logIn(*m_database, login, app::kDemoPassword);
    REQUIRE(user);
    const auto agency = app::loadAgency(*m_database);
    REQUIRE(agency);
    m_tasks = std::make_unique<ui::TaskRunner>(
        *m_database, ui::TaskRunner::Surroundings{m_clock, m_parameters, m_changes, {}});
    m_tasks->setUser(*user);
    m_preferences = std::make_unique<ui::Preferences>(*m_tasks);
    m_services = std::make_unique<ui::Services>(ui::Services{*m_tasks, m_changes, *m_preferences,
                                                             m_notifier, m_navigator, m_clock,
                                                             m_parameters, *user, agency->value()});
    m_pane = std::make_unique<ui::WeekPane>(*m_services);
    // The window around the pane has this key.
    auto* save = new QShortcut(QKeySequence::Save, m_pane.get());
    QObject::connect(save, &QShortcut::activated, m_pane.get(), [this] { m_pane->save(); });
    QObject::connect(&m_notifier, &ui::Notifier::warned, m_pane.get(),
                     [this](const QString& text) { m_said = text; });
    QObject::connect(&m_notifier, &ui::Notifier::doneShown, m_pane.get(),
                     [this](const QString& text) { m_said = text; });
    m_view = m_pane->findChild<ui::WeekGridView*>();
    m_pane->resize(1120, 680);
    m_pane->show();
    REQUIRE(QTest::qWaitForWindowExposed(m_pane.get()));
    QApplication::setActiveWindow(m_pane.get());
    m_pane->activate();
    m_view->setFocus();
    settle();
}

app::Context WeekDesk::context() {
    return app::makeContext(*m_database, m_services->user, m_clock, m_parameters);
}

void WeekDesk::go(int row, int day) {
    m_view->setFocus();
    m_view->setCurrentIndex(model().index(row, ui::WeekGridModel::Monday + day));
    settle();
}

void WeekDesk::type(const std::string& utf8) {
    // The first key may open an editor that takes the rest.
    for (const QChar each : QString::fromStdString(utf8)) {
        auto* target = QApplication::focusWidget();
        REQUIRE(target != nullptr);
        QTest::keyClicks(target, QString(each));
    }
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
