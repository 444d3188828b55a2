// Pinned under the grid, in its columns: totals per day, per kind of hour, and in money.
#pragma once

#include "ui/administration/week_grid_model.h"

#include <QTableView>

namespace werkbalie::ui {

enum class MoneyView { Shown, Hidden };
/// First: the row of totals and that of the plan; the others are a key away.
enum class TotalsExtent { First, All };

class WeekTotalsModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit WeekTotalsModel(MoneyView money, QObject* parent = nullptr);
    void setTotals(const WeekTotals& totals);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    /// Texts of one row of the foot.
    struct Row {
        QString title;
        std::array<QString, 7> days;
        QString total;
        QString tip;
        bool strong = false;
    };
    void addHours(const WeekTotals& totals);
    void addKinds(const WeekTotals& totals);
    void addMoney(const WeekTotals& totals);

    MoneyView m_money;
    std::vector<Row> m_rows;
};

/// Follows the columns of the grid above it.
class WeekTotalsView final : public QTableView {
    Q_OBJECT

public:
    WeekTotalsView(MoneyView money, QTableView& grid, QWidget* parent = nullptr);
    void showTotals(const WeekTotals& totals);
    void setExtent(TotalsExtent extent);

private:
    void followColumns();
    void fitHeight();

    QTableView& m_grid;
    WeekTotalsModel* m_model;
    TotalsExtent m_extent = TotalsExtent::First;
};

} // namespace werkbalie::ui
