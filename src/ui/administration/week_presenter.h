// Loads, saves and moves the weeks of the grid; knows no widgets.
#pragma once

#include "app/administration/allowances.h"
#include "ui/administration/week_grid_model.h"
#include "ui/shell/services.h"

#include <QObject>

namespace werkbalie::ui {

class WeekPresenter final : public QObject {
    Q_OBJECT

public:
    explicit WeekPresenter(Services& services, QObject* parent = nullptr);

    [[nodiscard]] WeekGridModel& model() { return m_model; }
    [[nodiscard]] const app::WeekFilter& filter() const { return m_filter; }
    /// Reloads; edits that were not saved would be lost, so callers ask first (hasEdits).
    void setFilter(const app::WeekFilter& filter);
    void reload();
    void save();
    void copyLastWeek();
    /// Of the rows given: their days without hours get those agreed.
    void fillPlanned(const std::vector<int>& rows);
    void tellPasted(const PasteOutcome& outcome);
    /// What the client's allowances make of the week of a row; nothing without a scheme.
    [[nodiscard]] std::optional<app::ExplainedWeek> explained(int row) const;
    /// Rows of the grid; sheets without hours are left where they are.
    void changeState(const std::vector<int>& rows, domain::TimesheetState to,
                     const QString& reason = {});
    void addCorrection(int row, const domain::TimeEntry& entry);
    void importHours(const app::HoursImport& import);

Q_SIGNALS:
    void loaded();
    void valued(); ///< money and allowances of the week are known
    void saved(int sheets, int conflicts);
    void imported(const werkbalie::app::ImportReport& report);
    void blocked(const QModelIndex& cell); ///< what keeps the week from being saved

private:
    void take(domain::Result<std::vector<app::WeekRow>> rows);
    void takeSaved(const domain::Result<app::SavedWeek>& saved,
                   const std::vector<domain::Timesheet>& sent);
    void loadValues();
    void tellBlocked();
    [[nodiscard]] std::vector<domain::TimesheetId> sheetsOf(const std::vector<int>& rows,
                                                            domain::TimesheetState to) const;

    Services& m_services;
    WeekGridModel m_model;
    app::WeekFilter m_filter;
    Latest m_latest;
    bool m_savedHere = false; ///< what is published next is this page's own save
    quint64 m_request = 0;    ///< of the week that is shown
};

} // namespace werkbalie::ui
