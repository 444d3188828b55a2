// What goes out of a week and comes back to it: SETU timecards, printed hour sheets, signed scans.
#pragma once

#include "app/administration/hours.h"
#include "ui/shell/services.h"

#include <QObject>
#include <functional>

namespace werkbalie::ui {

class WeekPapers final : public QObject {
    Q_OBJECT

public:
    using Filter = std::function<app::WeekFilter()>;
    using Chosen = std::function<std::vector<domain::PlacementId>()>;
    /// `filter` says which week is shown, of which client; dialogs open over `pane`.
    /// `chosen` whose sheets are printed.
    WeekPapers(Services& services, Filter filter, Chosen chosen, QWidget* pane);

    void exportTimecards();
    void printSheets();
    void showScans();
    /// A sheet each for the chosen placements, off this thread.
    void writeSheets(const QString& file);

private:
    Services& m_services;
    Filter m_filter;
    Chosen m_chosen;
    QWidget* m_pane;
};

} // namespace werkbalie::ui
