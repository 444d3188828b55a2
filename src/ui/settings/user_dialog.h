// One user: who, which role, which branch, and a new password when one is needed.
#pragma once

#include "domain/people/agency.h"
#include "domain/people/user.h"
#include "ui/support/work_dialog.h"

#include <memory>
#include <vector>

namespace Ui {
class UserDialog;
}

namespace werkbalie::ui {

class UserDialog final : public WorkDialog {
    Q_OBJECT

public:
    UserDialog(const domain::User& user, const std::vector<domain::Branch>& branches,
               QWidget* parent = nullptr);
    ~UserDialog() override;
    [[nodiscard]] domain::User user() const;
    [[nodiscard]] std::string newPassword() const;

private:
    void judge();
    const std::unique_ptr<::Ui::UserDialog> m_ui;
    domain::User m_user;
};

} // namespace werkbalie::ui
