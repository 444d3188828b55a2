// Asks the use case whether login and password belong together.
#include "ui/shell/login_dialog.h"

#include "app/demo/demo_agency.h"
#include "app/users/users.h"
#include "ui/support/look.h"
#include "ui/support/qt_convert.h"
#include "ui/support/words.h"
#include "ui_login_dialog.h"

#include <QKeySequence>
#include <QLabel>
#include <QPushButton>
#include <array>

namespace werkbalie::ui {
namespace {

using namespace Qt::StringLiterals;

struct DemoLogin {
    const char* login;
    domain::Role role;
};
constexpr std::array<DemoLogin, 4> kDemoLogins{{{"intercedent", domain::Role::Consultant},
                                                {"backoffice", domain::Role::BackOffice},
                                                {"manager", domain::Role::Manager},
                                                {"beheerder", domain::Role::Administrator}}};

/// The letters that labels and buttons answer to.
QString lettersIn(const QWidget& window) {
    QString letters;
    const auto take = [&letters](const QString& text) {
        letters += QKeySequence::mnemonic(text).toString().right(1);
    };
    for (const auto* label : window.findChildren<QLabel*>()) {
        take(label->text());
    }
    for (const auto* button : window.findChildren<QPushButton*>()) {
        take(button->text());
    }
    return letters;
}

/// The first letter of the text that is not taken answers to Alt, and is taken then.
QString withFreeLetter(QString text, QString& taken) {
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i].isLetter() && !taken.contains(text[i], Qt::CaseInsensitive)) {
            taken += text[i];
            return text.insert(i, u'&');
        }
    }
    return text;
}

} // namespace

LoginDialog::LoginDialog(TaskRunner& tasks, const domain::Agency& agency, QWidget* parent)
    : QDialog(parent), m_tasks(tasks), m_ui(std::make_unique<Ui::LoginDialog>()) {
    m_ui->setupUi(this);
    setObjectName(u"loginDialog"_s);
    m_ui->agencyLabel->setText(qs(agency.name));
    look::makeTitle(m_ui->agencyLabel, 5);
    look::makeMuted(m_ui->introLabel);
    look::makePrimary(m_ui->logInButton);
    m_ui->demoPanel->setVisible(agency.isDemo);
    if (agency.isDemo) {
        offerDemoLogins();
    }
    connect(m_ui->logInButton, &QPushButton::clicked, this, &LoginDialog::logIn);
    connect(m_ui->quitButton, &QPushButton::clicked, this, &QDialog::reject);
    m_ui->loginEdit->setFocus();
}

LoginDialog::~LoginDialog() = default;

void LoginDialog::offerDemoLogins() {
    auto taken = lettersIn(*this);
    for (const auto& demo : kDemoLogins) {
        auto* button = new QPushButton(withFreeLetter(word(demo.role), taken), m_ui->demoButtons);
        button->setObjectName(QString::fromLatin1(demo.login) + u"Button"_s);
        button->setAutoDefault(false);
        m_ui->demoButtons->layout()->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, login = demo.login] {
            m_ui->loginEdit->setText(QString::fromLatin1(login));
            m_ui->passwordEdit->setText(qs(app::kDemoPassword));
            logIn();
        });
    }
    look::makeMuted(m_ui->demoLabel);
}

void LoginDialog::setLogin(const QString& login) {
    m_ui->loginEdit->setText(login);
    m_ui->passwordEdit->setFocus();
}

void LoginDialog::logIn() {
    m_ui->logInButton->setEnabled(false);
    const auto login = trimmed(m_ui->loginEdit->text());
    const auto password = str(m_ui->passwordEdit->text());
    m_tasks.bare(
        this,
        [login, password](storage::Database& database, app::Progress&) {
            return app::logIn(database, login, password);
        },
        [this](const domain::Result<domain::User>& user) {
            m_ui->logInButton->setEnabled(true);
            if (!user) {
                m_ui->findingsView->setRefusal(user.error());
                m_ui->passwordEdit->selectAll();
                m_ui->passwordEdit->setFocus();
                return;
            }
            Q_EMIT loggedIn(*user);
            accept();
        });
}

} // namespace werkbalie::ui
