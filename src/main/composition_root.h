// Builds everything once and passes it down: database, clock, parameters, runner, window.
#pragma once

#include "app/clock.h"
#include "main/options.h"
#include "storage/database.h"
#include "ui/shell/services.h"

#include <QObject>
#include <memory>

namespace werkbalie {

namespace ui {
class MainWindow;
}

class CompositionRoot final : public QObject {
    Q_OBJECT

public:
    explicit CompositionRoot(Options options);
    ~CompositionRoot() override;

    /// Opens the database and shows the first dialog; ends the program when it cannot.
    void start();

Q_SIGNALS:
    void finished(int code);

private:
    void welcome(const std::optional<domain::Agency>& agency);
    void askAgency();
    void showWizard();
    void makeDemo();
    void showLogin(const domain::Agency& agency);
    void logInForScreenshots(const domain::Agency& agency);
    void enter(const domain::User& user, const domain::Agency& agency);
    void showWindow();
    void logOut();

    Options m_options;
    bool m_loggingOut = false;
    app::SystemClock m_clock;
    const domain::ParameterSet& m_parameters;
    ui::ChangeHub m_changes;
    ui::Notifier m_notifier;
    ui::Navigator m_navigator;
    std::unique_ptr<storage::Database> m_database; ///< kept open: the runner opens others beside it
    std::unique_ptr<ui::TaskRunner> m_tasks;
    std::unique_ptr<ui::Preferences> m_preferences;
    std::unique_ptr<ui::Services> m_services;
    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace werkbalie
