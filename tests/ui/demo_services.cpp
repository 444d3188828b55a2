// Everything runs on the test's own thread, at a clock that stands still.
#include "tests/ui/demo_services.h"

#include "app/users/users.h"
#include "exchange/parameters_json.h"
#include "tests/support/catch.h"

#include <QApplication>
#include <QTest>

namespace werkbalie::test {

namespace {

const domain::Date kToday = domain::makeDate(2026, 11, 24);

} // namespace

DemoServices::DemoServices(const DemoWish& wish)
    : m_clock(kToday + std::chrono::hours{9}), m_parameters(exchange::builtInParameters()) {
    auto opened = storage::Database::open(wish.location, storage::OpenMode::CreateIfMissing);
    REQUIRE(opened);
    m_database = std::move(*opened);
    app::NoProgress progress;
    REQUIRE(app::createDemo(*m_database, wish.options, m_parameters, progress));
    const auto user = app::logIn(*m_database, wish.login, app::kDemoPassword);
    REQUIRE(user);
    const auto agency = app::loadAgency(*m_database);
    REQUIRE(agency);
    m_tasks = std::make_unique<ui::TaskRunner>(
        *m_database, ui::TaskRunner::Surroundings{m_clock, m_parameters, m_changes, wish.places});
    m_tasks->setUser(*user);
    m_preferences = std::make_unique<ui::Preferences>(*m_tasks);
    m_services = std::make_unique<ui::Services>(ui::Services{*m_tasks, m_changes, *m_preferences,
                                                             m_notifier, m_navigator, m_clock,
                                                             m_parameters, *user, agency->value()});
    const auto hear = [this](const QString& text) { m_said = text; };
    QObject::connect(&m_notifier, &ui::Notifier::doneShown, &m_notifier, hear);
    QObject::connect(&m_notifier, &ui::Notifier::warned, &m_notifier, hear);
}

app::Context DemoServices::context() {
    return app::makeContext(*m_database, m_services->user, m_clock, m_parameters);
}

app::DemoOptions smallDemo(int candidates, int placements, int weeks) {
    return {.candidates = candidates,
            .clients = 20,
            .vacancies = 10,
            .placements = placements,
            .weeks = weeks,
            .asOf = kToday};
}

void typeKeys(const QString& text) {
    for (const QChar each : text) {
        auto* target = QApplication::focusWidget();
        REQUIRE(target != nullptr);
        QTest::keyClicks(target, QString(each));
    }
}

} // namespace werkbalie::test
