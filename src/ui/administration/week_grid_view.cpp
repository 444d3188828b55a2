// Keys, movement and the clipboard of the grid.
#include "ui/administration/week_grid_view.h"

#include "ui/administration/week_cell_delegate.h"
#include "ui/administration/week_grid_model.h"
#include "ui/support/look.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <algorithm>
#include <set>

namespace werkbalie::ui {

namespace {

constexpr int kFriday = WeekGridModel::Monday + 4;
constexpr int kWideEnoughForMoney = 1360;

} // namespace

WeekGridView::WeekGridView(QWidget* parent) : QTableView(parent) {
    setObjectName(QStringLiteral("weekGridTable"));
    setAccessibleName(tr("Uren per plaatsing en dag"));
    setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::DoubleClicked |
                    QAbstractItemView::EditKeyPressed);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setItemDelegate(new WeekCellDelegate(*this));
    setAlternatingRowColors(false);
    setShowGrid(true);
    setSortingEnabled(false);
    setTabKeyNavigation(false); // Tab goes to the next day that takes hours
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(look::kRowHeight);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(true);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, &WeekGridView::columnsMoved);
}

void WeekGridView::showGrid(WeekGridModel& model) {
    m_model = &model;
    setModel(&model);
    for (int column = 0; column < model.columnCount(); ++column) {
        setColumnWidth(column, model.columnWidth(column));
    }
    // Names take the room that a wide window has; the days stay together.
    for (const int column :
         {WeekGridModel::Worker, WeekGridModel::Client, WeekGridModel::Occupation}) {
        horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
    }
    connect(horizontalHeader(), &QHeaderView::sectionClicked, this, [this](int column) {
        auto* header = horizontalHeader();
        const bool again =
            header->isSortIndicatorShown() && header->sortIndicatorSection() == column;
        const auto order = again && header->sortIndicatorOrder() == Qt::AscendingOrder
                               ? Qt::DescendingOrder
                               : Qt::AscendingOrder;
        header->setSortIndicatorShown(true);
        header->setSortIndicator(column, order);
        m_model->sort(column, order);
    });
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        m_keptId = currentIndex().data(RowIdRole).toLongLong();
        m_keptColumn = currentIndex().isValid() ? currentIndex().column() : WeekGridModel::Monday;
    });
    connect(&model, &QAbstractItemModel::modelReset, this, &WeekGridView::returnToCell);
    connect(&model, &QAbstractItemModel::modelReset, this, &WeekGridView::spanKinds);
    connect(&model, &QAbstractItemModel::layoutChanged, this, &WeekGridView::spanKinds);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &WeekGridView::spanKinds);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &WeekGridView::spanKinds);
}

/// The name of a kind of hour has the room of client and occupation, which stand above it.
void WeekGridView::spanKinds() {
    clearSpans();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->index(row, WeekGridModel::Worker).data(SubRowRole).toBool()) {
            setSpan(row, WeekGridModel::Worker, 1, WeekGridModel::Occupation + 1);
        }
    }
}

/// After the week was read again the cursor is where it was.
void WeekGridView::returnToCell() {
    if (m_model->rowCount() == 0) {
        return;
    }
    int row = 0;
    for (int i = 0; m_keptId > 0 && i < m_model->rowCount(); ++i) {
        if (m_model->lineAt(i).row.placement.value == m_keptId) {
            row = i;
            break;
        }
    }
    setCurrentIndex(m_model->index(row, m_keptColumn));
}

void WeekGridView::setMoneyShown(bool shown) {
    m_moneyAllowed = shown;
    const bool room = shown && width() >= kWideEnoughForMoney;
    setColumnHidden(WeekGridModel::Turnover, !room);
    setColumnHidden(WeekGridModel::Margin, !room);
}

void WeekGridView::resizeEvent(QResizeEvent* event) {
    setMoneyShown(m_moneyAllowed);
    QTableView::resizeEvent(event);
    Q_EMIT columnsMoved();
}

std::vector<int> WeekGridView::chosenRows() const {
    std::set<int> rows;
    for (const auto& index : selectionModel()->selectedIndexes()) {
        rows.insert(index.row());
    }
    if (currentIndex().isValid()) {
        rows.insert(currentIndex().row());
    }
    return {rows.begin(), rows.end()};
}

QModelIndexList WeekGridView::chosenCells() const {
    auto cells = selectionModel()->selectedIndexes();
    if (cells.isEmpty() && currentIndex().isValid()) {
        cells << currentIndex();
    }
    return cells;
}

void WeekGridView::enter(const QModelIndex& cell, const QString& text) {
    const auto chosen = chosenCells();
    m_model->enterAll(chosen.contains(cell) ? chosen : QModelIndexList{cell}, text);
}

bool WeekGridView::takeKey(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy)) {
        copyCells();
        return true;
    }
    if (event->matches(QKeySequence::Paste)) {
        pasteCells();
        return true;
    }
    const auto step = event->modifiers().testFlag(Qt::ShiftModifier) ? Step::Back : Step::Ahead;
    switch (event->key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        m_model->clearCells(chosenCells());
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        // An open editor lets Enter through and closes afterwards: then closeEditor() goes on.
        if (state() != EditingState) {
            afterEnter(step);
        }
        return true;
    default:
        return false;
    }
}

void WeekGridView::keyPressEvent(QKeyEvent* event) {
    if (!takeKey(event)) {
        QTableView::keyPressEvent(event);
    }
}

