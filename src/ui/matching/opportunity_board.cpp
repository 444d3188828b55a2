// Lays out the clients to call with their receipt; the presenter does the work.
#include "ui/matching/opportunity_board.h"

#include "ui/guidance/contact_dialog.h"
#include "ui/matching/match_columns.h"
#include "ui/matching/match_receipt_pane.h"
#include "ui/matching/opportunity_columns.h"
#include "ui/matching/pipeline_questions.h"
#include "ui/support/ask.h"
#include "ui/support/list_pane.h"
#include "ui/support/qt_convert.h"
#include "ui/support/words.h"

#include <QAction>
#include <QLabel>
#include <QVBoxLayout>

namespace werkbalie::ui {

using namespace Qt::StringLiterals;

OpportunityBoard::OpportunityBoard(Services& services, QWidget* parent)
    : QWidget(parent), m_services(services), m_presenter(new OpportunityPresenter(services, this)),
      m_lists(new QWidget(parent)), m_receiptPanel(new QWidget(parent)),
      m_model(makeOpportunityModel(this)),
      m_start(addAction(u"StartOffer"_s, tr("Speculatief voorstellen…"), u"mail-send"_s,
                        QKeySequence(u"Ctrl+D"_s), &OpportunityBoard::start)),
      m_open(addAction(u"OpenClient"_s, tr("Opdrachtgever openen"), u"document-open"_s,
                       QKeySequence(u"Ctrl+O"_s), &OpportunityBoard::openClient)),
      m_vacancy(addAction(u"OpenVacancyAtClient"_s, tr("Naar vacature"), u"go-jump"_s,
                          QKeySequence(u"Ctrl+J"_s), &OpportunityBoard::openVacancy)) {
    hide(); // only its two halves are shown
    buildList();
    buildReceipt();
    connect(m_presenter, &OpportunityPresenter::loaded, this, &OpportunityBoard::showFound);
    connect(&m_list->table(), &RecordTable::currentIdChanged, this, &OpportunityBoard::showRow);
    connect(&m_list->table(), &RecordTable::opened, this, &OpportunityBoard::openClient);
    connect(&look::watcher(), &look::Watcher::schemeChanged, this, &OpportunityBoard::showRow);
    showFound();
}

QAction* OpportunityBoard::addAction(const QString& name, const QString& text, const QString& icon,
                                     const QKeySequence& keys, void (OpportunityBoard::*run)()) {
    auto* action = new QAction(QIcon::fromTheme(icon), text, this);
    action->setObjectName(name);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_lists->addAction(action);
    m_receiptPanel->addAction(action);
    connect(action, &QAction::triggered, this, run);
    m_actions << action;
    return action;
}

void OpportunityBoard::buildList() {
    m_header = new QLabel(m_lists);
    m_header->setObjectName(u"opportunityHeaderLabel"_s);
    m_header->setWordWrap(true);
    m_list = new ListPane(u"opportunity"_s, {tr("opdrachtgever"), tr("opdrachtgevers")}, m_lists);
    m_list->showRows(m_model);
    m_list->table().setDefaultSort(0, Qt::DescendingOrder);
    m_list->table().remember(m_services.preferences, m_list->objectName());
    m_listLayout = new QVBoxLayout(m_lists);
    m_listLayout->setContentsMargins(0, 0, 0, 0);
    m_listLayout->setSpacing(look::kGrid);
    m_listLayout->addWidget(m_header);
    m_listLayout->addWidget(m_list, 1);
}

void OpportunityBoard::buildReceipt() {
    auto* layout = new QVBoxLayout(m_receiptPanel);
    layout->setContentsMargins(look::kGrid, 0, 0, 0);
    m_receipt = new MatchReceiptPane(m_receiptPanel);
    m_contact = new QLabel(m_receiptPanel);
    m_contact->setObjectName(u"opportunityContactLabel"_s);
    m_contact->setWordWrap(true);
    m_contact->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_notice = new QLabel(m_receiptPanel);
    m_notice->setObjectName(u"opportunityNoticeLabel"_s);
    m_notice->setWordWrap(true);
    m_receipt->top()->addWidget(m_notice);
    m_receipt->top()->addWidget(m_contact);
    m_receipt->addButton(*m_open);
    m_receipt->addButton(*m_vacancy);
    m_receipt->addStretch();
    m_receipt->addPrimary(*m_start);
    layout->addWidget(m_receipt);
}

void OpportunityBoard::showFound() {
    const auto& found = m_presenter->found();
    const auto kept = m_list->table().currentId();
    m_model->setRows(found.best);
    const bool chosen = found.candidate.isValid();
    m_header->setText(
        chosen ? tr("Opdrachtgevers voor <b>%1</b> · %2")
                     .arg(qs(found.candidateName).toHtmlEscaped(),
                          qs(found.occupation).toHtmlEscaped())
               : tr("Zoek hierboven een kandidaat, of kies er een in Werving en druk daar op "
                    "‘Opdrachtgevers zoeken’."));
    m_list->setTotals(found.outOfReach > 0
                          ? tr("%n buiten reisafstand", "", static_cast<int>(found.outOfReach))
                          : QString());
    m_list->table().setEmptyText(
        chosen ? tr("Nog geen opdrachtgever binnen bereik vroeg, huurde of sprak iets af voor deze "
                    "functie.")
               : tr("Hier staan opdrachtgevers en prospects die de functie van een kandidaat "
                    "eerder vroegen, inhuurden of erover afspraken, ook zonder vacature."));
    if (kept > 0) {
        m_list->table().selectId(kept);
    }
    if (!m_list->table().currentIndex().isValid()) {
        m_list->table().selectFirst();
    }
    showRow();
}

void OpportunityBoard::showRow() {
    const auto* row = m_presenter->rowOf(m_list->table().currentId());
    m_start->setEnabled(row != nullptr && m_services.may(domain::Right::Propose));
    m_open->setEnabled(row != nullptr);
    weighActions(row);
    if (row == nullptr) {
        m_receipt->clear();
        m_contact->clear();
        m_receipt->setFindings(m_presenter->found().advice);
        return;
    }
    const auto& client = row->contact.client;
    QStringList facts{tr("Score %1 van 100").arg(scoreText(row->score.scoreInTenths)),
                      word(client.stage), qs(client.address.city)};
    facts.removeAll(QString());
    m_receipt->setHeadline(qs(client.name), facts.join(u"  ·  "_s));
    const auto contact = contactText(*row);
    const auto talk = lastTalkText(*row);
    m_contact->setText(u"%1<br><span style='color:%2'>%3</span>"_s.arg(
        (contact.isEmpty() ? tr("Nog geen contactpersoon") : contact).toHtmlEscaped(),
        look::muted().name(), (talk.isEmpty() ? tr("Nog niet gesproken") : talk).toHtmlEscaped()));
    m_receipt->setFindings(m_presenter->found().advice);
    m_receipt->setReceipt(row->score.lines, row->score.scoreInTenths);
}

/// Where a vacancy is open for the function, that is where the candidate goes.
void OpportunityBoard::weighActions(const app::Opportunity* row) {
    const bool open = row != nullptr && !row->openVacancies.empty();
    m_vacancy->setEnabled(open);
    QStringList lines;
    if (open) {
        lines << tr("Hier staat nu een vacature open: %1. Draag de kandidaat daar voor.")
                     .arg(qs(row->openVacancies.front().occupation));
    }
    if (row != nullptr && row->offeredOn) {
        lines << tr("Al voorgesteld op %1.").arg(qs(domain::dutchDate(*row->offeredOn)));
    }
    m_notice->setVisible(!lines.isEmpty());
    m_notice->setText(u"<span style='color:%1'>●</span> %2"_s.arg(
        look::color(Meaning::Information).name(), lines.join(u' ').toHtmlEscaped()));
}

void OpportunityBoard::start() {
    const auto* row = m_presenter->rowOf(m_list->table().currentId());
    if (row == nullptr) {
        return;
    }
    const auto client = row->score.client.value;
    if (!row->offeredOn) {
        askFor(client);
        return;
    }
    ask::open(m_lists,
              {.title = tr("Al voorgesteld"),
               .text = tr("%1 is hier op %2 al voorgesteld. Toch nog eens?")
                           .arg(qs(m_presenter->found().candidateName),
                                qs(domain::dutchDate(*row->offeredOn))),
               .action = tr("Toch voorstellen"),
               .preset = Preset::Cancel},
              [this, client](const Answer& answer) {
                  if (answer.yes) {
                      askFor(client);
                  }
              });
}

void OpportunityBoard::askFor(std::int64_t client) {
    askConsent(m_lists, qs(m_presenter->found().candidateName), ConsentFor::Client,
               [this, client](domain::ConsentHow how) { write(client, how); });
}

void OpportunityBoard::write(std::int64_t client, domain::ConsentHow consent) {
    const auto* row = m_presenter->rowOf(client);
    if (row == nullptr) {
        return;
    }
    auto* dialog = new ContactDialog(m_services, m_presenter->draftFor(*row, consent),
                                     qs(row->contact.client.name), m_lists->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, consent] { m_presenter->start(dialog->moment(), consent); });
    dialog->open();
}

void OpportunityBoard::openVacancy() {
    const auto* row = m_presenter->rowOf(m_list->table().currentId());
    if (row != nullptr && !row->openVacancies.empty()) {
        m_services.navigator.showPage(u"matching"_s,
                                      u"vacancy:%1"_s.arg(row->openVacancies.front().id.value));
    }
}

void OpportunityBoard::openClient() {
    if (const auto id = m_list->table().currentId(); id > 0) {
        m_services.navigator.open(app::Entity::Client, id);
    }
}

} // namespace werkbalie::ui
