// The week at the desk: choose week and client, fill the grid, approve, correct.
#pragma once

#include "ui/administration/week_presenter.h"
#include "ui/support/findings_view.h"
#include "ui/support/quiet_end.h"

#include <QWidget>
#include <memory>

class QAction;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace werkbalie::ui {

class WeekGridView;
class WeekPapers;

class WeekPane final : public QWidget {
    Q_OBJECT

public:
    explicit WeekPane(Services& services, QWidget* parent = nullptr);

    void activate();
    void reload();
    void save();
    void focusFilter();
    bool clearFilter();
    [[nodiscard]] bool hasUnsavedWork() const;
    [[nodiscard]] QList<QAction*> paneActions() const { return m_actions; }
    [[nodiscard]] WeekPresenter& presenter() { return *m_presenter; }

Q_SIGNALS:
    void importAsked();

private:
    void buildActions();
    QWidget* buildTop();
    QWidget* buildFoot();
    void addMore(QHBoxLayout& buttons);
    void goToWeek(int offset);
    void readWeek();
    void filterRows(const QString& text);
    void showWeek();
    void showTotals();
    void showRow(int row);
    void reopen();
    void correct();
    void approve(domain::TimesheetState to);
    void loadClients();
    QAction* addPaneAction(const QString& name, const QString& text, const QKeySequence& key);

    Services& m_services;
    WeekPresenter* m_presenter;
    WeekGridView* m_grid;
    QLineEdit* m_week;
    QLabel* m_weekDays;
    QComboBox* m_client;
    QLineEdit* m_filter;
    QLabel* m_totals;
    QLabel* m_rowText;
    FindingsView* m_findings;
    QPushButton* m_saveButton;
    WeekPapers* m_papers;
    QList<QAction*> m_actions;
    bool m_loaded = false;
    const QuietEnd m_end{*this};
};

} // namespace werkbalie::ui
