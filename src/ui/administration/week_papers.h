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
    /// `filter` says which week is shown, of which client; dialogs open over `pane`.
    WeekPapers(Services& services, Filter filter, QWidget* pane);

    void exportTimecards();
    void printSheets();
    void showScans();
    /// A sheet each for the placements of the week, off this thread.
    void writeSheets(const QString& file);

private:
    Services& m_services;
    Filter m_filter;
    QWidget* m_pane;
};

} // namespace werkbalie::ui
