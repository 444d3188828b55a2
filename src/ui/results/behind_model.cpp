// The rows that one figure is made of: a table whose columns come with it.
#include "ui/results/behind_model.h"

#include "app/format_nl.h"
#include "domain/base/date.h"
#include "domain/base/decimal.h"
#include "ui/support/qt_convert.h"

namespace werkbalie::ui {

void BehindModel::setTable(app::Table table) {
    beginResetModel();
    m_table = std::move(table);
    endResetModel();
}

int BehindModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int BehindModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_table.headers.size());
}

QVariant BehindModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    const auto& cell =
        m_table
            .rows[static_cast<std::size_t>(index.row())][static_cast<std::size_t>(index.column())];
    const auto number = domain::parseDecimal(cell, 4);
    const auto day = domain::parseIsoDate(cell);
    switch (role) {
    case Qt::DisplayRole:
        return day ? qs(app::dutchDay(*day)) : qs(app::dutchValue(cell));
    case Qt::TextAlignmentRole:
        return QVariant(number ? Qt::AlignRight | Qt::AlignVCenter
                               : Qt::AlignLeft | Qt::AlignVCenter);
    case SortRole:
        return number ? QVariant(qlonglong{*number}) : QVariant(qs(cell));
    case RowIdRole:
        return index.row() + 1;
    default:
        return {};
    }
}

QVariant BehindModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole && section < columnCount()) {
        return qs(m_table.headers[static_cast<std::size_t>(section)]);
    }
    return {};
}

QString BehindModel::columnKey(int column) const {
    return qs(m_table.headers[static_cast<std::size_t>(column)]);
}

} // namespace werkbalie::ui