/// Past the last cell Tab leaves the grid, as it leaves any other field.
bool WeekGridView::focusNextPrevChild(bool next) {
    const auto cell = beside(currentIndex(), next ? Step::Ahead : Step::Back);
    if (!cell.isValid() || cell == currentIndex()) {
        return QTableView::focusNextPrevChild(next);
    }
    go(cell);
    return true;
}

void WeekGridView::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) {
    const bool tab = hint == QAbstractItemDelegate::EditNextItem ||
                     hint == QAbstractItemDelegate::EditPreviousItem;
    QTableView::closeEditor(editor, tab ? QAbstractItemDelegate::NoHint : hint);
    if (tab) {
        go(beside(currentIndex(),
                  hint == QAbstractItemDelegate::EditNextItem ? Step::Ahead : Step::Back));
    } else if (hint == QAbstractItemDelegate::SubmitModelCache) {
        const bool back = QGuiApplication::keyboardModifiers().testFlag(Qt::ShiftModifier);
        afterEnter(back ? Step::Back : Step::Ahead);
    }
}

void WeekGridView::afterEnter(Step step) {
    go(m_enterGoes == EnterGoes::Down ? below(currentIndex(), step) : beside(currentIndex(), step));
}

void WeekGridView::go(const QModelIndex& cell) {
    if (cell.isValid()) {
        m_going = true;
        setCurrentIndex(cell); // also where Shift with an arrow begins
        m_going = false;
    }
}

/// With Shift down, as in Shift+Enter, the way to a cell would choose both.
QItemSelectionModel::SelectionFlags WeekGridView::selectionCommand(const QModelIndex& index,
                                                                   const QEvent* event) const {
    return m_going ? QItemSelectionModel::SelectionFlags(QItemSelectionModel::ClearAndSelect)
                   : QTableView::selectionCommand(index, event);
}

bool WeekGridView::takes(int row, int column) const {
    return m_model->flags(m_model->index(row, column)).testFlag(Qt::ItemIsEditable);
}

/// Friday for most rows: a key saved in every row is many in a week. Sunday where the weekend is
/// worked, or where the cursor stands in it.
int WeekGridView::lastDay(int row, int column) const {
    const auto& line = m_model->lineAt(row);
    const bool weekend = line.planned[5] + line.planned[6] > domain::Minutes{0} ||
                         line.now.sheet.totalOn(line.dateOf(5)) > domain::Minutes{0} ||
                         line.now.sheet.totalOn(line.dateOf(6)) > domain::Minutes{0};
    return weekend || column > kFriday ? int{WeekGridModel::Sunday} : kFriday;
}

/// The next row that takes hours on that day; from the last one to the top of the next day.
QModelIndex WeekGridView::below(const QModelIndex& from, Step step) const {
    if (!from.isValid()) {
        return {};
    }
    const int move = static_cast<int>(step);
    const bool onFirst = isPlain(m_model->shownRow(from.row()).key);
    int column = from.column();
    for (int row = from.row() + move;; row += move) {
        if (row < 0 || row >= m_model->rowCount()) {
            column += move;
            if (!WeekGridModel::isDay(column) ||
                (step == Step::Ahead && column > kFriday && from.column() <= kFriday)) {
                return {};
            }
            row = step == Step::Ahead ? 0 : m_model->rowCount() - 1;
        }
        const bool wanted = !onFirst || isPlain(m_model->shownRow(row).key);
        if (wanted && (!WeekGridModel::isDay(column) || takes(row, column))) {
            return m_model->index(row, column);
        }
    }
}

QModelIndex WeekGridView::edgeOfRow(int row, Step step) const {
    const int last = lastDay(row, WeekGridModel::Monday);
    for (int i = 0; i <= last - WeekGridModel::Monday; ++i) {
        const int column = step == Step::Ahead ? WeekGridModel::Monday + i : last - i;
        if (takes(row, column)) {
            return m_model->index(row, column);
        }
    }
    return {};
}

/// The next day of the row that takes hours, then the next person.
QModelIndex WeekGridView::beside(const QModelIndex& from, Step step) const {
    if (!from.isValid()) {
        return {};
    }
    const int move = static_cast<int>(step);
    const int last = lastDay(from.row(), from.column());
    for (int column = from.column() + move;
         column <= last && column >= 0 && from.column() <= WeekGridModel::Sunday; column += move) {
        if (WeekGridModel::isDay(column) && takes(from.row(), column)) {
            return m_model->index(from.row(), column);
        }
    }
    const bool onFirst = isPlain(m_model->shownRow(from.row()).key);
    for (int row = from.row() + move; row >= 0 && row < m_model->rowCount(); row += move) {
        if (onFirst && !isPlain(m_model->shownRow(row).key)) {
            continue;
        }
        if (const auto cell = edgeOfRow(row, step); cell.isValid()) {
            return cell;
        }
    }
    return {};
}

void WeekGridView::copyCells() const {
    auto cells = chosenCells();
    std::ranges::sort(cells, [](const QModelIndex& a, const QModelIndex& b) {
        return std::pair(a.row(), a.column()) < std::pair(b.row(), b.column());
    });
    QString text;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0) {
            text += QLatin1Char(cells[i].row() == cells[i - 1].row() ? '\t' : '\n');
        }
        text += cells[i].data(Qt::EditRole).toString();
    }
    QGuiApplication::clipboard()->setText(text);
}

void WeekGridView::pasteCells() {
    if (currentIndex().isValid()) {
        Q_EMIT pasted(m_model->paste(currentIndex(), QGuiApplication::clipboard()->text()));
    }
}

void WeekGridView::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTableView::currentChanged(current, previous);
    Q_EMIT cellChanged(current);
}

} // namespace werkbalie::ui
