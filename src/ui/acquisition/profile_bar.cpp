// Between the bar and the presenter of profiles.
#include "ui/acquisition/profile_bar.h"

#include "ui/support/ask.h"
#include "ui/support/qt_convert.h"
#include "ui_profile_bar.h"

namespace werkbalie::ui {

ProfileBar::ProfileBar(QWidget* parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::ProfileBar>()) {
    m_ui->setupUi(this);
    setObjectName(QStringLiteral("profiles"));
    m_ui->renameButton->setIcon(QIcon::fromTheme(QStringLiteral("edit-rename")));
    m_ui->deleteButton->setIcon(QIcon::fromTheme(QStringLiteral("edit-delete")));
}

ProfileBar::~ProfileBar() = default;

void ProfileBar::follow(ProfilePresenter& presenter) {
    m_presenter = &presenter;
    connect(m_presenter, &ProfilePresenter::listed, this, &ProfileBar::showProfiles);
    connect(m_presenter, &ProfilePresenter::kept, this, [this](domain::RateProfileId id) {
        m_wanted = id;
        showProfiles();
    });
    connect(m_ui->profileBox, &QComboBox::activated, this, [this] {
        m_wanted = chosenProfile();
        allow();
        m_presenter->apply(m_wanted);
    });
    connect(m_ui->keepButton, &QToolButton::clicked, this, &ProfileBar::askToKeep);
    connect(m_ui->renameButton, &QToolButton::clicked, this, &ProfileBar::askToRename);
    connect(m_ui->deleteButton, &QToolButton::clicked, this,
            [this] { m_presenter->remove(chosenProfile()); });
    showProfiles();
}

void ProfileBar::showProfiles() {
    auto& box = *m_ui->profileBox;
    box.clear();
    box.addItem(m_presenter->profiles().empty() ? tr("nog geen") : tr("kies…"));
    for (const auto& profile : m_presenter->profiles()) {
        const auto name =
            profile.client ? qs(profile.name) : tr("%1 · voor iedereen").arg(qs(profile.name));
        box.addItem(name, QVariant::fromValue<qlonglong>(profile.id.value));
    }
    const int wanted = box.findData(QVariant::fromValue<qlonglong>(m_wanted.value));
    box.setCurrentIndex(std::max(0, wanted));
    allow();
}

void ProfileBar::allow() {
    const bool chosen = chosenProfile().isValid();
    m_ui->keepButton->setEnabled(m_presenter->mayEdit());
    m_ui->renameButton->setEnabled(chosen && m_presenter->mayEdit());
    m_ui->deleteButton->setEnabled(chosen && m_presenter->mayEdit());
}

domain::RateProfileId ProfileBar::chosenProfile() const {
    return domain::RateProfileId{m_ui->profileBox->currentData().toLongLong()};
}

QString ProfileBar::chosenName() const {
    for (const auto& profile : m_presenter->profiles()) {
        if (profile.id == chosenProfile()) {
            return qs(profile.name);
        }
    }
    return {};
}

void ProfileBar::askToKeep() {
    if (!m_presenter->mayEdit()) {
        return;
    }
    QStringList names;
    for (const auto& profile : m_presenter->profiles()) {
        names << qs(profile.name);
    }
    ask::open(
        this,
        {.title = tr("Profiel bewaren"),
         .text = tr("Wat is ingevuld wordt bewaard voor %1. Met de naam van een profiel dat er "
                    "al is, krijgt dat deze inhoud.")
                     .arg(m_presenter->whose()),
         .action = tr("Profiel bewaren"),
         .reasonLabel = tr("Naam van het profiel"),
         .reasons = names},
        [this](const Answer& answer) {
            if (answer.yes) {
                m_presenter->keep(answer.reason);
            }
        });
}

void ProfileBar::askToRename() {
    const auto id = chosenProfile();
    ask::open(this,
              {.title = tr("Profiel hernoemen"),
               .text = tr("Hoe moet profiel „%1” gaan heten?").arg(chosenName()),
               .action = tr("Hernoemen"),
               .reasonLabel = tr("Nieuwe naam"),
               .reasons = {chosenName()}},
              [this, id](const Answer& answer) {
                  if (answer.yes) {
                      m_presenter->rename(id, answer.reason);
                  }
              });
}

} // namespace werkbalie::ui
