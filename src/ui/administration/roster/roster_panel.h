// Under the board: the shift under the cursor, what stands in its way, and for an open shift who
// could take it.
#pragma once

#include "app/administration/roster/roster_suitable.h"
#include "ui/administration/roster/roster_model.h"

#include <QWidget>

class QLabel;
class QTreeWidget;
class QTreeWidgetItem;

namespace werkbalie::ui {

class FindingsView;

class RosterPanel final : public QWidget {
    Q_OBJECT

public:
    explicit RosterPanel(QWidget* parent = nullptr);
    void showShift(const RosterModel& board, const domain::RosterShift* shift);
    void showSuitable(domain::ShiftId shift, const std::vector<app::SuitableWorker>& workers);
    void focusSuitable();

Q_SIGNALS:
    void suitableAsked();
    void assignAsked(werkbalie::domain::PlacementId placement);
    void candidateAsked(werkbalie::domain::CandidateId candidate);

private:
    void take(const QTreeWidgetItem* item);
    [[nodiscard]] QString describe(const domain::RosterShift& shift) const;

    QLabel* m_title;
    QLabel* m_details;
    FindingsView* m_findings;
    QWidget* m_right; ///< people, for an open shift
    QLabel* m_suitableTitle;
    QTreeWidget* m_suitable;
    domain::ShiftId m_shift;
    std::vector<app::SuitableWorker> m_workers;
};

} // namespace werkbalie::ui
