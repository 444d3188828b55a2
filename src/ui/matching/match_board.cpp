// Lays out a ranking with its receipt; the presenter decides what may be done.
#include "ui/matching/match_board.h"

#include "ui/matching/match_columns.h"
#include "ui/matching/match_receipt_pane.h"
#include "ui/matching/match_side.h"
#include "ui/matching/success_note.h"
#include "ui/support/list_pane.h"
#include "ui/support/qt_convert.h"
#include "ui/support/words.h"

#include <QAction>
#include <QTabWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace werkbalie::ui {

using namespace Qt::StringLiterals;

MatchBoard::MatchBoard(Services& services, MatchDirection direction, QWidget* parent)
    : QWidget(parent), m_services(services),
      m_presenter(new MatchPresenter(services, direction, this)), m_lists(new QWidget(parent)),
      m_rankingModel(makeRankingModel(direction, this)),
      m_knockedOutModel(makeKnockedOutModel(direction, this)),
      m_proposalModel(makeProposalModel(direction, this)),
      m_side(new MatchSide(services, *m_presenter, parent)) {
    hide(); // only its two halves are shown
    buildActions();
    buildLists();
    buildReceipt();
    connect(m_presenter, &MatchPresenter::ranked, this, &MatchBoard::showRanking);
    connect(m_presenter, &MatchPresenter::marksChanged, this, &MatchBoard::showMarks);
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
    m_side->addAction(action);
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
    m_ask = addAction(u"AskPoints"_s, tr("Navragen…"), u"call-start"_s, QKeySequence(u"Ctrl+B"_s),
                      &MatchBoard::askOpenPoints);
    m_compare = addAction(u"Compare"_s, tr("Vergelijken…"), u"view-split-left-right"_s,
                          QKeySequence(u"Ctrl+Shift+V"_s), &MatchBoard::compare);
    m_compare->setToolTip(tr("Spatie kiest een rij, Ctrl+Shift+V zet er hoogstens vier naast "
                             "elkaar"));
    m_hideJudged = addAction(u"HideJudged"_s, tr("Beoordeelde verbergen"), u"view-hidden"_s,
                             QKeySequence(u"Ctrl+H"_s), &MatchBoard::showJudged);
    m_hideJudged->setCheckable(true);
    if (m_presenter->direction() == MatchDirection::CandidatesForVacancy) {
        addAction(u"Weights"_s, tr("Gewichten proberen"), u"view-statistics"_s,
                  QKeySequence(u"Ctrl+G"_s), &MatchBoard::toggleWeights);
    }
    addAction(u"Map"_s, tr("Kaart met afstanden"), u"mark-location"_s, QKeySequence(u"Ctrl+M"_s),
              &MatchBoard::toggleMap);
}

void MatchBoard::buildLists() {
    const bool people = m_presenter->direction() == MatchDirection::CandidatesForVacancy;
    const Nouns nouns =
        people ? Nouns{tr("kandidaat"), tr("kandidaten")} : Nouns{tr("vacature"), tr("vacatures")};
    const auto prefix = people ? u"candidateMatch"_s : u"vacancyMatch"_s;
    m_ranking = new ListPane(prefix + u"Ranking"_s, nouns, m_lists);
    m_ranking->showRows(m_rankingModel);
    m_ranking->table().setDefaultSort(0, Qt::DescendingOrder);
    m_ranking->addAction(m_hideJudged);
    m_ranking->addAction(m_compare);
    m_ranking->table().setEmptyText(tr("Kies bovenaan waarvoor u zoekt. De rangorde verschijnt "
                                       "hier, de bon met alle punten ernaast."));
    m_knockedOut = new ListPane(prefix + u"KnockedOut"_s, nouns, m_lists);
    m_knockedOut->showRows(m_knockedOutModel);
    m_knockedOut->addAction(m_ask);
    m_knockedOut->table().setDefaultSort(0, Qt::DescendingOrder); // the nearest misses first
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
    auto* mark = new QAction(tr("Kiezen om te vergelijken"), this);
    mark->setShortcut(Qt::Key_Space);
    mark->setShortcutContext(Qt::WidgetShortcut);
    connect(mark, &QAction::triggered, this, &MatchBoard::toggleMark);
    m_ranking->table().addAction(mark);
    m_tabs = new QTabWidget(m_lists);
    m_tabs->setObjectName(prefix + u"Tabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_ranking, tr("Best passend"));
    m_tabs->addTab(m_knockedOut, tr("Afgevallen"));
    m_tabs->addTab(m_proposals, tr("Procedure"));
    for (int i = 0; i < m_tabs->count(); ++i) {
        m_tabs->widget(i)->setContentsMargins(0, 8, 0, 0);
    }
    // The receipt is of the row that one sees: another list, another choice.
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        auto& table = shownList()->table();
        if (table.currentId() > 0) {
            choose(table.currentId());
        } else if (table.model()->rowCount() > 0) {
            table.selectFirst();
        } else {
            m_presenter->chooseNone();
        }
    });
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
    m_receipt = &m_side->receipt();
    m_success = new SuccessNote(m_services, m_receipt);
    m_receipt->top()->addWidget(m_success);
    m_receipt->addButton(*m_reject);
    m_receipt->addStretch();
    m_receipt->addButton(*m_ask);
    m_receipt->addButton(*m_invite);
    m_receipt->addButton(*m_place);
    m_receipt->addPrimary(*m_propose);
    connect(m_side, &MatchSide::otherChosen, this, &MatchBoard::selectOther);
}

