// Judges every step while typing with the same checks as the use case.
#include "ui/shell/first_start_wizard.h"

#include "app/demo/demo_agency.h"
#include "ui/support/field_note.h"
#include "ui/support/look.h"
#include "ui/support/qt_convert.h"
#include "ui/support/words.h"
#include "ui_first_start_wizard.h"

#include <set>

namespace werkbalie::ui {
namespace {

using namespace Qt::StringLiterals;

constexpr std::size_t kShortestPassword = 8;

domain::Finding blocking(std::string rule, std::string where) {
    return {
        .rule = std::move(rule), .severity = domain::Severity::Blocking, .where = std::move(where)};
}

} // namespace

FirstStartWizard::FirstStartWizard(TaskRunner& tasks, domain::Date today,
                                   const domain::ParameterSet& parameters, QWidget* parent)
    : WorkDialog(parent), m_tasks(tasks), m_today(today), m_parameters(parameters),
      m_ui(std::make_unique<Ui::FirstStartWizard>()), m_notes(std::make_unique<FieldNotes>()) {
    m_ui->setupUi(this);
    setObjectName(u"firstStartWizard"_s);
    for (auto* title : {m_ui->welcomeStepTitle, m_ui->agencyStepTitle, m_ui->termsStepTitle,
                        m_ui->adminStepTitle}) {
        look::makeTitle(title, 5);
    }
    for (QWidget* hint : std::initializer_list<QWidget*>{
             m_ui->welcomeStepIntro, m_ui->agencyStepIntro, m_ui->termsStepIntro,
             m_ui->adminStepIntro, m_ui->ownAgencyHint, m_ui->demoHint, m_ui->stepLabel}) {
        look::makeMuted(hint);
    }
    look::makePrimary(m_ui->nextButton);
    m_notes->add(m_ui->kvkEdit, FieldKind::Kvk, "kvk");
    m_notes->add(m_ui->vatEdit, FieldKind::VatId, "vat_id");
    fillChoices();
    connectInputs();
    goTo(Welcome);
}

FirstStartWizard::~FirstStartWizard() = default;

void FirstStartWizard::fillChoices() {
    for (const auto cao : {domain::Cao::Abu, domain::Cao::Nbbu}) {
        m_ui->caoBox->addItem(word(cao), static_cast<int>(cao));
    }
    for (const auto size :
         {domain::EmployerSize::Small, domain::EmployerSize::Medium, domain::EmployerSize::Large}) {
        m_ui->sizeBox->addItem(word(size), static_cast<int>(size));
    }
}

void FirstStartWizard::connectInputs() {
    for (auto* edit : findChildren<QLineEdit*>()) {
        connect(edit, &QLineEdit::textChanged, this, &FirstStartWizard::judge);
    }
    connect(m_notes.get(), &FieldNotes::changed, this, &FirstStartWizard::judge);
    connect(m_ui->ownAgencyButton, &QPushButton::clicked, this, [this] { goTo(Agency); });
    connect(m_ui->demoButton, &QPushButton::clicked, this, &FirstStartWizard::createDemo);
    connect(m_ui->backButton, &QPushButton::clicked, this,
            [this] { goTo(m_ui->steps->currentIndex() - 1); });
    connect(m_ui->nextButton, &QPushButton::clicked, this, &FirstStartWizard::next);
    connect(&m_tasks, &TaskRunner::progressed, this, [this](quint64, qint64 done, qint64 total) {
        if (total > 0) {
            m_ui->stepLabel->setText(tr("Demobureau wordt gemaakt… %1%").arg(100 * done / total));
        }
    });
}

void FirstStartWizard::goTo(int step) {
    m_ui->steps->setCurrentIndex(step);
    m_ui->backButton->setVisible(step > Welcome);
    m_ui->nextButton->setVisible(step > Welcome);
    m_ui->nextButton->setText(step == Administrator ? tr("Bureau &aanmaken") : tr("V&olgende"));
    m_ui->stepLabel->setText(step > Welcome ? tr("Stap %1 van 3").arg(step) : QString());
    const std::array<QWidget*, 4> first{m_ui->ownAgencyButton, m_ui->nameEdit, m_ui->caoBox,
                                        m_ui->adminNameEdit};
    first.at(static_cast<std::size_t>(step))->setFocus();
    judge();
}

app::FirstStart FirstStartWizard::wanted() const {
    app::FirstStart start;
    auto& agency = start.agency;
    agency.name = trimmed(m_ui->nameEdit->text());
    agency.kvk = trimmed(m_ui->kvkEdit->text());
    agency.vatId = trimmed(m_ui->vatEdit->text());
    agency.address.city = trimmed(m_ui->cityEdit->text());
    agency.cao = static_cast<domain::Cao>(m_ui->caoBox->currentData().toInt());
    agency.employerSize = static_cast<domain::EmployerSize>(m_ui->sizeBox->currentData().toInt());
    agency.whkWga = m_ui->whkWgaEdit->percentage();
    agency.whkZw = m_ui->whkZwEdit->percentage();
    start.branchName = trimmed(m_ui->branchEdit->text());
    start.branchCity = agency.address.city;
    start.displayName = trimmed(m_ui->adminNameEdit->text());
    start.login = trimmed(m_ui->loginEdit->text());
    start.password = str(m_ui->passwordEdit->text());
    return start;
}

domain::Findings FirstStartWizard::findingsOf(int step) const {
    const auto start = wanted();
    domain::Findings found;
    const std::set<std::string> terms{"whk_wga", "whk_zw"};
    if (step == Agency || step == Terms) {
        for (const auto& finding : domain::checkAgency(start.agency)) {
            if (terms.contains(finding.where) == (step == Terms)) {
                found.push_back(finding);
            }
        }
    }
    if (step == Agency && start.branchName.empty()) {
        found.push_back(blocking("branch.name_missing", "branch"));
    }
    if (step == Administrator) {
        if (start.login.empty() || start.displayName.empty()) {
            found.push_back(blocking("login.missing", "login"));
        }
        if (start.password.size() < kShortestPassword) {
            found.push_back(blocking("password.too_short", "password"));
            found.back().values = {{"min", std::to_string(kShortestPassword)}};
        } else if (m_ui->passwordEdit->text() != m_ui->repeatEdit->text()) {
            found.push_back(blocking("password.not_repeated", "password"));
        }
    }
    return found;
}

void FirstStartWizard::judge() {
    const int step = m_ui->steps->currentIndex();
    const auto found = findingsOf(step);
    const auto inputs = m_ui->steps->currentWidget()->findChildren<QLineEdit*>();
    const bool touched =
        std::ranges::any_of(inputs, [](const QLineEdit* edit) { return !edit->text().isEmpty(); });
    m_ui->findingsView->setFindings(m_notes->place(touched ? found : domain::Findings{}));
    m_ui->nextButton->setEnabled(!domain::hasBlocking(found));
}

void FirstStartWizard::next() {
    const int step = m_ui->steps->currentIndex();
    if (step == Administrator) {
        create();
    } else {
        goTo(step + 1);
    }
}

void FirstStartWizard::create() {
    m_ui->nextButton->setEnabled(false);
    m_tasks.bare(
        this,
        [start = wanted(), today = m_today](storage::Database& database, app::Progress&) {
            const app::SystemClock clock;
            return app::firstStart(database, clock, start);
        },
        [this](const domain::Result<domain::User>& user) {
            m_ui->nextButton->setEnabled(true);
            if (!user) {
                m_ui->findingsView->setRefusal(user.error());
                return;
            }
            Q_EMIT agencyMade();
            accept();
        });
}

void FirstStartWizard::createDemo() {
    m_ui->ownAgencyButton->setEnabled(false);
    m_ui->demoButton->setEnabled(false);
    m_ui->stepLabel->setText(tr("Demobureau wordt gemaakt…"));
    m_tasks.bare(
        this,
        [today = m_today, &parameters = m_parameters](storage::Database& database,
                                                      app::Progress& progress) {
            return app::createDemo(database, {.asOf = today}, parameters, progress);
        },
        [this](const domain::Result<void>& made) {
            m_ui->ownAgencyButton->setEnabled(true);
            m_ui->demoButton->setEnabled(true);
            if (!made) {
                m_ui->findingsView->setRefusal(made.error());
                return;
            }
            Q_EMIT agencyMade();
            accept();
        });
}

} // namespace werkbalie::ui
