// Acquisitie: clients and prospects, with contacts, next action, agreements and placements.
#include "ui/acquisition/acquisition_page.h"

#include "app/format_nl.h"
#include "exchange/phone.h"
#include "ui/acquisition/agreement_dialog.h"
#include "ui/acquisition/calculator_page.h"
#include "ui/acquisition/client_columns.h"
#include "ui/acquisition/client_dialog.h"
#include "ui/acquisition/client_record.h"
#include "ui/acquisition/contact_person_dialog.h"
#include "ui/acquisition/margin_consent_question.h"
#include "ui/acquisition/quotation_columns.h"
#include "ui/acquisition/quotation_view.h"
#include "ui/acquisition/terms_pane.h"
#include "ui/guidance/contact_dialog.h"
#include "ui/guidance/guidance_page.h"
#include "ui/support/list_pane.h"
#include "ui/support/qt_convert.h"
#include "ui/support/record_panel.h"
#include "ui/support/words.h"

#include <QAction>
#include <QCoreApplication>
#include <QTabWidget>
#include <QVBoxLayout>

namespace werkbalie::ui {

namespace {

QString clientsView() {
    return QStringLiteral("clients");
}
QString prospectsView() {
    return QStringLiteral("prospects");
}
QString calculatorView() {
    return QStringLiteral("calculator");
}

QString quotationsView() {
    return QStringLiteral("quotations");
}

std::optional<domain::ClientStage> stageOf(const QString& view) {
    return view == prospectsView() ? std::optional(domain::ClientStage::Prospect) : std::nullopt;
}

} // namespace

AcquisitionPage::AcquisitionPage(Services& given, QWidget* parent)
    : ViewsPage(QStringLiteral("acquisition"), given, parent),
      m_presenter(new ClientPresenter(given, this)), m_guidance(new GuidancePresenter(given, this)),
      m_contacts(new RowModel<domain::Contact>(
          contactPersonColumns(), [](const domain::Contact& c) { return c.id.value; }, this)),
      m_agreements(new RowModel<domain::TariffAgreement>(
          agreementColumns(given.clock.today()),
          [](const domain::TariffAgreement& a) { return a.id.value; }, this)),
      m_placements(new RowModel<storage::PlacementRow>(
          clientPlacementColumns(), [](const storage::PlacementRow& r) { return r.id.value; },
          this)),
      m_history(new RowModel<app::ContactMomentRow>(
          historyColumns(given.clock.today()),
          [](const app::ContactMomentRow& r) { return r.moment.id.value; }, this)),
      m_offers(new RowModel<storage::QuotationRow>(
          clientQuotationColumns(given.clock.today()),
          [](const storage::QuotationRow& r) { return r.id.value; }, this)),
      m_record(new RecordPanel(PanelPlace::Under, this)), m_tabs(new QTabWidget(m_record)),
      m_quotations(new QuotationView(given, this)), m_terms(new TermsPane(given, m_tabs)) {
    connect(m_presenter, &ClientPresenter::agreementRefused, this,
            [this](const domain::Refusal& refusal, const domain::TariffAgreement& agreement) {
                offerMarginConsent(services(), this, refusal,
                                   [this, agreement] { m_presenter->saveAgreement(agreement); });
            });
    m_tabs->setDocumentMode(true);
    m_tabs->setObjectName(QStringLiteral("clientTabs"));
    fillTabs();
    m_record->setContent(m_tabs);
    buildActions();
    m_lists[clientsView()] =
        makeList(clientsView(), tr("Nog geen opdrachtgevers. Voeg de eerste toe met Ctrl+N."));
    m_lists[prospectsView()] =
        makeList(prospectsView(), tr("Geen prospects. Voeg er een toe met Ctrl+N."));
    addView({.key = clientsView(),
             .title = tr("Alle relaties"),
             .icon = QStringLiteral("view-institution"),
             .list = m_lists[clientsView()].holder});
    addView({.key = prospectsView(),
             .title = tr("Prospects"),
             .icon = QStringLiteral("view-presentation"),
             .list = m_lists[prospectsView()].holder});
    addCalculator();
    buildQuotations();
    connect(m_presenter, &ClientPresenter::found, this, &AcquisitionPage::showRows);
    connect(m_presenter, &ClientPresenter::opened, this, &AcquisitionPage::showFile);
    connect(m_presenter, &ClientPresenter::placementsLoaded, this,
            [this](const std::vector<storage::PlacementRow>& rows) {
                m_placements->setRows(rows);
                m_terms->setPlacements(rows);
            });
    connect(m_presenter, &ClientPresenter::saved, this,
            [this](domain::ClientId id) { m_wanted = id.value; });
    connect(m_guidance, &GuidancePresenter::historyLoaded, this,
            [this](const std::vector<app::ContactMomentRow>& rows) { m_history->setRows(rows); });
}

void AcquisitionPage::addCalculator() {
    m_calculator = new CalculatorPage(services(), this);
    connect(m_calculator, &CalculatorPage::asked, this, [this] { showView(calculatorView()); });
    addView({.key = calculatorView(),
             .title = tr("Tarief berekenen"),
             .icon = QStringLiteral("taxes-finances"),
             .list = m_calculator});
}

void AcquisitionPage::buildActions() {
    const auto add = [this](const char* name, const QString& text, const char* key, auto work,
                            domain::Right right) {
        auto* action = new QAction(text, this);
        action->setObjectName(QLatin1String(name));
        action->setShortcut(QKeySequence(QLatin1String(key)));
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, work);
        addAction(action);
        m_clientActions[action] = right;
        m_actions.append(action);
    };
    using domain::Right;
    add(
        "newClient", tr("Nieuwe relatie…"), "Ctrl+Shift+N", [this] { newRecord(); },
        Right::EditClients);
    add(
        "editClient", tr("Wijzigen…"), "F2", [this] { editClient(m_presenter->current().client); },
        Right::EditClients);
    add(
        "addContactPerson", tr("Contactpersoon toevoegen…"), "Ctrl+Shift+P",
        [this] {
            domain::Contact contact;
            contact.client = m_presenter->current().client.id;
            contact.isMain = m_presenter->current().contacts.empty();
            editContact(contact);
        },
        Right::EditClients);
    add(
        "addAgreement", tr("Tariefafspraak toevoegen…"), "Ctrl+Shift+T",
        [this] {
            domain::TariffAgreement agreement;
            agreement.client = m_presenter->current().client.id;
            agreement.validity.from = services().clock.today();
            editAgreement(agreement);
        },
        Right::EditClients);
    add(
        "logClientContact", tr("Contact vastleggen…"), "Ctrl+L", [this] { logContact(); },
        Right::LogContact);
}

