// The week at the desk: choose week and client, fill the grid, approve, correct.
#pragma once

#include "ui/administration/week_presenter.h"

#include <QTimer>
#include <QWidget>
#include <optional>

class QAction;
class QHBoxLayout;
class QLabel;
class QPushButton;

namespace werkbalie::ui {

class HoursProcessActions;
class WeekBar;
class WeekDetails;
class WeekGridView;
class WeekPapers;
class WeekTotalsView;

class WeekPane final : public QWidget {
    Q_OBJECT

public:
    explicit WeekPane(Services& services, QWidget* parent = nullptr);

    void activate();
    void reload();
    /// Its week, with the cursor on its row; asks first when hours were not saved.
    void openSheet(domain::TimesheetId sheet);
    /// What is still empty or open in that week; asks first when hours were not saved.
    void openUnfinished(domain::IsoWeek week);
    void save();
    void focusFilter();
    bool clearFilter();
    [[nodiscard]] bool hasUnsavedWork() const;
    [[nodiscard]] QList<QAction*> paneActions() const { return m_actions; }
    [[nodiscard]] WeekPresenter& presenter() { return *m_presenter; }

Q_SIGNALS:
    void importAsked();
    void allowancesAsked(qint64 client);
    void expensesAsked(werkbalie::domain::IsoWeek week, qint64 placement);

private:
    using Work = std::function<void()>;
    QAction* add(const char* name, const QString& text, const char* key, const Work& work);
    void buildHourActions();
    void buildStateActions();
    void buildProcessActions();
    void buildCellActions();
    QWidget* buildFoot();
    void addMore(QHBoxLayout& buttons);
    void connectAll();
    void leaveFor(const app::WeekFilter& filter);
    void leaveWhenSaved();
    void showTotals();
    void showWanted();
    /// The chosen rows; all that are seen when none is chosen.
    [[nodiscard]] std::vector<int> rowsMeant() const;
    [[nodiscard]] std::vector<int> takeRowsMeant();
    [[nodiscard]] std::vector<domain::PlacementId> placementsMeant() const;
    void askHourKind();
    void settle(WeekGridModel::Take take);
    void setEnterGoes(bool nextDay);
    void takePreferences();
    void reopen();
    void correct();

    Services& m_services;
    WeekPresenter* m_presenter;
    WeekBar* m_bar;
    WeekGridView* m_grid;
    WeekTotalsView* m_totals;
    WeekDetails* m_details;
    QLabel* m_counts;
    QPushButton* m_saveButton;
    WeekPapers* m_papers;
    HoursProcessActions* m_process = nullptr;
    QTimer m_pause; ///< totals follow a burst of edits once
    QList<QAction*> m_actions;
    QAction* m_enter = nullptr; ///< where Enter goes
    QAction* m_allTotals = nullptr;
    domain::PlacementId m_wanted;                ///< whose row is gone to when the week is there
    std::optional<app::WeekFilter> m_leavingFor; ///< as soon as what was typed is kept
    bool m_loaded = false;
};

} // namespace werkbalie::ui
