// Beheer: users, the agency, parameters with their sources, backup and verification.
#include "ui/settings/settings_page.h"

#include "ui/parameters/indexation_pane.h"
#include "ui/parameters/margins_pane.h"
#include "ui/parameters/parameters_pane.h"
#include "ui/settings/agency_form.h"
#include "ui/settings/user_dialog.h"
#include "ui/support/file_dialog.h"
#include "ui/support/findings_view.h"
#include "ui/support/list_pane.h"
#include "ui/support/qt_convert.h"
#include "ui/support/record_panel.h"
#include "ui/support/words.h"

#include <QAction>
#include <QCoreApplication>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace werkbalie::ui {

namespace {

QString usersView() {
    return QStringLiteral("users");
}
QString agencyView() {
    return QStringLiteral("agency");
}
QString parametersView() {
    return QStringLiteral("parameters");
}
QString marginsView() {
    return QStringLiteral("margins");
}
QString indexationView() {
    return QStringLiteral("indexation");
}
QString maintenanceView() {
    return QStringLiteral("maintenance");
}

std::vector<Column<domain::User>> userColumns() {
    using U = domain::User;
    return {
        {.key = QStringLiteral("name"),
         .title = QCoreApplication::translate("Settings", "Naam"),
         .text = [](const U& u) { return qs(u.displayName); },
         .width = 220},
        {.key = QStringLiteral("login"),
         .title = QCoreApplication::translate("Settings", "Inlognaam"),
         .text = [](const U& u) { return qs(u.login); },
         .width = 160},
        {.key = QStringLiteral("role"),
         .title = QCoreApplication::translate("Settings", "Rol"),
         .text = [](const U& u) { return word(u.role); },
         .width = 160},
        {.key = QStringLiteral("active"),
         .title = QCoreApplication::translate("Settings", "Inloggen"),
         .text =
             [](const U& u) {
                 return u.active ? QCoreApplication::translate("Settings", "Mag inloggen")
                                 : QCoreApplication::translate("Settings", "Uitgeschakeld");
             },
         .meaning = [](const U& u) { return u.active ? Meaning::Fine : Meaning::None; },
         .width = 130},
    };
}

} // namespace

SettingsPage::SettingsPage(Services& given, QWidget* parent)
    : ViewsPage(QStringLiteral("settings"), given, parent),
      m_presenter(new SettingsPresenter(given, this)),
      m_users(new RowModel<domain::User>(
          userColumns(), [](const domain::User& u) { return u.id.value; }, this)) {
    if (given.may(domain::Right::ManageUsers)) {
        addView({.key = usersView(),
                 .title = tr("Gebruikers"),
                 .icon = QStringLiteral("user-group-properties"),
                 .list = makeUsers()});
    }
    if (given.may(domain::Right::ManageAgency)) {
        addView({.key = agencyView(),
                 .title = tr("Bureau"),
                 .icon = QStringLiteral("go-home"),
                 .list = makeAgency()});
    }
    m_parameters = new ParametersPane(given, this);
    addView({.key = parametersView(),
             .title = tr("Parameters"),
             .icon = QStringLiteral("view-calendar-list"),
             .list = m_parameters,
             .record = m_parameters->record(),
             .recordShare = 34});
    m_margins = new MarginsPane(given, this);
    addView({.key = marginsView(),
             .title = tr("Marges"),
             .icon = QStringLiteral("view-financial-list"),
             .list = m_margins});
    m_indexation = new IndexationPane(given, this);
    addView({.key = indexationView(),
             .title = tr("Indexatie"),
             .icon = QStringLiteral("office-chart-bar"),
             .list = m_indexation,
             .record = m_indexation->record(),
             .recordShare = 30});
    if (given.may(domain::Right::Backup) || given.may(domain::Right::ImportPlaces)) {
        addView({.key = maintenanceView(),
                 .title = tr("Onderhoud"),
                 .icon = QStringLiteral("tools"),
                 .list = makeMaintenance()});
    }
}

QWidget* SettingsPage::makeUsers() {
    auto* pane = new ListPane(QStringLiteral("users"), {tr("gebruiker"), tr("gebruikers")}, this);
    pane->showRows(m_users);
    pane->table().remember(services().preferences, QStringLiteral("users"));
    pane->table().setEmptyText(tr("Nog geen gebruikers. Voeg er een toe met Ctrl+N."));
    auto* add = new QAction(tr("Nieuwe gebruiker…"), this);
    add->setObjectName(QStringLiteral("newUser"));
    connect(add, &QAction::triggered, this, &SettingsPage::newRecord);
    pane->addAction(add);
    connect(&pane->table(), &RecordTable::opened, this, [this](qint64 id) {
        if (const int row = m_users->rowOf(id); row >= 0) {
            editUser(m_users->rowAt(row));
        }
    });
    connect(m_presenter, &SettingsPresenter::usersLoaded, this,
            [this](const std::vector<domain::User>& users) { m_users->setRows(users); });
    return pane;
}

