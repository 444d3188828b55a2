// Movement, the choice of a shift within a day, and dragging.
#include "ui/administration/roster/roster_view.h"

#include "ui/administration/roster/roster_delegate.h"
#include "ui/administration/roster/roster_model.h"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>

namespace werkbalie::ui {

namespace {
constexpr int kDayWidth = 98;
constexpr int kPlannedWidth = 88;
constexpr int kBlockHeight = look::kRowHeight - 2;
} // namespace

RosterView::RosterView(QWidget* parent) : QTableView(parent) {
    setObjectName(QStringLiteral("rosterTable"));
    setAccessibleName(tr("Rooster per flexkracht en dag"));
    setItemDelegate(new RosterDelegate(*this));
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(true);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(look::kRowHeight);
    horizontalHeader()->setHighlightSections(false);
}

void RosterView::showBoard(RosterModel& model) {
    m_model = &model;
    setModel(&model);
    for (int column = RosterModel::Monday; column <= RosterModel::Sunday; ++column) {
        setColumnWidth(column, kDayWidth);
    }
    setColumnWidth(RosterModel::Planned, kPlannedWidth);
    for (const int column : {RosterModel::Worker, RosterModel::Client}) {
        horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
    }
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        if (currentIndex().isValid()) {
            m_kept = currentShiftId();
            m_keptRow = currentIndex().row();
            m_keptColumn = currentIndex().column();
        }
    });
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        arrangeHeights();
        returnToCell();
    });
}

/// Only rows with more than one shift on a day are higher: two thousand others cost nothing.
void RosterView::arrangeHeights() {
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (const int most = m_model->mostShifts(row); most > 1) {
            setRowHeight(row, most * kBlockHeight + 3);
        }
    }
}

void RosterView::returnToCell() {
    if (m_model->rowCount() == 0) {
        Q_EMIT currentShiftChanged();
        return;
    }
    for (const auto shift : {m_wanted, m_kept}) {
        if (shift.isValid() && m_model->find(shift).isValid()) {
            goTo(shift);
            return;
        }
    }
    const int row = std::min(m_keptRow, m_model->rowCount() - 1);
    setCurrentIndex(m_model->index(row, m_keptColumn));
}

void RosterView::goTo(domain::ShiftId shift) {
    const auto cell = m_model->find(shift);
    if (!cell.isValid()) {
        m_wanted = shift;
        return;
    }
    m_wanted = {};
    setCurrentIndex(cell);
    const auto shifts = m_model->shiftsAt(cell);
    const auto found = std::ranges::find(shifts, shift, &domain::RosterShift::id);
    m_chosen = static_cast<std::size_t>(found - shifts.begin());
    viewport()->update();
    Q_EMIT currentShiftChanged();
}

const domain::RosterShift* RosterView::currentShift() const {
    if (m_model == nullptr) {
        return nullptr;
    }
    const auto shifts = m_model->shiftsAt(currentIndex());
    return shifts.empty() ? nullptr : shifts.at(std::min(m_chosen, shifts.size() - 1));
}

domain::ShiftId RosterView::currentShiftId() const {
    const auto* shift = currentShift();
    return shift == nullptr ? domain::ShiftId{} : shift->id;
}

std::optional<ShiftTarget> RosterView::currentCell() const {
    return beside(0, 0);
}

std::optional<ShiftTarget> RosterView::beside(int rows, int days) const {
    const auto cell = currentIndex();
    const int row = cell.row() + rows;
    const int column = cell.column() + days;
    if (!cell.isValid() || row < 0 || row >= m_model->rowCount() || !RosterModel::isDay(column)) {
        return std::nullopt;
    }
    return ShiftTarget{.row = row, .day = m_model->dayAt(column)};
}

void RosterView::nextShift() {
    const auto shifts = m_model->shiftsAt(currentIndex());
    m_chosen = shifts.empty() ? 0 : (std::min(m_chosen, shifts.size() - 1) + 1) % shifts.size();
    viewport()->update();
    Q_EMIT currentShiftChanged();
}

void RosterView::keyPressEvent(QKeyEvent* event) {
    const bool plain =
        event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        Q_EMIT openAsked();
    } else if (plain && event->key() == Qt::Key_N) {
        Q_EMIT newAsked();
    } else if (plain && event->key() == Qt::Key_Space) {
        nextShift();
    } else {
        QTableView::keyPressEvent(event);
    }
}

void RosterView::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTableView::currentChanged(current, previous);
    m_chosen = 0;
    viewport()->update();
    Q_EMIT currentShiftChanged();
}

void RosterView::mousePressEvent(QMouseEvent* event) {
    QTableView::mousePressEvent(event);
    m_dragged.reset();
    const auto cell = indexAt(event->pos());
    const auto shifts = m_model->shiftsAt(cell);
    for (std::size_t i = 0; i < shifts.size(); ++i) {
        if (RosterDelegate::blockIn(visualRect(cell), static_cast<int>(i)).contains(event->pos())) {
            m_chosen = i;
            m_dragged = *shifts[i];
            m_pressed = event->pos();
            viewport()->update();
            Q_EMIT currentShiftChanged();
        }
    }
}

void RosterView::setDrop(const QModelIndex& cell) {
    if (cell != m_drop) {
        m_drop = cell;
        viewport()->update();
    }
}

void RosterView::mouseMoveEvent(QMouseEvent* event) {
    if (!m_dragged || !event->buttons().testFlag(Qt::LeftButton)) {
        QTableView::mouseMoveEvent(event);
        return;
    }
    if ((event->pos() - m_pressed).manhattanLength() < QApplication::startDragDistance()) {
        return;
    }
    const bool copies = event->modifiers().testFlag(Qt::ControlModifier);
    viewport()->setCursor(copies ? Qt::DragCopyCursor : Qt::ClosedHandCursor);
    const auto cell = indexAt(event->pos());
    setDrop(cell.isValid() && RosterModel::isDay(cell.column()) ? cell : QModelIndex());
}

void RosterView::mouseReleaseEvent(QMouseEvent* event) {
    QTableView::mouseReleaseEvent(event);
    viewport()->unsetCursor();
    const QModelIndex target = m_drop;
    setDrop({});
    if (!m_dragged || !target.isValid()) {
        m_dragged.reset();
        return;
    }
    const domain::RosterShift shift = *std::exchange(m_dragged, std::nullopt);
    const ShiftTarget to{.row = target.row(), .day = m_model->dayAt(target.column())};
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        Q_EMIT copyAsked(shift, to);
    } else if (target != m_model->find(shift.id)) {
        Q_EMIT moveAsked(shift, to);
    }
}

void RosterView::mouseDoubleClickEvent(QMouseEvent* event) {
    const auto cell = indexAt(event->pos());
    if (cell.isValid() && RosterModel::isDay(cell.column())) {
        Q_EMIT openAsked();
    }
}

} // namespace werkbalie::ui
