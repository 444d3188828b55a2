// From an opened database to a window for one user.
#include "main/composition_root.h"

#include "app/demo/demo_agency.h"
#include "exchange/parameters_json.h"
#include "exchange/place_files.h"
#include "main/screenshot_tour.h"
#include "ui/pages.h"
#include "ui/shell/failure.h"
#include "ui/shell/first_start_wizard.h"
#include "ui/shell/login_dialog.h"
#include "ui/shell/main_window.h"
#include "ui/support/look.h"
#include "ui/support/qt_convert.h"

#include <QApplication>
#include <cstdio>

namespace werkbalie {

using namespace Qt::StringLiterals;

CompositionRoot::CompositionRoot(Options options)
    : m_options(std::move(options)), m_parameters(exchange::builtInParameters()) {}

CompositionRoot::~CompositionRoot() = default;

void CompositionRoot::start() {
    const auto location = ui::str(m_options.database);
    auto opened = storage::Database::open(location, storage::OpenMode::CreateIfMissing);
    if (!opened) {
        const auto failure = ui::failureOf(opened.error());
        std::fprintf(stderr, "werkbalie: %s\n", qPrintable(failure.summary));
        if (!m_options.screenshots.isEmpty()) {
            Q_EMIT finished(3);
            return;
        }
        ui::showFailure(nullptr, failure, [this] { Q_EMIT finished(3); });
        return;
    }
    m_database = std::move(*opened);
    m_tasks = std::make_unique<ui::TaskRunner>(
        [location] { return storage::Database::open(location, storage::OpenMode::Existing); },
        ui::TaskRunner::Surroundings{
            m_clock, m_parameters, m_changes,
            std::make_shared<const std::vector<domain::Place>>(exchange::builtInPlaces())});
    m_preferences = std::make_unique<ui::Preferences>(*m_tasks);
    askAgency();
}

void CompositionRoot::askAgency() {
    m_tasks->bare(
        this, [](storage::Database& database, app::Progress&) { return app::loadAgency(database); },
        [this](const domain::Result<std::optional<domain::Agency>>& agency) {
            welcome(agency.value_or(std::nullopt));
        });
}

void CompositionRoot::welcome(const std::optional<domain::Agency>& agency) {
    if (agency && !m_options.screenshots.isEmpty()) {
        logInForScreenshots(*agency);
    } else if (agency) {
        showLogin(*agency);
    } else if (m_options.demo) {
        makeDemo();
    } else {
        showWizard();
    }
}

void CompositionRoot::showWizard() {
    auto* wizard = new ui::FirstStartWizard(*m_tasks, m_clock.today(), m_parameters);
    wizard->setAttribute(Qt::WA_DeleteOnClose);
    connect(wizard, &ui::FirstStartWizard::agencyMade, this, &CompositionRoot::askAgency);
    connect(wizard, &QDialog::rejected, this, [this] { Q_EMIT finished(0); });
    wizard->open();
}

void CompositionRoot::makeDemo() {
    m_tasks->bare(
        this,
        [today = m_clock.today(), &parameters = m_parameters](storage::Database& database,
                                                              app::Progress& progress) {
            return app::createDemo(database, {.asOf = today}, parameters, progress);
        },
        [this](const domain::Result<void>& made) {
            if (made) {
                askAgency();
            } else {
                ui::showFailure(nullptr, ui::failureOf(made.error()));
            }
        });
}

void CompositionRoot::showLogin(const domain::Agency& agency) {
    auto* login = new ui::LoginDialog(*m_tasks, agency);
    login->setAttribute(Qt::WA_DeleteOnClose);
    if (!m_options.user.isEmpty()) {
        login->setLogin(m_options.user);
    }
    connect(login, &ui::LoginDialog::loggedIn, this,
            [this, agency](const domain::User& user) { enter(user, agency); });
    connect(login, &QDialog::rejected, this, [this] { Q_EMIT finished(0); });
    login->open();
}

void CompositionRoot::logInForScreenshots(const domain::Agency& agency) {
    const auto given = qEnvironmentVariable("WERKBALIE_PASSWORD").toStdString();
    const auto password = given.empty() ? std::string(app::kDemoPassword) : given;
    const auto login = ui::str(m_options.user.isEmpty() ? u"beheerder"_s : m_options.user);
    m_tasks->bare(
        this,
        [login, password](storage::Database& database, app::Progress&) {
            return app::logIn(database, login, password);
        },
        [this, agency](const domain::Result<domain::User>& user) {
            if (user) {
                enter(*user, agency);
                return;
            }
            std::fprintf(stderr, "werkbalie: %s\n",
                         qPrintable(ui::failureOf(user.error()).summary));
            Q_EMIT finished(3);
        });
}

void CompositionRoot::enter(const domain::User& user, const domain::Agency& agency) {
    m_tasks->setUser(user);
    m_services = std::make_unique<ui::Services>(ui::Services{*m_tasks, m_changes, *m_preferences,
                                                             m_notifier, m_navigator, m_clock,
                                                             m_parameters, user, agency});
    connect(m_preferences.get(), &ui::Preferences::loaded, this, &CompositionRoot::showWindow,
            static_cast<Qt::ConnectionType>(Qt::UniqueConnection));
    m_preferences->load();
}

void CompositionRoot::showWindow() {
    auto& application = *qobject_cast<QApplication*>(QApplication::instance());
    const auto scheme = m_preferences->value(u"scheme"_s).toString();
    if (scheme == "dark"_L1 || scheme == "light"_L1) {
        ui::look::apply(application, scheme == "dark"_L1 ? ui::Scheme::Dark : ui::Scheme::Light);
    }
    m_window = std::make_unique<ui::MainWindow>(*m_services, ui::pageEntries());
    connect(m_window.get(), &ui::MainWindow::logOutAsked, this, &CompositionRoot::logOut,
            Qt::QueuedConnection);
    connect(m_window.get(), &ui::MainWindow::closed, this, [this] {
        if (!m_loggingOut) {
            Q_EMIT finished(0);
        }
    });
    m_window->show();
    if (!m_options.screenshots.isEmpty()) {
        auto* tour = new ScreenshotTour(*m_window, *m_tasks, m_options.screenshots, this);
        connect(tour, &ScreenshotTour::finished, this, &CompositionRoot::finished);
        tour->start();
    }
}

void CompositionRoot::logOut() {
    m_loggingOut = true;
    if (m_window && m_window->close()) {
        m_window.reset();
        m_options.user.clear();
        askAgency();
    }
    m_loggingOut = false;
}

} // namespace werkbalie
