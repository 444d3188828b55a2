// The rows that one figure is made of: a table whose columns come with it.
#pragma once

#include "app/table.h"
#include "ui/support/row_model.h"

namespace werkbalie::ui {

class BehindModel final : public QAbstractTableModel, public ColumnInfo {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;
    void setTable(app::Table table);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] QString columnKey(int column) const override;
    [[nodiscard]] int columnWidth(int) const override { return 140; }
    [[nodiscard]] bool startsHidden(int) const override { return false; }

private:
    app::Table m_table;
};

} // namespace werkbalie::ui
