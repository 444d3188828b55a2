// The leave of one worker: balances, every line with the balance it leaves, and the year by month.
#pragma once

#include "ui/administration/leave_columns.h"
#include "ui/administration/leave_presenter.h"

#include <QWidget>

class QAction;
class QComboBox;
class QLabel;

namespace werkbalie::ui {

class LeaveChart;
class ListPane;

class LeaveRecord final : public QWidget {
    Q_OBJECT

public:
    LeaveRecord(Services& services, LeavePresenter& presenter, QWidget* parent = nullptr);
    void book(); ///< Ctrl+N
    [[nodiscard]] QList<QAction*> commands() const;

private:
    [[nodiscard]] QWidget* makeLines();
    [[nodiscard]] QWidget* makeYear();
    void showFile(const app::LeaveFile& file);
    void showYear();
    void payOut();
    void counter();
    void openSource(qint64 line);
    void openWeek(domain::PlacementId placement, domain::IsoWeek week);
    void updateActions();

    Services& m_services;
    LeavePresenter& m_presenter;
    app::LeaveFile m_file;
    RowModel<LeaveLineRow>* m_lines;
    RowModel<LeaveMonthRow>* m_months;
    QLabel* m_title;
    QLabel* m_facts;
    ListPane* m_list = nullptr;
    QComboBox* m_kind = nullptr;
    LeaveChart* m_chart = nullptr;
    QAction* m_book = nullptr;
    QAction* m_payOut = nullptr;
    QAction* m_counter = nullptr;
};

} // namespace werkbalie::ui
