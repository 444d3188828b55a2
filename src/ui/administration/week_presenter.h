// Loads, saves and moves the weeks of the grid; knows no widgets.
#pragma once

#include "app/administration/allowances.h"
#include "app/administration/hours_process.h"
#include "ui/administration/week_grid_model.h"
#include "ui/shell/services.h"
#include "ui/support/step_offer.h"

#include <QObject>
#include <functional>
#include <set>

namespace werkbalie::ui {

/// Whether the client of a row has allowances, in the week that is shown.
enum class SchemeOfClient { NotLoaded, None, OtherWeeks, Holds };

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
    /// Of the rows given, those without hours.
    void copyLastWeek(const std::vector<int>& wanted);
    /// Of the rows given: their days without hours get those agreed.
    void fillPlanned(const std::vector<int>& rows);
    void tellPasted(const PasteOutcome& outcome);
    /// What the client's allowances make of the week of a row; nothing without a scheme.
    [[nodiscard]] std::optional<app::ExplainedWeek> explained(int row) const;
    [[nodiscard]] SchemeOfClient schemeOfClient(int row) const;
    [[nodiscard]] std::vector<domain::PlacementId> placementsOf(const std::vector<int>& rows) const;
    // Rows of the grid; sheets without hours are left where they are.
    void markReady(const std::vector<int>& rows);
    /// Without the client's word for it: the agency answers for the hours.
    void approve(const std::vector<int>& rows);
    void reopen(const std::vector<int>& rows, const QString& reason);
    void importHours(const app::HoursImport& import);

Q_SIGNALS:
    void loaded();
    void valued(); ///< money and allowances of the week are known
    void saved(int sheets, int conflicts);
    void imported(const werkbalie::app::ImportReport& report);
    void leftBehind(const werkbalie::app::ProcessReport& report); ///< rows that could not go on
    void blocked(const QModelIndex& cell); ///< what keeps the week from being saved

private:
    using Placements = std::vector<domain::PlacementId>;
    using Move = std::function<domain::Result<app::ProcessReport>(
        app::Context&, const app::WeekFilter&, const Placements&)>;
    void take(domain::Result<std::vector<app::WeekRow>> rows);
    void takeSaved(const domain::Result<app::SavedWeek>& saved,
                   const std::vector<domain::Timesheet>& sent);
    void loadValues();
    void tellBlocked();
    [[nodiscard]] QString withHint(const QString& text, std::size_t chosen) const;
    void move(const Placements& placements, domain::TimesheetState to, const Move& how);
    void tellMoved(const app::ProcessReport& report, domain::TimesheetState to);
    [[nodiscard]] Placements
    placementsIn(const std::vector<int>& rows,
                 std::initializer_list<domain::TimesheetState> states) const;

    Services& m_services;
    WeekGridModel m_model;
    StepOffer m_offer;
    app::WeekFilter m_filter;
    Latest m_latest;
    bool m_savedHere = false; ///< what is published next is this page's own save
    quint64 m_request = 0;    ///< of the week that is shown
    std::set<domain::ClientId> m_clientsWithScheme;
};

} // namespace werkbalie::ui
