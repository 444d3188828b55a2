// The grid itself: typing starts a cell, Enter goes to the next day, Ctrl+V takes a piece of a
// spreadsheet.
#include "ui/administration/week_grid_view.h"

#include "ui/administration/week_grid_model.h"
#include "ui/support/look.h"
#include "ui/support/record_delegate.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <algorithm>
#include <set>

namespace werkbalie::ui {

WeekGridView::WeekGridView(QWidget* parent) : QTableView(parent) {
    setObjectName(QStringLiteral("weekGridTable"));
    setAccessibleName(tr("Uren per plaatsing en dag"));
    setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::DoubleClicked |
                    QAbstractItemView::EditKeyPressed);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setItemDelegate(new RecordDelegate(this));
    setAlternatingRowColors(true);
    setShowGrid(true);
    setSortingEnabled(false);
    setTabKeyNavigation(true);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(look::kRowHeight);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(true);
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
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        if (m_model->rowCount() > 0) {
            setCurrentIndex(m_model->index(0, WeekGridModel::Monday));
        }
    });
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

void WeekGridView::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy)) {
        copyCells();
        return;
    }
    if (event->matches(QKeySequence::Paste)) {
        pasteCells();
        return;
    }
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) {
        m_model->clearCells(selectionModel()->selectedIndexes());
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        // An open editor lets Enter through and closes afterwards: then closeEditor() goes on.
        if (state() != EditingState) {
            goToNextDay();
        }
        return;
    }
    QTableView::keyPressEvent(event);
}

void WeekGridView::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) {
    QTableView::closeEditor(editor, hint);
    if (hint == QAbstractItemDelegate::SubmitModelCache) {
        goToNextDay();
    }
}

/// To the next weekday of the row; after Friday to Monday of the next row. Saturday and Sunday are
/// reached with the arrow keys: most weeks have five days, and a key saved in every row is many in
/// a week.
void WeekGridView::goToNextDay() {
    const auto current = currentIndex();
    if (!current.isValid()) {
        return;
    }
    const bool withinWeek =
        current.column() >= WeekGridModel::Monday && current.column() < WeekGridModel::Monday + 4;
    const int row = withinWeek ? current.row() : current.row() + 1;
    const int column = withinWeek ? current.column() + 1 : int{WeekGridModel::Monday};
    if (row < model()->rowCount()) {
        setCurrentIndex(model()->index(row, column));
    }
}

void WeekGridView::copyCells() const {
    auto cells = selectionModel()->selectedIndexes();
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
        m_model->paste(currentIndex(), QGuiApplication::clipboard()->text());
    }
}

void WeekGridView::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTableView::currentChanged(current, previous);
    Q_EMIT rowChanged(current.isValid() ? current.row() : -1);
}

} // namespace werkbalie::ui
