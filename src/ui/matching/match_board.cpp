// Lays out a ranking with its receipt; the presenter decides what may be done.
#include "ui/matching/match_board.h"

#include "ui/administration/placement_dialog.h"
#include "ui/matching/match_columns.h"
#include "ui/matching/receipt_columns.h"
#include "ui/support/ask.h"
#include "ui/support/date_edit.h"
#include "ui/support/findings_view.h"
#include "ui/support/list_pane.h"
#include "ui/support/qt_convert.h"
#include "ui/support/record_delegate.h"
#include "ui/support/words.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

namespace werkbalie::ui {
namespace {

using namespace Qt::StringLiterals;
using domain::ProposalStage;

QPushButton* buttonFor(QAction& action, QWidget* parent) {
    auto* button = new QPushButton(action.icon(), action.text(), parent);
    button->setObjectName(action.objectName() + u"Button"_s);
    button->setToolTip(action.shortcut().toString(QKeySequence::NativeText));
    QObject::connect(button, &QPushButton::clicked, &action, &QAction::trigger);
    QObject::connect(&action, &QAction::enabledChanged, button, &QPushButton::setEnabled);
    button->setEnabled(action.isEnabled());
    return button;
}

} // namespace

MatchBoard::MatchBoard(Services& services, MatchDirection direction, QWidget* parent)
    : QWidget(parent), m_services(services),
      m_presenter(new MatchPresenter(services, direction, this)), m_lists(new QWidget(parent)),
      m_rankingModel(makeRankingModel(direction, this)),
      m_knockedOutModel(makeKnockedOutModel(direction, this)),
      m_proposalModel(makeProposalModel(direction, this)), m_receiptPanel(new QWidget(parent)),
      m_receiptModel(makeReceiptModel(this)) {
    hide(); // only its two halves are shown
    buildActions();
    buildLists();
    buildReceipt();
    connect(m_presenter, &MatchPresenter::ranked, this, &MatchBoard::showRanking);
    connect(m_presenter, &MatchPresenter::proposalsLoaded, this, &MatchBoard::showProposals);
    connect(m_presenter, &MatchPresenter::chosen, this, &MatchBoard::showChoice);
    connect(&look::watcher(), &look::Watcher::schemeChanged, this, &MatchBoard::showHeadline);
    showChoice();
}

QAction* MatchBoard::addAction(const QString& name, const QString& text, const QString& icon,
                               const QKeySequence& keys, void (MatchBoard::*run)()) {
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

void MatchBoard::buildActions() {
    m_propose = addAction(u"Propose"_s, tr("Voordragen"), u"mail-send"_s, QKeySequence(u"Ctrl+D"_s),
                          &MatchBoard::propose);
    m_invite = addAction(u"Invite"_s, tr("Uitnodigen…"), u"view-calendar-day"_s,
                         QKeySequence(u"Ctrl+U"_s), &MatchBoard::invite);
    m_reject = addAction(u"Reject"_s, tr("Afwijzen…"), u"dialog-cancel"_s,
                         QKeySequence(u"Ctrl+Backspace"_s), &MatchBoard::reject);
    m_place = addAction(u"Place"_s, tr("Plaatsen…"), u"dialog-ok-apply"_s,
                        QKeySequence(u"Ctrl+P"_s), &MatchBoard::place);
    m_open = addAction(u"OpenRecord"_s, tr("Gegevens openen"), u"document-open"_s,
                       QKeySequence(u"Ctrl+O"_s), &MatchBoard::openOther);
}

void MatchBoard::buildLists() {
    const bool people = m_presenter->direction() == MatchDirection::CandidatesForVacancy;
    const Nouns nouns =
        people ? Nouns{tr("kandidaat"), tr("kandidaten")} : Nouns{tr("vacature"), tr("vacatures")};
    const auto prefix = people ? u"candidateMatch"_s : u"vacancyMatch"_s;
    m_ranking = new ListPane(prefix + u"Ranking"_s, nouns, m_lists);
    m_ranking->showRows(m_rankingModel);
    m_ranking->table().setDefaultSort(0, Qt::DescendingOrder);
    m_ranking->table().setEmptyText(tr("Kies bovenaan waarvoor u zoekt. De rangorde verschijnt "
                                       "hier, de bon met alle punten ernaast."));
    m_knockedOut = new ListPane(prefix + u"KnockedOut"_s, nouns, m_lists);
    m_knockedOut->showRows(m_knockedOutModel);
    m_knockedOut->table().setSortingEnabled(false);
    m_knockedOut->table().setEmptyText(tr("Niemand viel af op een harde eis."));
    m_proposals =
        new ListPane(prefix + u"Proposals"_s, {tr("voordracht"), tr("voordrachten")}, m_lists);
    m_proposals->showRows(m_proposalModel);
    m_proposals->table().setDefaultSort(4, Qt::DescendingOrder);
    m_proposals->table().setEmptyText(
        tr("Nog geen voordrachten. Ctrl+D draagt de gekozen kandidaat voor."));
    for (auto* list : {m_ranking, m_knockedOut, m_proposals}) {
        list->table().remember(m_services.preferences, list->objectName());
        watch(*list);
    }
    m_tabs = new QTabWidget(m_lists);
    m_tabs->setObjectName(prefix + u"Tabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_ranking, tr("Best passend"));
    m_tabs->addTab(m_knockedOut, tr("Afgevallen"));
    m_tabs->addTab(m_proposals, tr("Voordrachten"));
    for (int i = 0; i < m_tabs->count(); ++i) {
        m_tabs->widget(i)->setContentsMargins(0, 8, 0, 0);
    }
    m_listsLayout = new QVBoxLayout(m_lists);
    m_listsLayout->setContentsMargins(0, 0, 0, 0);
    m_listsLayout->setSpacing(look::kGrid);
    m_listsLayout->addWidget(m_tabs, 1);
}

void MatchBoard::watch(ListPane& list) {
    connect(&list.table(), &RecordTable::currentIdChanged, this, &MatchBoard::choose);
    connect(&list.table(), &RecordTable::opened, this, &MatchBoard::openOther);
}

void MatchBoard::buildReceipt() {
    auto* layout = new QVBoxLayout(m_receiptPanel);
    layout->setContentsMargins(look::kGrid, 0, 0, 0);
    layout->setSpacing(look::kGrid);
    m_name = new QLabel(m_receiptPanel);
    m_name->setObjectName(u"matchNameLabel"_s);
    look::makeTitle(m_name, 4);
    m_facts = new QLabel(m_receiptPanel);
    look::makeMuted(m_facts);
    m_facts->setWordWrap(true);
    m_findings = new FindingsView(m_receiptPanel);
    m_receiptTable = new QTableView(m_receiptPanel);
    m_receiptTable->setObjectName(u"receiptTable"_s);
    m_receiptTable->setAccessibleName(tr("Bon van de match"));
    m_receiptTable->setModel(m_receiptModel);
    m_receiptTable->setItemDelegate(new RecordDelegate(m_receiptTable));
    m_receiptTable->setShowGrid(false);
    m_receiptTable->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_receiptTable->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_receiptTable->setTabKeyNavigation(false);
    m_receiptTable->setWordWrap(false);
    m_receiptTable->verticalHeader()->hide();
    m_receiptTable->verticalHeader()->setDefaultSectionSize(look::kRowHeight);
    m_receiptTable->horizontalHeader()->setHighlightSections(false);
    for (int column = 0; column < m_receiptModel->columnCount(); ++column) {
        m_receiptTable->setColumnWidth(column, m_receiptModel->columnWidth(column));
    }
    m_receiptTable->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_receiptTable->horizontalHeader()->setSectionResizeMode(2, QHeaderView::Stretch);
    layout->addWidget(m_name);
    layout->addWidget(m_facts);
    layout->addWidget(m_findings);
    layout->addWidget(m_receiptTable, 1);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(buttonFor(*m_reject, m_receiptPanel));
    buttons->addStretch(1);
    buttons->addWidget(buttonFor(*m_invite, m_receiptPanel));
    buttons->addWidget(buttonFor(*m_place, m_receiptPanel));
    auto* primary = buttonFor(*m_propose, m_receiptPanel);
    look::makePrimary(primary);
    primary->setIcon({});
    buttons->addWidget(primary);
    layout->addLayout(buttons);
}

void MatchBoard::setHeader(QWidget* header) {
    m_listsLayout->insertWidget(0, header);
}

ListPane* MatchBoard::shownList() const {
    return qobject_cast<ListPane*>(m_tabs->currentWidget());
}

void MatchBoard::showRanking() {
    const auto& ranking = m_presenter->ranking();
    const auto kept = m_ranking->table().currentId();
    m_rankingModel->setRows(ranking.best);
    m_knockedOutModel->setRows(ranking.knockedOut);
    m_tabs->setTabText(0, tr("Best passend · %1").arg(ranking.best.size()));
    m_tabs->setTabText(1, tr("Afgevallen · %1").arg(ranking.knockedOutCount));
    auto& table = m_ranking->table();
    if (kept > 0) {
        table.selectId(kept);
    }
    if (!table.currentIndex().isValid()) {
        table.selectFirst();
    }
}

void MatchBoard::showProposals() {
    m_proposalModel->setRows(m_presenter->proposals());
    m_tabs->setTabText(2, tr("Voordrachten · %1").arg(m_presenter->proposals().size()));
}

void MatchBoard::choose(std::int64_t otherId) {
    if (otherId <= 0) {
        return;
    }
    const bool people = m_presenter->direction() == MatchDirection::CandidatesForVacancy;
    const auto subject = m_presenter->subject();
    m_presenter->choose({.vacancy = domain::VacancyId(people ? subject : otherId),
                         .candidate = domain::CandidateId(people ? otherId : subject)});
}

void MatchBoard::showChoice() {
    showHeadline();
    m_receiptModel->setRows(m_presenter->pair() ? m_presenter->score().lines
                                                : std::vector<domain::CriterionLine>{});
    domain::Findings advice;
    for (const auto& finding : m_presenter->advice()) {
        if (finding.rule != "proposal.exists") { // the headline says it
            advice.push_back(finding);
        }
    }
    m_findings->setFindings(m_presenter->pair() ? advice : domain::Findings{});
    updateActions();
}

void MatchBoard::showHeadline() {
    if (!m_presenter->pair()) {
        m_name->setText({});
        m_facts->clear();
        return;
    }
    const bool people = m_presenter->direction() == MatchDirection::CandidatesForVacancy;
    const auto& pair = *m_presenter->pair();
    const auto id = people ? pair.candidate.value : pair.vacancy.value;
    QString name;
    QStringList facts;
    for (const auto* model : {m_rankingModel, m_knockedOutModel}) {
        if (const int row = model->rowOf(id); row >= 0 && name.isEmpty()) {
            const auto& match = model->rowAt(row);
            name = people ? qs(match.candidateName) : qs(match.occupation);
            facts << (people ? qs(match.occupation) : qs(match.clientName)) << qs(match.city)
                  << distanceText(match);
        }
    }
    if (const auto* kept = m_presenter->proposal()) {
        name = people ? qs(kept->candidateName) : qs(kept->vacancyTitle);
        facts << u"<span style='color:%1'>●</span> %2"_s.arg(
            look::color(meaningOf(kept->proposal.stage)).name(), word(kept->proposal.stage));
    }
    facts.removeAll(QString());
    const auto& score = m_presenter->score();
    facts.prepend(score.knockedOut ? tr("Afgevallen op een harde eis")
                                   : tr("Score %1 van 100").arg(scoreText(score.scoreInTenths)));
    m_name->setText(name);
    m_facts->setText(facts.join(u"  ·  "_s));
}

void MatchBoard::updateActions() {
    const bool mayPropose = m_services.may(domain::Right::Propose);
    m_propose->setEnabled(mayPropose && m_presenter->canStep(ProposalStage::Proposed));
    m_invite->setEnabled(mayPropose && m_presenter->proposal() != nullptr &&
                         m_presenter->canStep(ProposalStage::Interview));
    m_reject->setEnabled(mayPropose && m_presenter->canStep(ProposalStage::Rejected));
    m_place->setEnabled(m_services.may(domain::Right::Place) &&
                        m_presenter->canStep(ProposalStage::Placed));
    m_open->setEnabled(m_presenter->pair().has_value());
}

void MatchBoard::propose() {
    m_presenter->propose();
}

void MatchBoard::invite() {
    const auto today = m_services.clock.today();
    ask::open(m_lists,
              {.title = tr("Uitnodigen"),
               .text = tr("Op welke dag is het gesprek bij de opdrachtgever?"),
               .action = tr("Gesprek plannen"),
               .reasonLabel = tr("Dag (24-11, +7, ma, morgen)"),
               .reasons = {tr("morgen"), u"+2"_s, u"ma"_s}},
              [this, today](const Answer& answer) {
                  const auto day = readTypedDate(answer.reason, today);
                  if (answer.yes && day) {
                      m_presenter->invite(*day);
                  } else if (answer.yes) {
                      m_services.notifier.warn(
                          tr("‘%1’ is geen dag. Typ bijvoorbeeld 24-11.").arg(answer.reason));
                  }
              });
}

void MatchBoard::reject() {
    ask::open(m_lists,
              {.title = tr("Afwijzen"),
               .text = tr("De reden blijft bij de keuze bewaard en staat in het dossier."),
               .action = tr("Afwijzen"),
               .reasonLabel = tr("Reden"),
               .reasons = {tr("Mist een vereist certificaat"), tr("Te weinig ervaring"),
                           tr("Reisafstand te groot"), tr("Uren of dagen passen niet"),
                           tr("Loonwens te hoog"), tr("Opdrachtgever koos een ander"),
                           tr("Kandidaat ziet ervan af")}},
              [this](const Answer& answer) {
                  if (answer.yes) {
                      m_presenter->reject(str(answer.reason));
                  }
              });
}

void MatchBoard::place() {
    if (const auto& pair = m_presenter->pair()) {
        const auto* kept = m_presenter->proposal();
        PlacementDialog::open(
            m_services, m_lists,
            {.vacancy = pair->vacancy,
             .candidate = pair->candidate,
             .candidateName = m_name->text(),
             .proposal = kept != nullptr ? std::optional(kept->proposal.id) : std::nullopt});
    }
}

void MatchBoard::openOther() {
    if (const auto& pair = m_presenter->pair()) {
        const bool people = m_presenter->direction() == MatchDirection::CandidatesForVacancy;
        m_services.navigator.open(people ? app::Entity::Candidate : app::Entity::Vacancy,
                                  people ? pair->candidate.value : pair->vacancy.value);
    }
}

} // namespace werkbalie::ui