void AcquisitionPage::buildQuotations() {
    auto* start = new QAction(tr("Nieuwe offerte…"), this);
    start->setObjectName(QStringLiteral("newQuotation"));
    start->setShortcut(QKeySequence(QStringLiteral("Ctrl+Shift+O")));
    start->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_startQuotation = start;
    connect(start, &QAction::triggered, this, &AcquisitionPage::startQuotation);
    addAction(start);
    m_actions.append(start);
    if (!services().may(domain::Right::ViewQuotations)) {
        return;
    }
    m_quotations->addButton(start);
    connect(m_presenter, &ClientPresenter::quotationsLoaded, this,
            [this](const std::vector<storage::QuotationRow>& rows) { m_offers->setRows(rows); });
    addView({.key = quotationsView(),
             .title = tr("Offertes"),
             .icon = QStringLiteral("document-edit"),
             .list = m_quotations->list(),
             .record = m_quotations->record(),
             .recordShare = 46});
}

QList<QAction*> AcquisitionPage::pageActions() const {
    return m_actions + m_calculator->actions() + m_quotations->actions();
}

QList<QAction*> AcquisitionPage::viewActions() const {
    if (currentView() == calculatorView()) {
        return m_calculator->actions();
    }
    if (currentView() == quotationsView()) {
        return QList<QAction*>{m_startQuotation} + m_quotations->actions();
    }
    return m_actions;
}

bool AcquisitionPage::hasUnsavedWork() const {
    return m_quotations->hasUnsavedWork();
}

/// For the client that is shown; in another view it is asked for whom.
void AcquisitionPage::startQuotation() {
    const auto client = m_presenter->current().client.id;
    if (m_lists.contains(currentView()) && client.isValid()) {
        m_quotations->startFor(client);
    } else {
        m_quotations->startNew();
    }
}

void AcquisitionPage::allowActions() {
    const bool onClients = m_lists.contains(currentView());
    for (const auto& [action, right] : m_clientActions) {
        action->setEnabled(onClients && services().may(right));
    }
    // The calculator has a way of its own to an offer, under the same key.
    m_startQuotation->setEnabled(currentView() != calculatorView() &&
                                 services().may(domain::Right::EditQuotations));
    m_quotations->setShown(currentView() == quotationsView());
}

