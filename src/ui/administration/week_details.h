// Under the week grid: whose row it is, what is found of it, and what each quarter of the day pays.
#pragma once

#include "ui/administration/quarter_panel.h"
#include "ui/administration/week_presenter.h"
#include "ui/support/findings_view.h"

class QLabel;
class QScrollArea;

namespace werkbalie::ui {

class ElidedLabel;

class WeekDetails final : public QWidget {
    Q_OBJECT

public:
    WeekDetails(Services& services, WeekPresenter& presenter, QWidget* parent = nullptr);
    void showCell(const QModelIndex& cell);
    /// The quarters as a table, with more height, or as a strip again.
    void toggleQuarterTable();

private:
    [[nodiscard]] QString rowText(const WeekLine& line) const;
    void fitHeight();
    void showQuarters(const QModelIndex& cell);
    [[nodiscard]] QString withoutQuarters(int row) const;

    Services& m_services;
    WeekPresenter& m_presenter;
    ElidedLabel* m_row;
    QWidget* m_found = nullptr;
    FindingsView* m_findings;
    QLabel* m_accepted; ///< what somebody accepted, after what is still to be seen
    QuarterPanel* m_quarters;
    QScrollArea* m_area;
};

} // namespace werkbalie::ui
