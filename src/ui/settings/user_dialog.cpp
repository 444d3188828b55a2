// One user: who, which role, which branch, and a new password when one is needed.
#include "ui/settings/user_dialog.h"

#include "domain/base/finding_builder.h"
#include "ui/support/form_dialog.h"
#include "ui/support/qt_convert.h"
#include "ui/support/words.h"
#include "ui_user_dialog.h"

namespace werkbalie::ui {

namespace {
constexpr qsizetype kShortestPassword = 8;
} // namespace

UserDialog::UserDialog(const domain::User& user, const std::vector<domain::Branch>& branches,
                       QWidget* parent)
    : WorkDialog(parent), m_ui(std::make_unique<::Ui::UserDialog>()), m_user(user) {
    m_ui->setupUi(this);
    for (const auto role : {domain::Role::Consultant, domain::Role::BackOffice,
                            domain::Role::Manager, domain::Role::Administrator}) {
        m_ui->roleCombo->addItem(word(role), static_cast<int>(role));
    }
    for (const auto& branch : branches) {
        m_ui->branchCombo->addItem(qs(branch.name), qlonglong{branch.id.value});
    }
    m_ui->loginEdit->setText(qs(user.login));
    m_ui->displayNameEdit->setText(qs(user.displayName));
    m_ui->roleCombo->setCurrentIndex(m_ui->roleCombo->findData(static_cast<int>(user.role)));
    const int branch = m_ui->branchCombo->findData(qlonglong{user.branch.value});
    m_ui->branchCombo->setCurrentIndex(std::max(branch, 0));
    m_ui->activeCheck->setChecked(user.active);
    prepareButtons(*this, *m_ui->buttons, tr("Gebruiker opslaan"));
    for (auto* edit : findChildren<QLineEdit*>()) {
        connect(edit, &QLineEdit::textChanged, this, &UserDialog::judge);
    }
    judge();
}

UserDialog::~UserDialog() = default;

void UserDialog::judge() {
    domain::Findings findings;
    if (m_ui->loginEdit->text().trimmed().isEmpty()) {
        findings.push_back(domain::blockingFinding("login.missing", "login"));
    }
    if (m_ui->displayNameEdit->text().trimmed().isEmpty()) {
        findings.push_back(domain::blockingFinding("name_missing", "display_name"));
    }
    const auto password = m_ui->passwordEdit->text();
    const bool needed = !m_user.id.isValid();
    if ((needed || !password.isEmpty()) && password.size() < kShortestPassword) {
        findings.push_back(domain::blockingFinding("password.too_short", "password",
                                                   {{"min", std::to_string(kShortestPassword)}}));
    }
    judgeForm(*m_ui->buttons, *m_ui->findingsView, findings);
}

domain::User UserDialog::user() const {
    auto user = m_user;
    user.login = trimmed(m_ui->loginEdit->text());
    user.displayName = trimmed(m_ui->displayNameEdit->text());
    user.role = static_cast<domain::Role>(m_ui->roleCombo->currentData().toInt());
    user.branch = domain::BranchId{m_ui->branchCombo->currentData().toLongLong()};
    user.active = m_ui->activeCheck->isChecked();
    return user;
}

std::string UserDialog::newPassword() const {
    return str(m_ui->passwordEdit->text());
}

} // namespace werkbalie::ui
