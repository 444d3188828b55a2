// One shift: when, what work, where, and in how many weeks after.
#pragma once

#include "ui/administration/roster/roster_model.h"
#include "ui/shell/services.h"
#include "ui/support/work_dialog.h"

#include <QTimer>

class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace werkbalie::ui {

class DateEdit;
class FindingsView;

class ShiftDialog final : public WorkDialog {
    Q_OBJECT

public:
    /// Version 0 plans a new shift on the row.
    ShiftDialog(Services& services, const RosterLine& line, const domain::RosterShift& shift,
                QWidget* parent = nullptr);
    [[nodiscard]] domain::RosterShift shift() const;
    [[nodiscard]] int repeatWeeks() const;
    /// Only once it is known that nothing stands in the way.
    void accept() override;

private:
    void build(const RosterLine& line);
    void judge();
    void askConflicts();
    void showConflicts(const domain::Result<domain::Findings>& found);
    [[nodiscard]] domain::Findings findings() const;
    [[nodiscard]] domain::Result<domain::ShiftTimes> times() const;

    Services& m_services;
    domain::RosterShift m_shift;
    DateEdit* m_day;
    QLineEdit* m_times;
    QLineEdit* m_occupation;
    QLineEdit* m_place;
    QLineEdit* m_note;
    QSpinBox* m_repeat;
    QLabel* m_length;
    FindingsView* m_findings;
    QDialogButtonBox* m_buttons;
    QTimer m_pause; ///< between the last stroke and what stands in the way
    Latest m_latest;
    bool m_known = false; ///< what stands in the way of what is typed now
    bool m_savesWhenKnown = false;
    bool m_showsOwn = false; ///< findings of the form itself
};

} // namespace werkbalie::ui