QWidget* MatchBoard::receipt() const {
    return m_side;
}

void MatchBoard::setHeader(QWidget* header) {
    m_listsLayout->insertWidget(0, header);
}

ListPane* MatchBoard::shownList() const {
    return qobject_cast<ListPane*>(m_tabs->currentWidget());
}

void MatchBoard::showRanking() {
    const auto& ranking = m_presenter->ranking();
    for (auto* list : {m_ranking, m_knockedOut}) {
        auto* model = list == m_ranking ? m_rankingModel : m_knockedOutModel;
        const auto kept = list->table().currentId();
        model->setRows(list == m_ranking ? m_presenter->rows() : m_presenter->knockedOutRows());
        if (kept > 0) {
            list->table().selectId(kept);
        }
    }
    m_tabs->setTabText(0, tr("Best passend · %1").arg(ranking.best.size()));
    m_tabs->setTabText(1, tr("Afgevallen · %1").arg(ranking.knockedOutCount));
    const auto listed = static_cast<std::int64_t>(m_knockedOutModel->rowCount());
    m_knockedOut->setTotals(ranking.knockedOutCount > listed
                                ? tr("de eerste van %1, wie het dichtst erbij komt bovenaan")
                                      .arg(ranking.knockedOutCount)
                                : QString());
    if (m_presenter->subject() > 0) {
        m_ranking->table().setEmptyText(
            tr("Niets voldoet aan alle harde eisen. Bij ‘Afgevallen’ staat waarop, en wat zou "
               "helpen."));
    }
    const int hidden = m_presenter->hiddenCount();
    m_ranking->setTotals(hidden > 0 ? tr("%n beoordeeld, verborgen", "", hidden) : QString());
    if (!m_ranking->table().currentIndex().isValid()) {
        m_ranking->table().selectFirst();
    }
    showMarks();
}

/// Only the cells of the marks change: the chosen row and the scroll position stay.
void MatchBoard::showMarks() {
    const auto marked = m_presenter->marked();
    for (int row = 0; row < m_rankingModel->rowCount(); ++row) {
        MatchRow shown = m_rankingModel->rowAt(row);
        const bool wanted = std::ranges::any_of(marked, [&](const app::RankedMatch& match) {
            return match.score.candidate == shown.match.score.candidate &&
                   match.score.vacancy == shown.match.score.vacancy;
        });
        if (wanted != shown.marked) {
            shown.marked = wanted;
            m_rankingModel->replaceRow(row, std::move(shown));
        }
    }
    m_compare->setText(marked.empty() ? tr("Vergelijken…")
                                      : tr("Vergelijken… (%1)").arg(marked.size()));
    m_compare->setEnabled(marked.size() >= 2);
}

void MatchBoard::showProposals() {
    m_proposalModel->setRows(m_presenter->proposals());
    m_tabs->setTabText(2, tr("Procedure · %1").arg(m_presenter->proposals().size()));
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
    const bool any = m_presenter->pair().has_value();
    domain::Findings advice;
    for (const auto& finding : m_presenter->advice()) {
        if (any && finding.rule != "proposal.exists") { // the headline says it
            advice.push_back(finding);
        }
    }
    m_receipt->setFindings(advice);
    m_receipt->setReceipt(any ? m_presenter->score().lines : std::vector<domain::CriterionLine>{},
                          m_presenter->score().scoreInTenths);
    m_success->showFor(any && !m_presenter->score().knockedOut
                           ? std::optional(m_presenter->score().scoreInTenths)
                           : std::nullopt);
    updateActions();
}

void MatchBoard::showHeadline() {
    if (!m_presenter->pair()) {
        m_receipt->setHeadline({}, {});
        return;
    }
    const bool people = m_presenter->direction() == MatchDirection::CandidatesForVacancy;
    QString name;
    QStringList facts;
    if (const auto* match = m_presenter->match()) {
        name = people ? qs(match->candidateName) : qs(match->occupation);
        facts << (people ? qs(match->occupation) : qs(match->clientName)) << qs(match->city)
              << distanceText(*match);
    }
    if (const auto* kept = m_presenter->proposal()) {
        name = people ? qs(kept->candidateName) : qs(kept->vacancyTitle);
        facts << u"<span style='color:%1'>●</span> %2"_s.arg(
            look::color(meaningOf(kept->proposal.stage)).name(), judgedText(*kept));
    }
    if (const auto* match = m_presenter->match(); match != nullptr && match->elsewhere) {
        facts << elsewhereText(*match->elsewhere);
    }
    facts.removeAll(QString());
    const auto& score = m_presenter->score();
    facts.prepend(score.knockedOut ? tr("Afgevallen op een harde eis")
                                   : tr("Score %1 van 100").arg(scoreText(score.scoreInTenths)));
    m_receipt->setHeadline(name, facts.join(u"  ·  "_s));
}

} // namespace werkbalie::ui
