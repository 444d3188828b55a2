// Administratie, Verlof en reserveringen: every worker with balances at a day.
#pragma once

#include "ui/administration/leave_columns.h"
#include "ui/administration/leave_presenter.h"

#include <QWidget>

class QAction;

namespace werkbalie::ui {

class DateEdit;
class LeaveRecord;
class ListPane;

class LeavePane final : public QWidget {
    Q_OBJECT

public:
    explicit LeavePane(Services& services, QWidget* parent = nullptr);
    void reload() { m_presenter->load(m_presenter->day()); }
    [[nodiscard]] QWidget* record() const;
    void newBooking(); ///< Ctrl+N
    [[nodiscard]] QList<QAction*> commands() const;

private:
    void showRows(const std::vector<app::LeaveBalanceRow>& rows);
    void showTotals();
    void expire();

    Services& m_services;
    LeavePresenter* m_presenter;
    RowModel<LeaveWorkerRow>* m_model;
    ListPane* m_list;
    DateEdit* m_day;
    QAction* m_expire;
    LeaveRecord* m_record;
};

} // namespace werkbalie::ui
