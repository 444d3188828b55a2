// Floors are kept by who may; questions are answered here and on Vandaag.
#include "ui/parameters/margins_pane.h"

#include "ui/parameters/margin_columns.h"
#include "ui/parameters/margin_floor_dialog.h"
#include "ui/support/ask.h"
#include "ui/support/list_pane.h"
#include "ui/support/qt_convert.h"

#include <QAction>
#include <QLabel>
#include <QSplitter>
#include <QVBoxLayout>

namespace werkbalie::ui {

using namespace Qt::StringLiterals;

namespace {

/// A titled list: two of them on one page need a name above each.
QWidget* titled(const QString& title, QWidget* list, QWidget* parent) {
    auto* holder = new QWidget(parent);
    auto* layout = new QVBoxLayout(holder);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(look::kGrid);
    auto* label = new QLabel(title, holder);
    look::makeTitle(label, 1);
    layout->addWidget(label);
    layout->addWidget(list, 1);
    return holder;
}

} // namespace

MarginsPane::MarginsPane(Services& services, QWidget* parent)
    : QWidget(parent), m_services(services), m_presenter(new MarginsPresenter(services, this)),
      m_floors(makeFloorModel(
          services.clock.today(),
          [presenter = m_presenter](auto branch) { return presenter->branchName(branch); }, this)),
      m_consents(makeConsentModel(this)) {
    setObjectName(u"marginsView"_s);
    auto* splitter = new QSplitter(Qt::Vertical, this);
    splitter->setObjectName(u"marginsSplitter"_s);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(titled(tr("Ondergrenzen"), makeFloors(), splitter));
    splitter->addWidget(titled(tr("Akkoord op een lagere marge"), makeConsents(), splitter));
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
    connect(m_presenter, &MarginsPresenter::loaded, this, &MarginsPane::showLoaded);
    updateActions();
}

ListPane* MarginsPane::makeFloors() {
    m_floorList = new ListPane(u"marginFloors"_s, {tr("ondergrens"), tr("ondergrenzen")}, this);
    m_floorList->showRows(m_floors);
    m_floorList->table().remember(m_services.preferences, u"marginFloors"_s);
    m_floorList->table().setEmptyText(
        tr("Nog geen ondergrens: elke marge mag. Voeg er een toe met Ctrl+N."));
    m_add = new QAction(tr("Nieuwe ondergrens…"), this);
    m_add->setObjectName(u"newMarginFloor"_s);
    m_remove = new QAction(tr("Verwijderen"), this);
    m_remove->setObjectName(u"removeMarginFloor"_s);
    m_floorList->addAction(m_add);
    m_floorList->addAction(m_remove);
    connect(m_add, &QAction::triggered, this, &MarginsPane::newFloor);
    connect(m_remove, &QAction::triggered, this, &MarginsPane::removeFloor);
    connect(&m_floorList->table(), &RecordTable::currentIdChanged, this,
            &MarginsPane::updateActions);
    connect(&m_floorList->table(), &RecordTable::opened, this, [this](qint64 id) {
        if (const int row = m_floors->rowOf(id); row >= 0) {
            editFloor(m_floors->rowAt(row));
        }
    });
    return m_floorList;
}

ListPane* MarginsPane::makeConsents() {
    m_consentList = new ListPane(u"marginConsents"_s, {tr("vraag"), tr("vragen")}, this);
    m_consentList->showRows(m_consents);
    m_consentList->table().setDefaultSort(0, Qt::AscendingOrder);
    m_consentList->table().remember(m_services.preferences, u"marginConsents"_s);
    m_consentList->table().setEmptyText(
        tr("Er is nog geen akkoord gevraagd. Wie een marge onder de ondergrens wil afspreken, "
           "vraagt het bij de plaatsing, de tariefafspraak of de offerte."));
    m_grant = new QAction(tr("Akkoord geven"), this);
    m_grant->setObjectName(u"grantMargin"_s);
    m_decline = new QAction(tr("Niet akkoord…"), this);
    m_decline->setObjectName(u"declineMargin"_s);
    m_consentList->addAction(m_grant);
    m_consentList->addAction(m_decline);
    connect(m_grant, &QAction::triggered, this, [this] { decide(domain::ConsentState::Granted); });
    connect(m_decline, &QAction::triggered, this,
            [this] { decide(domain::ConsentState::Declined); });
    connect(&m_consentList->table(), &RecordTable::currentIdChanged, this,
            &MarginsPane::updateActions);
    connect(&m_consentList->table(), &RecordTable::opened, this,
            [this] { decide(domain::ConsentState::Granted); });
    return m_consentList;
}

void MarginsPane::showLoaded() {
    const auto floor = m_floorList->table().currentId();
    const auto consent = m_wanted != 0 ? m_wanted : m_consentList->table().currentId();
    m_floors->setRows(m_presenter->floors());
    m_consents->setRows(m_presenter->consents());
    m_floorList->table().selectId(floor);
    m_consentList->table().selectId(consent);
    for (ListPane* list : {m_floorList, m_consentList}) {
        if (!list->table().currentIndex().isValid()) {
            list->table().selectFirst();
        }
    }
    if (m_wanted != 0) {
        m_consentList->table().setFocus();
        m_wanted = 0;
    }
    updateActions();
}

void MarginsPane::showConsent(std::int64_t id) {
    m_wanted = id;
    reload();
}

const domain::MarginConsent* MarginsPane::currentConsent() const {
    const int row = m_consents->rowOf(m_consentList->table().currentId());
    return row < 0 ? nullptr : &m_consents->rowAt(row).consent;
}

void MarginsPane::updateActions() {
    const bool edits = m_services.may(domain::Right::EditParameters);
    const auto* consent = currentConsent();
    const bool answers = m_services.may(domain::Right::AgreeMargins) && consent != nullptr &&
                         consent->state == domain::ConsentState::Open;
    m_add->setEnabled(edits);
    m_remove->setEnabled(edits && m_floorList->table().currentId() != 0);
    m_grant->setEnabled(answers);
    m_decline->setEnabled(answers);
}

void MarginsPane::newFloor() {
    if (m_add->isEnabled()) {
        editFloor({.validity = {.from = m_services.clock.today()}});
    }
}

void MarginsPane::editFloor(const domain::DatedMarginFloor& floor) {
    if (!m_services.may(domain::Right::EditParameters)) {
        return;
    }
    auto* dialog = new MarginFloorDialog(
        floor, {m_presenter->branches(), m_presenter->floors(), m_services.clock.today()}, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { m_presenter->saveFloor(dialog->floor()); });
    dialog->open();
}

void MarginsPane::removeFloor() {
    if (const int row = m_floors->rowOf(m_floorList->table().currentId()); row >= 0) {
        m_presenter->removeFloor(m_floors->rowAt(row));
    }
}

void MarginsPane::decide(domain::ConsentState state) {
    const auto* consent = currentConsent();
    if (consent == nullptr || !m_grant->isEnabled()) {
        return;
    }
    app::MarginDecision decision{.id = consent->id, .version = consent->version, .state = state};
    if (state == domain::ConsentState::Granted) {
        m_presenter->decide(decision);
        return;
    }
    ask::open(this,
              {.title = tr("Niet akkoord"),
               .text = tr("Waarom kan deze marge niet? De vrager leest uw antwoord."),
               .action = tr("Niet akkoord gaan"),
               .reasonLabel = tr("&Antwoord")},
              [this, decision](const Answer& answer) {
                  if (answer.yes) {
                      auto declined = decision;
                      declined.answer = str(answer.reason);
                      m_presenter->decide(declined);
                  }
              });
}

} // namespace werkbalie::ui
