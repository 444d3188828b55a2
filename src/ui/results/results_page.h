// Resultaten: figures against targets per consultant and branch, in a table and a chart.
#pragma once

#include "ui/results/results_presenter.h"
#include "ui/shell/views_page.h"
#include "ui/support/row_model.h"

class QComboBox;
class QLabel;

namespace werkbalie::ui {

class FairnessView;
class PeriodBar;
class TargetChart;

/// A line of the table: a consultant, a branch or the total.
struct ResultLine {
    enum class Level { Consultant, Branch, Total };
    Level level = Level::Consultant;
    app::ReportRow row;
};
[[nodiscard]] std::vector<Column<ResultLine>> resultColumns();
[[nodiscard]] std::vector<ResultLine> resultLines(const app::TargetsReport& report);

class ResultsPage final : public ViewsPage {
    Q_OBJECT

public:
    ResultsPage(Services& services, QWidget* parent);
    void reload() override;
    [[nodiscard]] QList<QAction*> pageActions() const override;
    [[nodiscard]] QList<QAction*> viewActions() const override;

protected:
    void viewShown(const QString& key) override;

private:
    QWidget* makeTop();
    QWidget* makeRecord();
    void buildActions();
    void show(const app::TargetsReport& report);
    void showChart();
    void openFigure();
    void setTarget();
    void savePdf();
    [[nodiscard]] domain::ResultMeasure chosenMeasure() const;

    ResultsPresenter* m_presenter;
    RowModel<ResultLine>* m_model;
    ListPane* m_pane;
    PeriodBar* m_period;
    QComboBox* m_measure;
    TargetChart* m_chart;
    QLabel* m_figure;
    QWidget* m_record;
    class BehindModel* m_behind;
    FairnessView* m_fairness = nullptr; ///< for who may see it
    QList<QAction*> m_actions;
};

[[nodiscard]] PageEntry resultsPageEntry();

} // namespace werkbalie::ui