QWidget* SettingsPage::makeAgency() {
    auto* holder = new QWidget(this);
    auto* layout = new QVBoxLayout(holder);
    layout->setContentsMargins(0, 0, 0, 0);
    m_agency = new AgencyForm(holder);
    m_agency->setMaximumWidth(680);
    layout->addWidget(scrolled(m_agency), 1);
    m_saveAgency = new QPushButton(tr("Bureau opslaan"), holder);
    m_saveAgency->setObjectName(QStringLiteral("saveAgencyButton"));
    m_saveAgency->setToolTip(tr("Bureau opslaan (Ctrl+S)"));
    look::makePrimary(m_saveAgency);
    layout->addWidget(m_saveAgency, 0, Qt::AlignRight);
    connect(m_saveAgency, &QPushButton::clicked, this, &SettingsPage::saveAgency);
    connect(m_agency, &AgencyForm::judged, m_saveAgency, &QPushButton::setEnabled);
    connect(m_presenter, &SettingsPresenter::agencyLoaded, m_agency, &AgencyForm::show);
    return holder;
}

QWidget* SettingsPage::makeMaintenance() {
    auto* holder = new QWidget(this);
    auto* layout = new QVBoxLayout(holder);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * look::kGrid);
    const auto section = [this, holder, layout](const QString& text, const QString& action,
                                                const char* name, domain::Right right, auto work) {
        auto* label = new QLabel(text, holder);
        label->setWordWrap(true);
        auto* button = new QPushButton(action, holder);
        button->setObjectName(QLatin1String(name));
        button->setEnabled(services().may(right));
        connect(button, &QPushButton::clicked, this, work);
        layout->addWidget(label);
        layout->addWidget(button, 0, Qt::AlignLeft);
    };
    section(tr("Een reservekopie is een volledig bestand, gemaakt terwijl iedereen doorwerkt en "
               "daarna gecontroleerd."),
            tr("&Reservekopie maken…"), "backupButton", domain::Right::Backup,
            [this] { chooseBackup(); });
    section(tr("De controle leest alles na: de database, de keten van wijzigingen, de bedragen en "
               "de factuurnummers."),
            tr("&Database controleren"), "verifyButton", domain::Right::Backup,
            [this] { m_presenter->verify(); });
    section(tr("Met een postcodetabel van GeoNames (CC BY 4.0) rekent matching de afstand per "
               "postcode in plaats van per regio."),
            tr("&Plaatsen inlezen…"), "placesButton", domain::Right::ImportPlaces,
            [this] { choosePlaces(); });
    m_verified = new FindingsView(holder);
    layout->addWidget(m_verified);
    layout->addStretch(1);
    connect(m_presenter, &SettingsPresenter::verified, m_verified, &FindingsView::setFindings);
    return holder;
}

void SettingsPage::viewShown(const QString& key) {
    if (key == usersView()) {
        m_presenter->loadUsers();
    } else if (key == agencyView()) {
        m_presenter->loadAgency();
    } else if (key == parametersView()) {
        m_parameters->reload();
    } else if (key == marginsView()) {
        m_margins->reload();
    } else if (key == indexationView()) {
        m_indexation->reload();
    }
}

bool SettingsPage::openRecord(app::Entity entity, std::int64_t id) {
    if (entity != app::Entity::MarginFloor) {
        return false;
    }
    showView(marginsView());
    m_margins->showConsent(id);
    return true;
}

void SettingsPage::newRecord() {
    if (currentView() == parametersView()) {
        m_parameters->editOwn();
    } else if (currentView() == marginsView()) {
        m_margins->newFloor();
    } else if (services().may(domain::Right::ManageUsers)) {
        domain::User user;
        user.branch = services().user.branch;
        editUser(user);
    }
}

void SettingsPage::saveRecord() {
    if (currentView() == agencyView()) {
        saveAgency();
    } else if (currentView() == indexationView()) {
        m_indexation->carryThrough();
    }
}

void SettingsPage::editUser(const domain::User& user) {
    auto* dialog = new UserDialog(user, m_presenter->branches(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { m_presenter->saveUser(dialog->user(), dialog->newPassword()); });
    dialog->open();
}

void SettingsPage::saveAgency() {
    if (m_agency != nullptr && m_agency->isValid()) {
        m_presenter->saveAgency(m_agency->agency());
    }
}

void SettingsPage::chooseBackup() {
    auto* dialog = fileDialog(
        FileWanted::Save,
        {.title = tr("Reservekopie maken"),
         .filter = tr("Werkbalie-bestanden (*.werkbalie)"),
         .name = tr("reservekopie-%1.werkbalie").arg(qs(domain::isoDate(services().clock.today()))),
         .suffix = QStringLiteral("werkbalie")},
        this);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& file) {
        m_presenter->backUp(std::filesystem::path(file.toStdU16String()));
    });
    dialog->open();
}

void SettingsPage::choosePlaces() {
    auto* dialog =
        fileDialog(FileWanted::Open,
                   {.title = tr("Plaatsen inlezen"),
                    .filter = tr("GeoNames-postcodes (*.txt *.tsv);;Alle bestanden (*)")},
                   this);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& file) {
        m_presenter->importPlaces(std::filesystem::path(file.toStdU16String()));
    });
    dialog->open();
}

PageEntry settingsPageEntry() {
    return {
        .key = QStringLiteral("settings"),
        .title = QCoreApplication::translate("Pages", "Beheer"),
        .icon = QStringLiteral("configure"),
        .opens = {app::Entity::MarginFloor},
        .visible =
            [](const Services& s) {
                return s.may(domain::Right::ViewMargins); // the figures behind every tariff
            },
        .make = [](Services& s, QWidget* parent) -> Page* { return new SettingsPage(s, parent); }};
}

} // namespace werkbalie::ui
