// Lays out the columns and keeps the focus on the card that moves.
#include "ui/matching/pipeline_board.h"

#include "app/format_nl.h"
#include "app/recruitment/vacancies.h"
#include "ui/matching/match_columns.h"
#include "ui/matching/pipeline_column.h"
#include "ui/support/name_editor.h"
#include "ui/support/qt_convert.h"
#include "ui/support/words.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

namespace werkbalie::ui {
namespace {

using namespace Qt::StringLiterals;

QString titleOf(const storage::VacancyRow& row) {
    const auto title = u"%1 · %2 · %3"_s.arg(qs(row.occupation), qs(row.clientName), qs(row.city));
    return row.status == domain::VacancyStatus::Open ? title : title + u" · "_s + word(row.status);
}

} // namespace

PipelineBoard::PipelineBoard(Services& services, QWidget* parent)
    : QWidget(parent), m_services(services), m_presenter(new PipelinePresenter(services, this)) {
    setObjectName(u"pipelineBoard"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    buildActions();
    buildHead();
    auto* area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    auto* ground = new QWidget(area);
    m_columnsLayout = new QHBoxLayout(ground);
    m_columnsLayout->setContentsMargins(0, 0, 0, 0);
    m_columnsLayout->setSpacing(6);
    area->setWidget(ground);
    layout->addWidget(area, 1);
    auto* keys =
        new QLabel(tr("Pijltjes: van kaart naar kaart  ·  Ctrl+←/→: naar een andere fase  ·  "
                      "A: laten afvallen  ·  Enter: gegevens  ·  F10: alle handelingen"),
                   this);
    look::makeMuted(keys);
    layout->addWidget(keys);
    connect(m_presenter, &PipelinePresenter::loaded, this, &PipelineBoard::showBoard);
    updateActions();
}

QAction* PipelineBoard::addAction(const QString& name, const QString& text, const QString& keys,
                                  void (PipelineBoard::*run)()) {
    auto* action = new QAction(text, this);
    action->setObjectName(u"pipeline"_s + name);
    action->setShortcut(QKeySequence(keys));
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    QWidget::addAction(action);
    connect(action, &QAction::triggered, this, run);
    m_actions << action;
    return action;
}

void PipelineBoard::buildActions() {
    addAction(u"Add"_s, tr("Toevoegen uit de ranglijst…"), u"Ins"_s, &PipelineBoard::addPeople);
    addAction(u"Forward"_s, tr("Naar de volgende fase"), u"Ctrl+Right"_s, &PipelineBoard::forward);
    addAction(u"Back"_s, tr("Naar de vorige fase"), u"Ctrl+Left"_s, &PipelineBoard::back);
    addAction(u"Drop"_s, tr("Laten afvallen…"), u"A"_s, &PipelineBoard::drop);
    addAction(u"Consent"_s, tr("Instemming vastleggen…"), u"I"_s, &PipelineBoard::consent);
    addAction(u"Place"_s, tr("Plaatsen…"), u"P"_s, &PipelineBoard::place);
    addAction(u"Tell"_s, tr("Antwoord geven…"), u"R"_s, &PipelineBoard::tell);
    addAction(u"TakeBack"_s, tr("Laatste stap terugnemen"), u"Ctrl+Z"_s, &PipelineBoard::takeBack);
    addAction(u"Open"_s, tr("Gegevens openen"), u"Ctrl+O"_s, &PipelineBoard::openRecord);
    addAction(u"AnswerAll"_s, tr("Iedereen antwoord geven…"), u"Ctrl+R"_s,
              &PipelineBoard::answerAll);
    addAction(u"Funnel"_s, tr("Trechter…"), u"T"_s, &PipelineBoard::showFunnel);
    addAction(u"Register"_s, tr("Besluitenregister…"), u"B"_s, &PipelineBoard::showRegister);
    addAction(u"Stages"_s, tr("Eigen fasen…"), u"E"_s, &PipelineBoard::editStages);
    addAction(u"Texts"_s, tr("Teksten van een afwijzing…"), u"Shift+R"_s,
              &PipelineBoard::editTexts);
    auto* menu = addAction(u"Menu"_s, tr("Alle handelingen"), u"F10"_s, &PipelineBoard::showMenu);
    m_actions.removeAll(menu); // the menu does not list itself
}

void PipelineBoard::buildHead() {
    auto* head = new QHBoxLayout;
    auto* label = new QLabel(tr("&Vacature"), this);
    m_vacancies = new QComboBox(this);
    m_vacancies->setObjectName(u"pipelineVacancy"_s);
    m_vacancies->setEditable(true);
    m_vacancies->setInsertPolicy(QComboBox::NoInsert);
    m_vacancies->completer()->setFilterMode(Qt::MatchContains);
    m_vacancies->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_vacancies->setAccessibleName(tr("Vacature"));
    m_vacancies->setMaxVisibleItems(20);
    nameEditor(*m_vacancies);
    label->setBuddy(m_vacancies);
    m_filled = new QLabel(this);
    m_filled->setObjectName(u"pipelineFilled"_s);
    look::makeMuted(m_filled);
    m_waiting = new QLabel(this);
    m_waiting->setObjectName(u"pipelineWaiting"_s);
    head->addWidget(label);
    head->addWidget(m_vacancies, 1);
    head->addWidget(m_filled);
    head->addWidget(m_waiting);
    for (auto* action : std::as_const(m_actions)) {
        const auto name = action->objectName();
        if (name == "pipelineAdd"_L1 || name == "pipelineFunnel"_L1 ||
            name == "pipelineRegister"_L1) {
            auto* button = new QToolButton(this);
            button->setDefaultAction(action);
            button->setObjectName(name + u"Button"_s);
            head->addWidget(button);
        }
    }
    qobject_cast<QVBoxLayout*>(layout())->addLayout(head);
    connect(m_vacancies, &QComboBox::currentIndexChanged, this, [this](int index) {
        if (!m_filling && index >= 0) {
            m_presenter->setVacancy(m_vacancies->itemData(index).toLongLong());
        }
    });
}

void PipelineBoard::showVacancy(std::int64_t id) {
    m_wanted = id;
    m_focusCards = true;
    m_services.tasks.read(
        this, [](app::Context& context) { return app::searchVacancies(context, {}); },
        [this](const domain::Result<std::vector<storage::VacancyRow>>& rows) {
            if (rows) {
                fillVacancies(*rows);
            } else {
                m_services.notifier.refused(rows.error());
            }
        });
}

/// Open ones, and closed ones with a procedure.
void PipelineBoard::fillVacancies(const std::vector<storage::VacancyRow>& rows) {
    const auto wanted = m_wanted > 0 ? m_wanted : m_presenter->vacancy();
    m_filling = true;
    m_vacancies->clear();
    m_rows = rows;
    std::int64_t busiest = 0;
    std::int64_t most = -1;
    for (const auto& row : rows) {
        const bool open = row.status == domain::VacancyStatus::Open;
        if (open || row.proposals > 0 || row.id.value == wanted) {
            m_vacancies->addItem(titleOf(row), QVariant::fromValue<qlonglong>(row.id.value));
        }
        const bool own = row.owner == m_services.user.id;
        const auto weight = open ? row.proposals * 2 + (own ? 1 : 0) : -1;
        if (weight > most) {
            most = weight;
            busiest = row.id.value;
        }
    }
    const auto id = wanted > 0 ? wanted : busiest;
    m_vacancies->setCurrentIndex(m_vacancies->findData(QVariant::fromValue<qlonglong>(id)));
    m_vacancies->lineEdit()->setCursorPosition(0);
    m_filling = false;
    m_wanted = 0;
    if (id > 0) {
        m_presenter->setVacancy(id);
    }
}

void PipelineBoard::buildColumns(const std::vector<domain::StageRef>& stages) {
    for (auto* column : m_columns) {
        m_columnsLayout->removeWidget(column);
        column->hide();
        column->deleteLater();
    }
    m_columns.clear();
    for (const auto& stage : stages) {
        auto* column = new PipelineColumn(stage, m_presenter->titleOf(stage), this);
        column->list().addActions(m_actions);
        connect(&column->list(), &PipelineList::sideways, this,
                [this, column](int step) { goSideways(*column, step); });
        connect(&column->list(), &PipelineList::entered, this, [this, column] {
            if (column->list().count() > 0) {
                choose(*column, std::max(0, column->list().currentRow()));
            }
        });
        connect(&column->list(), &PipelineList::returned, this, [this, column] {
            auto* there = columnOf(m_chosen);
            if (there != nullptr && there != column) {
                there->list().setFocus();
            }
        });
        connect(&column->list(), &PipelineList::dropped, this,
                [this, stage](domain::ProposalId id) { ask(id, stage); });
        connect(&column->list(), &QListWidget::itemActivated, this, &PipelineBoard::openRecord);
        connect(&column->list(), &QListWidget::currentItemChanged, this, [this, column] {
            if (column->list().hasFocus() && column->list().currentCard() != m_chosen) {
                m_chosen = column->list().currentCard();
                showOneChosen();
                updateActions();
            }
        });
        m_columnsLayout->addWidget(column, 1);
        m_columns.push_back(column);
    }
}

void PipelineBoard::showBoard() {
    const auto stages = m_presenter->columns();
    std::vector<domain::StageRef> shown;
    for (const auto* column : m_columns) {
        shown.push_back(column->stage());
    }
    const auto* focus = QApplication::focusWidget();
    const bool working = focus != nullptr && qobject_cast<const PipelineList*>(focus) != nullptr;
    const auto kept = m_chosen;
    if (shown != stages) {
        buildColumns(stages);
    }
    for (auto* column : m_columns) {
        std::vector<CardFace> faces;
        for (const auto* card : m_presenter->cardsIn(column->stage())) {
            const auto days = m_presenter->daysIn(*card);
            const QString since = days <= 0   ? tr("vandaag")
                                  : days == 1 ? tr("1 dag")
                                              : tr("%1 dagen").arg(days);
            faces.push_back(
                {.id = card->proposal.id,
                 .name = qs(card->candidateName),
                 .facts = u"%1 · %2"_s.arg(scoreText(card->proposal.scoreInTenths), since),
                 .next = m_presenter->nextActionOf(*card),
                 .meaning = m_presenter->lingers(*card) ? Meaning::Attention : Meaning::None});
        }
        column->setCards(faces);
    }
    // Room goes to where people stand; a column without anybody says what belongs in it.
    for (int i = 0; i < m_columnsLayout->count(); ++i) {
        const auto* column = qobject_cast<PipelineColumn*>(m_columnsLayout->itemAt(i)->widget());
        m_columnsLayout->setStretch(i, column != nullptr && column->list().count() > 0 ? 3 : 1);
    }
    m_chosen = kept;
    if (auto* column = columnOf(kept)) {
        column->list().chooseCard(kept);
        if (working) {
            column->list().setFocus();
        }
    } else {
        m_chosen = {};
    }
    const bool here = focus == nullptr || isAncestorOf(focus);
    const bool opened = std::exchange(m_focusCards, false) && here;
    if (m_chosen == domain::ProposalId{} && (working || opened)) {
        focusCards(); // the card or its column is gone, or the board has just been opened
    }
    showOneChosen();
    updateHead();
    updateActions();
}

void PipelineBoard::choose(PipelineColumn& column, int row) {
    column.list().chooseRow(row);
    m_chosen = column.list().currentCard();
    showOneChosen();
    updateActions();
}

/// Each column is a list with a chosen row of its own; on the board one card is chosen.
void PipelineBoard::showOneChosen() {
    const auto* there = columnOf(m_chosen);
    for (auto* column : m_columns) {
        if (column != there) {
            column->list().unchoose();
        }
    }
}

/// "1 van 5 plaatsen vervuld": how much of the work still needs somebody.
QString PipelineBoard::filledText() const {
    const auto row = std::ranges::find(m_rows, domain::VacancyId(m_presenter->vacancy()),
                                       &storage::VacancyRow::id);
    if (row == m_rows.end()) {
        return {};
    }
    const int filled = std::max(0, row->positions - row->openPositions);
    return row->positions == 1 ? (filled == 0 ? tr("1 plaats, nog open") : tr("1 plaats, vervuld"))
                               : tr("%1 van %2 plaatsen vervuld").arg(filled).arg(row->positions);
}

void PipelineBoard::updateHead() {
    m_filled->setText(filledText());
    const int waiting = m_presenter->waiting();
    const QString text = waiting == 1 ? tr("1 kandidaat wacht op antwoord")
                                      : tr("%1 kandidaten wachten op antwoord").arg(waiting);
    m_waiting->setText(waiting == 0 ? QString()
                                    : u"<span style='color:%1'>●</span> %2"_s.arg(
                                          look::color(Meaning::Attention).name(), text));
    m_waiting->setToolTip(waiting == 0 ? QString() : tr("Ctrl+R geeft iedereen antwoord"));
}

void PipelineBoard::updateActions() {
    const bool may = m_services.may(domain::Right::Propose);
    const auto* card = chosenCard();
    for (auto* action : std::as_const(m_actions)) {
        const auto name = action->objectName().mid(8);
        const bool active = card != nullptr && domain::isActive(card->proposal.stage);
        if (name == "Open"_L1) {
            action->setEnabled(card != nullptr);
        } else if (name == "Tell"_L1) {
            action->setEnabled(may && card != nullptr && card->proposal.drop);
        } else if (name == "Add"_L1) {
            action->setEnabled(may && m_presenter->vacancy() > 0);
        } else if (name == "AnswerAll"_L1) {
            action->setEnabled(may && m_presenter->waiting() > 0);
        } else if (name == "Place"_L1) {
            action->setEnabled(active && m_services.may(domain::Right::Place));
        } else if (name == "Drop"_L1 || name == "Consent"_L1) {
            action->setEnabled(may && active);
        } else if (name != "Funnel"_L1 && name != "Register"_L1 && name != "Stages"_L1 &&
                   name != "Texts"_L1) {
            action->setEnabled(may && card != nullptr);
        }
    }
}

domain::ProposalId PipelineBoard::chosen() const {
    return m_chosen;
}

const app::PipelineCard* PipelineBoard::chosenCard() const {
    return m_presenter->card(m_chosen);
}

PipelineColumn* PipelineBoard::columnOf(domain::ProposalId id) const {
    const auto* card = m_presenter->card(id);
    if (card == nullptr) {
        return nullptr;
    }
    const auto found = std::ranges::find(m_columns, domain::stageOf(card->proposal),
                                         [](const auto* column) { return column->stage(); });
    return found == m_columns.end() ? nullptr : *found;
}

void PipelineBoard::focusCards() {
    for (auto* column : m_columns) {
        if (column->list().count() > 0) {
            column->list().setFocus();
            choose(*column, std::max(0, column->list().currentRow()));
            return;
        }
    }
    m_vacancies->setFocus();
}

/// To the nearest column with cards, at the same height.
void PipelineBoard::goSideways(PipelineColumn& from, int step) {
    const auto at = std::ranges::find(m_columns, &from) - m_columns.begin();
    for (auto next = at + step; next >= 0 && next < std::ssize(m_columns); next += step) {
        auto& list = m_columns[static_cast<std::size_t>(next)]->list();
        if (list.count() > 0) {
            const int row = std::min(std::max(0, from.list().currentRow()), list.count() - 1);
            list.setFocus();
            choose(*m_columns[static_cast<std::size_t>(next)], row);
            return;
        }
    }
}

} // namespace werkbalie::ui
