// Gelijke kansen: shares of age groups in what people chose, for the manager.
#pragma once

#include "app/results/fairness_report.h"
#include "ui/shell/services.h"
#include "ui/support/row_model.h"

#include <QWidget>

class QAction;
class QLabel;
class QTabWidget;

namespace werkbalie::ui {

class FairnessChart;
class ListPane;
class PeriodBar;

/// A line of the table: one group at one choice.
struct FairnessLine {
    std::int64_t id = 0;
    app::FairnessChoice choice = app::FairnessChoice::Proposed;
    domain::GroupShare share;
};

class FairnessView final : public QWidget {
    Q_OBJECT

public:
    FairnessView(Services& services, QWidget* parent);
    void reload();
    [[nodiscard]] const QList<QAction*>& actions() const { return m_actions; }
    [[nodiscard]] const app::FairnessReport& report() const { return m_report; }

private:
    QWidget* makeShares();
    QWidget* makeMethod();
    void show(const app::FairnessReport& report);
    void askFile();
    void saveCsv(const QString& file);

    Services& m_services;
    PeriodBar* m_period;
    domain::ReportPeriod m_asked;
    app::FairnessReport m_report;
    RowModel<FairnessLine>* m_shares;
    RowModel<app::UsedWeight>* m_weights;
    ListPane* m_sharesPane = nullptr;
    ListPane* m_weightsPane = nullptr;
    FairnessChart* m_chart;
    QLabel* m_sentences;
    QTabWidget* m_tabs;
    QList<QAction*> m_actions;
    Latest m_latest;
};

} // namespace werkbalie::ui
