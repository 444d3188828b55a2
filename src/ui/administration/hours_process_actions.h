// What happens with a week beside entering it: ready, approved with proof, findings, missing hours,
// locks. One object that a page of hours puts into its menu.
#pragma once

#include "app/administration/hours_process.h"
#include "ui/shell/services.h"

#include <QAction>
#include <QList>
#include <QObject>
#include <functional>

class QWidget;

namespace werkbalie::ui {

/// What the page shows when an action is asked for.
struct WeekChoice {
    app::WeekFilter filter;
    std::vector<domain::PlacementId> placements = {}; ///< of the rows meant; empty: all
    bool hasEdits = false;
};

class HoursProcessActions final : public QObject {
    Q_OBJECT

public:
    using Choose = std::function<WeekChoice()>;
    HoursProcessActions(Services& services, QWidget* host, Choose choose);
    [[nodiscard]] QList<QAction*> actions() const { return m_actions; }

    void markReady();
    void approve();
    void review();
    void showMissing();
    void changeLock();

Q_SIGNALS:
    void weekChanged(); ///< the page reads the week again

private:
    using Work = void (HoursProcessActions::*)();
    void add(const char* name, const QString& text, const char* key, Work work);
    [[nodiscard]] bool isSaved(const WeekChoice& choice);
    void tell(const domain::Result<app::ProcessReport>& report, const QString& done);
    void askProof(const WeekChoice& choice, std::vector<app::WeekRow> rows);
    void askUnlock(const WeekChoice& choice);
    void lock(const WeekChoice& choice);

    Services& m_services;
    QWidget* m_host;
    Choose m_choose;
    QList<QAction*> m_actions;
};

} // namespace werkbalie::ui
