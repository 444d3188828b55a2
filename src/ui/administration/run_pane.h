// The weekly run: see what would come out, then process the week, and find the wage statements.
#pragma once

#include "ui/administration/run_presenter.h"
#include "ui/support/row_model.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QTabWidget;

namespace werkbalie::ui {

class RecordTable;

class RunPane final : public QWidget {
    Q_OBJECT

public:
    explicit RunPane(Services& services, QWidget* parent = nullptr);
    void activate();
    [[nodiscard]] RunPresenter& presenter() const { return *m_presenter; }

private:
    QWidget* buildTop();
    void buildResult();
    [[nodiscard]] std::optional<domain::IsoWeek> week();
    void tryRun(app::RunMode mode);
    void askToBook();
    void confirm(const app::WeeklyRunReport& report, domain::IsoWeek week);
    void show(const app::WeeklyRunReport& report, app::RunMode mode);
    void loadStatements();
    void printStatement();

    Services& m_services;
    RunPresenter* m_presenter;
    RowModel<domain::WageStatement>* m_statements;
    RowModel<domain::Invoice>* m_invoices;
    QLineEdit* m_week;
    QPushButton* m_book;
    QLabel* m_summary;
    QTabWidget* m_tabs;
    RecordTable* m_statementTable;
};

} // namespace werkbalie::ui
