// Lays out the morning list; the decision on each line is taken at its vacancy.
#include "ui/matching/morning_board.h"

#include "ui/matching/match_columns.h"
#include "ui/matching/match_receipt_pane.h"
#include "ui/matching/morning_columns.h"
#include "ui/matching/success_note.h"
#include "ui/support/list_pane.h"
#include "ui/support/qt_convert.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QSpinBox>
#include <QTabWidget>
#include <QVBoxLayout>

namespace werkbalie::ui {

using namespace Qt::StringLiterals;

MorningBoard::MorningBoard(Services& services, QWidget* parent)
    : QWidget(parent), m_services(services), m_presenter(new MorningPresenter(services, this)),
      m_lists(new QWidget(parent)), m_receiptPanel(new QWidget(parent)),
      m_model(makeMorningModel(this)), m_unfilledModel(makeUnfilledModel(this)),
      m_open(addAction(u"MorningVacancy"_s, tr("Bekijken bij de vacature"), u"view-task"_s,
                       QKeySequence(u"Ctrl+Return"_s))),
      m_take(addAction(u"MorningTake"_s, tr("In de procedure"), u"list-add"_s,
                       QKeySequence(Qt::Key_Insert))),
      m_leave(addAction(u"MorningLeave"_s, tr("Niet vandaag"), u"list-remove"_s,
                        QKeySequence(Qt::Key_Delete))),
      m_person(addAction(u"MorningPerson"_s, tr("Kandidaat openen"), u"document-open"_s,
                         QKeySequence(u"Ctrl+O"_s))),
      m_search(addAction(u"MorningSearch"_s, tr("Opnieuw zoeken"), u"view-refresh"_s,
                         QKeySequence(u"Ctrl+Shift+F5"_s))) {
    hide(); // only its two halves are shown
    buildLists();
    buildReceipt();
    connect(m_open, &QAction::triggered, this, &MorningBoard::openVacancy);
    connect(m_take, &QAction::triggered, this,
            [this] { m_presenter->take(m_suggestions->table().currentId()); });
    connect(m_leave, &QAction::triggered, this,
            [this] { m_presenter->leave(m_suggestions->table().currentId()); });
    connect(m_search, &QAction::triggered, m_presenter, &MorningPresenter::search);
    connect(m_person, &QAction::triggered, this, [this] {
        if (const auto id = m_suggestions->table().currentId(); id > 0) {
            m_services.navigator.open(app::Entity::Candidate, id);
        }
    });
    connect(m_presenter, &MorningPresenter::loaded, this, &MorningBoard::showList);
    connect(m_presenter, &MorningPresenter::staleChanged, this, &MorningBoard::showSummary);
    connect(m_presenter, &MorningPresenter::chosen, this, &MorningBoard::showRow);
    showList();
}

QAction* MorningBoard::addAction(const QString& name, const QString& text, const QString& icon,
                                 const QKeySequence& keys) {
    auto* action = new QAction(QIcon::fromTheme(icon), text, this);
    action->setObjectName(name);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_lists->addAction(action);
    m_receiptPanel->addAction(action);
    m_actions << action;
    return action;
}

void MorningBoard::buildHeader() {
    auto* header = new QWidget(m_lists);
    auto* layout = new QHBoxLayout(header);
    layout->setContentsMargins(0, 0, 0, 0);
    m_summary = new QLabel(header);
    m_summary->setObjectName(u"morningSummary"_s);
    m_summary->setWordWrap(true);
    auto* label = new QLabel(tr("Laagste s&core"), header);
    m_least = new QSpinBox(header);
    m_least->setObjectName(u"morningLeastScore"_s);
    m_least->setAccessibleName(tr("Laagste score"));
    m_least->setRange(0, 100);
    m_least->setSingleStep(5);
    m_least->setKeyboardTracking(false);
    m_least->setValue(m_presenter->leastScore());
    label->setBuddy(m_least);
    layout->addWidget(m_summary, 1);
    layout->addWidget(label);
    layout->addWidget(m_least);
    m_lists->layout()->addWidget(header);
    connect(m_least, &QSpinBox::valueChanged, m_presenter, &MorningPresenter::setLeastScore);
}

void MorningBoard::buildLists() {
    auto* layout = new QVBoxLayout(m_lists);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(look::kGrid);
    buildHeader();
    m_suggestions = new ListPane(u"morningList"_s, {tr("voorstel"), tr("voorstellen")}, m_lists);
    m_suggestions->showRows(m_model);
    m_suggestions->addAction(m_search);
    m_unfilled = new ListPane(u"morningUnfilled"_s, {tr("vacature"), tr("vacatures")}, m_lists);
    m_unfilled->showRows(m_unfilledModel);
    m_unfilled->table().setEmptyText(tr("Voor elke plaats is er een voorstel."));
    m_tabs = new QTabWidget(m_lists);
    m_tabs->setObjectName(u"morningTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_suggestions, tr("Voorstel"));
    m_tabs->addTab(m_unfilled, tr("Blijft open"));
    for (auto* list : {m_suggestions, m_unfilled}) {
        list->setContentsMargins(0, look::kGrid, 0, 0);
        list->table().remember(m_services.preferences, list->objectName());
        connect(&list->table(), &RecordTable::opened, this, &MorningBoard::openVacancy);
    }
    connect(&m_suggestions->table(), &RecordTable::currentIdChanged, m_presenter,
            &MorningPresenter::choose);
    connect(m_tabs, &QTabWidget::currentChanged, this, &MorningBoard::showRow);
    layout->addWidget(m_tabs, 1);
}

void MorningBoard::buildReceipt() {
    auto* layout = new QVBoxLayout(m_receiptPanel);
    layout->setContentsMargins(look::kGrid, 0, 0, 0);
    m_receipt = new MatchReceiptPane(m_receiptPanel);
    m_success = new SuccessNote(m_services, m_receipt);
    m_receipt->top()->addWidget(m_success);
    m_receipt->addButton(*m_person);
    m_receipt->addButton(*m_leave);
    m_receipt->addStretch();
    m_receipt->addButton(*m_take);
    m_receipt->addPrimary(*m_open);
    layout->addWidget(m_receipt);
}

ListPane& MorningBoard::shownList() const {
    return m_tabs->currentIndex() == 1 ? *m_unfilled : *m_suggestions;
}

void MorningBoard::showList() {
    const auto& list = m_presenter->list();
    const int row = m_suggestions->table().currentIndex().row();
    m_model->setRows(list.suggestions);
    m_unfilledModel->setRows(list.unfilled);
    m_suggestions->table().setEmptyText(
        m_presenter->isSearched()
            ? tr("Niemand haalt de laagste score op een open vacature. Zet haar lager, of kijk bij "
                 "‘Blijft open’ waarom.")
            : tr("Hier staat wie het best waar terecht komt: alle open vacatures naast alle "
                 "kandidaten, iedereen één keer."));
    m_tabs->setTabText(0, tr("Voorstel · %1").arg(list.suggestions.size()));
    m_tabs->setTabText(1, tr("Blijft open · %1").arg(list.unfilled.size()));
    showSummary();
    // After a line has left the next one is under the hand.
    if (row >= 0 && m_model->rowCount() > 0) {
        m_suggestions->table().selectRow(std::min(row, m_model->rowCount() - 1));
    } else {
        m_suggestions->table().selectFirst();
    }
    m_presenter->choose(m_suggestions->table().currentId());
}

void MorningBoard::showSummary() {
    const auto& list = m_presenter->list();
    if (!m_presenter->isSearched()) {
        m_summary->clear();
        return;
    }
    auto text =
        tr("%1 van %2 plaatsen hebben een voorstel, uit %3 kandidaten. U beslist per regel.")
            .arg(list.suggestions.size())
            .arg(list.seats)
            .arg(QLocale(QLocale::Dutch).toString(qlonglong{list.candidates}));
    if (m_presenter->isStale()) {
        text += u" "_s + tr("Er is sindsdien iets gewijzigd: Ctrl+Shift+F5 zoekt opnieuw.");
    }
    m_summary->setText(text);
}

void MorningBoard::showRow() {
    const bool suggestion = m_tabs->currentIndex() == 0;
    const auto* row =
        suggestion ? m_presenter->suggestionFor(m_suggestions->table().currentId()) : nullptr;
    m_person->setEnabled(row != nullptr);
    m_leave->setEnabled(row != nullptr);
    m_take->setEnabled(row != nullptr && m_services.may(domain::Right::Propose));
    m_open->setEnabled(row != nullptr || (!suggestion && m_unfilled->table().currentId() > 0));
    m_success->showFor(row == nullptr ? std::nullopt : std::optional(row->scoreInTenths));
    if (row == nullptr) {
        m_receipt->clear();
        return;
    }
    QStringList facts{tr("Score %1 van 100").arg(scoreText(row->scoreInTenths)),
                      u"%1, %2"_s.arg(qs(row->vacancyTitle), qs(row->clientName))};
    if (const auto place = placeText(*row); !place.isEmpty()) {
        facts << place;
    }
    if (const auto running = runningText(*row); !running.isEmpty()) {
        facts << tr("loopt al: %1").arg(running);
    }
    m_receipt->setHeadline(qs(row->candidateName), facts.join(u"  ·  "_s));
    if (const auto* score = m_presenter->score()) {
        m_receipt->setReceipt(score->lines, score->scoreInTenths);
    }
}

void MorningBoard::openVacancy() {
    std::int64_t vacancy = 0;
    if (m_tabs->currentIndex() == 1) {
        vacancy = m_unfilled->table().currentId();
    } else if (const auto* row = m_presenter->suggestionFor(m_suggestions->table().currentId())) {
        vacancy = row->vacancy.value;
    }
    if (vacancy > 0) {
        m_services.navigator.showPage(u"matching"_s, u"vacancy:%1"_s.arg(vacancy));
    }
}

} // namespace werkbalie::ui
