// Between the form, the draft of a client, and the lists around it.
#include "ui/acquisition/client_record.h"

#include "ui/acquisition/client_form.h"
#include "ui/acquisition/contact_person_dialog.h"
#include "ui/support/ask.h"
#include "ui/support/field_note.h"
#include "ui/support/findings_view.h"
#include "ui/support/qt_convert.h"
#include "ui/support/record_table.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

namespace werkbalie::ui {
namespace {

using namespace Qt::StringLiterals;

RecordCases<domain::Client> cases() {
    return {.load = [](app::Context& context, std::int64_t id) -> domain::Result<domain::Client> {
                auto file = app::loadClient(context, domain::ClientId(id));
                if (!file) {
                    return tl::unexpected(file.error());
                }
                return std::move(file->client);
            },
            .save = app::saveClient,
            .check = [](app::Context&,
                        const domain::Client& client) { return domain::checkClient(client); },
            .savedText =
                [](const domain::Client& client) {
                    return ClientRecord::tr("%1 opgeslagen").arg(qs(client.name));
                },
            .entity = app::Entity::Client};
}

} // namespace

ClientRecord::ClientRecord(Services& services, QWidget* parent)
    : RecordForm(parent), m_services(services),
      m_presenter(new RecordPresenter<domain::Client>(services, cases(), this)),
      m_file(new ClientPresenter(services, this)),
      m_contacts(new RowModel<domain::Contact>(
          contactPersonColumns(), [](const domain::Contact& c) { return c.id.value; }, this)),
      m_placements(new RowModel<storage::PlacementRow>(
          clientPlacementColumns(), [](const storage::PlacementRow& r) { return r.id.value; },
          this)),
      m_title(new QLabel(this)), m_form(new ClientForm(this)), m_findings(new FindingsView(this)),
      m_tabs(new QTabWidget(this)), m_revert(new QPushButton(tr("&Herstellen"), this)),
      m_save(new QPushButton(tr("Opdrachtgever &opslaan"), this)) {
    setObjectName(u"clientRecord"_s);
    layOut();
    fillTabs();
    connectAll();
    setEnabled(false);
}

ClientRecord::~ClientRecord() = default;

void ClientRecord::layOut() {
    look::makeTitle(m_title, 4);
    m_findings->setObjectName(u"findingsView"_s);
    m_tabs->setObjectName(u"clientRecordTabs"_s);
    m_tabs->setDocumentMode(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(look::kGrid);
    layout->addWidget(m_title);
    layout->addWidget(m_findings);
    layout->addWidget(m_form);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(makeButtons());
}

QWidget* ClientRecord::makeButtons() {
    m_revert->setObjectName(u"revertButton"_s);
    m_save->setObjectName(u"saveButton"_s);
    m_save->setToolTip(tr("Ctrl+S"));
    look::makePrimary(m_save);
    auto* row = new QWidget(this);
    auto* buttons = new QHBoxLayout(row);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(look::kGrid);
    buttons->addStretch();
    buttons->addWidget(m_revert);
    buttons->addWidget(m_save);
    return row;
}

void ClientRecord::fillTabs() {
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
    auto* contacts = add(u"clientRecordContacts"_s, tr("Contactpersonen"),
                         tr("Nog geen contactpersoon bij deze relatie."), m_contacts);
    connect(contacts, &RecordTable::opened, this, &ClientRecord::editContact);
    auto* placements = add(u"clientRecordPlacements"_s, tr("Plaatsingen"),
                           tr("Bij deze relatie werkt of werkte nog niemand."), m_placements);
    connect(placements, &RecordTable::opened, this,
            [this](qint64 id) { m_services.navigator.open(app::Entity::Placement, id); });
}

void ClientRecord::connectAll() {
    connect(m_presenter, &RecordSignals::recordShown, this, &ClientRecord::showRecord);
    connect(m_presenter, &RecordSignals::judged, this, &ClientRecord::showFindings);
    connect(m_presenter, &RecordSignals::dirtyChanged, this, &ClientRecord::showFindings);
    connect(m_presenter, &RecordSignals::conflictFound, this, &ClientRecord::askAboutConflict);
    connect(m_presenter, &RecordSignals::saved, this, &ClientRecord::saved);
    connect(m_presenter, &RecordSignals::refused, this,
            [this](const QString& where) { m_form->notes().goTo(str(where)); });
    connect(m_form, &ClientForm::notesChanged, this, &ClientRecord::showFindings);
    connect(m_form, &ClientForm::edited, this, [this] {
        if (!m_showing) {
            m_presenter->edit(m_form->client());
        }
    });
    connect(m_file, &ClientPresenter::opened, this,
            [this](const app::ClientFile& file) { m_contacts->setRows(file.contacts); });
    connect(
        m_file, &ClientPresenter::placementsLoaded, this,
        [this](const std::vector<storage::PlacementRow>& rows) { m_placements->setRows(rows); });
    connect(m_save, &QPushButton::clicked, this, &ClientRecord::save);
    connect(m_revert, &QPushButton::clicked, this, [this] { m_presenter->revert(); });
    connect(&m_services.changes, &ChangeHub::changed, this, [this](const Changes& changes) {
        if (m_presenter->isOpen() &&
            (touches(changes, app::Entity::Client) || touches(changes, app::Entity::Placement))) {
            m_file->open(m_presenter->stored().id);
        }
    });
}

void ClientRecord::open(std::int64_t id) {
    m_presenter->open(id);
    m_file->open(domain::ClientId(id));
}

void ClientRecord::showRecord() {
    m_showing = true;
    setEnabled(m_services.may(domain::Right::EditClients));
    m_form->show(m_presenter->draft());
    m_title->setText(qs(m_presenter->stored().name));
    m_showing = false;
}

void ClientRecord::showFindings() {
    const auto& findings = m_presenter->findings();
    m_findings->setFindings(m_form->notes().place(findings));
    m_save->setEnabled(m_presenter->isDirty() && !domain::hasBlocking(findings) &&
                       m_form->notes().allRight());
    m_revert->setEnabled(isDirty());
    Q_EMIT recordChanged();
}

void ClientRecord::save() {
    if (!isDirty()) {
        return;
    }
    if (!m_form->notes().allRight()) {
        m_services.notifier.warn(tr("Niet opgeslagen. %1").arg(m_form->notes().goToFirstFault()));
        return;
    }
    m_presenter->save();
}

void ClientRecord::focusFirst() {
    m_form->focusFirst();
}

bool ClientRecord::isDirty() const {
    return m_presenter->isOpen() && (m_presenter->isDirty() || m_form->notes().holdTyping());
}

QString ClientRecord::recordTitle() const {
    return m_presenter->isOpen() ? qs(m_presenter->stored().name) : QString();
}

void ClientRecord::editContact(qint64 id) {
    const int row = m_contacts->rowOf(id);
    if (row < 0 || !m_services.may(domain::Right::EditClients)) {
        return;
    }
    auto* dialog = new ContactPersonDialog(m_contacts->rowAt(row), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { m_file->saveContact(dialog->contact()); });
    dialog->open();
}

void ClientRecord::askAboutConflict() {
    ask::open(this,
              {.title = tr("Intussen gewijzigd"),
               .text = tr("Iemand anders heeft %1 opgeslagen terwijl u typte. Er is niets "
                          "overschreven. Welke gegevens moeten blijven?")
                           .arg(qs(m_presenter->theirs().name)),
               .action = tr("Mijn gegevens opslaan"),
               .cancel = tr("Gegevens van de ander tonen")},
              [this](const Answer& answer) {
                  if (answer.yes) {
                      m_presenter->keepMine();
                  } else {
                      m_presenter->takeTheirs();
                  }
              });
}

} // namespace werkbalie::ui