AcquisitionPage::List AcquisitionPage::makeList(const QString& key, const QString& emptyText) {
    List list;
    list.model = new RowModel<storage::ClientRow>(
        clientColumns(services().clock.today()),
        [](const storage::ClientRow& r) { return r.id.value; }, this);
    list.pane = new ListPane(key, {tr("relatie"), tr("relaties")}, this);
    list.pane->showRows(list.model);
    list.pane->table().remember(services().preferences, QStringLiteral("acquisition.") + key);
    list.pane->table().setEmptyText(emptyText);
    list.holder = new QWidget(this);
    auto* layout = new QVBoxLayout(list.holder);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(look::kGrid);
    layout->addWidget(list.pane, 1);
    connect(&list.pane->table(), &RecordTable::currentIdChanged, this, [this](qint64 id) {
        if (id > 0) {
            m_presenter->open(domain::ClientId{id});
            m_guidance->loadHistory(domain::ClientId{id});
        }
    });
    connect(&list.pane->table(), &RecordTable::opened, this,
            [this](qint64 id) { Q_EMIT windowAsked(app::Entity::Client, id); });
    return list;
}

void AcquisitionPage::fillTabs() {
    const auto add = [this](const QString& name, const QString& title, const QString& empty,
                            QAbstractItemModel* model) {
        auto* table = new RecordTable(m_tabs);
        table->setObjectName(name);
        table->setAccessibleName(title);
        table->showRows(model);
        table->setEmptyText(empty);
        m_tabs->addTab(table, title);
        return table;
    };
    auto* contacts =
        add(QStringLiteral("clientContactsTable"), tr("Contactpersonen"),
            tr("Nog niemand. Voeg een contactpersoon toe met Ctrl+Shift+P."), m_contacts);
    connect(contacts, &RecordTable::opened, this, [this](qint64 id) {
        if (const int row = m_contacts->rowOf(id); row >= 0) {
            editContact(m_contacts->rowAt(row));
        }
    });
    add(QStringLiteral("clientHistoryTable"), tr("Contact"),
        tr("Nog geen contact vastgelegd. Begin met Ctrl+L."), m_history);
    auto* agreements =
        add(QStringLiteral("clientAgreementsTable"), tr("Tariefafspraken"),
            tr("Nog geen tariefafspraak. Voeg er een toe met Ctrl+Shift+T."), m_agreements);
    connect(agreements, &RecordTable::opened, this, [this](qint64 id) {
        if (const int row = m_agreements->rowOf(id); row >= 0) {
            editAgreement(m_agreements->rowAt(row));
        }
    });
    m_tabs->addTab(m_terms, tr("Voorwaarden"));
    auto* offers = add(QStringLiteral("clientQuotationsTable"), tr("Offertes"),
                       tr("Nog geen offerte. Begin er een met Ctrl+Shift+O."), m_offers);
    connect(offers, &RecordTable::opened, this,
            [this](qint64 id) { services().navigator.open(app::Entity::Quotation, id); });
    auto* placements = add(QStringLiteral("clientPlacementsTable"), tr("Plaatsingen"),
                           tr("Bij deze relatie werkt of werkte nog niemand."), m_placements);
    connect(placements, &RecordTable::opened, this,
            [this](qint64 id) { services().navigator.open(app::Entity::Placement, id); });
}

const AcquisitionPage::List& AcquisitionPage::current() const {
    return m_lists.at(currentView() == prospectsView() ? prospectsView() : clientsView());
}

void AcquisitionPage::viewShown(const QString& key) {
    allowActions();
    if (key == quotationsView()) {
        m_quotations->reload();
        return;
    }
    if (key == calculatorView()) {
        m_calculator->activate();
        return;
    }
    const auto& list = m_lists.at(key);
    list.holder->layout()->addWidget(m_record);
    static_cast<QVBoxLayout*>(list.holder->layout())->setStretchFactor(m_record, 1);
    for (auto* action : std::as_const(m_actions)) {
        if (list.pane->findChild<QWidget*>(key + action->objectName() + QStringLiteral("Button")) ==
            nullptr) {
            list.pane->addAction(action);
        }
    }
    m_presenter->search({.today = services().clock.today(), .stage = stageOf(key)});
}

void AcquisitionPage::reload() {
    viewShown(currentView());
}

