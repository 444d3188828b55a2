// Who works here: name and password; a demo agency offers its four logins by one key each.
#pragma once

#include "domain/people/agency.h"
#include "ui/shell/task_runner.h"

#include <QDialog>
#include <memory>

namespace werkbalie::ui {

namespace Ui {
class LoginDialog;
}

class LoginDialog final : public QDialog {
    Q_OBJECT

public:
    LoginDialog(TaskRunner& tasks, const domain::Agency& agency, QWidget* parent = nullptr);
    ~LoginDialog() override;
    /// Fills in a login, from the command line.
    void setLogin(const QString& login);

Q_SIGNALS:
    void loggedIn(const werkbalie::domain::User& user);

private:
    void offerDemoLogins();
    void logIn();

    TaskRunner& m_tasks;
    const std::unique_ptr<Ui::LoginDialog> m_ui;
};

} // namespace werkbalie::ui
