// A table model made from a list of columns over plain rows.
#pragma once

#include "ui/support/look.h"

#include <QAbstractTableModel>
#include <functional>
#include <vector>

namespace werkbalie::ui {

/// Roles that RecordTable and its delegate understand, whatever the model.
enum TableRole {
    SortRole = Qt::UserRole + 1, ///< number, date or text to sort by
    MeaningRole,                 ///< int(Meaning): draws the coloured dot before the word
    BarRole,                     ///< 0..1000: draws a bar under the text
    RowIdRole                    ///< database id of the row
};

template <class Row> struct Column {
    QString key; ///< remembered in the user's preferences
    QString title;
    std::function<QString(const Row&)> text;
    std::function<QVariant(const Row&)> sort;   ///< empty: by text
    std::function<Meaning(const Row&)> meaning; ///< empty: no dot
    std::function<QString(const Row&)> tip;
    std::function<int(const Row&)> bar;
    int width = 120;
    bool number = false;
    bool hidden = false; ///< shown only when chosen
};

/// What RecordTable asks of a model's columns before the user arranged them.
class ColumnInfo {
public:
    virtual ~ColumnInfo() = default;
    [[nodiscard]] virtual QString columnKey(int column) const = 0;
    [[nodiscard]] virtual int columnWidth(int column) const = 0;
    [[nodiscard]] virtual bool startsHidden(int column) const = 0;
};

template <class Row> class RowModel : public QAbstractTableModel, public ColumnInfo {
public:
    using IdOf = std::function<std::int64_t(const Row&)>;
    RowModel(std::vector<Column<Row>> columns, IdOf idOf, QObject* parent = nullptr)
        : QAbstractTableModel(parent), m_columns(std::move(columns)), m_idOf(std::move(idOf)) {}

    void setRows(std::vector<Row> rows) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }
    [[nodiscard]] const std::vector<Row>& rows() const { return m_rows; }
    [[nodiscard]] const Row& rowAt(int row) const {
        return m_rows.at(static_cast<std::size_t>(row));
    }
    /// Row number of a database id, or -1.
    [[nodiscard]] int rowOf(std::int64_t id) const {
        for (std::size_t i = 0; i < m_rows.size(); ++i) {
            if (m_idOf(m_rows[i]) == id) {
                return static_cast<int>(i);
            }
        }
        return -1;
    }
    void replaceRow(int row, Row value) {
        m_rows.at(static_cast<std::size_t>(row)) = std::move(value);
        Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
    }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
            return {};
        }
        return cell(rowAt(index.row()), columnAt(index.column()), role);
    }
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override {
        if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) {
            return {};
        }
        if (role == Qt::DisplayRole) {
            return columnAt(section).title;
        }
        if (role == Qt::TextAlignmentRole) {
            return alignment(columnAt(section));
        }
        return {};
    }
    [[nodiscard]] QString columnKey(int column) const override { return columnAt(column).key; }
    [[nodiscard]] int columnWidth(int column) const override { return columnAt(column).width; }
    [[nodiscard]] bool startsHidden(int column) const override { return columnAt(column).hidden; }

private:
    [[nodiscard]] const Column<Row>& columnAt(int column) const {
        return m_columns.at(static_cast<std::size_t>(column));
    }
    static QVariant alignment(const Column<Row>& column) {
        const auto side = column.number ? Qt::AlignRight : Qt::AlignLeft;
        return QVariant::fromValue(int{side} | int{Qt::AlignVCenter});
    }
    [[nodiscard]] QVariant cell(const Row& row, const Column<Row>& column, int role) const {
        switch (role) {
        case Qt::DisplayRole:
            return column.text(row);
        case Qt::ToolTipRole:
            return column.tip ? QVariant(column.tip(row)) : QVariant();
        case Qt::TextAlignmentRole:
            return alignment(column);
        case SortRole:
            return column.sort ? column.sort(row) : QVariant(column.text(row));
        case MeaningRole:
            return column.meaning ? QVariant(static_cast<int>(column.meaning(row))) : QVariant();
        case BarRole:
            return column.bar ? QVariant(column.bar(row)) : QVariant();
        case RowIdRole:
            return QVariant::fromValue<qlonglong>(m_idOf(row));
        default:
            return {};
        }
    }

    std::vector<Column<Row>> m_columns;
    IdOf m_idOf;
    std::vector<Row> m_rows;
};

} // namespace werkbalie::ui