void AcquisitionPage::showRows(const std::vector<storage::ClientRow>& rows) {
    const auto& list = current();
    const auto kept = m_wanted > 0 ? m_wanted : list.pane->table().currentId();
    list.model->setRows(rows);
    if (kept > 0 && list.model->rowOf(kept) >= 0) {
        list.pane->table().selectId(kept);
    } else {
        list.pane->table().selectFirst();
    }
    m_wanted = 0;
}

void AcquisitionPage::showFile(const app::ClientFile& file) {
    const auto& client = file.client;
    m_record->setTitle(qs(client.name));
    QStringList facts{word(client.stage)};
    const auto addFact = [&facts](const QString& fact) {
        if (!fact.trimmed().isEmpty()) {
            facts << fact.trimmed();
        }
    };
    addFact(qs(client.sector));
    addFact(qs(client.address.street) + QLatin1Char(' ') + qs(client.address.houseNumber));
    addFact(qs(client.address.postcode) + QLatin1Char(' ') + qs(client.address.city));
    addFact(qs(exchange::readablePhone(client.phone)));
    addFact(client.kvk.empty() ? QString() : tr("KvK %1").arg(qs(client.kvk)));
    addFact(tr("betaalt binnen %1 dagen").arg(client.paymentTermDays));
    addFact(client.vatShifted ? tr("btw verlegd") : QString());
    m_record->setFacts(
        facts.join(QStringLiteral("  ·  ")) +
        (client.notes.empty() ? QString() : QStringLiteral("\n") + qs(client.notes)));
    m_contacts->setRows(file.contacts);
    m_agreements->setRows(file.agreements);
    m_terms->open(client.id, qs(client.name));
}

void AcquisitionPage::newRecord() {
    if (currentView() == quotationsView()) {
        startQuotation();
        return;
    }
    domain::Client client;
    client.branch = services().user.branch;
    client.owner = services().user.id;
    editClient(client);
}

void AcquisitionPage::editClient(const domain::Client& client) {
    if (!services().may(domain::Right::EditClients)) {
        return;
    }
    auto* dialog = new ClientDialog(client, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { m_presenter->saveClient(dialog->client()); });
    dialog->open();
}

void AcquisitionPage::editContact(const domain::Contact& contact) {
    if (!contact.client.isValid() || !services().may(domain::Right::EditClients)) {
        return;
    }
    auto* dialog = new ContactPersonDialog(contact, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { m_presenter->saveContact(dialog->contact()); });
    dialog->open();
}

void AcquisitionPage::editAgreement(const domain::TariffAgreement& agreement) {
    if (!agreement.client.isValid() || !services().may(domain::Right::EditClients)) {
        return;
    }
    auto* dialog = new AgreementDialog(agreement, qs(m_presenter->current().client.name),
                                       services().clock.today(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { m_presenter->saveAgreement(dialog->agreement()); });
    dialog->open();
}

void AcquisitionPage::logContact() {
    const auto& client = m_presenter->current().client;
    if (!client.id.isValid()) {
        return;
    }
    auto moment = m_guidance->draft();
    moment.subject = domain::SubjectKind::Client;
    moment.client = client.id;
    auto* dialog = new ContactDialog(services(), moment, qs(client.name), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const auto logged = dialog->moment();
        m_guidance->save(logged);
        m_guidance->loadHistory(logged.client);
    });
    dialog->open();
}

bool AcquisitionPage::openRecord(app::Entity entity, std::int64_t id) {
    if (entity == app::Entity::Quotation) {
        m_quotations->openRecord(id);
        showView(quotationsView());
        return true;
    }
    if (entity != app::Entity::Client) {
        return false;
    }
    m_wanted = id;
    if (currentView() == clientsView()) {
        current().pane->clearFilter();
        reload();
    } else {
        showView(clientsView());
    }
    return true;
}

PageEntry acquisitionPageEntry() {
    return {.key = QStringLiteral("acquisition"),
            .title = QCoreApplication::translate("Pages", "Acquisitie"),
            .icon = QStringLiteral("view-institution"),
            .opens = {app::Entity::Client, app::Entity::Quotation},
            .visible = [](const Services& s) { return s.may(domain::Right::ViewClients); },
            .make = [](Services& s, QWidget* parent) -> Page* {
                return new AcquisitionPage(s, parent);
            },
            .makeForm = [](Services& s, app::Entity, QWidget* parent) -> RecordForm* {
                return new ClientRecord(s, parent);
            }};
}

} // namespace werkbalie::ui
